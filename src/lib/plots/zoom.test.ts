import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isZoomed,
	moveBy,
	placing,
	shiftIn,
	stretched,
	stretchOf,
	wholeZoom,
	zoomBy,
	type Zoom
} from './zoom.ts';
import type { Mark } from './marks.ts';

const area = { left: 40, top: 8, right: 640, bottom: 420 };
const markAt = (left: number, top: number): Mark => ({
	id: `${left} ${top}`,
	keys: [],
	name: '',
	group: '',
	tone: 'plain',
	left,
	top,
	value: 0,
	body: { type: 'dot', radius: 3, shape: 'circle' }
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const move = fc.double({ min: -0.5, max: 0.5, noNaN: true });
/** As a learner makes it: closer at some places, and moved. */
const zooms = fc
	.array(fc.record({ factor: fc.double({ min: 0.4, max: 1, noNaN: true }), across: share, up: share }), {
		minLength: 1,
		maxLength: 4
	})
	.map((steps) =>
		steps.reduce<Zoom>((zoom, { factor, across, up }) => zoomBy(zoom, factor, across, up), wholeZoom)
	);

test('marks that are stretched and shifted lie where marks that are placed one by one lie', () => {
	fc.assert(
		fc.property(zooms, move, move, share, share, (zoom, across, up, x, y) => {
			const seen = moveBy(zoom, across, up);
			const mark = markAt(area.left + (area.right - area.left) * x, area.top + (area.bottom - area.top) * y);
			const [wide] = stretched({ area, marks: [mark] }, stretchOf(seen));
			const shift = shiftIn(area, seen);
			const wanted = placing(area, seen)(mark);
			expect((wide?.left ?? NaN) + (shift?.x ?? NaN)).toBeCloseTo(wanted.left, 3);
			expect((wide?.top ?? NaN) + (shift?.y ?? NaN)).toBeCloseTo(wanted.top, 3);
		})
	);
});

test('a pan stretches nothing, so no mark is worked out anew', () => {
	fc.assert(
		fc.property(zooms, fc.array(fc.tuple(move, move), { maxLength: 40 }), (zoom, moves) => {
			const end = moves.reduce<Zoom>((seen, [across, up]) => moveBy(seen, across, up), zoom);
			expect(stretchOf(end)).toEqual(stretchOf(zoom));
		}),
		{
			numRuns: 1000,
			examples: [[zoomBy(wholeZoom, 0.15027735620819027, 0, 0), [[6.0104585432038415e-12, 0]]]]
		}
	);
});

test('a pan ends exactly at the edges, and there the whole comes back', () => {
	fc.assert(
		fc.property(zooms, (zoom) => {
			let [right, left] = [zoom, zoom];
			// By so many shares of what is seen any zoom of the above is at the end.
			for (let press = 0; press < 100; press++) {
				right = moveBy(right, 0.5, 0.5);
				left = moveBy(left, -0.5, -0.5);
			}
			expect([right.x[1], right.y[1], left.x[0], left.y[0]]).toEqual([1, 1, 0, 0]);
			expect(isZoomed(zoomBy(right, 1e7, 0.5, 0.5))).toBe(false);
		})
	);
});

test('so close that a drawing would lose the places, marks are not shifted as a whole', () => {
	let zoom = wholeZoom;
	for (let step = 0; step < 4; step++) zoom = zoomBy(zoom, 0.5, 1, 1);
	expect(shiftIn(area, zoom)).toEqual({ x: -9000, y: 6180 });
	for (let step = 0; step < 12; step++) zoom = zoomBy(zoom, 0.5, 1, 1);
	expect(shiftIn(area, zoom)).toBeNull();
});
