import type { LessonPrep } from '#lib/content/catalog.ts';
import { loadPrep } from '#lib/content/load-prep.ts';
import { planIn, writtenPlan, type Plan } from '#lib/plan/plan.ts';
import { preparedOf } from '#lib/prepare/store.ts';
import { session } from '#lib/session/session.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A lesson with the plan by which it is held. */
export type Planned = { prep: LessonPrep; plan: Plan };

/**
 * The plan of the lecture that the lesson is a module of, or the teacher's own, or the lesson as it is written where
 * none was made or the store cannot be read.
 */
export async function plannedLesson(
	lesson: string,
	lang: Locale,
	lecture: string | null = null
): Promise<Planned | null> {
	const prep = await loadPrep(lesson, lang);
	if (!prep) return null;
	try {
		if (lecture !== null) {
			const { planWithin } = await import('#lib/lecture/walk.ts');
			const plan = await planWithin(lecture, lesson);
			if (plan) return { prep, plan: { ...planIn(prep, plan), wanted: plan.wanted } };
		}
		const { db } = await session.open();
		const stored = await preparedOf(db, lesson);
		if (stored) return { prep, plan: planIn(prep, stored.plan) };
	} catch (cause) {
		console.warn('The plan of this lesson could not be read:', cause);
	}
	return { prep, plan: writtenPlan(prep) };
}
