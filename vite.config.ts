import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { content } from './src/lib/content/build/plugin.ts';
import { svelteForKit } from './tools/build/svelte-for-kit.ts';

export default defineConfig({
	plugins: [content(), svelteForKit(), sveltekit()],
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
			treeshake: {
				// These only hand out functions. Unless one says so, a page that needs one of them gets all.
				moduleSideEffects: [
					{
						test: /node_modules\/(svelte\/src\/internal\/client|@sveltejs\/kit\/src\/utils|devalue)\//,
						sideEffects: false
					}
				]
			},
			output: {
				codeSplitting: {
					// Small files cost more than they save: each is a request, and packs worse than one of the same letters.
					groups: [
						{
							// What every page needs.
							name: 'shell',
							test: /src\/lib\/(ui\/(Button|Face|Icon|Logo|Rich|SaveBadge)\.svelte|ui\/(?!idle|screen|while-shown)\w+(\.svelte)?\.ts|shell\/(Bar|Glossary|Offline)\.svelte|content\/plain|words\/(context|define|load|locale)|offline\/|session\/(saving|session)\.)|node_modules\/svelte\/src\/(legacy\/|internal\/client\/dom\/(blocks\/key|elements\/bindings\/this))|src\/routes\/(\+(layout|error)|\[lang=locale\]\/\+(layout|error))/
						},
						{
							// What binds fields to values. The first step of a lesson has none.
							name: 'fields',
							test: /node_modules\/svelte\/src\/internal\/client\/dom\/elements\/(bindings\/(?!this)|customizable-select)/
						},
						{
							// What every step of a lesson needs.
							name: 'lesson',
							test: /src\/lib\/(run\/(lesson-run|StepFrame)|steps\/(show|views|rules|read\/(ReadView|reading|FigureCard|words))|content\/(load\.ts|catalog)|ui\/(Rail|Callout|SdgTag|SourceLine)\.svelte)|src\/routes\/\[lang=locale\]\/learn\/\[program\]\/\[lesson\]\/(\+page|LessonFoot)/
						},
						{
							// Icons of single rooms, which charts have too: a room with an icon needs no charts.
							name: 'room-icons',
							test: /src\/lib\/ui\/room-icons/
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
