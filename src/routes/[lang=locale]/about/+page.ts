import type { Locale } from '#lib/words/locale.ts';
import type { PageLoad } from './$types';

/** Sources and terms of everything in `content/`. */
async function loadSources(lang: Locale) {
	const { default: sources } =
		lang === 'ja' ? await import('virtual:content/about/ja') : await import('virtual:content/about/en');
	return sources;
}

export const load: PageLoad = async ({ params, parent }) => {
	const [{ words }, sources] = await Promise.all([parent(), loadSources(params.lang)]);
	return { sources, crumbs: [{ text: words.nav.about }] };
};
