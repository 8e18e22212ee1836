import type { Handle } from '@sveltejs/kit';
import { isLocale } from '#lib/words/locale.ts';

/** Fills in the language of the page, which app.html cannot know. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', isLocale(lang) ? lang : 'ja')
	});
};
