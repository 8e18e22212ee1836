import { readFigure } from './cells.ts';
import type { Choices } from './choices.ts';
import type { ColumnText } from './column-text.ts';
import { decode, type Encoding } from './decode.ts';
import { guessDelimiter, type Delimiter } from './delimiter.ts';
import { ImportRefusal, LineFaults, type ImportFault, type LineFault } from './fault.ts';
import { guessColumn, type ColumnType, type Guess } from './guess.ts';
import { guessHeader, readHeader, unique, type Heading } from './header.ts';
import { findKey, keyHead, type Key, type ReadableColumn } from './keys.ts';
import { limits } from './limits.ts';
import { packColumn, packNumbers, packTexts, type PackedColumn } from './pack.ts';
import { breaksIn, scanRecords, type Records } from './records.ts';

/** A column as it was understood. */
export type ImportedColumn = {
	name: string;
	/** Plain text, as it stands in the file or as the learner wrote it; may be empty. */
	label: string;
	unit: string;
	/** Year that the header gives for the figures. */
	year: number | null;
	type: ColumnType;
	/** How sure the guess of the type is, 0–1; 1 where the learner chose. */
	sure: number;
	/** Cells without a value. */
	missing: number;
	/** Whether the app made this column from another one: the codes of prefectures that the file only names. */
	added: boolean;
};

export type ImportedTable = {
	encoding: Encoding;
	delimiter: Delimiter;
	above: number;
	headerRows: number;
	columns: ImportedColumn[];
	/** The cells, in the order of `columns`. */
	data: PackedColumn[];
	rows: number;
	key: Key | null;
	/** The first bad lines, and how many there are. */
	faults: LineFault[];
	faultCount: number;
};

export type Imported = { ok: true; value: ImportedTable } | { ok: false; fault: ImportFault };

/** Told now and then how far the reading is, 0–1. */
export type OnProgress = (share: number) => void;

/** Records looked at to find the header. */
const headSize = 30;

/**
 * Reads a file as a table. Whatever the bytes are, the answer is a value: a table with its bad lines by number, or
 * the reason why there is none. Cells stay what they are, text or figures; nothing in them is ever run.
 */
export function readTable(
	bytes: Uint8Array,
	choices: Choices,
	onprogress: OnProgress = () => undefined
): Imported {
	try {
		return { ok: true, value: read(bytes, choices, onprogress) };
	} catch (cause) {
		if (cause instanceof ImportRefusal) return { ok: false, fault: cause.fault };
		throw cause;
	}
}

function read(bytes: Uint8Array, choices: Choices, onprogress: OnProgress): ImportedTable {
	if (bytes.length > limits.bytes) throw new ImportRefusal({ type: 'too-large', bytes: bytes.length });
	if (bytes.length === 0) throw new ImportRefusal({ type: 'empty' });
	const faults = new LineFaults(limits.faults);
	const { text, encoding } = decode(bytes, choices.encoding);
	nameUnreadable(text, encoding, faults);
	onprogress(0.15);
	const delimiter = choices.delimiter ?? guessDelimiter(text);
	const records = scanRecords(text, delimiter, faults);
	onprogress(0.4);

	const count = records.lines.length;
	const head = Array.from({ length: Math.min(count, headSize) }, (_, row) => recordAt(records, row));
	const found = guessHeader(choices.above === null ? head : head.slice(choices.above));
	const above = Math.min(choices.above ?? found.above, count);
	const headerRows = Math.min(choices.headerRows ?? found.rows, count - above);
	const begin = above + headerRows;
	const width = widthOf(records, above, headerRows);
	const end = endOfBody(records, begin, width, faults);
	if (begin >= end) throw new ImportRefusal({ type: 'empty' });
	if (end - begin > limits.rows) throw new ImportRefusal({ type: 'too-many-rows' });

	const headings = readHeader(head.slice(above, begin), width);
	nameUneven(records, begin, end, width, faults);
	const lines = records.lines.slice(begin, end);
	const columns: ImportedColumn[] = [];
	const data: PackedColumn[] = [];
	const readable: ReadableColumn[] = [];
	headings.forEach((heading, at) => {
		const cells = records.cells.column(records.starts, begin, end, at);
		const column = readColumn(heading, at, cells, choices, lines, faults);
		columns.push(column.column);
		data.push(column.packed);
		readable.push({
			label: column.column.label,
			head: cells.head(keyHead),
			cells: () => cells.head()
		});
		onprogress(0.4 + (0.55 * (at + 1)) / width);
	});
	const key = addKey(columns, data, readable, choices);
	return {
		encoding,
		delimiter,
		above,
		headerRows,
		columns,
		data,
		rows: end - begin,
		key,
		faults: faults.named.sort((a, b) => a.line - b.line),
		faultCount: faults.count
	};
}

function recordAt({ cells, starts }: Records, row: number): string[] {
	return cells.slice(starts[row], starts[row + 1]).map((cell) => cell.trim());
}

/**
 * How many columns there are: as many as the header has, or the widest of the first records where there is none.
 * Empty cells at the end of every line do not count.
 */
function widthOf(records: Records, above: number, headerRows: number): number {
	const looked = Math.min(records.lines.length, above + Math.max(headerRows, 0) + headSize);
	let header = 0;
	let body = 0;
	for (let row = above; row < looked; row++) {
		const cells = recordAt(records, row);
		const filled = cells.findLastIndex((cell) => cell !== '') + 1;
		if (row < above + headerRows) header = Math.max(header, filled);
		else body = Math.max(body, filled);
	}
	return Math.max(1, header || body);
}

