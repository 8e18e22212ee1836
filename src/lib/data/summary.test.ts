import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf, nearest, numbersOf } from './summary.ts';
import { tableOf } from './sample.ts';

const table = tableOf(
	[
		{ name: 'name', type: 'string' },
		{ name: 'share', type: 'number' }
	],
	[
		['a', 3],
		['b', null],
		['c', -1]
	]
);

test('cells without a number are passed over', () => {
	expect(numbersOf(table, 'share')).toEqual([3, -1]);
	expect(extentOf(table, 'share')).toEqual([-1, 3]);
	expect(extentOf(table, 'name')).toBeNull();
});

test('nothing is nearer than the nearest, and nothing farther than the limit is taken', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer(), fc.nat(), (items, to, within) => {
			const away = (item: number) => Math.abs(item - to);
			const found = nearest(items, away, within);
			const reachable = items.filter((item) => away(item) < within);
			expect(found === null).toBe(reachable.length === 0);
			if (found !== null) expect(away(found)).toBe(Math.min(...reachable.map(away)));
		})
	);
});
