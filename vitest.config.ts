import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/content/build/plugin.ts';

const tests = '{src,server,tools}/**/*.test.ts';
const runes = 'src/**/*.svelte.test.ts';

export default defineConfig({
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				plugins: [content(), svelte()],
				test: { name: 'plain', include: [tests], exclude: [runes, 'node_modules'] }
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
