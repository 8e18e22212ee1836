import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alongFrom, dotsPath, upFrom, type Spot } from './spot.ts';

const spot = (key: string, left: number, value: number): Spot => ({
	key,
	name: key,
	left,
	top: -value,
	value
});
const spots = [spot('a', 0, 5), spot('b', 1, 9), spot('c', 2, 1)];

test('the walk goes from left to right and stays at the ends', () => {
	expect(alongFrom(spots, null, 1)?.key).toBe('a');
	expect(alongFrom(spots, null, -1)?.key).toBe('c');
	expect(alongFrom(spots, 'a', 1)?.key).toBe('b');
	expect(alongFrom(spots, 'c', 1)?.key).toBe('c');
	expect(alongFrom([], 'a', 1)).toBeNull();
});

test('up and down lead to the next higher and next lower value', () => {
	expect(upFrom(spots, 'a', 1)?.key).toBe('b');
	expect(upFrom(spots, 'a', -1)?.key).toBe('c');
	expect(upFrom(spots, 'b', 1)?.key).toBe('b');
});

test('walking up from the lowest meets every spot once, and the way down is the same road', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }), (values) => {
			const field = values.map((value, at) => spot(String(at), at, value));
			const up: string[] = [];
			let key = upFrom(field, null, 1)?.key ?? '';
			while (up.at(-1) !== key) {
				up.push(key);
				key = upFrom(field, key, 1)?.key ?? '';
			}
			const down: string[] = [];
			while (down.at(-1) !== key) {
				down.push(key);
				key = upFrom(field, key, -1)?.key ?? '';
			}
			expect(new Set(up).size).toBe(values.length);
			expect(down.reverse()).toEqual(up);
		})
	);
});

test('dots of one size share a path, each a closed circle around its place', () => {
	expect(dotsPath([{ left: 10, top: 20.04 }], 4.68)).toBe('M5.3 20a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0 -9.4 0');
	expect(dotsPath(spots, 3).match(/M/g)).toHaveLength(3);
	expect(dotsPath([], 3)).toBe('');
});
