import { readEra } from './era.ts';

/** What one cell says when it is taken for a figure. */
export type Figure =
	| { type: 'missing' }
	| { type: 'number'; value: number; percent: boolean; whole: boolean; coded: boolean }
	| { type: 'year'; value: number; short: boolean }
	| { type: 'text' };

const missing: Figure = { type: 'missing' };
const text: Figure = { type: 'text' };

/** Marks for "no figure" that Japanese statistics use; they mean nothing else in a column of text either. */
const blanks = /^(?:[-‐‑–—―−－ー]+|[.…‥・]{1,6}|[*＊]{1,5})$/u;
/** The same in a column of figures only: "NA" is also Namibia, and an x may be an answer. */
const marks = /^(?:[xXｘＸχ×]|n\/?a|null|nan|#n\/a|#value!|#div\/0!|不詳|不明|非公表|該当なし)$/iu;

/** What either kind of mark begins with: nearly no other cell does, and patterns cost. */
const starts = new Set([...'-‐‑–—―−－ー.…‥・*＊xXｘＸχ×nN#不非該'].map((char) => char.charCodeAt(0)));

/** Whether a cell of text stands for "nothing here". */
export function isBlank(cell: string): boolean {
	return cell === '' || (cell.length <= 6 && starts.has(cell.charCodeAt(0)) && blanks.test(cell));
}

const plainNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?$/i;
/** Without one of these nothing is a figure or a year. Circled digits number a list. */
const digits = /[0-9０-９元]/u;
/** Letters that have to be brought into the plain form first. */
const foreign = /[^!-~]/u;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** Reads one cell, already trimmed. Never runs anything: "=1+1" is text. */
export function readFigure(cell: string): Figure {
	return readSimple(cell) ?? readOther(cell);
}

/** Cells of a column that are remembered. */
const mostKnown = 500;

/** The same for all cells of a column, where the same text stands again and again: 令和4年, 12.5%. */
export function figureReader(): typeof readFigure {
	const known = new Map<string, Figure>();
	let met = 0;
	return (cell) => {
		const simple = readSimple(cell);
		if (simple) return simple;
		// In a column where hardly anything comes twice, to look is for nothing.
		if (known.size === mostKnown && met < mostKnown) return readOther(cell);
		const before = known.get(cell);
		if (before) {
			met += 1;
			return before;
		}
		const figure = readOther(cell);
		if (known.size < mostKnown) known.set(cell, figure);
		return figure;
	};
}

function readOther(cell: string): Figure {
	if (cell.length > 40) return text;
	if (starts.has(cell.charCodeAt(0)) && (isBlank(cell) || (cell.length <= 8 && marks.test(cell))))
		return missing;
	if (!digits.test(cell)) return text;
	const plain = foreign.test(cell)
		? cell
				.normalize('NFKC')
				.replace(/[‐‑–—―−]/g, '-')
				.replace(/^[▲△]\s*/, '-')
				.replace(/\s+/g, '')
		: cell;
	const percent = plain.endsWith('%');
	const bare = percent ? plain.slice(0, -1) : plain;
	if (plainNumber.test(bare) || grouped.test(bare)) {
		const number = bare.replaceAll(',', '');
		const value = Number(number);
		if (!Number.isFinite(value)) return text;
		return {
			type: 'number',
			value,
			percent,
			whole: Number.isInteger(value) && !number.includes('.'),
			coded: isCoded(number)
		};
	}
	const era = readEra(plain);
	return era ? { type: 'year', value: era.year, short: era.short } : text;
}

/** Digits with at most a minus and a point: nearly every cell of nearly every file, so it goes without a pattern. */
function readSimple(cell: string): Figure | null {
	const { length } = cell;
	if (length === 0) return missing;
	if (length > 15) return null;
	let at = cell.charCodeAt(0) === 45 ? 1 : 0;
	const first = at;
	let point = -1;
	for (; at < length; at++) {
		const code = cell.charCodeAt(at);
		if (code >= 48 && code <= 57) continue;
		if (code !== 46 || point >= 0 || at === first) return null;
		point = at;
	}
	if (length === first) return null;
	return {
		type: 'number',
		value: Number(cell),
		percent: false,
		whole: point < 0,
		coded: isCoded(cell)
	};
}

/** A number that nobody would write with a zero in front: 01 and 0312 are codes. */
function isCoded(digits: string): boolean {
	return digits.length > 1 && digits.charCodeAt(0) === 48 && !digits.includes('.');
}
