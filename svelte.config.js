import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

/** A name for this build that depends on what is in it, so that an unchanged app keeps its caches. */
function contentHash() {
	const hash = createHash('sha256');
	const visit = (/** @type {string} */ path) => {
		if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
		else hash.update(path).update(readFileSync(path));
	};
	for (const path of [
		'src',
		'content',
		'static',
		'package.json',
		'package-lock.json',
		'vite.config.ts',
		'svelte.config.js'
	])
		visit(path);
	return hash.digest('hex').slice(0, 12);
}

/**
 * An adapter that first puts the app's files into packs, for the service worker of a first visit.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
function withPacks(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			// Only a build needs it, and this file is also read by a Node that knows no TypeScript.
			const { writePacks } = await import('./tools/build/packs.ts');
			writePacks(builder);
			await adapter.adapt(builder);
		}
	};
}

const staticHost = process.env.ADAPTER === 'static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: withPacks(
			staticHost
				? adapterStatic({
						pages: 'build-static',
						assets: 'build-static',
						fallback: '404.html',
						precompress: false
					})
				: adapterNode({ out: 'build', precompress: true })
		),
		// Worked out once a build: this file is read by several processes of it, while an editor may be saving.
		// Many small stylesheets would each hold up the first paint; the policy's hashes cover inlined ones.
		inlineStyleThreshold: 12000,
		version: { name: (process.env.MIRAI_VERSION ??= contentHash()) },
		// The app registers the worker itself, so that a new version waits for the learner's word.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The hash is SvelteKit's own #svelte-announcer; nothing else may carry a style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', entries: ['*'] }
	}
};
