import { csvFormatRows, tsvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportRefusal, LineFaults } from './fault.ts';
import { limits } from './limits.ts';
import { scanRecords } from './records.ts';

function scan(text: string, delimiter: ',' | '\t' | ';' = ',') {
	const faults = new LineFaults(50);
	const { cells, starts, lines } = scanRecords(text, delimiter, faults);
	return { rows: lines.map((_, at) => cells.slice(starts[at], starts[at + 1])), lines, faults: faults.named };
}

test('knows the line on which each record begins, whatever ends the lines', () => {
	const { rows, lines, faults } = scan('a,b\r\n"one\r\ntwo",2\n\n,,\r3,"4"');
	expect(rows).toEqual([
		['a', 'b'],
		['one\r\ntwo', '2'],
		['3', '4']
	]);
	expect(lines).toEqual([1, 2, 6]);
	expect(faults).toEqual([]);
});

test('doubled quotes are one quote, and a quote inside a cell is a letter', () => {
	expect(scan('"say ""yes""",5" pipe,""').rows).toEqual([['say "yes"', '5" pipe', '']]);
});

test('a quote that never closes spoils its own cell only, and its line is named', () => {
	const { rows, faults } = scan('a,b\n"x,1\ny,2\n');
	expect(rows).toEqual([
		['a', 'b'],
		['"x', '1'],
		['y', '2']
	]);
	expect(faults).toEqual([{ line: 2, type: 'open-quote' }]);
});

test('text behind a closing quote is kept and named', () => {
	expect(scan('"a"b,c')).toEqual({
		rows: [['ab', 'c']],
		lines: [1],
		faults: [{ line: 1, type: 'stray-text' }]
	});
	expect(scan('"a" ,c').rows).toEqual([['a', 'c']]);
});

test('stops where a file would fill the memory', () => {
	const refused = (text: string) => {
		try {
			scan(text);
		} catch (cause) {
			if (cause instanceof ImportRefusal) return cause.fault.type;
		}
		return null;
	};
	expect(refused('1\n'.repeat(limits.rows + 50))).toBe('too-many-rows');
	expect(refused(`a${','.repeat(limits.columns + 1)}`)).toBe('too-many-columns');
	expect(refused(','.repeat(5_000_000))).toBe('too-many-columns');
	expect(refused(`a${','.repeat(400)}\n`.repeat(8000))).toBe('too-many-cells');
});

test('many quotes that never close take no longer than one', () => {
	const { rows } = scan(`a\n${'"x\n'.repeat(60_001)}`);
	expect(rows.length).toBeGreaterThan(1);
});

test('every table of texts comes back from CSV and TSV', () => {
	const cell = fc.string({ unit: fc.constantFrom(...'aあ1,\t;"\n\r -'), maxLength: 8 });
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(table, (rows) => {
			const filled = rows.filter((row) => row.some((cell) => cell !== ''));
			expect(scan(csvFormatRows(rows)).rows).toEqual(filled);
			expect(scan(tsvFormatRows(rows), '\t').rows).toEqual(filled);
		}),
		{ seed: 7, numRuns: 500 }
	);
});
