import { describe, expect, test } from 'vitest';
import type { Cell, Column, Table } from '#lib/content/table.ts';
import { cautionsOf, remedyOf, type Caution } from './cautions.ts';
import { blank } from './default-view.ts';
import { frameOf } from './frame.ts';
import { tableOf } from './sample.ts';
import { cautionIds, type CautionId, type View } from './view.ts';

type Described = Pick<Column, 'name' | 'type'> & Partial<Column>;
const years: Described = { name: 'year', type: 'year' };
const series = (values: (number | null)[], more: Partial<Column> = {}): Table =>
	tableOf(
		[years, { name: 'value', type: 'number', measure: 'rate', unit: 'ppm', ...more }],
		values.map((value, at) => [2000 + at, value])
	);

/** Forty places whose amounts follow their people, and a share that rises with `x`. */
function places(more: Described[] = [], cells: (at: number) => Cell[] = () => []): Table {
	const columns: Described[] = [
		{ name: 'pref_code', type: 'string' },
		{ name: 'prefecture', type: 'string' },
		{ name: 'group', type: 'string' },
		{ name: 'population', type: 'integer', measure: 'total', unit: '人', year: 2022 },
		{ name: 'vacant', type: 'integer', measure: 'total', unit: '戸', year: 2018 },
		{ name: 'x', type: 'number', measure: 'rate', unit: '%', year: 2022 },
		{ name: 'y', type: 'number', measure: 'rate', unit: '%', year: 2018 },
		...more
	];
	const rows = Array.from({ length: 40 }, (_, at): Cell[] => [
		String(at + 1).padStart(2, '0'),
		`place ${at}`,
		at < 3 ? 'few' : 'many',
		1000 * (at + 1),
		100 * (at + 1),
		at,
		2 * at + (at % 3),
		...cells(at)
	]);
	return { ...tableOf(columns, rows), key: 'pref_code', rowLabel: 'prefecture' };
}

function cautions(table: Table, view: Partial<View>): Caution[] {
	return cautionsOf(frameOf({ ...blank('sample'), ...view }, { sample: table }, 'ja'));
}
const ids = (table: Table, view: Partial<View>) => cautions(table, view).map(({ id }) => id);
/** Everything but the one in question has been heeded. */
const only = (id: CautionId, table: Table, view: Partial<View>) =>
	cautions(table, { ...view, heeded: cautionIds.filter((other) => other !== id) })[0] ?? null;

describe('a cut axis', () => {
	const line: Partial<View> = { form: 'line', x: 'year', y: 'value' };
	const narrow = series([100, 105, 120]);

	test('is told where differences look larger than they are', () => {
		expect(only('cut-axis', narrow, line)).toEqual({
			id: 'cut-axis',
			label: 'value',
			unit: 'ppm',
			least: 100,
			most: 120,
			above: 20
		});
		expect(remedyOf(cautions(narrow, line)[0] ?? { id: 'cause', x: '', y: '', r: 0, count: 0 })).toEqual({
			zero: true
		});
	});

	test.each<[string, Table, Partial<View>]>([
		['the axis begins at zero', narrow, { ...line, zero: true }],
		['it is a scatter', narrow, { ...line, form: 'scatter' }],
		['bars begin at zero anyway', narrow, { ...line, form: 'bar' }],
		['the smallest value is near zero', series([10, 105, 120]), line],
		['values go below zero', series([-1, 0, 1]), line],
		['degrees have no zero that means nothing', series([15, 16], { unit: '℃' }), line],
		['the axis is logarithmic', narrow, { ...line, yScale: 'log' }],
		['the values are an index', narrow, { ...line, base: 2000 }],
		['all values are alike', series([5, 5]), line],
		['there are none', series([null, null]), line]
	])('is not where %s', (_, table, view) => {
		expect(only('cut-axis', table, view)).toBeNull();
	});
});

describe('totals', () => {
	const bars: Partial<View> = { form: 'bar', x: 'prefecture', y: 'vacant' };

	test('of places of different size can be divided by people', () => {
		const caution = only('totals', places(), bars);
		expect(caution).toMatchObject({ axis: 'y', label: 'vacant', rate: null, per: { name: 'population' } });
		expect(caution && remedyOf(caution)).toEqual({ per: 'population' });
	});

	test('have a rate that can be shown instead', () => {
		const table = places([{ name: 'vacancy_rate', type: 'number', measure: 'rate' }], () => [1]);
		const caution = only('totals', table, bars);
		expect(caution).toMatchObject({ rate: { name: 'vacancy_rate' } });
		expect(caution && remedyOf(caution)).toEqual({ y: 'vacancy_rate' });
	});

	test.each<[string, Table, Partial<View>]>([
		['once they are divided', places(), { ...bars, per: 'population' }],
		['when they are the people themselves', places(), { ...bars, y: 'population' }],
		['when a rate is shown', places(), { ...bars, y: 'x' }],
		['in a series, which is of one place', series([1, 2], { measure: 'total' }), { form: 'line', y: 'value' }]
	])('are all right %s', (_, table, view) => {
		expect(only('totals', table, view)).toBeNull();
	});
});

describe('mixed years', () => {
	const scatter: Partial<View> = { form: 'scatter', x: 'x', y: 'y' };

	test('stand on the axes, or in a division', () => {
		expect(only('mixed-years', places(), scatter)).toEqual({
			id: 'mixed-years',
			a: { label: 'y', years: [2018, 2018] },
			b: { label: 'x', years: [2022, 2022] }
		});
		expect(only('mixed-years', places(), { form: 'bar', y: 'vacant', per: 'population' })).toMatchObject({
			a: { label: 'vacant' },
			b: { label: 'population' }
		});
	});

	test('are meant where a figure is shown before and after, and spans may overlap', () => {
		const table = places(
			[
				{ name: 'x_2012', label: 'x', type: 'number', measure: 'rate', year: 2012 },
				{ name: 'long', type: 'number', measure: 'rate', year: '1991–2020' }
			],
			() => [1, 2]
		);
		expect(only('mixed-years', table, { ...scatter, y: 'x_2012' })).toBeNull();
		expect(only('mixed-years', table, { ...scatter, x: 'long' })).toBeNull();
	});
});

