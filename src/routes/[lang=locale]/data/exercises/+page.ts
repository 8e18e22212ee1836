import { loadExercises } from '#lib/content/load-exercises.ts';
import { exerciseWords } from '#lib/lab/exercise-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	exercises: await loadExercises(params.lang),
	accent: 'future' as const,
	crumbs: [{ text: exerciseWords[params.lang].title }]
});
