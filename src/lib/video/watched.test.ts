import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from './watched.ts';

describe('coverage', () => {
	test('counts what was seen twice once', () => {
		expect(
			coverage(
				[
					{ from: 0, to: 40 },
					{ from: 20, to: 60 }
				],
				80
			)
		).toBe(0.75);
		expect(
			coverage(
				[
					{ from: 60, to: 80 },
					{ from: 0, to: 20 }
				],
				80
			)
		).toBe(0.5);
	});

	test('does not count a jump to the end as watching', () => {
		expect(
			coverage(
				[
					{ from: 0, to: 4 },
					{ from: 76, to: 80 }
				],
				80
			)
		).toBe(0.1);
	});

	test('is nothing of a film of no length', () => {
		expect(coverage([{ from: 0, to: 1 }], 0)).toBe(0);
		expect(coverage([{ from: 0, to: 1 }], NaN)).toBe(0);
	});

	test('is the share of the seconds that lie in some stretch', () => {
		const stretch = fc
			.tuple(fc.nat(50), fc.nat(50))
			.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(stretch), fc.integer({ min: 1, max: 60 }), (stretches, seconds) => {
				const inside = Array.from({ length: seconds }, (_, s) => s).filter((s) =>
					stretches.some(({ from, to }) => from <= s && s + 1 <= to)
				);
				expect(coverage(stretches, seconds)).toBeCloseTo(inside.length / seconds);
			})
		);
	});
});
