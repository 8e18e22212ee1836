import { loadCatalog } from '#lib/content/load.ts';
import { loadExercises } from '#lib/content/load-exercises.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { words } = await parent();
	const [catalog, exercises] = await Promise.all([loadCatalog(params.lang), loadExercises(params.lang)]);
	return { catalog, exercises, crumbs: [{ text: words.nav.portfolio }] };
};
