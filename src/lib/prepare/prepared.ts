import * as v from 'valibot';
import { longestPeriod, shortestPeriod, type Plan } from '#lib/plan/plan.ts';

/** What a teacher keeps for a lesson: the plan of the period, and what is ready. */
export type Prepared = {
	plan: Plan;
	/** Things on the list that are done, by their names in `readyThings`. */
	ready: readonly string[];
};

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** As it is stored and as it travels. What a lesson of today makes of it, `planIn` says. */
export const PreparedData: v.GenericSchema<unknown, Prepared> = v.strictObject({
	plan: v.strictObject({
		lesson: v.pipe(name, v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
		wanted: whole(shortestPeriod, longestPeriod),
		steps: v.pipe(
			v.array(v.strictObject({ id: name, minutes: whole(1, longestPeriod), out: v.boolean() })),
			v.maxLength(200),
			v.check(
				(steps) => new Set(steps.map(({ id }) => id)).size === steps.length,
				'a step stands there twice'
			)
		)
	}),
	ready: v.pipe(v.array(name), v.maxLength(200))
});

/** Whether two say the same, whenever they were written. */
export function samePrepared(a: Prepared, b: Prepared): boolean {
	return text(a) === text(b);
}

function text({ plan: { lesson, wanted, steps }, ready }: Prepared): string {
	return JSON.stringify([
		lesson,
		wanted,
		steps.map(({ id, minutes, out }) => [id, minutes, out]),
		[...ready].sort()
	]);
}
