import { mean, quantileSorted, sum } from 'd3-array';
import { randomLcg } from 'd3-random';

/** Fewer people than this are not shown: with so few, a total tells who said what. */
export const least = 5;

export type Interval = { low: number; high: number };

/** The same files give the same interval, on every device and every day. */
const seed = 0.2026;
const rounds = 2000;

/**
 * The mean of what was measured, and the middle 95 % of means that come out when the same number of people are drawn
 * again and again from those who answered (bootstrap, percentiles). Null where there is nobody.
 */
export function meanWithInterval(values: readonly number[]): ({ mean: number } & Interval) | null {
	const whole = mean(values);
	if (whole === undefined) return null;
	// In order, so that the order in which files came makes no difference.
	const sorted = [...values].sort((a, b) => a - b);
	const next = randomLcg(seed);
	const means = Array.from(
		{ length: rounds },
		() => sum(sorted, () => sorted[Math.floor(next() * sorted.length)] ?? 0) / sorted.length
	).sort((a, b) => a - b);
	return {
		mean: whole,
		low: quantileSorted(means, 0.025) ?? whole,
		high: quantileSorted(means, 0.975) ?? whole
	};
}

/** A share of people, with Wilson's 95 % interval: it stays between 0 and 1 and holds for small groups too. */
export function shareWithInterval(count: number, of: number): ({ share: number } & Interval) | null {
	if (of <= 0) return null;
	const z = 1.959964;
	const share = count / of;
	const below = 1 + (z * z) / of;
	const middle = (share + (z * z) / (2 * of)) / below;
	const half = (z / below) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How often each place was marked, from low to high. */
export function countPlaces(places: readonly number[], marks: readonly number[]): number[] {
	return places.map((place) => marks.filter((mark) => mark === place).length);
}
