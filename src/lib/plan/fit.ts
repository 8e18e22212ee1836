import { carries, writtenPlan, type Plan, type PlanLesson, type PlanStep } from './plan.ts';

/**
 * Fits a lesson to a period. As few steps as possible are left out, and of those that may be, the ones on which the
 * lesson spends least. The others give or take time in proportion to the room they have, and none leaves the span in
 * which it makes sense. What the steps cannot use is left over (`leftOver`); where even the least is too long, the
 * plan says so there.
 */
export function planFor(lesson: PlanLesson, wanted: number): Plan {
	const out = leaveOut(lesson.steps, wanted);
	const held = lesson.steps.filter(({ id }) => !out.has(id));
	const minutes = spread(held, wanted);
	return {
		...writtenPlan(lesson),
		wanted,
		steps: lesson.steps.map((step) => ({
			id: step.id,
			minutes: minutes.get(step.id) ?? step.minutes,
			out: out.has(step.id)
		}))
	};
}

/** More steps to choose from than any lesson has: beyond it, the choice is made one by one. */
const tooMany = 14;

/**
 * Ids of the steps to leave out, so that the least of the others fits: the lightest choice that is enough, and all
 * that may be left out where nothing is.
 */
export function leaveOut(steps: readonly PlanStep[], wanted: number): ReadonlySet<string> {
	const excess = steps.reduce((sum, { plan }) => sum + plan.least, 0) - wanted;
	if (excess <= 0) return new Set();
	const optional = steps.filter((step) => !carries(step));
	const gained = (some: readonly PlanStep[]) => some.reduce((sum, { plan }) => sum + plan.least, 0);
	if (gained(optional) <= excess) return new Set(optional.map(({ id }) => id));
	const choice = optional.length > tooMany ? oneByOne(optional, excess) : lightest(optional, excess);
	return new Set(choice.map(({ id }) => id));
}

/** Of all choices that gain enough, the one with the fewest steps, then with the fewest minutes of the lesson. */
function lightest(optional: readonly PlanStep[], excess: number): readonly PlanStep[] {
	let best: { some: PlanStep[]; weight: number } | null = null;
	for (let bits = 1; bits < 1 << optional.length; bits++) {
		const some = optional.filter((_, index) => bits & (1 << index));
		if (some.reduce((sum, { plan }) => sum + plan.least, 0) < excess) continue;
		const weight = some.reduce((sum, { minutes }) => sum + minutes, some.length * 1000);
		// Of equals the later choice stands: what comes first in a lesson is built upon.
		if (!best || weight <= best.weight) best = { some, weight };
	}
	return best?.some ?? optional;
}

function oneByOne(optional: readonly PlanStep[], excess: number): readonly PlanStep[] {
	let missing = excess;
	return [...optional]
		.sort((a, b) => b.plan.least - a.plan.least)
		.filter(({ plan }) => {
			if (missing <= 0) return false;
			missing -= plan.least;
			return true;
		});
}

/**
 * Minutes by step, adding up to what is wanted as nearly as the steps allow: from the minutes of the lesson, each
 * gives or takes in proportion to its room.
 */
export function spread(steps: readonly PlanStep[], wanted: number): ReadonlyMap<string, number> {
	const change = wanted - steps.reduce((sum, { minutes }) => sum + minutes, 0);
	const rooms = steps.map(({ minutes, plan }) => (change < 0 ? minutes - plan.least : plan.most - minutes));
	const shares = share(Math.abs(change), rooms);
	return new Map(
		steps.map(({ id, minutes }, index) => [id, minutes + Math.sign(change) * (shares[index] ?? 0)])
	);
}

/** Whole parts of an amount in proportion to rooms, none above its room: by largest remainder, the earlier first. */
export function share(amount: number, rooms: readonly number[]): number[] {
	const room = rooms.reduce((sum, one) => sum + one, 0);
	if (room <= amount) return [...rooms];
	const exact = rooms.map((one) => (amount * one) / room);
	const parts = exact.map(Math.floor);
	const missing = amount - parts.reduce((sum, one) => sum + one, 0);
	exact
		.map((value, index) => ({ index, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.index - b.index)
		.slice(0, missing)
		.forEach(({ index }) => {
			parts[index] = (parts[index] ?? 0) + 1;
		});
	return parts;
}
