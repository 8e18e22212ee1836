import { loadCases } from '#lib/content/load-cases.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const [{ words }, cases] = await Promise.all([parent(), loadCases(params.lang)]);
	return { cases, accent: 'future' as const, crumbs: [{ text: words.nav.cases }] };
};
