import { decimalPlaces } from '#lib/charts/measure.ts';
import type { PromptOf } from '../registry.ts';

/** The rules a handle moves by. On a log axis `nudge` is a factor, else a distance. */
export type Rules = Pick<PromptOf<'draw'>, 'range' | 'nudge' | 'scale'>;

/** Lower and upper end of the y axis. */
export function rangeOf({ range }: Pick<Rules, 'range'>): [number, number] {
	const [least = 0, most = 1] = range;
	return [least, most];
}

/** The value nearest to a place on the axis: inside the range, in whole nudges, without binary dust. */
export function settle(value: number, { range, nudge, scale }: Rules): number {
	const [least, most] = rangeOf({ range });
	const inside = Math.min(most, Math.max(least, value));
	if (scale === 'log') return Math.min(most, Math.max(least, Number(inside.toPrecision(3))));
	const steps = Math.round((inside - least) / nudge);
	const places = Math.max(decimalPlaces(nudge), decimalPlaces(least));
	return Number(Math.min(most, least + steps * nudge).toFixed(places));
}

/** One key press up (1) or down (−1), or several. */
export function move(value: number, by: number, rules: Rules): number {
	const { nudge, scale } = rules;
	const next = settle(scale === 'log' ? value * nudge ** by : value + by * nudge, rules);
	// Rounding must not swallow a step: 10.0 times 1.01 is 10.1, not 10.
	return next === value && scale === 'log' ? settle(value * nudge ** (by * 2), rules) : next;
}

/** Where a handle waits until it is first moved: beside the nearest one that was, else at `known`, else mid-axis. */
export function startAt(
	index: number,
	ys: readonly (number | null)[],
	known: number | null,
	rules: Rules
): number {
	let nearest: number | null = null;
	let away = Infinity;
	ys.forEach((y, at) => {
		if (y !== null && Math.abs(at - index) < away) {
			nearest = y;
			away = Math.abs(at - index);
		}
	});
	const [least, most] = rangeOf(rules);
	const middle = rules.scale === 'log' ? Math.sqrt(least * most) : (least + most) / 2;
	return settle(nearest ?? known ?? middle, rules);
}
