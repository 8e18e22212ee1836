import { readEra } from './era.ts';
import { PlainFigure } from './plain-figure.ts';

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
	return isBlankPart(cell, 0, cell.length);
}

/** The same for a cell that stands in a text between two places. */
export function isBlankPart(text: string, from: number, to: number): boolean {
	if (from === to) return true;
	return to - from <= 6 && starts.has(text.charCodeAt(from)) && blanks.test(text.slice(from, to));
}

const plainNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?$/i;
/** Without one of these nothing is a figure or a year. Circled digits number a list. */
const digits = /[0-9０-９元]/u;
/** Kana, or a kanji that names no year: no figure has it in any form, and most words do. */
const words = /[ぁ-ゖァ-ヺ]|(?![明治大正昭和平成令元西暦年度])[一-鿿]/u;
/** Letters that have to be brought into the plain form first. */
const foreign = /[^!-~]/u;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** Reads one cell, already trimmed. Never runs anything: "=1+1" is text. */
export function readFigure(cell: string): Figure {
	if (cell === '') return missing;
	const plain = new PlainFigure();
	if (!plain.read(cell, 0, cell.length)) return readOther(cell);
	const { value, percent, whole, coded } = plain;
	return { type: 'number', value, percent, whole, coded };
}

/** Cells of a column that are remembered. */
const mostKnown = 500;

/**
 * For the cells of a column that are no plain figures. The same text stands there again and again (令和4年, ▲2.5), so
 * it is remembered.
 */
export function otherReader(): typeof readFigure {
	const known = new Map<string, Figure>();
	let met = 0;
	return (cell) => {
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
	if (words.test(cell) || !digits.test(cell)) return text;
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

/** A number that nobody would write with a zero in front: 01 and 0312 are codes. */
function isCoded(digits: string): boolean {
	return digits.length > 1 && digits.charCodeAt(0) === 48 && !digits.includes('.');
}
