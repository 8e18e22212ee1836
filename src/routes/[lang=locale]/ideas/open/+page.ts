import { resolve } from '$app/paths';
import { openWords } from '#lib/ideas/share/open-words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params: { lang }, parent }) => {
	const { words } = await parent();
	return {
		accent: 'future' as const,
		crumbs: [
			{ text: words.nav.ideas, href: resolve('/[lang=locale]/ideas', { lang }) },
			{ text: openWords[lang].crumb }
		]
	};
};
