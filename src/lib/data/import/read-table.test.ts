import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoices, type Choices } from './choices.ts';
import { limits } from './limits.ts';
import { cellReader } from './pack.ts';
import { readTable, type ImportedTable } from './read-table.ts';
import { encodeAs } from './testing/encode.ts';
import { fromSpreadsheet, threeRows, twoRows } from './testing/samples.ts';

function read(source: string | Uint8Array, choices: Partial<Choices> = {}): ImportedTable {
	const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
	const result = readTable(bytes, { ...noChoices, ...choices });
	if (!result.ok) throw new Error(result.fault.type);
	return result.value;
}

function faultOf(bytes: Uint8Array, choices: Partial<Choices> = {}) {
	const result = readTable(bytes, { ...noChoices, ...choices });
	return result.ok ? null : result.fault;
}

function cells({ data, rows }: ImportedTable) {
	const readers = data.map(cellReader);
	return Array.from({ length: rows }, (_, row) => readers.map((cell) => cell(row)));
}

const shape = ({ columns }: ImportedTable) =>
	columns.map(({ name, label, unit, year, type }) => [name, label, unit, year, type]);

test('reads a Shift_JIS file with three rows of header as the statistics bureau makes them', () => {
	const table = read(encodeAs(threeRows, 'shift_jis'));
	expect(table).toMatchObject({
		encoding: 'shift_jis',
		delimiter: ',',
		headerRows: 3,
		above: 0,
		key: 'pref_code',
		faultCount: 0
	});
	expect(shape(table)).toEqual([
		['pref_code', '地域コード', '', null, 'string'],
		['Prefecture', '都道府県', '', null, 'string'],
		['A1101', '総人口', '', 2022, 'integer'],
		['A4101', '出生数', '', 2022, 'integer'],
		['A710101', '一般世帯数', '', 2020, 'integer']
	]);
	expect(cells(table)).toEqual([
		[null, '全国', 1249000, 7700, 5570],
		['01', '北海道', 51400, 264, 2470],
		['02', '青森県', 12040, null, 511],
		['03', '岩手県', 11810, 45, null],
		['47', '沖縄県', 14680, 135, null]
	]);
});

test('reads two rows of header, with a row for each place and year', () => {
	const table = read(twoRows);
	expect(table.headerRows).toBe(2);
	expect(shape(table).slice(0, 3)).toEqual([
		['SSDSE_X_2024', '年度', '', null, 'year'],
		['pref_code', '地域コード', '', null, 'string'],
		['Prefecture', '都道府県', '', null, 'string']
	]);
	expect(cells(table)[0]).toEqual([2021, '01', '北海道', 5183000, 541000]);
});

test('reads a sheet with a title, full-width digits, signs and notes', () => {
	const table = read(fromSpreadsheet);
	expect(table).toMatchObject({ above: 1, headerRows: 1, rows: 2, faults: [{ line: 6, type: 'note' }] });
	expect(shape(table)).toEqual([
		['市町村名', '市町村名', '', null, 'string'],
		['総人口', '総人口', '人', null, 'integer'],
		['ごみの量', 'ごみの量', 't', null, 'integer'],
		['前年度比', '前年度比', '%', null, 'number']
	]);
	expect(cells(table)).toEqual([
		['みなと市', 12345, 4567, -1.2],
		['さくら町', 9876, 3210, 3.4]
	]);
});

test('adds the codes where prefectures are only named', () => {
	const table = read('都道府県,数\n北海道,3\n東京都,5\n沖縄県,4');
	expect(table.key).toBe('pref_code');
	expect(table.columns.at(-1)).toMatchObject({ name: 'pref_code', added: true, type: 'string' });
	expect(cells(table).map((row) => row.at(-1))).toEqual(['01', '13', '47']);
});

test('adds the codes under a name of their own where the file calls its names of prefectures by it', () => {
	const table = read('pref_code,x,数\n北海道,a,3\n東京都,b,5\n沖縄県,c,4');
	expect(table.columns.map(({ name, label }) => [name, label])).toEqual([
		['pref_code_2', 'pref_code'],
		['x', 'x'],
		['数', '数'],
		['pref_code', '']
	]);
	expect(cells(table)[0]).toEqual(['北海道', 'a', 3, '01']);
});

