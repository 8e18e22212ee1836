import { otherReader } from './cells.ts';
import { elsewhere, type ColumnText } from './column-text.ts';
import { PlainFigure } from './plain-figure.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'year';

/** What a column looks like: its type, how sure that is (0–1), and its cells as figures. */
export type Guess = {
	type: ColumnType;
	sure: number;
	/** Most figures end in a per cent sign. */
	percent: boolean;
	/** By row; NaN where a cell is missing, no figure, or was left unread. */
	figures: Float64Array<ArrayBuffer>;
	/** Of the cells that were read: how many are missing, and how many are something, but no figure. */
	missing: number;
	texts: number;
};

/** From this share of figures on, what is no figure is taken for a slip. */
const most = 0.8;
const yearWords = /年|year|時点|時期|暦/i;

/** How many cells of each kind a column has so far. */
class Seen {
	missing = 0;
	texts = 0;
	whole = 0;
	fractions = 0;
	percent = 0;
	coded = 0;
	years = 0;
	shorts = 0;
	likeYears = 0;

	number(
		{ value, whole, percent, coded }: { value: number; whole: boolean; percent: boolean; coded: boolean },
		letters: number
	): void {
		if (whole) this.whole += 1;
		else this.fractions += 1;
		if (percent) this.percent += 1;
		if (coded) this.coded += 1;
		if (whole && letters === 4 && value >= 1800 && value <= 2200) this.likeYears += 1;
	}
	year(short: boolean): void {
		this.years += 1;
		if (short) this.shorts += 1;
	}
}

/**
 * Looks at every cell of a column: a slip in the last line counts as much as one in the first. Only where so many are
 * text that no figure behind them could change the answer the rest is left unread, unless `figures` are wanted.
 */
export function guessColumn(column: ColumnText, label: string, wanted: 'type' | 'figures' = 'type'): Guess {
	const { text, length } = column;
	const figures = new Float64Array(length);
	const seen = new Seen();
	const plain = new PlainFigure();
	const readOther = otherReader();
	let read = 0;
	while (read < length) {
		const row = read++;
		const from = column.from(row);
		const to = column.to(row);
		if (from === to) {
			figures[row] = Number.NaN;
			seen.missing += 1;
		} else if (from !== elsewhere && plain.read(text, from, to)) {
			figures[row] = plain.value;
			seen.number(plain, to - from);
		} else {
			const cell = column.get(row);
			const figure = readOther(cell);
			figures[row] = figure.type === 'number' || figure.type === 'year' ? figure.value : Number.NaN;
			if (figure.type === 'number') seen.number(figure, cell.length);
			else if (figure.type === 'year') seen.year(figure.short);
			else if (figure.type === 'text') seen.texts += 1;
			else seen.missing += 1;
		}
		// Even if all cells behind it were figures.
		if (wanted === 'type' && (length - seen.texts) / length < most) break;
	}
	figures.fill(Number.NaN, read);
	const given = read - seen.missing;
	const numbers = seen.whole + seen.fractions;
	const percent = seen.percent > numbers / 2;
	const rest = { percent, figures, missing: seen.missing, texts: seen.texts };
	const share = (count: number) => (given === 0 ? 0 : count / given);

	// Nothing to go by.
	if (given === 0) return { type: 'string', sure: 0, ...rest };
	if (share(numbers + seen.years) < most)
		return { type: 'string', sure: 1 - share(numbers + seen.years), ...rest };
	// One 01 among the figures, and they are codes.
	if (seen.coded > 0) return { type: 'string', sure: share(seen.coded) > 0.05 ? 1 : 0.7, ...rest };
	const isYears = share(seen.years + seen.likeYears);
	const told = yearWords.test(label);
	if (isYears >= most && seen.fractions === 0) {
		if (told) return { type: 'year', sure: isYears, ...rest };
		if (seen.shorts > given / 2) return { type: 'string', sure: 0.5, ...rest };
		if (seen.years > given / 2) return { type: 'year', sure: isYears, ...rest };
		// Four digits and no word of years: as likely the people of a village.
		return isYears === 1 && label === ''
			? { type: 'year', sure: 0.6, ...rest }
			: { type: 'integer', sure: 0.6, ...rest };
	}
	return { type: seen.fractions > 0 ? 'number' : 'integer', sure: share(numbers), ...rest };
}
