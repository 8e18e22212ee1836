import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { content } from './src/lib/content/build/plugin.ts';

export default defineConfig({
	plugins: [content(), sveltekit()],
	resolve: {
		// The same Dexie without its parts for browsers of ten years ago: a tenth smaller.
		alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }]
	},
	build: {
		target: 'es2022',
		// A script names its parts itself. Naming them beforehand too, with hashes that no packing shortens, costs every
		// page more than the one round trip it saves: from the second visit on all of them are on the device.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
		rolldownOptions: {
			output: {
				codeSplitting: {
					// Small files cost more than they save: each is a request, and packs worse than one of the same letters.
					groups: [
						{
							// What every page needs.
							name: 'shell',
							test: /src\/lib\/(ui\/(Button|Face|Icon|Logo|Rich|SaveBadge)\.svelte|ui\/(?!idle)\w+(\.svelte)?\.ts|shell\/(Bar|Glossary|Offline)\.svelte|content\/plain|words\/(context|define|load|locale)|offline\/|session\/(saving|session)\.)|src\/routes\/(\+(layout|error)|words|\[lang=locale\]\/\+(layout|error))/
						},
						{
							// What every step of a lesson needs.
							name: 'lesson',
							test: /src\/lib\/(run\/(lesson-run|StepFrame)|steps\/(show|views|rules|read\/(ReadView|reading|FigureCard|words))|content\/(load\.ts|catalog)|ui\/(Rail|Callout|SdgTag|SourceLine)\.svelte)|src\/routes\/\[lang=locale\]\/learn\/\[program\]\/\[lesson\]\/(\+page|LessonFoot)/
						},
						{
							// What every chart in a lesson needs. What the Data Lab has besides comes with it, or when it is asked for.
							name: 'chart',
							test: /src\/lib\/(charts\/|data\/(RowSelect|fit|read-number|rows|summary)\.)|node_modules\/d3-(?!dsv|geo)/
						}
					]
				}
			}
		}
	}
});