test('names bad lines by number, and the others come in', () => {
	const table = read('a,b\n1,2\n3\n4,5,6\n7,８\n"x,9\n10,x1\n11,12\n13,14\n15,16\n17,18\n19,20\n', {
		columns: { 1: { type: 'integer' } }
	});
	expect(table.faults).toEqual([
		{ line: 3, type: 'few-cells', cells: 1, expected: 2 },
		{ line: 4, type: 'many-cells', cells: 3, expected: 2 },
		{ line: 6, type: 'open-quote' },
		{ line: 6, type: 'not-a-number', column: 0, text: '"x' },
		{ line: 7, type: 'not-a-number', column: 1, text: 'x1' }
	]);
	expect(table.rows).toBe(11);
	expect(cells(table)[4]).toEqual([null, 9]);
});

test('empty cells that a spreadsheet leaves at the end of lines are no columns', () => {
	const table = read('a,b,,\n1,2,,\n3,4,,\n,,,\n');
	expect(table.columns.map(({ label }) => label)).toEqual(['a', 'b']);
	expect(table.faultCount).toBe(0);
});

test('the learner puts right what was guessed', () => {
	const table = read('コード,年\n01,2020\n02,2021', {
		columns: { 0: { type: 'integer', label: '番号', unit: '番' }, 1: { type: 'string' } }
	});
	expect(shape(table)).toEqual([
		['コード', '番号', '番', null, 'integer'],
		['年', '年', '', null, 'string']
	]);
	expect(cells(table)).toEqual([
		[1, '2020'],
		[2, '2021']
	]);
	expect(read('a,b\n1,2\n3,4', { headerRows: 0 }).rows).toBe(3);
	expect(read('x\na,b\n1,2\n3,4', { above: 1 }).columns.map(({ label }) => label)).toEqual(['a', 'b']);
	expect(read(encodeAs('県,数\n北海道,1', 'shift_jis'), { encoding: 'utf-8' }).faults).toEqual([
		{ line: 1, type: 'unreadable', encoding: 'utf-8' },
		{ line: 2, type: 'unreadable', encoding: 'utf-8' }
	]);
});

test('a column chosen to be of years takes only years', () => {
	const table = read('t\n2020\n20200401\n2.5', { headerRows: 1, columns: { 0: { type: 'year' } } });
	expect(cells(table)).toEqual([[2020], [null], [null]]);
	expect(table.faults.map(({ line, type }) => [line, type])).toEqual([
		[3, 'not-a-year'],
		[4, 'not-a-year']
	]);
});

test('formulas and HTML are text', () => {
	const table = read('名,式\n<img src=x onerror=alert(1)>,=1+1\n__proto__,=HYPERLINK("x")');
	expect(cells(table)).toEqual([
		['<img src=x onerror=alert(1)>', '=1+1'],
		['__proto__', '=HYPERLINK("x")']
	]);
});

test('says why a file is no table', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(faultOf(bytes(''))).toEqual({ type: 'empty' });
	expect(faultOf(bytes('\n,,\n'))).toEqual({ type: 'empty' });
	expect(faultOf(bytes('a,b\n'))).toEqual({ type: 'empty' });
	expect(faultOf(bytes('a\n1\n2'), { above: 10 })).toEqual({ type: 'empty' });
	expect(faultOf(new Uint8Array(limits.bytes + 1))).toEqual({ type: 'too-large', bytes: limits.bytes + 1 });
	expect(faultOf(bytes(`n\n${'1\n'.repeat(limits.rows + 1)}`))).toEqual({ type: 'too-many-rows' });
	expect(read(`n\n${'1\n'.repeat(limits.rows)}`).rows).toBe(limits.rows);
});

test('tells how far it is', () => {
	const shares: number[] = [];
	readTable(new TextEncoder().encode(twoRows), noChoices, (share) => shares.push(share));
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.length).toBeGreaterThan(4);
});

test('a table that was written down comes back in every encoding', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'北海道東京都あいうアイウ"\n,;\tabc <>&='),
		minLength: 1,
		maxLength: 10
	});
	const table = fc.array(
		fc.tuple(word, fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
		{
			minLength: 2,
			maxLength: 20
		}
	);
	fc.assert(
		fc.property(table, fc.constantFrom('utf-8', 'shift_jis', 'euc-jp'), (rows, encoding) => {
			const wanted = rows.map(([name, whole, real]) => [
				`名${name}`.trim(),
				whole,
				Math.round(real * 100) / 100 + 0.001
			]);
			const csv = csvFormatRows([['名前', '人口', '割合'], ...wanted.map((row) => row.map(String))]);
			const bytes = encoding === 'utf-8' ? new TextEncoder().encode(csv) : encodeAs(csv, encoding);
			const back = read(bytes, { headerRows: 1, above: 0, delimiter: ',' });
			expect(cells(back)).toEqual(wanted);
			expect(back.encoding).toBe(encoding);
		}),
		{ seed: 11, numRuns: 200 }
	);
});
