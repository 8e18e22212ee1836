import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '#lib/content/table.ts';
import { blank } from './default-view.ts';
import { frameOf } from './frame.ts';
import { tableOf } from './sample.ts';
import { correlationOf, groupsOf, summarise, summariseGroups } from './statistics.ts';

test('a column in numbers', () => {
	expect(summarise([4, 1, null, 3, 2, 5, 'x'])).toEqual({
		count: 5,
		missing: 2,
		mean: 3,
		median: 3,
		quartiles: [2, 4],
		least: 1,
		most: 5,
		deviation: Math.sqrt(2.5)
	});
	expect(summarise([7])).toMatchObject({ mean: 7, quartiles: [7, 7], deviation: null });
	expect(summarise([null, 'x'])).toBeNull();
});

test('what is in the middle lies between what is outside', () => {
	const cell = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
			const found = summarise(cells);
			if (!found) return;
			const { least, quartiles, median, most, mean, count, missing } = found;
			const order = [least, quartiles[0], median, quartiles[1], most];
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(mean).toBeGreaterThanOrEqual(least - 1e-6);
			expect(mean).toBeLessThanOrEqual(most + 1e-6);
			expect(count + missing).toBe(cells.length);
		})
	);
});

const frame = (rows: Cell[][], xScale: 'linear' | 'log' = 'linear') => {
	const table = tableOf(
		[
			{ name: 'group', type: 'string' },
			{ name: 'x', type: 'number' },
			{ name: 'y', type: 'number' }
		],
		rows
	);
	return frameOf({ ...blank('sample'), form: 'scatter', x: 'x', y: 'y', xScale }, { sample: table }, 'ja');
};

test('groups stand in the order of the table', () => {
	const { rows } = frame([
		['b', 1, 2],
		['a', 2, 4],
		['b', 3, null]
	]);
	expect(groupsOf(rows, 'group').map(({ name, rows }) => [name, rows.length])).toEqual([
		['b', 2],
		['a', 1]
	]);
	expect(summariseGroups(rows, 'group', 'y').map(({ summary }) => summary?.mean)).toEqual([2, 4]);
});

test('the line is the one that is straight on the axes shown', () => {
	const rows = [1, 10, 100, 1000].map((x, at): Cell[] => [`${at}`, x, at * 2]);
	expect(correlationOf(frame(rows, 'log'))).toMatchObject({ slope: 2, intercept: 0, count: 4 });
	expect(correlationOf(frame(rows, 'log'))?.r).toBeCloseTo(1);
	expect(correlationOf(frame(rows))?.r).toBeLessThan(0.9);
	expect(correlationOf(frame([['a', 0, 1], ...rows], 'log'))?.count).toBe(4);
	expect(correlationOf(frame(rows.slice(0, 2)))).toBeNull();
	expect(
		correlationOf(
			frame([
				['a', 1, 1],
				['b', 1, 2],
				['c', 1, 3]
			])
		)
	).toBeNull();
});
