import { loadWords } from '#lib/words/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
	lang: params.lang,
	words: await loadWords(params.lang)
});
