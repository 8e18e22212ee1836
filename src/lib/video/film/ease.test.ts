import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blend, drift, glide, ramp, scatter, settle } from './ease.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
	['glide', glide],
	['settle', settle],
	['drift', drift]
])('%s begins at 0, ends at 1 and never turns back', (_, move) => {
	expect(move(0)).toBe(0);
	expect(move(1)).toBe(1);
	fc.assert(
		fc.property(share, share, (a, b) => {
			expect(move(Math.max(a, b))).toBeGreaterThanOrEqual(move(Math.min(a, b)) - 1e-12);
		})
	);
});

test('a ramp waits, moves and stays', () => {
	expect([ramp(1, 2, 4), ramp(4, 2, 4), ramp(9, 2, 4)]).toEqual([0, 0.5, 1]);
});

test('scattering gives the same numbers every time, between 0 and 1', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1000 }), (i) => {
			expect(scatter(i)).toBe(scatter(i));
			expect(scatter(i)).toBeGreaterThanOrEqual(0);
			expect(scatter(i)).toBeLessThan(1);
		})
	);
});

test('colours blend part by part', () => {
	expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
	expect(blend('#d6e8f0', '#f7efdd', 0)).toBe('#d6e8f0');
});
