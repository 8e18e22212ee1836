import { resolve } from '$app/paths';
import { loadCatalog } from '#lib/content/load.ts';
import { impactWords } from '#lib/impact/words.ts';
import { prepareWords } from '#lib/prepare/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => ({
	accent: 'future' as const,
	catalog: await loadCatalog(lang),
	crumbs: [
		{ href: resolve('/[lang=locale]/teach', { lang }), text: prepareWords[lang].title },
		{ text: impactWords[lang].title }
	]
});
