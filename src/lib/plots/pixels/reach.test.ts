import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScaleKind, Span } from '#lib/charts/plane.ts';
import { isWhole, moved, zoomed } from './reach.ts';

const kinds = fc.constantFrom<ScaleKind>('linear', 'log');
const whole: Span = [1, 1000];
const moves = fc.array(
	fc.oneof(
		fc.record({
			factor: fc.constantFrom(0.5, 0.8, 1.25, 2),
			share: fc.double({ min: 0, max: 1, noNaN: true })
		}),
		fc.record({ by: fc.double({ min: -2, max: 2, noNaN: true }) })
	),
	{ maxLength: 60 }
);

test('however it is zoomed and moved, an axis stays within the whole, with its ends in order', () => {
	fc.assert(
		fc.property(kinds, moves, (kind, moves) => {
			let span = whole;
			for (const move of moves) {
				span =
					'by' in move
						? moved(span, whole, kind, move.by)
						: zoomed(span, whole, kind, move.factor, move.share);
				expect(span[0]).toBeGreaterThanOrEqual(1);
				expect(span[1]).toBeLessThanOrEqual(1000);
				expect(span[0]).toBeLessThan(span[1]);
			}
			expect(isWhole(zoomed(span, whole, kind, 1e9), whole)).toBe(true);
		})
	);
});

test('zooming keeps the value under the pointer where it is', () => {
	expect(zoomed([0, 100], [0, 100], 'linear', 0.5, 0.25)).toEqual([12.5, 62.5]);
	const [from, to] = zoomed(whole, whole, 'log', 1 / 3, 0.5);
	expect([from, to].map((end) => Math.round(end * 1000) / 1000)).toEqual([10, 100]);
});

test('moving stops at the end of the axis without getting closer', () => {
	expect(moved([80, 90], [0, 100], 'linear', 0.5)).toEqual([85, 95]);
	expect(moved([80, 90], [0, 100], 'linear', 30)).toEqual([90, 100]);
	expect(moved([0, 100], [0, 100], 'linear', 1)).toEqual([0, 100]);
});
