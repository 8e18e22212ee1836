import { classWords } from '#lib/classroom/words.ts';
import { loadCatalog } from '#lib/content/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => ({
	accent: 'future' as const,
	catalog: await loadCatalog(lang),
	crumbs: [{ text: classWords[lang].crumb }]
});
