import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { content } from './src/lib/content/build/plugin.ts';

export default defineConfig({
	plugins: [content(), sveltekit()],
	build: { target: 'es2022' }
});
