import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { View } from '#lib/data/view.ts';
import { checkView, type Wanted } from './view-task.ts';

const view = (parts: object): View => v.parse(View, { table: 'pref_ageing', form: 'scatter', ...parts });
const open = (given: View, wanted: Wanted) =>
	checkView(given, 'pref_ageing', wanted)
		.filter(({ met }) => !met)
		.map(({ part }) => part);

describe('a view that was built', () => {
	test('is asked for nothing but the table where nothing else is wanted', () => {
		expect(checkView(view({}), 'pref_ageing', {})).toEqual([{ part: 'table', met: true }]);
		expect(open(view({ table: 'rain' }), {})).toEqual(['table']);
	});

	test('is told each thing by itself, what is there as well as what is not', () => {
		const given = view({ x: 'share65_2022', y: 'population_2022' });
		expect(
			checkView(given, 'pref_ageing', {
				form: ['scatter'],
				x: ['share65_2022', 'share65_2012'],
				y: ['population_change_pct'],
				fit: true
			})
		).toEqual([
			{ part: 'table', met: true },
			{ part: 'form', met: true },
			{ part: 'x', met: true },
			{ part: 'y', met: false },
			{ part: 'fit', met: false }
		]);
	});

	test('may have a pair of columns either way round', () => {
		const wanted = { pair: ['a', 'b'] };
		expect(open(view({ x: 'a', y: 'b' }), wanted)).toEqual([]);
		expect(open(view({ x: 'b', y: 'a' }), wanted)).toEqual([]);
		expect(open(view({ x: 'a', y: 'a' }), wanted)).toEqual(['pair']);
		expect(open(view({ x: 'a' }), wanted)).toEqual(['pair']);
	});

	test('joins, divides, colours and stands at a moment where that is wanted', () => {
		const wanted: Wanted = { join: 'pref_waste', per: ['population'], colour: ['region_ja'], time: 2020 };
		expect(open(view({}), wanted)).toEqual(['join', 'colour', 'per', 'time']);
		expect(
			open(
				view({
					join: 'pref_waste',
					per: 'population',
					colour: 'region_ja',
					time: { column: 'year', at: 2020 }
				}),
				wanted
			)
		).toEqual([]);
	});

	test('begins at 100 in the year that is wanted, and in no other', () => {
		expect(open(view({}), { base: 2012 })).toEqual(['base']);
		expect(open(view({ base: 2013 }), { base: 2012 })).toEqual(['base']);
		expect(open(view({ base: 2012 }), { base: 2012 })).toEqual([]);
	});

	test('is filtered to exactly the values that are wanted, in any order and in one step or several', () => {
		const wanted: Wanted = { only: { column: 'region', values: ['a', 'b'] } };
		const filter = (...values: string[]) => ({ type: 'values', column: 'region', values });
		expect(open(view({ filters: [filter('b', 'a')] }), wanted)).toEqual([]);
		expect(open(view({ filters: [filter('a', 'b', 'c'), filter('b', 'a', 'd')] }), wanted)).toEqual([]);
		expect(open(view({ filters: [filter('a')] }), wanted)).toEqual(['only']);
		expect(open(view({}), wanted)).toEqual(['only']);
		expect(open(view({ filters: [{ type: 'span', column: 'region', span: [0, 1] }] }), wanted)).toEqual([
			'only'
		]);
	});
});
