import { liveWords } from '#lib/lab/live/words.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

// Reached through settings and the data page, which may show no link while the build looks for pages.
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ crumbs: [{ text: liveWords[params.lang].crumb }] });
