import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitAt, fitLine, fitLogLine } from './fit.ts';

test('agrees with a line computed by hand', () => {
	// x̄ = 3, ȳ = 4; Σ(x−x̄)² = 10, Σ(y−ȳ)² = 6, Σ(x−x̄)(y−ȳ) = 6: slope 0.6, intercept 2.2, r = 6/√60.
	const fit = fitLine([
		{ x: 1, y: 2 },
		{ x: 2, y: 4 },
		{ x: 3, y: 5 },
		{ x: 4, y: 4 },
		{ x: 5, y: 5 }
	]);
	expect(fit?.slope).toBeCloseTo(0.6, 12);
	expect(fit?.intercept).toBeCloseTo(2.2, 12);
	expect(fit?.r).toBeCloseTo(6 / Math.sqrt(60), 12);
});

test('there is no line through one point, or straight up', () => {
	expect(fitLine([])).toBeNull();
	expect(fitLine([{ x: 1, y: 1 }])).toBeNull();
	expect(
		fitLine([
			{ x: 2, y: 1 },
			{ x: 2, y: 5 }
		])
	).toBeNull();
});

test('a level row of points has slope 0 and says nothing of a relation', () => {
	const level = fitLine([
		{ x: 1, y: 7 },
		{ x: 2, y: 7 },
		{ x: 3, y: 7 }
	]);
	expect(level).toEqual({ slope: 0, intercept: 7, r: 0 });
});

const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8);
const places = fc.uniqueArray(number, { minLength: 2, maxLength: 30 });

test('points that lie on a line give that line back', () => {
	fc.assert(
		fc.property(places, number, number, (xs, slope, intercept) => {
			const fit = fitLine(xs.map((x) => ({ x, y: intercept + slope * x })));
			expect(fit?.slope).toBeCloseTo(slope, 6);
			expect(fit?.intercept).toBeCloseTo(intercept, 5);
			expect(Math.abs(fit?.r ?? 0)).toBeCloseTo(slope === 0 ? 0 : 1, 6);
		})
	);
});

test('no other line lies nearer to the points', () => {
	const points = fc.array(fc.record({ x: number, y: number }), { minLength: 2, maxLength: 20 });
	fc.assert(
		fc.property(points, number, number, (points, tilt, lift) => {
			const fit = fitLine(points);
			fc.pre(fit !== null);
			const other = { slope: fit.slope + tilt, intercept: fit.intercept + lift, r: 0 };
			const miss = (line: typeof other) =>
				points.reduce((sum, { x, y }) => sum + (y - fitAt(line, x)) ** 2, 0);
			expect(miss(fit)).toBeLessThanOrEqual(miss(other) * (1 + 1e-9) + 1e-6);
		})
	);
});

test('steady growth by a factor is a straight line on the logarithmic axis', () => {
	const fit = fitLogLine([2019, 2020, 2021, 2022].map((x) => ({ x, y: 100 * 3 ** (x - 2019) })));
	expect(10 ** (fit?.slope ?? 0)).toBeCloseTo(3, 9);
	expect(fit?.r).toBeCloseTo(1, 9);
	expect(
		fitLogLine([
			{ x: 1, y: 0 },
			{ x: 2, y: 5 }
		])
	).toBeNull();
});
