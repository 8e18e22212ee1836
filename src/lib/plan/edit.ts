import { planFor } from './fit.ts';
import {
	carries,
	longestPeriod,
	planIn,
	shortestPeriod,
	within,
	writtenPlan,
	type Plan,
	type PlanLesson
} from './plan.ts';

/** What a teacher does to a plan. */
export type Edit =
	| { type: 'minutes'; step: string; minutes: number }
	| { type: 'leave-out'; step: string }
	| { type: 'put-back'; step: string }
	/** Fits the whole lesson to a period, as if nothing had been changed by hand. */
	| { type: 'fit'; wanted: number }
	/** Back to the lesson as it is written. */
	| { type: 'reset' };

/** The plan after an edit; the very same plan where the edit changes nothing, or the lesson does not allow it. */
export function edited(lesson: PlanLesson, plan: Plan, edit: Edit): Plan {
	switch (edit.type) {
		case 'minutes': {
			const step = lesson.steps.find(({ id }) => id === edit.step);
			return step ? changed(plan, step.id, { minutes: within(step, edit.minutes) }) : plan;
		}
		case 'leave-out': {
			const step = lesson.steps.find(({ id }) => id === edit.step);
			return step && !carries(step) ? changed(plan, step.id, { out: true }) : plan;
		}
		case 'put-back':
			return changed(plan, edit.step, { out: false });
		case 'fit':
			return sameOr(plan, planFor(lesson, periodOf(edit.wanted)));
		case 'reset':
			return sameOr(plan, writtenPlan(lesson));
	}
}

/** A length of a period that can be planned, nearest to the one asked for. */
export function periodOf(minutes: number): number {
	return Math.min(longestPeriod, Math.max(shortestPeriod, Math.round(minutes)));
}

function changed(plan: Plan, id: string, change: { minutes?: number; out?: boolean }): Plan {
	return sameOr(plan, {
		...plan,
		steps: plan.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
	});
}

function sameOr(plan: Plan, next: Plan): Plan {
	return samePlan(plan, next) ? plan : next;
}

/** Whether two plans say the same. */
export function samePlan(a: Plan, b: Plan): boolean {
	return (
		a.lesson === b.lesson &&
		a.wanted === b.wanted &&
		a.steps.length === b.steps.length &&
		a.steps.every((step, index) => {
			const other = b.steps[index];
			return other?.id === step.id && other.minutes === step.minutes && other.out === step.out;
		})
	);
}

/** A plan with what it was before, so that every edit can be taken back. */
export type History = { plan: Plan; past: readonly Plan[] };

/** Steps back that are kept. */
const keptSteps = 100;

export function begin(lesson: PlanLesson, stored: Plan | null): History {
	return { plan: stored ? planIn(lesson, stored) : writtenPlan(lesson), past: [] };
}

/** The history after an edit; the very same one where the edit changed nothing. */
export function after(lesson: PlanLesson, history: History, edit: Edit): History {
	const plan = edited(lesson, history.plan, edit);
	if (plan === history.plan) return history;
	return { plan, past: [...history.past, history.plan].slice(-keptSteps) };
}

/** One edit taken back. */
export function undo(history: History): History {
	const plan = history.past.at(-1);
	return plan ? { plan, past: history.past.slice(0, -1) } : history;
}
