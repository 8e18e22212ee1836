import fc from 'fast-check';
import { csvFormatRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { parseTable, type ColumnType } from './table.ts';

const columns: ColumnType[] = [
	{ name: 'code', type: 'string' },
	{ name: 'year', type: 'year' },
	{ name: 'people', type: 'integer' },
	{ name: 'share', type: 'number' }
];
const header = 'code,year,people,share';

test('text stays text, numbers become numbers, an empty cell is not known', () => {
	const { rows, faults } = parseTable('t', `${header}\n01,2022,5140000,32.8\n02,2022,,-1.5\n`, columns);
	expect(faults).toEqual([]);
	expect(rows).toEqual([
		{ code: '01', year: 2022, people: 5140000, share: 32.8 },
		{ code: '02', year: 2022, people: null, share: -1.5 }
	]);
});

test('a byte order mark, Windows line ends and empty lines do no harm', () => {
	const { rows, faults } = parseTable('t', `\uFEFF${header}\r\n01,2022,1,2\r\n\r\n02,2022,3,4\r\n`, columns);
	expect(faults).toEqual([]);
	expect(rows.map((row) => row.code)).toEqual(['01', '02']);
});

test('a header that is not described, and a description without header, are faults', () => {
	const { faults } = parseTable('t.csv', 'code,year,extra,people\n01,2022,x,1\n', columns);
	expect(faults).toEqual([
		{
			line: 1,
			column: 11,
			message: 'the column "extra" is not described. Add it to "columns" in t.yaml, or take it out.'
		},
		{ line: 1, column: 1, message: 'the column "share" is described, but the header does not have it.' }
	]);
});

test('a column that stands there twice is a fault', () => {
	const { faults } = parseTable('t', `${header},share\n01,2022,1,2,3\n`, columns);
	expect(faults).toEqual([
		{ line: 1, column: 24, message: 'the column "share" stands in the header twice.' }
	]);
});

test.each([
	['01,2022,"5,140",32.8', 9, 'a whole number'],
	['01,2022,12.5,32.8', 9, 'a whole number'],
	['01,22,12,32.8', 4, 'a year of four digits'],
	['01,2022,12,約30', 12, 'a number'],
	['"0,1",2022,12,32.8%', 15, 'a number']
])('in %s the cell at column %i is not %s', (line, column, kind) => {
	const { rows, faults } = parseTable('t', `${header}\n${line}\n`, columns);
	expect(rows).toHaveLength(1);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toMatchObject({ line: 2, column });
	expect(faults[0]?.message).toContain(`is not ${kind}`);
});

test('a line with too few cells is a fault on that line, also after a cell with a line break', () => {
	const { faults } = parseTable('t', `${header}\n"a\nb",2022,1,2\n02,2022,3\n`, columns);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toMatchObject({ line: 4, column: 1 });
});

test('a file without rows, or without anything, is a fault', () => {
	expect(parseTable('t', `${header}\n`, columns).faults).toHaveLength(1);
	expect(parseTable('t', '', columns)).toEqual({
		rows: [],
		faults: [{ line: 1, column: 1, message: 'the table t is empty.' }]
	});
});

test('what was written comes back, whatever the text and the numbers', () => {
	const text = fc.string({ minLength: 1 }).filter((value) => value.trim() === value && value !== '');
	const row = fc.tuple(
		text,
		fc.integer({ min: 1000, max: 9999 }),
		fc.option(fc.maxSafeInteger()),
		fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))
	);
	fc.assert(
		fc.property(fc.array(row, { minLength: 1 }), (written) => {
			const csv = csvFormatRows([
				header.split(','),
				...written.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
			]);
			const { rows, faults } = parseTable('t', csv, columns);
			expect(faults).toEqual([]);
			expect(rows.map((row) => [row.code, row.year, row.people, row.share])).toEqual(
				written.map((cells) => cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)))
			);
		})
	);
});
