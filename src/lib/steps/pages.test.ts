import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenly } from './pages.ts';

test('things are shared out evenly', () => {
	expect(evenly([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
		[1, 2, 3, 4],
		[5, 6, 7]
	]);
	expect(evenly([1, 2, 3, 4], 3)).toEqual([
		[1, 2],
		[3, 4]
	]);
	expect(evenly([], 3)).toEqual([]);
});

test('no thing is lost, no group is too full, and none is more than one fuller than another', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (things, most) => {
			const groups = evenly(things, most);
			expect(groups.flat()).toEqual(things);
			expect(groups.length).toBe(Math.ceil(things.length / most));
			const sizes = groups.map(({ length }) => length);
			expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
			expect(Math.max(0, ...sizes) - Math.min(most, ...sizes)).toBeLessThanOrEqual(1);
		})
	);
});
