import type { Delimiter } from './delimiter.ts';
import { ImportRefusal, type LineFaults } from './fault.ts';
import { limits } from './limits.ts';

/**
 * The records of a text, flat: one list of cells for all, and where each record begins in it. A list of lists costs
 * twice the time at 45,000 rows.
 */
export type Records = {
	cells: string[];
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
	const cells: string[] = [];
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
			let cell: string;
			if (text.charCodeAt(at) === quote) {
				const quoted = readQuoted(text, at, comma);
				if (quoted.fault) faults.add({ line, type: quoted.fault });
				cell = quoted.cell;
				line += quoted.breaks;
				at = quoted.end;
			} else {
				const from = at;
				at = endOfCell(text, at, comma);
				cell = from === at ? '' : text.slice(from, at);
			}
			if (cell.length > limits.cell) {
				faults.add({ line: begun, type: 'long-cell' });
				cell = cell.slice(0, limits.cell);
			}
			if (cell !== '') filled = true;
			cells.push(cell);
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
			cells.length = first;
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
	cell: string;
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
			return { cell: text.slice(from, end), end, breaks: 0, fault: 'open-quote' };
		}
		if (text.charCodeAt(close + 1) !== quote) break;
		doubled = true;
		close += 1;
	}
	const inside = text.slice(from + 1, close);
	const cell = doubled ? inside.replaceAll('""', '"') : inside;
	const end = endOfCell(text, close + 1, comma);
	const behind = text.slice(close + 1, end);
	const stray = behind.trim() !== '';
	return {
		cell: stray ? cell + behind : cell,
		end,
		breaks: breaksIn(inside),
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
