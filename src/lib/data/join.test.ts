import { expect, test } from 'vitest';
import type { Table } from '#lib/content/table.ts';
import { commonKey, isYearly, joinTables } from './join.ts';
import { tableOf } from './sample.ts';

const keyed = (table: Table, name: string): Table => ({ ...table, name, key: 'pref_code', rowLabel: 'pref' });
const code = { name: 'pref_code', type: 'string' as const };
const pref = { name: 'pref', type: 'string' as const };
const year = { name: 'year', type: 'year' as const };
const once = keyed(
	tableOf(
		[code, pref, { name: 'area', type: 'number' }],
		[
			['01', '北海道', 83424],
			['13', '東京都', 2194]
		]
	),
	'once'
);
const often = keyed(
	tableOf(
		[code, pref, year, { name: 'births', type: 'integer' }],
		[
			['1', '北海道', 2020, 30],
			['1', '北海道', 2021, 28],
			['13', '東京都', 2020, 100]
		]
	),
	'often'
);
const yearly = (name: string, first: number): Table => ({
	...tableOf(
		[year, { name: 'value', type: 'number' }],
		[
			[first, 1],
			[first + 1, 2],
			[first + 2, 3]
		]
	),
	name
});

test('a table with several years gives its last one, says which, and leaves out who has none', () => {
	const joined = joinTables(once, often, 'often');
	expect(joined?.join).toEqual({ by: 'pref_code', year: 2021, without: 1 });
	expect(joined?.rows.map((row) => row['often.births'])).toEqual([28, null]);
	expect(joined?.columns).toMatchObject([{ name: 'often.births', year: 2021 }]);
});

test('two tables with several years meet at the same year', () => {
	const joined = joinTables(often, often, 'own:x');
	expect(joined?.join).toEqual({ by: 'pref_code', year: null, without: 0 });
	expect(joined?.rows.map((row) => row['own:x.births'])).toEqual([30, 28, 100]);
	expect(joined?.columns[0]).not.toHaveProperty('year');
});

test('a table with one row a place goes with every year of the other', () => {
	const joined = joinTables(often, once, 'once');
	expect(joined?.rows.map((row) => row['once.area'])).toEqual([83424, 83424, 2194]);
});

test('two single series meet by the year', () => {
	const joined = joinTables(yearly('a', 2000), yearly('b', 2001), 'b');
	expect(joined?.join).toEqual({ by: 'year', year: null, without: 1 });
	expect(joined?.rows.map((row) => row['b.value'])).toEqual([null, 1, 2]);
});

test('tables with nothing in common are not joined', () => {
	expect(commonKey(once, yearly('a', 2000))).toBeNull();
	expect(commonKey(once, { ...once, key: 'iso3' })).toBeNull();
	expect(joinTables(yearly('a', 2000), once, 'once')).toBeNull();
});

test('only a table with one row for each year and nothing else is a series of years', () => {
	expect([yearly('a', 2000), once, often].map(isYearly)).toEqual([true, false, false]);
});
