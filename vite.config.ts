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
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What every page needs lies in one file: forty small ones cost more than they save.
					groups: [
						{
							name: 'shell',
							test: /src\/lib\/(ui\/[A-Z]\w+\.svelte|ui\/\w+(\.svelte)?\.ts|shell\/(Bar|Glossary|Offline)|content\/plain|words\/(context|locale|define))/
						}
					]
				}
			}
		}
	}
});
