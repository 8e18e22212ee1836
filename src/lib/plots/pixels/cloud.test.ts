import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits, hasBit } from './bits.ts';
import { Cloud, type DrawnAxis } from './cloud.ts';

const x: DrawnAxis = { span: [0, 10], range: [50, 250], kind: 'linear' };
const y: DrawnAxis = { span: [0, 10], range: [200, 0], kind: 'linear' };
const cloud = new Cloud(Float64Array.of(1, 5, 9, 5, NaN), Float64Array.of(1, 9, 5, 2, 5));

test('points lie where the scales of the SVG marks put them', () => {
	const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
	fc.assert(
		fc.property(values, (values) => {
			const numbers = Float64Array.from(values);
			const { xs, ys } = new Cloud(numbers, numbers).place(
				{ span: [0, 1e6], range: [40, 640], kind: 'linear' },
				{ span: [0.001, 1e6], range: [480, 10], kind: 'log' }
			);
			const across = scaleLinear([0, 1e6], [40, 640]);
			const up = scaleLog([0.001, 1e6], [480, 10]);
			values.forEach((value, at) => {
				expect(xs[at]).toBeCloseTo(across(value), 3);
				expect(ys[at]).toBeCloseTo(up(value), 3);
			});
		})
	);
});

test('the arrays are the same after a pan, the object is not', () => {
	const before = cloud.place(x, y);
	const after = cloud.place({ ...x, span: [1, 11] }, y);
	expect(after).not.toBe(before);
	expect(after.xs).toBe(before.xs);
});

test('the pointer meets only what is in sight', () => {
	cloud.place(x, y);
	expect(cloud.nearest(152, 160, 10)).toBe(3);
	expect(cloud.nearest(152, 100, 10)).toBe(-1);
	cloud.place({ ...x, span: [2, 8] }, y);
	// Row 0 would lie left of the axis.
	expect(cloud.nearest(50, 180, 60)).toBe(-1);
	expect(cloud.nearest(60, 170, 200)).toBe(3);
});

test('the arrow keys walk what is in sight: across by x, up by y', () => {
	cloud.place(x, y);
	expect([cloud.end(-1), cloud.along(0, 1), cloud.along(1, 1), cloud.along(3, 1), cloud.along(2, 1)]).toEqual(
		[0, 1, 3, 2, 2]
	);
	expect([cloud.up(0, 1), cloud.up(3, 1), cloud.up(2, 1)]).toEqual([3, 2, 1]);
	cloud.place({ ...x, span: [4, 10] }, y);
	expect([cloud.along(-1, 1), cloud.along(1, -1), cloud.end(1)]).toEqual([1, 1, 2]);
});

test('a brush takes points by place or by value alike', () => {
	cloud.place(x, y);
	const byPlace = cloud.within({ x1: 250, y1: 0, x2: 130, y2: 110 });
	const byValue = cloud.brushed({ x: [4, 10], y: [4.5, 10] });
	expect(byPlace).toEqual(byValue);
	expect([countBits(byValue), hasBit(byValue, 1), hasBit(byValue, 2)]).toEqual([2, true, true]);
	// Any value of y will do, but there must be a place to stand.
	expect(countBits(cloud.brushed({ x: null, y: null }))).toBe(4);
});
