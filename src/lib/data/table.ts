import { csvParseRows } from 'd3-dsv';
import type { Cell, Column } from '#lib/content/table.ts';

/** What parsing needs to know of a column. */
export type ColumnType = Pick<Column, 'name' | 'type'>;

/** Something an author has to put right; line and column count from 1, as editors do. */
export type TableFault = { line: number; column: number; message: string };

/**
 * Reads a CSV file with a header line. Cells of number columns become numbers, empty cells null, text stays
 * as it is ("01" too). Runs at build only: browsers get rows.
 */
export function parseTable(
	name: string,
	csv: string,
	columns: readonly ColumnType[]
): { rows: Record<string, Cell>[]; faults: TableFault[] } {
	const faults: TableFault[] = [];
	const text = csv.replace(/^\uFEFF/, '');
	const [header, ...records] = entriesOf(text);
	if (!header) return { rows: [], faults: [{ line: 1, column: 1, message: `the table ${name} is empty.` }] };

	const places = columnPlaces(name, header, columns, faults);
	const rows = records.map((record) => {
		if (record.cells.length !== header.cells.length)
			faults.push({
				line: record.line,
				column: 1,
				message: `this line has ${record.cells.length} cells, the header has ${header.cells.length}. A comma may be missing, or a cell with a comma needs quotes.`
			});
		return Object.fromEntries(
			columns.map(({ name, type }) => {
				const place = places.get(name);
				const cell = readCell(place === undefined ? '' : (record.cells[place] ?? ''), type);
				if (!cell.ok)
					faults.push({
						line: record.line,
						column: cellStart(record.raw, place ?? 0),
						message: `"${cell.text}" in the column "${name}" is not ${wanted[type]}. Write it without units and thousands separators, or leave it empty.`
					});
				return [name, cell.ok ? cell.value : null];
			})
		);
	});
	if (records.length === 0)
		faults.push({ line: 2, column: 1, message: `the table ${name} has a header, but no rows.` });
	return { rows, faults };
}

type Entry = { cells: string[]; line: number; raw: string };

/** Rows with the line they begin on; a quoted cell may hold line breaks. Lines without anything are skipped. */
function entriesOf(text: string): Entry[] {
	const lines = text.split(/\r\n|\n|\r/);
	const entries: Entry[] = [];
	let line = 1;
	for (const cells of csvParseRows(text)) {
		const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
		if (cells.some((cell) => cell !== '')) entries.push({ cells, line, raw: lines[line - 1] ?? '' });
		line += 1 + breaks;
	}
	return entries;
}

function columnPlaces(name: string, header: Entry, columns: readonly ColumnType[], faults: TableFault[]) {
	const places = new Map<string, number>();
	header.cells.forEach((title, place) => {
		const column = cellStart(header.raw, place);
		if (places.has(title))
			faults.push({
				line: header.line,
				column,
				message: `the column "${title}" stands in the header twice.`
			});
		else places.set(title, place);
		if (!columns.some(({ name }) => name === title))
			faults.push({
				line: header.line,
				column,
				message: `the column "${title}" is not described. Add it to "columns" in ${name.replace(/\.csv$/, '')}.yaml, or take it out.`
			});
	});
	for (const column of columns)
		if (!places.has(column.name))
			faults.push({
				line: header.line,
				column: 1,
				message: `the column "${column.name}" is described, but the header does not have it.`
			});
	return places;
}

const wanted = {
	string: 'text',
	integer: 'a whole number',
	number: 'a number',
	year: 'a year of four digits'
} as const;
const forms = {
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
	year: /^\d{4}$/
} as const;

function readCell(
	text: string,
	type: ColumnType['type']
): { ok: true; value: Cell } | { ok: false; text: string } {
	const trimmed = text.trim();
	if (trimmed === '') return { ok: true, value: null };
	if (type === 'string') return { ok: true, value: trimmed };
	return forms[type].test(trimmed) ? { ok: true, value: Number(trimmed) } : { ok: false, text: trimmed };
}

/** Where the cell at `place` begins in its line, counted from 1. Commas inside quotes do not part cells. */
function cellStart(raw: string, place: number): number {
	let quoted = false;
	let commas = 0;
	for (let at = 0; at < raw.length; at++) {
		if (commas === place) return at + 1;
		if (raw[at] === '"') quoted = !quoted;
		else if (raw[at] === ',' && !quoted) commas += 1;
	}
	return commas === place ? raw.length + 1 : 1;
}
