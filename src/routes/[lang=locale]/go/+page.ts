import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';
import { words } from './words.ts';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = ({ params: { lang } }) => ({ crumbs: [{ text: words[lang].title }] });
