import type { Handle } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import { withStyles, type Sheet } from '#lib/shell/styles-of-page.ts';
import { isLocale } from '#lib/words/locale.ts';

/** Where the client's stylesheets lie while pages are prerendered. */
const folder = '.svelte-kit/output/client/_app/immutable/assets';
let sheets: Sheet[] | null = null;

/** Fills in the language of the page, which app.html cannot know, and the styles that would come late. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', isLocale(lang) ? lang : 'ja');
			if (!building) return page;
			sheets ??= readdirSync(folder)
				.filter((file) => file.endsWith('.css'))
				.map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }));
			return withStyles(page, sheets);
		}
	});
};
