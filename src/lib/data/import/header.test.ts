import { expect, test } from 'vitest';
import { guessHeader, readHeader } from './header.ts';
import { fromSpreadsheet, threeRows, twoRows } from './testing/samples.ts';

const rows = (text: string) =>
	text
		.split(/\r?\n/)
		.filter((line) => line.replaceAll(',', '') !== '')
		.map((line) => line.replace(/"([\d,]+)"/g, (_, digits: string) => digits.replaceAll(',', '')).split(','));
const headings = (text: string) => {
	const all = rows(text);
	const place = guessHeader(all);
	return readHeader(all.slice(place.above, place.above + place.rows), all[place.above]?.length ?? 0);
};

test('finds one, two and three rows', () => {
	expect(guessHeader(rows('県,人口\n北海道,5\n青森,1'))).toEqual({ above: 0, rows: 1 });
	expect(guessHeader(rows(twoRows))).toEqual({ above: 0, rows: 2 });
	expect(guessHeader(rows(threeRows))).toEqual({ above: 0, rows: 3 });
});

test('finds none where the figures begin at once', () => {
	expect(guessHeader(rows('1,2\n3,4\n5,6'))).toEqual({ above: 0, rows: 0 });
	expect(guessHeader(rows('2015,3\n2016,4\n2017,6'))).toEqual({ above: 0, rows: 0 });
});

test('years over the columns are a header, years down a column are not', () => {
	expect(guessHeader(rows('県,2015,2020\n北海道,5381733,5224614\n青森,1308265,1237984'))).toEqual({
		above: 0,
		rows: 1
	});
	expect(guessHeader(rows('年,人\n2015,10\n2016,12\n2017,11'))).toEqual({ above: 0, rows: 1 });
	expect(guessHeader(rows('県,数\n北海道,2000\n青森,500\n岩手,600'))).toEqual({ above: 0, rows: 1 });
});

test('passes over titles above', () => {
	expect(guessHeader(rows(fromSpreadsheet))).toEqual({ above: 1, rows: 1 });
});

test('a table of words has one row of header; a single line is one too', () => {
	expect(guessHeader(rows('名前,すき\nあき,りんご\nれん,みかん'))).toEqual({ above: 0, rows: 1 });
	expect(guessHeader([['a', 'b']]).rows).toBe(1);
	expect(guessHeader([])).toEqual({ above: 0, rows: 1 });
});

test('takes names, years and codes each from their row', () => {
	expect(headings(threeRows)).toEqual([
		{ name: 'SSDSE_X_2024', label: '地域コード', unit: '', year: null },
		{ name: 'Prefecture', label: '都道府県', unit: '', year: null },
		{ name: 'A1101', label: '総人口', unit: '', year: 2022 },
		{ name: 'A4101', label: '出生数', unit: '', year: 2022 },
		{ name: 'A710101', label: '一般世帯数', unit: '', year: 2020 }
	]);
});

test('takes units from brackets and from a row of their own', () => {
	expect(
		readHeader([['市', '総人口（人）', '割合 [％]', '人口（男）']], 4).map(({ label, unit }) => [label, unit])
	).toEqual([
		['市', ''],
		['総人口', '人'],
		['割合', '％'],
		['人口（男）', '']
	]);
	const withRow = readHeader(
		[
			['市', '人口', '面積', '費用'],
			['', '（千人）', 'km2', '百万円']
		],
		4
	);
	expect(withRow.map(({ unit }) => unit)).toEqual(['', '千人', 'km2', '百万円']);
});

test('a heading over several columns counts for each of them', () => {
	const grouped = readHeader(
		[
			['県', '人口', '', '面積'],
			['', '男', '女', '']
		],
		4
	);
	expect(grouped.map(({ label }) => label)).toEqual(['県', '人口 男', '人口 女', '面積']);
});

test('every column has a name of its own that is safe in a formula and as a key', () => {
	const names = readHeader(
		[['人口', '人口', '', '__proto__', '=1+1', '2020年', 'constructor', 'a.b']],
		9
	).map(({ name }) => name);
	expect(names).toEqual(['人口', '人口_2', 'c3', 'proto', 'c_1_1', 'c_2020年', 'c_constructor', 'a_b', 'c9']);
});
