import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTicks } from './ticks.ts';

test('are round numbers between two values', () => {
	expect(roundTicks(0, 50, 5)).toEqual([0, 10, 20, 30, 40, 50]);
	expect(roundTicks(3, 3, 5)).toEqual([3]);
});

test('any two numbers have ticks between them, or none', () => {
	const number = fc.oneof(
		fc.double({ noNaN: true }),
		fc.constantFrom(5e-324, -5e-324, 1e-323, 1e-301, Number.MAX_VALUE, -Number.MAX_VALUE)
	);
	fc.assert(
		fc.property(number, number, (one, other) => {
			const [least, most] = [Math.min(one, other), Math.max(one, other)];
			for (const tick of roundTicks(least, most, 5)) {
				expect(tick).toBeGreaterThanOrEqual(least);
				expect(tick).toBeLessThanOrEqual(most);
			}
		})
	);
});
