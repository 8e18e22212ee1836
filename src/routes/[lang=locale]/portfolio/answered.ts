import { resolve } from '$app/paths';
import { findLesson, type Catalog, type StepSummary } from '#lib/content/catalog.ts';
import { exercisesProgram, type ExerciseSummary } from '#lib/content/exercise.ts';
import { loadSteps } from '#lib/content/load.ts';
import { exerciseWords } from '#lib/lab/exercise-words.ts';
import type { Step } from '#lib/steps/registry.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Something that was answered, a lesson or an exercise: what the portfolio needs to know of it. */
export type Answered = {
	/** How answers name it. */
	id: string;
	title: string;
	/** Short name of the program, or of the lab. */
	within: string;
	accent: 'future' | 'enet';
	steps: Pick<StepSummary, 'id' | 'kind'>[];
	href: (step: string) => string;
	load: () => Promise<Step[]>;
};

/** What answers of this name belong to; null for a lesson or exercise that is no longer there. */
export function answered(
	id: string,
	catalog: Catalog,
	exercises: readonly ExerciseSummary[],
	lang: Locale
): Answered | null {
	const found = findLesson(catalog, id);
	if (found) {
		const { program, lesson } = found;
		const path = resolve('/[lang=locale]/learn/[program]/[lesson]', {
			lang,
			program: program.id,
			lesson: lesson.slug
		});
		return {
			id,
			title: lesson.title,
			within: program.short,
			accent: program.accent,
			steps: lesson.steps,
			href: (step) => `${path}?step=${step}`,
			load: () => loadSteps(id, lang)
		};
	}
	const exercise = exercises.find((one) => id === `${exercisesProgram}/${one.id}`);
	if (!exercise) return null;
	return {
		id,
		title: exercise.title,
		within: exerciseWords[lang].lab,
		accent: 'future',
		steps: [{ id: exercise.step, kind: exercise.kind }],
		href: () => resolve('/[lang=locale]/data/exercises/[exercise]', { lang, exercise: exercise.id }),
		load: async () => {
			const { loadExercise } = await import('#lib/content/load-exercises.ts');
			const whole = await loadExercise(exercise.id, lang);
			return whole ? [whole.step] : [];
		}
	};
}
