import { words } from '#lib/lab/import/words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({
	accent: 'future' as const,
	crumbs: [{ text: words[params.lang].title }]
});
