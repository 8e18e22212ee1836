import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, p95, percentile } from './statistics.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

test('the median is the middle value, in whatever order they come', () => {
	expect(median([30, 10, 20])).toBe(20);
});

test('the median of an even number of values lies between the two middle ones', () => {
	expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('as many values lie below the median as above it', () => {
	fc.assert(
		fc.property(values, (some) => {
			const middle = median(some);
			expect(some.filter((value) => value < middle).length).toBeLessThanOrEqual(some.length / 2);
			expect(some.filter((value) => value > middle).length).toBeLessThanOrEqual(some.length / 2);
		})
	);
});

test('the 95th percentile of 1 to 100 is 95, and of twenty values the last but one', () => {
	expect(p95(Array.from({ length: 100 }, (_, at) => 100 - at))).toBe(95);
	expect(p95(Array.from({ length: 20 }, (_, at) => at + 1))).toBe(19);
});

test('of a few values the 95th percentile is the largest', () => {
	expect(p95([7])).toBe(7);
	expect(p95([2, 9, 4])).toBe(9);
});

test('a percentile was measured, and its share of the values does not exceed it', () => {
	fc.assert(
		fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
			const found = percentile(some, share);
			expect(some).toContain(found);
			expect(some.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * some.length);
		})
	);
});

test('the values are left in their order', () => {
	const some = [3, 1, 2];
	median(some);
	p95(some);
	expect(some).toEqual([3, 1, 2]);
});

test('nothing measured has no median and no percentile', () => {
	expect(() => median([])).toThrow(RangeError);
	expect(() => p95([])).toThrow(RangeError);
});
