import { lessonId, type LessonSummary, type Program } from '#lib/content/catalog.ts';
import type { Progress } from '#lib/db/rows.ts';
import { trainingPart } from './lecture.ts';

/** A lesson for new instructors, as far as somebody went through it. */
export type Training = {
	lesson: LessonSummary;
	done: number;
	/** When its last step was done; null while steps are open. */
	finishedAt: number | null;
};

/** Lessons of the part for instructors, where the program has one. */
export function trainingOf(program: Program, progress: readonly Progress[]): Training[] {
	return program.lessons
		.filter(({ part }) => part === trainingPart)
		.map((lesson) => {
			const row = progress.find((one) => one.lesson === lessonId(program.id, lesson.slug));
			const done = lesson.steps.filter(({ id }) => row?.done.includes(id) ?? false).length;
			const whole = row !== undefined && done === lesson.steps.length;
			return { lesson, done, finishedAt: whole ? row.at : null };
		});
}
