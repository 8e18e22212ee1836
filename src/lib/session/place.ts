import {
	findLesson,
	type Catalog,
	type LessonSummary,
	type Program,
	type StepSummary
} from '#lib/content/catalog.ts';
import type { Progress } from '#lib/db/rows.ts';

/** Where a learner stopped: the lesson, the step, and how much is left. */
export type Place = {
	program: Program;
	lesson: LessonSummary;
	step: StepSummary;
	/** Position of the step, from 1. */
	number: number;
	/** Minutes of the steps from here on that are not done. */
	left: number;
	progress: Progress;
};

/**
 * The place a progress row points to; null when the lesson is no longer there. Where only the step is gone, it is the
 * first one that is not finished.
 */
export function placeOf(catalog: Catalog, progress: Progress): Place | null {
	const found = findLesson(catalog, progress.lesson);
	if (!found) return null;
	const { program, lesson } = found;
	const there = lesson.steps.findIndex(({ id }) => id === progress.step);
	const open = lesson.steps.findIndex(({ id }) => !progress.done.includes(id));
	const index = there >= 0 ? there : Math.max(0, open);
	const step = lesson.steps[index];
	if (!step) return null;
	const left = lesson.steps
		.filter(({ id }, at) => at >= index && !progress.done.includes(id))
		.reduce((sum, { minutes }) => sum + minutes, 0);
	return { program, lesson, step, number: index + 1, left, progress };
}

/** The lesson to go on with: the latest one that is not finished, else none. */
export function latestPlace(catalog: Catalog, rows: readonly Progress[]): Place | null {
	for (const row of rows) {
		const place = placeOf(catalog, row);
		if (place && !isFinished(place)) return place;
	}
	return null;
}

export function isFinished({ lesson, progress }: Pick<Place, 'lesson' | 'progress'>): boolean {
	return lesson.steps.every(({ id }) => progress.done.includes(id));
}
