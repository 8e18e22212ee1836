import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv-out.ts';
import { blank } from './default-view.ts';
import { frameOf } from './frame.ts';
import { tableOf } from './sample.ts';

const columns = [
	{ name: 'pref', type: 'string' as const, label: '<ruby>都道府県<rt>とどうふけん</rt></ruby>' },
	{ name: 'share', type: 'number' as const, label: '割合', unit: '%', year: 2022 }
];
const csv = (rows: (string | number | null)[][], lang: 'ja' | 'en' = 'ja') =>
	csvOf(frameOf(blank('sample'), { sample: tableOf(columns, rows) }, lang), lang);

test('rows with headings, and behind an empty line the source', () => {
	expect(
		csv([
			['東京都', 22.8],
			['大阪府', null],
			['a "b", c', -1]
		])
	).toBe(
		'\uFEFF都道府県,割合（%、2022年）\r\n東京都,22.8\r\n大阪府,\r\n"a ""b"", c",-1\r\n\r\n' +
			'出典,"Sample, made for a test",Sample,2023,https://example.org/\r\n'
	);
	expect(csv([['x', 1]], 'en').split('\r\n')[0]).toBe('\uFEFF都道府県,"割合 (%, 2022)"');
});

test.each(['=1+1', '+81', '-x', '@cmd', '\tx', '＝1'])('the text %j stays text in a spreadsheet', (text) => {
	expect(csvParseRows(csv([[text, -5]]).slice(1))[1]).toEqual([`'${text}`, '-5']);
});

test('no cell of text begins like a formula, and numbers stay numbers', () => {
	const rows = fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
		minLength: 1,
		maxLength: 5
	});
	fc.assert(
		fc.property(rows, (rows) => {
			const read = csvParseRows(csv(rows).slice(1));
			rows.forEach(([, number], at) => {
				const [text = '', cell = ''] = read[at + 1] ?? [];
				expect(text).not.toMatch(/^[=+\-@\t\r]/);
				expect(Number(cell)).toBe(number === 0 ? 0 : number);
			});
		})
	);
});
