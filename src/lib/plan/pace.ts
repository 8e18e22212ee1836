import { leaveOut } from './fit.ts';
import { carries, totalOf, type Plan, type PlanLesson, type PlanStep } from './plan.ts';

/** Where a lesson stands while it is held. Times are milliseconds. */
export type Held = {
	/** Time spent on each step until now, without the running stretch of the current one. */
	spent: Readonly<Record<string, number>>;
	/** The step on screen. */
	current: string;
	/** When it was put on, by the same clock as `now`; null while the clock is stopped. */
	since: number | null;
	now: number;
};

/** Something to do, so that the lesson ends in time. Minutes. */
export type Suggestion =
	/** The step can take `to` minutes instead of `from`. */
	| { type: 'shorten'; step: string; from: number; to: number; saves: number }
	/** The step can be left out; `lost` is what goes with it, as HTML. */
	| { type: 'leave-out'; step: string; saves: number; lost: string };

export type Pace = {
	/** Time since the beginning. */
	spent: number;
	/** Time spent on the current step, and what the plan gives it (0 where it is left out). */
	onStep: number;
	planned: number;
	/**
	 * Minutes behind the plan; below zero, ahead of it. While a step keeps within its minutes, this stands still;
	 * a step that was jumped over counts as time gained.
	 */
	behind: number;
	/** Time until the lesson would end, if every step from here took what is planned. */
	remaining: number;
	/** Minutes by which the end would come after the bell; at most 0 where there is time enough. */
	late: number;
	/**
	 * Taken together, these bring the end back to the bell, as far as that is possible: shorter steps where that is
	 * enough, fewer steps where it is not. Empty where the lesson ends in time.
	 */
	together: Suggestion[];
	/** Steps of which one alone, left out, is enough: the one on which least time is planned first. */
	instead: Extract<Suggestion, { type: 'leave-out' }>[];
};

const minute = 60_000;

/**
 * How a lesson goes against its plan, and what can be done about it.
 * The order of the lesson counts, not of the steps held: all from the current step on is still to come, without what
 * was already spent on it.
 */
export function paceOf(lesson: PlanLesson, plan: Plan, { spent, current, since, now }: Held): Pace {
	const running = since === null ? 0 : Math.max(0, now - since);
	const on = (step: string) => (spent[step] ?? 0) + (step === current ? running : 0);
	const planned = new Map(plan.steps.map((step) => [step.id, step.out ? 0 : step.minutes]));
	const minutesOf = (step: string) => planned.get(step) ?? 0;

	const at = lesson.steps.findIndex(({ id }) => id === current);
	const ahead = at < 0 ? [] : lesson.steps.slice(at).filter(({ id }) => minutesOf(id) > 0);
	const elapsed = Object.values(spent).reduce((sum, time) => sum + time, running);
	const toCome = (step: PlanStep) => Math.max(0, minutesOf(step.id) * minute - on(step.id));
	const remaining = ahead.reduce((sum, step) => sum + toCome(step), 0);
	const end = elapsed + remaining;
	const late = Math.ceil((end - Math.max(plan.wanted, 0) * minute) / minute);

	return {
		spent: elapsed,
		onStep: on(current),
		planned: minutesOf(current) * minute,
		behind: Math.round((end - totalOf(plan) * minute) / minute),
		remaining,
		late,
		...(late > 0
			? {
					together: catchUp(ahead, minutesOf, on, late),
					instead: ahead
						.flatMap((step) => {
							const leave = leaving(step, minutesOf(step.id), on(step.id));
							return leave && leave.saves >= late ? [leave] : [];
						})
						.sort((a, b) => a.saves - b.saves)
				}
			: { together: [], instead: [] })
	};
}

/** The step as something that can be left out: it is not carrying, and nobody has begun it. */
function leaving(step: PlanStep, minutes: number, spent: number) {
	if (carries(step) || spent > 0) return null;
	return { type: 'leave-out' as const, step: step.id, saves: minutes, lost: step.plan.without ?? '' };
}

/** The rest of the lesson, fitted anew to the time there is. */
function catchUp(
	ahead: readonly PlanStep[],
	minutesOf: (step: string) => number,
	on: (step: string) => number,
	late: number
): Suggestion[] {
	// What is left of each step, in whole minutes; one that is begun cannot be left out.
	const rest = ahead.map((step): PlanStep => {
		const used = Math.floor(on(step.id) / minute);
		const minutes = Math.max(0, minutesOf(step.id) - used);
		const least = Math.min(minutes, Math.max(0, step.plan.least - used));
		const without = on(step.id) > 0 ? undefined : step.plan.without;
		return { id: step.id, minutes, plan: { least, most: minutes, without } };
	});
	const budget = rest.reduce((sum, { minutes }) => sum + minutes, 0) - late;
	const out = leaveOut(rest, budget);
	const cuts = fewestCuts(
		rest.filter(({ id }) => !out.has(id)),
		late - rest.reduce((sum, { id, minutes }) => sum + (out.has(id) ? minutes : 0), 0)
	);
	return ahead.flatMap((step): Suggestion[] => {
		const from = minutesOf(step.id);
		if (out.has(step.id)) {
			const leave = leaving(step, from, on(step.id));
			return leave ? [leave] : [];
		}
		const saves = cuts.get(step.id) ?? 0;
		return saves > 0 ? [{ type: 'shorten', step: step.id, from, to: from - saves, saves }] : [];
	});
}

/**
 * Minutes to take from each step. In the middle of a lesson, few changes are better than fair ones: the step with most
 * room gives first.
 */
function fewestCuts(steps: readonly PlanStep[], wanted: number): ReadonlyMap<string, number> {
	const cuts = new Map<string, number>();
	let missing = wanted;
	const room = ({ minutes, plan }: PlanStep) => minutes - plan.least;
	for (const step of [...steps].sort((a, b) => room(b) - room(a))) {
		const cut = Math.min(room(step), missing);
		if (cut <= 0) break;
		cuts.set(step.id, cut);
		missing -= cut;
	}
	return cuts;
}
