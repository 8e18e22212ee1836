import { loadTables } from '#lib/content/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const [{ words }, tables] = await Promise.all([parent(), loadTables(params.lang)]);
	return { tables, accent: 'future' as const, crumbs: [{ text: words.nav.data }] };
};
