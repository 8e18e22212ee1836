import { resolve } from '$app/paths';
import { loadCatalog } from '#lib/content/load.ts';
import { growthWords } from '#lib/growth/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang }, parent }) => {
	const { words } = await parent();
	return {
		catalog: await loadCatalog(lang),
		crumbs: [
			{ href: resolve('/[lang=locale]/portfolio', { lang }), text: words.nav.portfolio },
			{ text: growthWords[lang].title }
		]
	};
};
