import { listTables } from '#lib/content/load-tables.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const [{ words }, tables] = await Promise.all([parent(), listTables(params.lang)]);
	return { tables, accent: 'future' as const, crumbs: [{ text: words.nav.data }] };
};
