import type { Cell } from '#lib/content/table.ts';
import type { ImportFault } from './fault.ts';
import { cellReader, type PackedColumn } from './pack.ts';
import type { ImportedTable } from './read-table.ts';

/** What a page shows before a table is taken: everything but the cells, and the first rows. */
export type Preview = Omit<ImportedTable, 'data'> & { head: Cell[][] };
export type Previewed = { ok: true; value: Preview } | { ok: false; fault: ImportFault };

/** Rows that are shown. */
export const headRows = 20;

export function previewOf({ data, ...table }: ImportedTable): Preview {
	const count = Math.min(headRows, table.rows);
	const readers = data.map((column) => cellReader(beginning(column, count)));
	return { ...table, head: Array.from({ length: count }, (_, row) => readers.map((cell) => cell(row))) };
}

/** The first cells of a column, so that no more text is decoded than is shown. */
function beginning(column: PackedColumn, count: number): PackedColumn {
	if (column.type === 'numbers') return column;
	const units = column.ends[count - 1] ?? 0;
	// A UTF-16 unit never needs more than three bytes of UTF-8; what is cut through behind it is not read.
	return { ...column, bytes: column.bytes.slice(0, units * 3) };
}
