import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/content/build/plugin.ts';

const tests = '{src,server,tools}/**/*.test.ts';
const runes = 'src/**/*.svelte.test.ts';
/** Milliseconds, for thousands of rounds or the whole content on a machine with other things to do. */
const patience = 120_000;
const fuzz = 'src/**/fuzz.test.ts';

export default defineConfig({
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		// A unit test fails for what is wrong, never for how busy the machine is: `npm run bench` measures.
		testTimeout: patience,
		hookTimeout: patience,
		projects: [
			{
				extends: true,
				plugins: [content(), svelte()],
				test: {
					name: 'plain',
					include: [tests],
					exclude: [runes, fuzz, 'node_modules'],
					// Most of the time would go into importing the same modules for each of 300 files. What a test sets
					// for a while in the global object, it puts back.
					isolate: false
				}
			},
			{
				extends: true,
				plugins: [content(), svelte()],
				// Thousands of rounds: five times as slow in a process that still holds what other tests left.
				test: { name: 'fuzz', include: [fuzz] }
			},
			{
				extends: true,
				// As in a browser: with Svelte's server half runes are plain variables and effects never run.
				plugins: [content(), svelte({ dynamicCompileOptions: () => ({ generate: 'client' }) })],
				ssr: { noExternal: ['svelte'], resolve: { conditions: ['browser'] } },
				test: { name: 'runes', include: [runes] }
			}
		]
	}
});
