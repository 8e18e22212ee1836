import type { Cell } from '#lib/content/table.ts';

/**
 * The cells of one column as plain buffers: they go from a worker to the page and into the device's store without
 * being copied cell by cell, which would block the page.
 */
export type PackedColumn =
	/** NaN where the value is not known. */
	| { type: 'numbers'; values: Float64Array<ArrayBuffer> }
	/** All texts in a row as UTF-8, and where each ends (counted in UTF-16 units); an empty one is not known. */
	| { type: 'texts'; bytes: Uint8Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer> };

export function packNumbers(values: Float64Array<ArrayBuffer>): PackedColumn {
	return { type: 'numbers', values };
}

export function packTexts(texts: readonly string[]): PackedColumn {
	const ends = new Uint32Array(texts.length);
	let end = 0;
	texts.forEach((text, row) => (ends[row] = end += text.length));
	return { type: 'texts', bytes: new TextEncoder().encode(texts.join('')), ends };
}

/** Rows of cells as packed columns; a column of numbers holds no text. */
export function packCells(
	cells: readonly Cell[],
	type: 'string' | 'integer' | 'number' | 'year'
): PackedColumn {
	if (type === 'string') return packTexts(cells.map((cell) => (cell === null ? '' : String(cell))));
	return packNumbers(Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)));
}

/** How to read cells one by one; the text is decoded once. */
export function cellReader(column: PackedColumn): (row: number) => Cell {
	if (column.type === 'numbers') {
		const { values } = column;
		return (row) => {
			const value = values[row];
			return value === undefined || Number.isNaN(value) ? null : value;
		};
	}
	// A mark at the beginning would be a letter of the first cell, so it stays.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(column.bytes);
	const { ends } = column;
	return (row) => text.slice(ends[row - 1] ?? 0, ends[row] ?? 0) || null;
}

export function countOf(column: PackedColumn): number {
	return column.type === 'numbers' ? column.values.length : column.ends.length;
}

/** The buffers of columns, to be handed over instead of copied. */
export function buffersOf(columns: readonly PackedColumn[]): ArrayBuffer[] {
	return columns.flatMap((column) =>
		column.type === 'numbers' ? [column.values.buffer] : [column.bytes.buffer, column.ends.buffer]
	);
}
