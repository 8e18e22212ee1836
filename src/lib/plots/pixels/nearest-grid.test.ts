import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit } from './bits.ts';
import { gridOf, nearestPoint, pointsWithin } from './nearest-grid.ts';

/** Places on a coarse raster too, so that points often lie on one another, in a line or on a side. */
const place = fc.oneof(
	fc.float({ min: -1000, max: 1000, noNaN: true }),
	fc.integer({ min: -5, max: 5 }),
	fc.constant(NaN)
);
const cloud = fc.array(fc.tuple(place, place), { maxLength: 120 }).map((points) => ({
	xs: Float32Array.from(points, ([x]) => x),
	ys: Float32Array.from(points, ([, y]) => y)
}));
const spot = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.float({ min: -1500, max: 1500, noNaN: true }));

test('finds the point that looking at all of them finds', () => {
	fc.assert(
		fc.property(cloud, spot, spot, fc.nat(2000), ({ xs, ys }, x, y, reach) => {
			let best = reach * reach;
			let wanted = -1;
			for (let at = 0; at < xs.length; at++) {
				const away = ((xs[at] ?? NaN) - x) ** 2 + ((ys[at] ?? NaN) - y) ** 2;
				if (!(away < best || (away === best && wanted < 0))) continue;
				best = away;
				wanted = at;
			}
			expect(nearestPoint(gridOf(xs, ys), x, y, reach)).toBe(wanted);
		}),
		{ numRuns: 500 }
	);
});

test('finds the points in a rectangle that looking at all of them finds', () => {
	fc.assert(
		fc.property(cloud, spot, spot, spot, spot, ({ xs, ys }, x1, y1, x2, y2) => {
			const found = pointsWithin(gridOf(xs, ys), { x1, y1, x2, y2 });
			const between = (value: number, a: number, b: number) =>
				value >= Math.min(a, b) && value <= Math.max(a, b);
			for (let at = 0; at < xs.length; at++)
				expect(hasBit(found, at)).toBe(between(xs[at] ?? NaN, x1, x2) && between(ys[at] ?? NaN, y1, y2));
			expect(found).toHaveLength((xs.length + 31) >>> 5);
		}),
		{ numRuns: 500 }
	);
});

test('a single point far away does not make millions of cells', () => {
	const xs = Float32Array.from({ length: 10_000 }, (_, at) => (at === 0 ? 1e9 : at % 100));
	const ys = Float32Array.from({ length: 10_000 }, (_, at) => (at === 0 ? -1e9 : at / 100));
	const grid = gridOf(xs, ys);
	expect(grid.columns * grid.rows).toBeLessThan(20_000);
	expect(nearestPoint(grid, 1e9, -1e9, 5)).toBe(0);
});

test('without points there is nothing near', () => {
	expect(nearestPoint(gridOf(new Float32Array(), new Float32Array()), 3, 4, 100)).toBe(-1);
});
