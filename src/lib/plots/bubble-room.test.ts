import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomForBubbles } from './bubble-room.ts';

test('an axis whose bubbles keep off its ends stays as it is', () => {
	expect(roomForBubbles([0, 100], 'linear', [{ value: 50, radius: 20 }], 300)).toEqual([0, 100]);
	expect(roomForBubbles([1, 1000], 'log', [{ value: 30, radius: 20 }], 300)).toEqual([1, 1000]);
	expect(roomForBubbles([0, 100], 'linear', [], 300)).toEqual([0, 100]);
});

test('a bubble at the end of an axis gets room there, and only there', () => {
	const [low, high] = roomForBubbles([0, 100], 'linear', [{ value: 0, radius: 30 }], 300);
	expect(high).toBe(100);
	expect(((0 - low) / (high - low)) * 300).toBeGreaterThan(29);
	expect(((0 - low) / (high - low)) * 300).toBeLessThan(31);
});

test('bubbles of any size at any place lie inside, on both kinds of axis', () => {
	const bubble = fc.record({
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		radius: fc.integer({ min: 1, max: 30 })
	});
	fc.assert(
		fc.property(
			fc.array(bubble, { minLength: 1, maxLength: 20 }),
			fc.constantFrom('linear' as const, 'log' as const),
			fc.integer({ min: 220, max: 900 }),
			(wanted, kind, length) => {
				const valueAt = (share: number) => (kind === 'log' ? 10 ** (share * 3) : share * 80);
				const bubbles = wanted.map(({ share, radius }) => ({ value: valueAt(share), radius }));
				const [low, high] = roomForBubbles([valueAt(0), valueAt(1)], kind, bubbles, length);
				const along = (value: number) => (kind === 'log' ? Math.log10(value) : value);
				for (const { value, radius } of bubbles) {
					const at = ((along(value) - along(low)) / (along(high) - along(low))) * length;
					expect(at - radius).toBeGreaterThan(-1);
					expect(at + radius).toBeLessThan(length + 1);
				}
			}
		)
	);
});

test('a picture that is smaller than its bubbles is left alone', () => {
	expect(roomForBubbles([0, 1], 'linear', [{ value: 0, radius: 60 }], 50)).toEqual([0, 1]);
	expect(roomForBubbles([1, 1], 'linear', [{ value: 1, radius: 5 }], 50)).toEqual([1, 1]);
});
