import { loadCatalog } from '#lib/content/load.ts';
import { prepareWords } from '#lib/prepare/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => ({
	accent: 'future' as const,
	catalog: await loadCatalog(lang),
	crumbs: [{ text: prepareWords[lang].title }]
});
