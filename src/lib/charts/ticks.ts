import { ticks } from 'd3-array';

/**
 * About `count` round numbers between two values. None where they lie closer together, or farther apart, than
 * numbers can say: there the power of ten of a step underflows or overflows, and d3-array throws. Files that
 * students bring along can hold such numbers.
 */
export function roundTicks(least: number, most: number, count: number): number[] {
	const span = Math.abs(most - least);
	if (!Number.isFinite(span) || (span > 0 && span < 1e-300)) return [];
	return ticks(least, most, count);
}
