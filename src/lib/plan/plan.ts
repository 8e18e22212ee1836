/** What planning has to know of a step; a step of `LessonPrep` is one. */
export type PlanStep = {
	id: string;
	/** Minutes as the lesson is written. */
	minutes: number;
	plan: {
		/** The fewest and the most minutes in which the step still makes sense. */
		least: number;
		most: number;
		/** What is lost without it, as HTML. Absent: the step carries the lesson and cannot be left out. */
		without?: string | undefined;
	};
};

/** What planning has to know of a lesson; a `LessonPrep` is one. */
export type PlanLesson = { id: string; minutes: number; steps: readonly PlanStep[] };

/** A step in a plan. A step that is left out keeps the minutes with which it would come back. */
export type PlannedStep = { id: string; minutes: number; out: boolean };

/** How a teacher means to spend a period on a lesson: plain data, stored and sent as it is. */
export type Plan = {
	/** "<program>/<slug>". */
	lesson: string;
	/** Minutes of the period. */
	wanted: number;
	/** Every step of the lesson, in order. */
	steps: readonly PlannedStep[];
};

/** Lengths of a period that are offered first. */
export const usualLengths = [45, 50, 60, 90] as const;

/** Shortest and longest period that can be planned. */
export const shortestPeriod = 5;
export const longestPeriod = 180;

/** The lesson as it is written: every step, its own minutes. */
export function writtenPlan({ id, minutes, steps }: PlanLesson): Plan {
	return {
		lesson: id,
		wanted: minutes,
		steps: steps.map((step) => ({ id: step.id, minutes: step.minutes, out: false }))
	};
}

/** Minutes of all steps that are not left out. */
export function totalOf(plan: Plan): number {
	return plan.steps.reduce((sum, { minutes, out }) => sum + (out ? 0 : minutes), 0);
}

/**
 * Minutes of the period that no step uses: time for questions. Below zero, so many minutes are missing: the plan
 * does not fit.
 */
export function leftOver(plan: Plan): number {
	return plan.wanted - totalOf(plan);
}

/** Steps that are held, in order. */
export function heldSteps(plan: Plan): PlannedStep[] {
	return plan.steps.filter(({ out }) => !out);
}

/** Whether the step carries the lesson, so that it cannot be left out. */
export function carries(step: PlanStep): boolean {
	return step.plan.without === undefined;
}

/** A stored plan as it stands in the lesson of today, whose steps may have changed since. */
export function planIn(lesson: PlanLesson, plan: Plan): Plan {
	const known = new Map(plan.steps.map((step) => [step.id, step]));
	return {
		lesson: lesson.id,
		wanted: plan.wanted,
		steps: lesson.steps.map((step) => {
			const { minutes = step.minutes, out = false } = known.get(step.id) ?? {};
			return { id: step.id, minutes: within(step, minutes), out: out && !carries(step) };
		})
	};
}

/** Minutes that a step can take, nearest to those asked for. */
export function within({ plan }: PlanStep, minutes: number): number {
	return Math.min(plan.most, Math.max(plan.least, Math.round(minutes)));
}
