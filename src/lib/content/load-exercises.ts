import exercises from 'virtual:content/index/exercises';
import type { Step } from '#lib/steps/registry.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { ExerciseFile, ExerciseSummary } from './exercise.ts';
import type { Localised } from './text.ts';

/** An exercise in one language: its step, and what is said of it. */
export type Exercise = Localised<Omit<ExerciseFile, 'step'>> & { step: Step };

/** All exercises in their order, as lists show them. */
export async function loadExercises(lang: Locale): Promise<ExerciseSummary[]> {
	const { default: list } =
		lang === 'ja'
			? await import('virtual:content/exercises/ja')
			: await import('virtual:content/exercises/en');
	return list;
}

/** Names of all exercises. */
export function exerciseIds(): string[] {
	return Object.keys(exercises.ja);
}

/** An exercise, or null when there is none of that name. */
export async function loadExercise(id: string, lang: Locale): Promise<Exercise | null> {
	const loader = exercises[lang][id];
	return loader ? (await loader()).default : null;
}
