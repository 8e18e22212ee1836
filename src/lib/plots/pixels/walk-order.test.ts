import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alongFrom, upFrom, type Spot } from '#lib/charts/spot.ts';
import { endOf, stepFrom, walkOrder } from './walk-order.ts';

const all = () => true;

test('the road through a cloud is the road through SVG marks', () => {
	const values = fc.array(
		fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
		{
			minLength: 1,
			maxLength: 40
		}
	);
	fc.assert(
		fc.property(values, fc.nat(), fc.constantFrom<1 | -1>(1, -1), (values, place, by) => {
			const spots = values.map((value, at): Spot => ({ key: `${at}`, name: '', left: 0, top: 0, value }));
			const current = place % values.length;
			const next = stepFrom(walkOrder(values), current, by, all);
			expect(`${next}`).toBe(upFrom(spots, `${current}`, by)?.key);
		})
	);
});

test('begins at the end that the key comes from, as for SVG marks', () => {
	const walk = walkOrder([30, 10, 20]);
	const spots = [1, 2, 0].map((at): Spot => ({ key: `${at}`, name: '', left: 0, top: 0, value: 0 }));
	expect(`${stepFrom(walk, -1, 1, all)}`).toBe(alongFrom(spots, null, 1)?.key);
	expect(`${stepFrom(walk, -1, -1, all)}`).toBe(alongFrom(spots, null, -1)?.key);
});

test('passes over what is out of sight and stays where nothing follows', () => {
	const walk = walkOrder([1, 2, 3, 4]);
	const shown = (at: number) => at !== 1 && at !== 3;
	expect(stepFrom(walk, 0, 1, shown)).toBe(2);
	expect(stepFrom(walk, 2, 1, shown)).toBe(2);
	// Row 3 was current and went out of sight: back to the last one that is seen.
	expect(stepFrom(walk, 3, 1, shown)).toBe(2);
	expect([endOf(walk, -1, shown), endOf(walk, 1, shown)]).toEqual([0, 2]);
	expect(stepFrom(walk, 0, 1, () => false)).toBe(-1);
});

test('leaves out rows without a value', () => {
	const { order } = walkOrder([NaN, 2, Infinity, 1]);
	expect([...order]).toEqual([3, 1]);
	expect(stepFrom(walkOrder([NaN, 2]), 0, 1, all)).toBe(1);
});
