import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Column } from '#lib/content/table.ts';
import { divide, indexTo, perUnit } from './transform.ts';

const column = (unit: string, year?: number): Column => ({
	name: unit,
	label: unit,
	unit,
	type: 'integer',
	measure: 'total',
	computed: false,
	...(year === undefined ? {} : { year })
});

test.each([
	['戸', '人', 1_000, '戸（1,000人当たり）', '戸 per 1,000 人'],
	['件', '', 1, '件', '件'],
	['dwellings', 'people', 1, 'dwellings（1people当たり）', 'dwellings per person'],
	['people', 'dwellings', 1, 'people（1dwellings当たり）', 'people per dwelling'],
	['t', '10,000 tonnes', 1, 't（10,000 tonnes当たり）', 't per 10,000 tonnes'],
	['t', '10,000 tonnes', 100, 't（100 × 10,000 tonnes当たり）', 't per 100 × 10,000 tonnes'],
	['件', '万トン', 1, '件（1万トン当たり）', '件 per 万トン'],
	['people', 'people', 100, '%', '%'],
	['people', 'people', 1, '倍', 'times'],
	['', 'days', 1_000, '1,000days当たり', 'per 1,000 days']
])('%s for each %s times %i', (unit, per, factor, ja, en) => {
	expect(perUnit(unit, per, factor, 'ja')).toBe(ja);
	expect(perUnit(unit, per, factor, 'en')).toBe(en);
});

test('a part of the same thing is a percentage, a multiple of it a number of times', () => {
	const part = { column: column('人'), cells: [5, 20] };
	const whole = { column: column('人'), cells: [50, 50] };
	expect(divide(part, whole, 'ja')).toMatchObject({ column: { unit: '%' }, cells: [10, 40] });
	const children = { column: column('children'), cells: [5, 20] };
	expect(divide(children, whole, 'en')).toMatchObject({
		column: { unit: 'children per 100 人' },
		cells: [10, 40]
	});
	expect(divide(whole, part, 'ja')).toMatchObject({ column: { unit: '倍' }, cells: [10, 2.5] });
});

test('small shares are told for so many that the middle one is at least 1', () => {
	const people = { column: column('人'), cells: [1_000_000, 2_000_000] };
	const divided = (cells: Cell[]) => divide({ column: column('件'), cells }, people, 'ja');
	expect(divided([4_000_000, 8_000_000])).toMatchObject({
		column: { unit: '件（1人当たり）' },
		cells: [4, 4]
	});
	expect(divided([4_000, 8_000])).toMatchObject({ column: { unit: '件（1,000人当たり）' }, cells: [4, 4] });
	expect(divided([40_000, 80_000])).toMatchObject({ column: { unit: '件（100人当たり）' }, cells: [4, 4] });
	expect(divided([3, 4])).toMatchObject({ column: { unit: '件（100,000人当たり）' }, cells: [0.3, 0.2] });
});

test('figures of two years carry both', () => {
	const at = (unit: string, year: number) => ({ column: column(unit, year), cells: [1] });
	expect(divide(at('戸', 2018), at('人', 2018), 'ja').column.year).toBe(2018);
	expect(divide(at('戸', 2018), at('人', 2022), 'ja').column.year).toBe('2018, 2022');
});

test('a unit that a learner typed stays text', () => {
	const typed = { column: column('&lt;b&gt;'), cells: [1] };
	expect(divide(typed, { column: column('人'), cells: [1] }, 'ja').column.unit).toBe(
		'&lt;b&gt;（1人当たり）'
	);
});

test('nothing is divided by zero or by what is not known', () => {
	const cells = [6, 6, 6, null];
	const per = { column: column('人'), cells: [2, 0, null, 2] };
	expect(divide({ column: column('件'), cells }, per, 'ja').cells).toEqual([3, null, null, null]);
});

test('what is too large to be told is missing, also where only rounding makes it so', () => {
	const [least, most] = [1 / Number.MAX_VALUE, Number.MAX_VALUE];
	const divided = (cell: number, by: number) =>
		divide({ column: column('件'), cells: [cell] }, { column: column('人'), cells: [by] }, 'ja').cells[0];
	expect(divided(most, 0.5)).toBe(null);
	expect(divided(most, 1)).toBe(null);
	expect(divided(-1, least)).toBe(null);
	expect(divided(1.7976e308, 1)).toBe(1.7976e308);
	const rows = [1, most / 100].map((value, at) => ({ series: 'a', time: 2000 + at, value }));
	expect(indexTo(2000, column('人'), rows, 'ja').cells).toEqual([100, null]);
});

test('the year of comparison is 100 in every series that has a value there', () => {
	const value = fc.option(fc.integer({ min: -1000, max: 1000 }));
	const rows = fc.array(
		fc.record({ series: fc.constantFrom('a', 'b'), time: fc.constantFrom(2000, 2001), value }),
		{ maxLength: 10 }
	);
	fc.assert(
		fc.property(rows, (rows) => {
			const { cells } = indexTo(2000, column('人'), rows, 'ja');
			expect(cells).toHaveLength(rows.length);
			const seen = new Set<string>();
			rows.forEach(({ series, time, value }, at) => {
				if (value === null || value === 0 || time !== 2000 || seen.has(series)) return;
				seen.add(series);
				expect(cells[at]).toBe(100);
			});
		})
	);
});
