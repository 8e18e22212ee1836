import type { Plan, PlanLesson } from './plan.ts';

/** What a plan loses against the lesson as it is written. */
export type Loss =
	/** The step is not held; `lost` is what goes with it, as HTML. */
	| { type: 'out'; step: string; lost: string; minutes: number }
	/** The step has fewer minutes than it is written for. */
	| { type: 'shorter'; step: string; by: number; minutes: number };

/** Losses in the order of the lesson, left-out steps first. Longer steps lose nothing. */
export function lossesOf(lesson: PlanLesson, plan: Plan): Loss[] {
	const out: Loss[] = [];
	const shorter: Loss[] = [];
	for (const step of lesson.steps) {
		const planned = plan.steps.find(({ id }) => id === step.id);
		if (!planned) continue;
		const { minutes } = step;
		if (planned.out) out.push({ type: 'out', step: step.id, lost: step.plan.without ?? '', minutes });
		else if (planned.minutes < minutes)
			shorter.push({
				type: 'shorter',
				step: step.id,
				by: minutes - planned.minutes,
				minutes: planned.minutes
			});
	}
	return [...out, ...shorter];
}
