import type { Plugin } from 'vite';

/** What SvelteKit's script in the browser uses of Svelte. */
export const used = ['onMount', 'settled', 'tick', 'untrack'] as const;

/** That script, by the end of its path. */
export const kitClient = '@sveltejs/kit/src/runtime/client/client.js';

const id = '\0svelte-for-kit';

/**
 * SvelteKit takes Svelte whole (`import * as svelte`), to see what the version at hand offers. A whole cannot be
 * shaken, so every page would carry Svelte's oldest and newest doors, which nobody here opens. It gets a whole that
 * has only what it uses.
 */
export function svelteForKit(): Plugin {
	return {
		name: 'svelte-for-kit',
		apply: 'build',
		enforce: 'pre',
		resolveId(source, importer) {
			const whole = source === 'svelte' && importer?.replaceAll('\\', '/').endsWith(kitClient);
			return whole ? id : undefined;
		},
		load(asked) {
			return asked === id ? `export { ${used.join(', ')} } from 'svelte';` : undefined;
		}
	};
}
