import { resolve } from '$app/paths';
import { words as deskWords } from '#lib/review/desk/words.ts';
import { words as ideaWords } from '#lib/review/idea/words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = ({ params: { lang } }) => ({
	accent: 'future' as const,
	crumbs: [
		{ text: deskWords[lang].crumb, href: resolve('/[lang=locale]/review', { lang }) },
		{ text: ideaWords[lang].crumb }
	]
});
