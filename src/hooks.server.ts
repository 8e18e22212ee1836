import type { Handle } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import { withStyles, type Sheet } from '#lib/shell/styles-of-page.ts';
import { isLocale } from '#lib/words/locale.ts';

/** Where the client's stylesheets lie while pages are prerendered. */
const folder = '.svelte-kit/output/client/_app/immutable/assets';
let sheets: Sheet[] | null = null;

/** A lesson shows the readings its readers need from the first paint on; the page names them in its head. */
function forReader(html: string): string {
	const [, level] = /<meta name="reader" content="([a-z0-9]+)"/.exec(html) ?? [];
	return level === undefined ? html : html.replace('data-furigana="hs"', `data-furigana="${level}"`);
}

/** Fills in the language of the page, which app.html cannot know, and the styles that would come late. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = forReader(html.replace('%lang%', isLocale(lang) ? lang : 'ja'));
			if (!building) return page;
			sheets ??= readdirSync(folder)
				.filter((file) => file.endsWith('.css'))
				.map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }));
			return withStyles(page, sheets);
		}
	});
};