function readColumn(
	heading: Heading,
	at: number,
	cells: ColumnText,
	choices: Choices,
	lines: readonly number[],
	faults: LineFaults
): { column: ImportedColumn; packed: PackedColumn } {
	const choice = choices.columns[String(at)] ?? {};
	const isFigures = choice.type !== undefined && choice.type !== 'string';
	const guess = guessColumn(cells, heading.label, isFigures ? 'figures' : 'type');
	const type = choice.type ?? guess.type;
	const column = {
		...heading,
		label: choice.label ?? heading.label,
		unit: choice.unit ?? (heading.unit || (guess.percent && type !== 'string' ? '%' : '')),
		type,
		sure: choice.type ? 1 : guess.sure,
		added: false
	};
	if (type === 'string') {
		const { packed, missing } = packColumn(cells);
		return { column: { ...column, missing }, packed };
	}
	const values = numbersOf(guess, type, cells, at, lines, faults);
	let missing = 0;
	for (const value of values) if (Number.isNaN(value)) missing += 1;
	// Wholeness can only be promised where it is so; a guess has seen every figure.
	const whole =
		type !== 'integer' ||
		guess.type === 'integer' ||
		values.every((value) => Number.isNaN(value) || Number.isInteger(value));
	return { column: { ...column, type: whole ? type : 'number', missing }, packed: packNumbers(values) };
}

function numbersOf(
	{ figures, texts }: Guess,
	type: ColumnType,
	cells: ColumnText,
	column: number,
	lines: readonly number[],
	faults: LineFaults
): Float64Array<ArrayBuffer> {
	if (texts === 0 && type !== 'year') return figures;
	figures.forEach((value, row) => {
		const line = lines[row] ?? 0;
		if (Number.isNaN(value)) {
			const cell = cells.get(row);
			if (readFigure(cell).type === 'text')
				faults.add({ line, type: 'not-a-number', column, text: cell.slice(0, 40) });
		} else if (type === 'year' && !(Number.isInteger(value) && Math.abs(value) <= 9999)) {
			figures[row] = Number.NaN;
			faults.add({ line, type: 'not-a-year', column, text: cells.get(row).slice(0, 40) });
		}
	});
	return figures;
}

const noteWords = /^(?:注|※|\(?\*|出典|資料|備考|sources?\b|notes?\b)/iu;

/** Where the rows end: sources and notes below the table fill one cell. They are left out, and named. */
function endOfBody(
	{ cells, starts, lines }: Records,
	begin: number,
	width: number,
	faults: LineFaults
): number {
	let end = lines.length;
	for (; width > 1 && end > begin + 1 && lines.length - end < 30; end--) {
		const record = cells.slice(starts[end - 1], starts[end]).map((cell) => cell.trim());
		const filled = record.filter((cell) => cell !== '');
		const [first] = filled;
		if (first === undefined || filled.length > 1 || !noteWords.test(first)) break;
		faults.add({ line: lines[end - 1] ?? 0, type: 'note' });
	}
	return end;
}

/** Names the lines whose cells are more or fewer than those of the header. */
function nameUneven(
	{ cells, starts, lines }: Records,
	begin: number,
	end: number,
	expected: number,
	faults: LineFaults
): void {
	for (let row = begin; row < end; row++) {
		const from = starts[row] ?? 0;
		let count = (starts[row + 1] ?? 0) - from;
		if (count < expected) faults.add({ line: lines[row] ?? 0, type: 'few-cells', cells: count, expected });
		while (count > expected && cells.get(from + count - 1).trim() === '') count -= 1;
		if (count > expected) faults.add({ line: lines[row] ?? 0, type: 'many-cells', cells: count, expected });
	}
}

/** Names the lines with bytes that mean nothing in the encoding. */
function nameUnreadable(text: string, encoding: Encoding, faults: LineFaults): void {
	let line = 1;
	let named = 0;
	let from = 0;
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
		line += breaksIn(text, from, at);
		from = at;
		if (named !== line) faults.add({ line, type: 'unreadable', encoding });
		named = line;
	}
}

/** A column of codes gets the name by which tables are joined; where the file only has names, it is added. */
function addKey(
	columns: ImportedColumn[],
	data: PackedColumn[],
	readable: readonly ReadableColumn[],
	choices: Choices
): Key | null {
	const found = findKey(readable);
	const from = found && columns[found.column];
	if (!found || !from) return null;
	const taken = columns.some(({ name }, at) => name === found.key && at !== found.column);
	const chosen = choices.columns[String(found.column)]?.type ?? 'string';
	if (taken || (found.codes && chosen !== 'string')) return null;
	const packed = packTexts(found.values);
	const missing = found.values.filter((value) => value === '').length;
	const column: ImportedColumn = { ...from, name: found.key, type: 'string', sure: 1, missing };
	if (found.codes) {
		columns[found.column] = { ...column, unit: '', year: null };
		data[found.column] = packed;
	} else {
		// The file may call the names by the very word that the codes are to have.
		const names = new Set(columns.map(({ name }) => name));
		if (from.name === found.key) columns[found.column] = { ...from, name: unique(from.name, names) };
		columns.push({ ...column, label: '', unit: '', year: null, added: true });
		data.push(packed);
	}
	return found.key;
}
