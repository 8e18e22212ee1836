import type { LessonContent } from '#lib/content/catalog.ts';
import type { Kind, Step } from '#lib/steps/registry.ts';

/**
 * How a period is spent: the steps that are taught, in order, with the minutes for each. A step left out is not in it.
 * The lesson's own plan is made by `lessonPlan`; a teacher's plan has the same shape and takes its place.
 */
export type MinutePlan = { steps: readonly { id: string; minutes: number }[] };

/** How a class works in a step. */
export type Form = 'whole' | 'alone' | 'pair' | 'group';

/** Most steps are worked on alone; these are not. */
const forms: Partial<Record<Kind, Form>> = { read: 'whole', video: 'whole', chart: 'pair', discuss: 'group' };

export function formOf(kind: Kind): Form {
	return forms[kind] ?? 'alone';
}

/** The minutes as the lesson has them. */
export function lessonPlan(lesson: Pick<LessonContent, 'steps'>): MinutePlan {
	return { steps: lesson.steps.map(({ id, minutes }) => ({ id, minutes })) };
}

export type PlanRow = { step: Step; from: number; minutes: number };

/** Each step with the minute it begins at. Steps the lesson does not have (any more) are passed over. */
export function planRows(plan: MinutePlan, steps: readonly Step[]): { rows: PlanRow[]; total: number } {
	let total = 0;
	const rows = plan.steps.flatMap(({ id, minutes }) => {
		const step = steps.find((one) => one.id === id);
		if (!step) return [];
		const from = total;
		total += minutes;
		return [{ step, from, minutes }];
	});
	return { rows, total };
}

/** The first paragraph of a localised text: enough to begin with. */
export function opening(html: string): string {
	const first = /<p>[\s\S]*?<\/p>/.exec(html);
	return first ? first[0] : html;
}