describe('a cause', () => {
	test('must not be read from a correlation', () => {
		expect(only('cause', places(), { form: 'scatter', x: 'x', y: 'y' })).toMatchObject({
			x: 'x',
			y: 'y',
			count: 40
		});
	});

	test('is not tempting where points are scattered, unless a line is drawn', () => {
		const table = places([{ name: 'z', type: 'number' }], (at) => [(at * 17) % 40]);
		const view: Partial<View> = { form: 'scatter', x: 'x', y: 'z' };
		const caution = only('cause', table, { ...view, fit: true });
		expect(caution?.id === 'cause' && Math.abs(caution.r)).toBeLessThan(0.3);
		expect(only('cause', table, view)).toBeNull();
	});

	test('is not asked of time', () => {
		expect(only('cause', series([1, 2, 3, 4]), { form: 'scatter', x: 'year', y: 'value' })).toBeNull();
	});
});

test('missing values are told from a tenth on, also those without a place on a logarithmic axis', () => {
	const view: Partial<View> = { form: 'line', x: 'year', y: 'value' };
	expect(only('missing', series([1, 2, 3, null]), view)).toEqual({
		id: 'missing',
		missing: 1,
		total: 4,
		label: 'value'
	});
	expect(only('missing', series([1, 2, 3, 4, 5, 6, 7, 8, 9, null]), view)).toBeNull();
	expect(only('missing', series([1, 2, 3, 0]), view)).toBeNull();
	expect(only('missing', series([1, 2, 3, 0]), { ...view, yScale: 'log' })).toMatchObject({ missing: 1 });
});

test('groups of fewer than five are told, and means over so few', () => {
	const scatter: Partial<View> = { form: 'scatter', x: 'x', y: 'y' };
	const tiny = { id: 'tiny-groups', group: 'few', count: 3, groups: 2 };
	expect(only('tiny-groups', places(), { ...scatter, colour: 'group' })).toEqual(tiny);
	expect(only('tiny-groups', places(), { ...scatter, panels: 'group' })).toEqual(tiny);
	expect(only('tiny-groups', places(), { form: 'strip', x: 'group', y: 'y' })).toEqual(tiny);
	expect(only('tiny-groups', places(), scatter)).toBeNull();
	expect(only('tiny-groups', places(), { form: 'bar', y: 'y', colour: 'group' })).toBeNull();
	const line: Partial<View> = { form: 'line', x: 'year', y: 'value', mean: true };
	expect(only('tiny-groups', series([1, 2]), line)).toEqual({ ...tiny, group: null, count: 2, groups: 1 });
	expect(only('tiny-groups', series([1, 2]), { ...line, mean: false })).toBeNull();
	expect(only('tiny-groups', series([1, 2, 3, 4, 5]), line)).toBeNull();
});

test('two pictures over one axis are on two scales, unless they measure alike', () => {
	const table = tableOf(
		[
			years,
			{ name: 'a', type: 'number', unit: 'ppm' },
			{ name: 'b', type: 'number', unit: '℃' },
			{ name: 'c', type: 'number', unit: 'ppm' }
		],
		[
			[2000, 10, 1, 11],
			[2001, 12, 2, 13]
		]
	);
	const view = (y: string): Partial<View> => ({
		form: 'line',
		x: 'year',
		y: 'a',
		second: { form: 'line', x: 'year', y }
	});
	expect(only('two-axes', table, view('b'))).toMatchObject({
		a: { label: 'a', unit: 'ppm' },
		b: { unit: '℃' }
	});
	expect(only('two-axes', table, view('c'))).toBeNull();
	expect(only('two-axes', table, view('a'))).toBeNull();
});

test('a logarithmic axis is explained, on the axis where it is', () => {
	const view: Partial<View> = { form: 'scatter', x: 'x', y: 'y', xScale: 'log' };
	const caution = only('log-axis', places(), view);
	expect(caution).toMatchObject({ axis: 'x', label: 'x' });
	expect(caution && remedyOf(caution)).toEqual({ xScale: 'linear' });
	expect(only('log-axis', places(), { form: 'map', y: 'y', xScale: 'log' })).toBeNull();
});

test('second-hand figures are told, whole or in part', () => {
	const view: Partial<View> = { form: 'line', y: 'value' };
	expect(only('second-hand', { ...series([1, 2]), grade: 'B' }, view)).toMatchObject({ part: false });
	expect(only('second-hand', { ...series([1, 2]), grade: 'A/B' }, view)).toMatchObject({ part: true });
	expect(only('second-hand', series([1, 2]), view)).toBeNull();
});

test('there are three at most, the most important first, and none that has been heeded', () => {
	const table: Table = { ...places(), grade: 'B' };
	const view: Partial<View> = { form: 'scatter', x: 'x', y: 'vacant', xScale: 'log', colour: 'group' };
	expect(ids(table, view)).toEqual(['totals', 'mixed-years', 'cause']);
	expect(ids(table, { ...view, heeded: ['totals', 'cause'] })).toEqual([
		'mixed-years',
		'tiny-groups',
		'log-axis'
	]);
	expect(ids(table, { ...view, heeded: [...cautionIds] })).toEqual([]);
});
