import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import { chartData, pointsOf, type ChartData } from './chart-data.ts';
import { drawChart, shapeOf, type Drawing } from './drawing.ts';
import { describeChart, rowValues, speakRow } from './speak.ts';
import { talkedAbout } from './talk.ts';

const prefectures = tableOf(
	[
		{ name: 'ja', type: 'string', label: '都道府県' },
		{ name: 'en', type: 'string', label: 'Prefecture' },
		{ name: 'aged', type: 'number', label: '65歳以上の割合', unit: '%', year: 2022 },
		{ name: 'vacant', type: 'number', label: '空き家率', unit: '%', year: 2018 }
	],
	[
		['東京都', 'Tokyo', 22.8, 10.6],
		['山梨県', 'Yamanashi', 31.4, 21.3],
		['和歌山県', 'Wakayama', 34, 20.3],
		['秋田県', 'Akita', 38.6, 13.6],
		['どこか', 'Somewhere', 30, null]
	]
);
const reports = tableOf(
	[
		{ name: 'year', type: 'year', label: '年' },
		{ name: 'reports', type: 'integer', label: 'フィッシングの報告', unit: '件' }
	],
	[
		[2019, 55_787],
		[2020, 224_676],
		[2021, 526_504],
		[2022, null],
		[2023, 1_196_000],
		[2024, 1_718_000]
	]
);

const scatter = chartData(
	{ form: 'scatter', x: 'aged', y: 'vacant', label: 'ja', labelEn: 'en', scale: 'linear', fit: true },
	prefectures,
	'ja'
);
const line = chartData(
	{ form: 'line', x: 'year', y: 'reports', label: 'year', scale: 'log', fit: false },
	reports,
	'ja'
);
const lying = chartData(
	{ form: 'bar', x: 'ja', y: 'vacant', label: 'ja', labelEn: 'en', scale: 'linear', fit: false },
	prefectures,
	'en'
);
const standing: ChartData = { ...line, form: 'bar', scale: 'linear' };

/** Numbers to one place, scales left out: what a person can compare. */
function rounded(drawing: Drawing): unknown {
	return JSON.parse(
		JSON.stringify(drawing, (_, value: unknown) =>
			typeof value === 'function'
				? undefined
				: typeof value === 'number'
					? Math.round(value * 10) / 10
					: value
		)
	);
}

const phone = { width: 358, height: 325, em: 13 };

test('a scatter plot on a phone', () => {
	expect(rounded(drawChart(scatter, phone, 'ja'))).toMatchSnapshot();
});

test('a line on a logarithmic axis, broken where the value is not known', () => {
	const drawing = rounded(drawChart(line, phone, 'ja'));
	expect(drawing).toMatchSnapshot();
	expect(
		JSON.stringify(drawing)
			.match(/"path":"[^"]*"/)?.[0]
			.match(/M/g)
	).toHaveLength(2);
});

test('lying bars with names, in English', () => {
	expect(rounded(drawChart(lying, phone, 'en'))).toMatchSnapshot();
});

test('standing bars on years', () => {
	expect(rounded(drawChart(standing, { ...phone, width: 700 }, 'en'))).toMatchSnapshot();
});

test('without rows every chart is still drawn, with nothing in it', () => {
	for (const data of [scatter, line, lying, standing])
		expect(drawChart({ ...data, rows: [], fit: null }, phone, 'ja').spots).toEqual([]);
});

test('a single row has a place in every chart', () => {
	for (const data of [scatter, line, lying, standing]) {
		const drawing = drawChart({ ...data, rows: data.rows.slice(0, 1), fit: null }, phone, 'ja');
		const [spot] = drawing.spots;
		expect(spot?.left).toBeGreaterThan(0);
		expect(spot?.left).toBeLessThanOrEqual(phone.width);
		expect(Number.isFinite(spot?.top)).toBe(true);
	}
});

test('rows keep their key in every language, and take their name from the language', () => {
	expect(lying.rows[0]).toMatchObject({ key: '東京都', name: 'Tokyo' });
	expect(scatter.rows[0]).toMatchObject({ key: '東京都', name: '東京都' });
	expect(line.rows[0]).toMatchObject({ key: '2019', name: '2019年' });
});

test('what cannot be drawn is left out of the points, and stays in the rows', () => {
	expect(pointsOf(scatter).map(({ key }) => key)).not.toContain('どこか');
	expect(scatter.rows).toHaveLength(5);
	const rows = [{ key: 'a', name: 'a', x: 1, y: 0 }];
	expect(pointsOf({ rows, scale: 'log' })).toEqual([]);
	expect(pointsOf({ rows, scale: 'linear' })).toHaveLength(1);
});

test('a dozen bars keep their order; more of them become a ranking', () => {
	const many = (count: number): ChartData => ({
		...lying,
		rows: Array.from({ length: count }, (_, at) => ({ key: `r${at}`, name: `r${at}`, x: `r${at}`, y: at }))
	});
	expect(drawChart(many(12), phone, 'ja').spots[0]?.key).toBe('r0');
	expect(drawChart(many(13), phone, 'ja').spots[0]?.key).toBe('r12');
	expect(shapeOf(lying)).toBe('rows');
	expect(shapeOf(standing)).toBe('wide');
});

test('a walk speaks the name and both values', () => {
	const [tokyo] = scatter.rows;
	const [bar] = lying.rows;
	if (!tokyo || !bar) throw new Error('no row');
	expect(speakRow(scatter, tokyo, 'ja')).toBe(
		'東京都、65歳以上の割合（2022年） 22.8%、空き家率（2018年） 10.6%'
	);
	expect(speakRow(lying, bar, 'en')).toBe('Tokyo, 空き家率 (2018): 10.6%');
	expect(rowValues(line, { key: '2022', name: '2022年', x: 2022, y: null }, 'ja')).toEqual([
		{ label: 'フィッシングの報告', value: 'わかりません' }
	]);
});

test('the chart in words names its axes, counts its values and tells the ends', () => {
	expect(describeChart(scatter, 'ja')).toBe(
		'散布図。横は65歳以上の割合（2022年）、縦は空き家率（2018年）。値は4個。いちばん小さいのは東京都 10.6%、いちばん大きいのは山梨県 21.3%。'
	);
	expect(describeChart({ ...lying, rows: [] }, 'en')).toBe('Bar chart. 空き家率 (2018). 0 values.');
});

test('each row is talked about once, one’s own first', () => {
	expect(talkedAbout('a', ['b', 'a'], ['b', 'c'])).toEqual([
		{ key: 'a', own: true, picked: true },
		{ key: 'b', own: false, picked: true },
		{ key: 'c', own: false, picked: false }
	]);
});
