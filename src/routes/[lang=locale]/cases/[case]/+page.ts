import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { caseIds, loadCase, loadCaseWays } from '#lib/content/load-cases.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	caseIds().flatMap((id) => locales.map((lang) => ({ lang, case: id })));

export const load: PageLoad = async ({ params, parent }) => {
	const { lang, case: id } = params;
	const [{ words }, about, ways] = await Promise.all([parent(), loadCase(id, lang), loadCaseWays(id, lang)]);
	if (!about || !ways) error(404);
	return {
		about,
		ways,
		accent: 'future' as const,
		crumbs: [
			{ href: resolve('/[lang=locale]/cases', { lang }), text: words.nav.cases },
			{ text: about.title }
		]
	};
};
