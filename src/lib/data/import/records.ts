import { ColumnText, elsewhere } from './column-text.ts';
import type { Delimiter } from './delimiter.ts';
import { ImportRefusal, type LineFaults } from './fault.ts';
import { limits } from './limits.ts';

/**
 * Cells of a text, kept as places in it. To cut half a million strings out of it and hold them takes longer than all
 * the rest, and of a column of figures nobody needs them twice.
 */
export class Cells {
	readonly #text: string;
	#places = new Int32Array(2 * 4096);
	#length = 0;
	/** Cells that do not stand in the text as they are, by index: those with doubled quotes. */
	readonly #others = new Map<number, string>();

	constructor(text: string) {
		this.#text = text;
	}

	get length(): number {
		return this.#length;
	}

	/** A cell by its index; '' beyond the last. */
	get(index: number): string {
		if (index >= this.#length) return '';
		const from = this.#places[2 * index] ?? 0;
		const to = this.#places[2 * index + 1] ?? 0;
		if (from === elsewhere) return this.#others.get(index) ?? '';
		return from === to ? '' : this.#text.slice(from, to);
	}

	slice(from = 0, to = this.#length): string[] {
		return Array.from({ length: Math.max(0, to - from) }, (_, at) => this.get(from + at));
	}

	/** The cell at a place in each of some records, from one to before another; '' where a record has fewer. */
	column(starts: readonly number[], begin: number, end: number, at: number): ColumnText {
		const text = this.#text;
		const all = this.#places;
		const places = new Int32Array(2 * (end - begin));
		const others = new Map<number, string>();
		for (let row = begin; row < end; row++) {
			const cell = (starts[row] ?? 0) + at;
			if (cell >= (starts[row + 1] ?? 0)) continue;
			let from = all[2 * cell] ?? 0;
			let to = all[2 * cell + 1] ?? 0;
			if (from === elsewhere) {
				const other = this.get(cell).trim();
				if (other === '') continue;
				others.set(row - begin, other);
			} else {
				while (from < to && isSpace(text.charCodeAt(from))) from += 1;
				while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
			}
			places[2 * (row - begin)] = from;
			places[2 * (row - begin) + 1] = to;
		}
		return new ColumnText(text, places, others);
	}

	/** Adds the cell that stands in the text between two places. */
	push(from: number, to: number): void {
		if (2 * this.#length === this.#places.length) {
			const larger = new Int32Array(2 * this.#places.length);
			larger.set(this.#places);
			this.#places = larger;
		}
		this.#places[2 * this.#length] = from;
		this.#places[2 * this.#length + 1] = to;
		this.#length += 1;
	}

	/** Adds a cell that stands nowhere like this. */
	pushOther(cell: string): void {
		this.#others.set(this.#length, cell);
		this.push(elsewhere, elsewhere - 1);
	}

	/** Forgets all cells from an index on. */
	cut(length: number): void {
		this.#length = length;
	}
}

/** White space and line ends, as `String.prototype.trim` takes them. */
function isSpace(code: number): boolean {
	if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
	if (code < 0xa0) return false;
	return (
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/**
 * The records of a text, flat: one list of cells for all, and where each record begins in it. A list of lists costs
 * twice the time at 45,000 rows.
 */
export type Records = {
	cells: Cells;
	/** Index of each record's first cell, and of the cell behind the last. */
	starts: number[];
	/** Line on which each record begins, from 1. */
	lines: number[];
};

const quote = 34;
const newline = 10;
const cr = 13;

/**
 * Parts a text into records and cells. Quoted cells may hold delimiters, line breaks and doubled quotes. Forgiving
 * as spreadsheets are: a quote inside a cell is a letter, a quote that never closes too; both are named by line.
 * Records without a single letter are left out.
 */
export function scanRecords(text: string, delimiter: Delimiter, faults: LineFaults): Records {
	const comma = delimiter.charCodeAt(0);
	const cells = new Cells(text);
	const starts: number[] = [];
	const lines: number[] = [];
	const end = text.length;
	let at = 0;
	let line = 1;

	while (at < end) {
		const first = cells.length;
		const begun = line;
		let filled = false;
		let open = true;
		while (open) {
			let size: number;
			if (text.charCodeAt(at) === quote) {
				const quoted = readQuoted(text, at, comma);
				if (quoted.fault) faults.add({ line, type: quoted.fault });
				line += quoted.breaks;
				at = quoted.end;
				size = quoted.cell === null ? quoted.to - quoted.from : quoted.cell.length;
				if (quoted.cell === null) cells.push(quoted.from, quoted.from + Math.min(size, limits.cell));
				else cells.pushOther(quoted.cell.slice(0, limits.cell));
			} else {
				const from = at;
				at = endOfCell(text, at, comma);
				size = at - from;
				cells.push(from, from + Math.min(size, limits.cell));
			}
			if (size > limits.cell) faults.add({ line: begun, type: 'long-cell' });
			if (size > 0) filled = true;
			if (at < end && text.charCodeAt(at) === comma) at += 1;
			else open = false;
			if (cells.length - first > limits.columns) {
				// Empty cells at the end of a line are what is left of deleted columns.
				if (filled || cells.length - first > limits.columns * 20)
					throw new ImportRefusal({ type: 'too-many-columns', line: begun });
			}
		}
		if (at < end) {
			if (text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === newline) at += 1;
			at += 1;
			line += 1;
		}
		if (!filled) {
			cells.cut(first);
			continue;
		}
		starts.push(first);
		lines.push(begun);
		if (cells.length > limits.cells) throw new ImportRefusal({ type: 'too-many-cells' });
		// Lines above the table and its header come on top; `read-table.ts` counts again without them.
		if (starts.length > limits.rows + 20) throw new ImportRefusal({ type: 'too-many-rows' });
	}
	starts.push(cells.length);
	return { cells, starts, lines };
}

function endOfCell(text: string, from: number, comma: number): number {
	const end = text.length;
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === comma || code === newline || code === cr) break;
	}
	return at;
}

type Quoted = {
	/** Where the cell's own text stands, without its quotes. */
	from: number;
	to: number;
	/** What it says where that is not the text as it stands: it has doubled quotes, or text behind the last one. */
	cell: string | null;
	/** Where the cell is over: at a delimiter, a line break or the end. */
	end: number;
	/** Line breaks inside. */
	breaks: number;
	fault: 'open-quote' | 'stray-text' | null;
};

function readQuoted(text: string, from: number, comma: number): Quoted {
	let close = from;
	let doubled = false;
	for (;;) {
		close = text.indexOf('"', close + 1);
		if (close < 0) {
			// Never closed: then it was a letter like any other, and the lines below are safe.
			const end = endOfCell(text, from, comma);
			return { from, to: end, cell: null, end, breaks: 0, fault: 'open-quote' };
		}
		if (text.charCodeAt(close + 1) !== quote) break;
		doubled = true;
		close += 1;
	}
	const end = endOfCell(text, close + 1, comma);
	const behind = end > close + 1 ? text.slice(close + 1, end) : '';
	const stray = behind.trim() !== '';
	const read = () => {
		const inside = text.slice(from + 1, close);
		return (doubled ? inside.replaceAll('""', '"') : inside) + (stray ? behind : '');
	};
	return {
		from: from + 1,
		to: close,
		cell: doubled || stray ? read() : null,
		end,
		breaks: breaksIn(text, from + 1, close),
		fault: stray ? 'stray-text' : null
	};
}

/** Line breaks in a part of a text. */
export function breaksIn(text: string, from = 0, end = text.length): number {
	let count = 0;
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === newline || (code === cr && text.charCodeAt(at + 1) !== newline)) count += 1;
	}
	return count;
}
