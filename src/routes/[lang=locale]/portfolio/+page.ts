import { loadCatalog } from '#lib/content/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { words } = await parent();
	return { catalog: await loadCatalog(params.lang), crumbs: [{ text: words.nav.portfolio }] };
};
