import type { Cell } from '#lib/content/table.ts';
import { isBlankPart } from './cells.ts';
import { elsewhere, type ColumnText } from './column-text.ts';
import { perUnit, writeUtf8 } from './utf8.ts';

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
	for (let row = 0; row < texts.length; row++) ends[row] = end += texts[row]?.length ?? 0;
	return { type: 'texts', bytes: new TextEncoder().encode(texts.join('')), ends };
}

/** A column of text as it stands in its file, and how many of its cells are blank: those hold nothing. */
export function packColumn(cells: ColumnText): { packed: PackedColumn; missing: number } {
	const { length } = cells;
	const ends = new Uint32Array(length);
	let bytes = new Uint8Array(8 * length + 64);
	let end = 0;
	let units = 0;
	let missing = 0;
	for (let row = 0; row < length; row++) {
		let { text } = cells;
		let from = cells.from(row);
		let to = cells.to(row);
		if (from === elsewhere) {
			text = cells.get(row);
			from = 0;
			to = text.length;
		}
		if (isBlankPart(text, from, to)) missing += 1;
		else {
			const most = end + perUnit * (to - from);
			if (most > bytes.length) {
				const larger = new Uint8Array(Math.max(most, 2 * bytes.length));
				larger.set(bytes);
				bytes = larger;
			}
			end = writeUtf8(text, from, to, bytes, end);
			units += to - from;
		}
		ends[row] = units;
	}
	return { packed: { type: 'texts', bytes: bytes.slice(0, end), ends }, missing };
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
