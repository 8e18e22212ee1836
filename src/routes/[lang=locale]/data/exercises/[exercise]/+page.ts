import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { loadMaterials } from '#lib/content/load.ts';
import { exerciseIds, loadExercise, loadExercises } from '#lib/content/load-exercises.ts';
import { exerciseWords } from '#lib/lab/exercise-words.ts';
import { showView } from '#lib/steps/show.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	exerciseIds().flatMap((exercise) => locales.map((lang) => ({ lang, exercise })));

export const load: PageLoad = async ({ params }) => {
	const { lang, exercise: id } = params;
	const [exercise, list] = await Promise.all([loadExercise(id, lang), loadExercises(lang)]);
	const summary = list.find((one) => one.id === id);
	if (!exercise || !summary) error(404);
	const { step } = exercise;
	return {
		exercise,
		summary,
		following: list[list.indexOf(summary) + 1] ?? null,
		shown: await showView(step, { lang, materials: await loadMaterials(step, lang) }),
		accent: 'future' as const,
		crumbs: [
			{ href: resolve('/[lang=locale]/data/exercises', { lang }), text: exerciseWords[lang].title },
			{ text: step.title }
		]
	};
};
