import { plain } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import { formatNumber, withUnit } from '#lib/charts/format.ts';
import { inYears } from '#lib/charts/words.ts';
import { isMeasured } from '#lib/data/roles.ts';
import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { words } from './words.ts';

/** What stands behind a column's name: unit and year, as far as the name does not say them. */
export function columnNotes({ label, unit, year }: Column, lang: Locale): string {
	const said = plain(label);
	const yearText =
		year === undefined || said.includes(String(year)) ? '' : lang === 'ja' ? `${year}年` : String(year);
	const notes = [plain(unit ?? ''), yearText].filter((note) => note !== '');
	if (notes.length === 0) return '';
	return lang === 'ja' ? `（${notes.join('、')}）` : ` (${notes.join(', ')})`;
}

/** A column in plain words, with its year: two columns of one name are told apart. */
export function columnWords(column: Column, lang: Locale): string {
	const said = plain(column.label);
	const { year } = column;
	if (year === undefined || said.includes(String(year))) return said;
	return lang === 'ja' ? `${said}（${year}年）` : `${said} (${year})`;
}

/** Digits behind the point that a column needs: at most three, and as many as its values have. */
export function decimalsOf(values: Iterable<Cell | undefined>): number {
	let most = 0;
	for (const value of values) {
		if (typeof value !== 'number' || Number.isInteger(value)) continue;
		// By arithmetic: writing out tens of thousands of numbers takes longer than all else about a table.
		const thousandths = Math.round(value * 1000);
		const digits =
			thousandths % 1000 === 0 ? 0 : thousandths % 100 === 0 ? 1 : thousandths % 10 === 0 ? 2 : 3;
		most = Math.max(most, digits);
		if (most === 3) break;
	}
	return most;
}

/** A cell as it is read in a table. */
export function cellWords(cell: Cell | undefined, column: Column, decimals: number, lang: Locale): string {
	if (cell === null || cell === undefined || cell === '') return words[lang].unknown;
	if (typeof cell === 'string') return cell;
	if (column.type === 'year') return lang === 'ja' ? `${cell}年` : String(cell);
	return formatNumber(cell, decimals, lang);
}

/** The same with its unit, for a sentence. */
export function valueWords(cell: Cell | undefined, column: Column, decimals: number, lang: Locale): string {
	const said = cellWords(cell, column, decimals, lang);
	return typeof cell === 'number' && column.type !== 'year'
		? withUnit(said, plain(column.unit ?? ''), lang)
		: said;
}

/** What the picture is of, in plain words: a title that claims nothing. */
export function titleOf(frame: Frame, lang: Locale): string {
	const w = words[lang].title;
	const { view } = frame;
	const columnOf = (name: string | null) => frame.columns.find((one) => one.name === name) ?? null;
	const [across, up] = [columnOf(view.x), columnOf(view.y)];
	const x = across && columnWords(across, lang);
	const y = up && columnWords(up, lang);
	/** How a name stands inside a line: names that somebody else gave stay as they are. */
	const inside = (name: string) => (lang === 'en' && frame.tables[0]?.grade !== 'own' ? inLine(name) : name);
	const title = (() => {
		if (view.form === 'histogram') return x === null ? '' : w.spread(inside(x));
		if (view.form === 'bar')
			return x === null ? (y ?? '') : y === null ? w.count(inside(x)) : w.by(y, inside(x));
		if (view.form === 'map' || view.form === 'line') return y ?? x ?? '';
		if (view.form === 'strip') {
			// One of the two may be a column of names: the figures of each name stand in a row of their own.
			if (x === null || y === null) return w.spread(inside(y ?? x ?? ''));
			return up && isMeasured(up) ? w.by(y, inside(x)) : w.by(x, inside(y));
		}
		return x !== null && y !== null ? w.pair(y, inside(x)) : (y ?? x ?? '');
	})();
	return view.time ? w.at(title, view.time.at) : title;
}

/** An English name without the capital of a beginning, but for acronyms and the name of the country. */
function inLine(name: string): string {
	return /^[A-Z][a-z]/.test(name) && !name.startsWith('Japan')
		? name.charAt(0).toLowerCase() + name.slice(1)
		: name;
}

/** Who published the figures, and when: one line for each table, to go along with a picture. */
export function sourceLines(frame: Frame, lang: Locale): string[] {
	const w = words[lang];
	return frame.tables.map(({ source, grade }) => {
		const credit = plain(source.credit);
		const labelled = grade === 'own' || /^(出典|Source)/.test(credit);
		const label = labelled ? '' : lang === 'ja' ? `${w.source}：` : `${w.source}: `;
		const year = lang === 'ja' ? inYears(source.year) : String(source.year);
		const second = grade === 'B' || grade === 'A/B' ? w.second2 : '';
		const notes = [plain(year), second].filter((note) => note !== '');
		if (notes.length === 0) return label + credit;
		return lang === 'ja'
			? `${label}${credit}（${notes.join('・')}）`
			: `${label}${credit} (${notes.join(', ')})`;
	});
}
