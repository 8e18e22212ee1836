import { expect, test } from 'vitest';
import { along, between, softly, thereAndBack } from './route.ts';

const corner = [
	{ x: 0, y: 0 },
	{ x: 30, y: 0 },
	{ x: 30, y: 10 }
];

test('a share of the way is a share of its length, not of its points', () => {
	expect(along(corner, 0)).toEqual({ x: 0, y: 0 });
	expect(along(corner, 0.5)).toEqual({ x: 20, y: 0 });
	expect(along(corner, 0.875)).toEqual({ x: 30, y: 5 });
	expect(along(corner, 1)).toEqual({ x: 30, y: 10 });
	expect(along(corner, 7)).toEqual({ x: 30, y: 10 });
	expect(() => along([], 0)).toThrow(RangeError);
});

test('between two lines is across and along', () => {
	const low = corner.map(({ x, y }) => ({ x, y: y + 100 }));
	expect(between(corner, low, 0.5, 0.5)).toEqual({ x: 20, y: 50 });
});

test('a soft way goes through all of its points', () => {
	const soft = softly(corner, 4);
	expect(soft).toHaveLength(9);
	for (const point of corner) expect(soft).toContainEqual(point);
});

test('there and back turns round half-way', () => {
	expect([0, 0.25, 0.5, 0.75, 1].map(thereAndBack)).toEqual([0, 0.5, 1, 0.5, 0]);
});
