import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './format.ts';
import { layPlane, logTicks, paddedSpan, spaced, spanFromZero, type Span } from './plane.ts';

test('a log axis is marked at powers of ten where it has three of them, else at 1, 2 and 5', () => {
	expect(logTicks([10_000, 10_000_000], 6)).toEqual([10_000, 100_000, 1_000_000, 10_000_000]);
	expect(logTicks([200, 5000], 6)).toEqual([200, 500, 1000, 2000, 5000]);
	expect(logTicks([1e-3, 1e9], 4)).toEqual([1e-3, 10, 1e5, 1e9]);
});

test('a log span ends on powers of ten once the values spread over a factor of ten', () => {
	expect(paddedSpan([55_787, 2_450_000], 'log')).toEqual([10_000, 10_000_000]);
	expect(paddedSpan([210, 480], 'log')).toEqual([200, 500]);
	expect(paddedSpan([0, 0], 'log')).toEqual([1, 10]);
});

const eighths = (min: number, max: number) =>
	fc.integer({ min: min * 8, max: max * 8 }).map((value) => value / 8);
const spans = fc
	.tuple(eighths(-1e6, 1e6), eighths(0, 1e6))
	.map(([least, size]): Span => [least, least + size]);

test('a padded span holds every value, and never leads what is not negative below zero', () => {
	fc.assert(
		fc.property(spans, ([least, most]) => {
			const [low, high] = paddedSpan([least, most], 'linear');
			expect(low).toBeLessThanOrEqual(least);
			expect(high).toBeGreaterThanOrEqual(most);
			expect(high).toBeGreaterThan(low);
			if (least >= 0) expect(low).toBeGreaterThanOrEqual(0);
		})
	);
});

test('a span for bars holds zero and every value', () => {
	fc.assert(
		fc.property(spans, ([least, most]) => {
			const [low, high] = spanFromZero([least, most]);
			expect(low).toBeLessThanOrEqual(Math.min(0, least));
			expect(high).toBeGreaterThanOrEqual(Math.max(0, most));
			expect(high).toBeGreaterThan(low);
		})
	);
});

test('at every width and text size the ticks of the x axis stand apart and inside the picture', () => {
	const years = fc.tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 2, max: 150 }));
	fc.assert(
		fc.property(
			years,
			fc.integer({ min: 240, max: 1200 }),
			fc.integer({ min: 11, max: 28 }),
			fc.constantFrom('ja' as const, 'en' as const),
			([from, length], width, em, lang) => {
				const { xTicks, area } = layPlane(
					{ measure: { type: 'year' }, span: [from, from + length], kind: 'linear' },
					{ measure: { type: 'integer' }, span: [0, 2_500_000], kind: 'linear' },
					{ width, height: 300, em },
					lang
				);
				expect(area.left).toBeLessThan(area.right);
				xTicks.forEach((tick, at) => {
					expect(tick.at + textWidth(tick.text, em) / 2).toBeLessThanOrEqual(width);
					const before = xTicks[at - 1];
					if (before) expect(tick.at - before.at).toBeGreaterThan(textWidth(tick.text, em));
				});
			}
		)
	);
});

test('while an axis is moved the same ticks stay away, and never all of them', () => {
	const em = 10;
	// 5 digits, about 3 em: with less room between two ticks some of them must go.
	const seen = (first: number, count: number, step: number) =>
		Array.from({ length: count }, (_, at) => ({
			at: (first + at) * step,
			text: String(50_000 + first + at)
		}));
	fc.assert(
		fc.property(
			fc.integer({ min: -40, max: 40 }),
			fc.integer({ min: 4, max: 9 }),
			fc.integer({ min: 1, max: 3 }),
			fc.integer({ min: 12, max: 60 }),
			(first, count, moved, step) => {
				const before = spaced(seen(first, count, step), em, first);
				const after = spaced(seen(first + moved, count, step), em, first + moved);
				const shared = ({ at }: { at: number }) =>
					at >= (first + moved) * step && at <= (first + count - 1) * step;
				expect(before.filter(shared)).toEqual(after.filter(shared));
				expect(before.length).toBeGreaterThan(0);
			}
		)
	);
});
