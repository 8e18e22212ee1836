import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import { chartData } from '#lib/charts/chart-data.ts';
import { drawChart } from '#lib/charts/drawing.ts';
import { chartTable } from './rows.ts';

const rain = {
	...tableOf(
		[
			{ name: 'pref_code', type: 'string' },
			{ name: 'mm', type: 'number' }
		],
		[
			['01', 10],
			['02', 20]
		]
	),
	name: 'rain',
	key: 'pref_code' as const
};
const sun = {
	...rain,
	name: 'sun',
	columns: [...rain.columns, { name: 'who', type: 'string' as const, label: '', computed: false }],
	rows: [{ pref_code: '02', mm: 5, who: 'x' }]
};

test('figures of a second table come by the common key, under its name; texts stay there', () => {
	const { columns, rows } = chartTable({ table: 'rain', join: 'sun' }, { rain, sun });
	expect(columns.map(({ name }) => name)).toEqual(['pref_code', 'mm', 'sun.mm']);
	expect(rows).toEqual([
		{ pref_code: '01', mm: 10, 'sun.mm': null },
		{ pref_code: '02', mm: 20, 'sun.mm': 5 }
	]);
	expect(() => chartTable({ table: 'rain', join: 'sun' }, { rain, sun: tableOf([], []) })).toThrow(
		'no common key'
	);
});

test('only the rows that are meant are shown', () => {
	expect(chartTable({ table: 'rain', only: { column: 'pref_code', values: ['02'] } }, { rain }).rows).toEqual(
		[{ pref_code: '02', mm: 20 }]
	);
	expect(() => chartTable({ table: 'snow' }, { rain })).toThrow('snow was not loaded');
});

const rates = tableOf(
	[
		{ name: 'year', type: 'year' },
		{ name: 'rule', type: 'string' },
		{ name: 'rate', type: 'number' }
	],
	[
		[2015, '旧', 14],
		[2018, '旧', 13.5],
		[2018, '新', 14],
		[2021, '新', 11.5]
	]
);
const size = { width: 300, height: 200, em: 10 };
const plain = { form: 'line', x: 'year', y: 'rate', label: 'year', scale: 'linear', fit: false } as const;

test('two definitions are two lines, each with its name, and a year that stands twice is two rows', () => {
	const data = chartData({ ...plain, split: 'rule' }, rates, 'ja');
	expect(data.rows.map(({ key }) => key)).toEqual(['2015@旧', '2018@旧', '2018@新', '2021@新']);
	expect(data.rows[2]?.name).toBe('2018年 新');
	const drawing = drawChart(data, size, 'ja');
	expect(drawing.form === 'line' && drawing.path.match(/M/g)).toHaveLength(2);
	expect(drawing.form === 'line' && drawing.ends.map(({ text }) => text)).toEqual(['旧', '新']);
});

test('an axis that was cut begins where it is told to, and bars stand on its end', () => {
	const data = chartData({ ...plain, form: 'bar', span: [10, 15] }, rates, 'ja');
	const drawing = drawChart(data, size, 'ja');
	if (drawing.form !== 'bar') throw new Error('not bars');
	expect(drawing.foot).toBe(drawing.area.bottom);
	const [first, , , last] = drawing.bars;
	expect((first?.height ?? 0) / (last?.height ?? 1)).toBeCloseTo(4 / 1.5, 5);
});
