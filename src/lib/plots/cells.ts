import { plain } from '#lib/content/plain.ts';
import type { Cell } from '#lib/content/table.ts';
import { measureOf, type Measure } from '#lib/charts/measure.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Rows looked at to find how many places behind the point a column has; looking at 50,000 takes too long. */
const looks = 2000;

export function measureIn(frame: Frame, name: string | null): Measure | null {
	if (name === null || !frame.columns.some((column) => column.name === name)) return null;
	const every = Math.ceil(frame.everyTime.length / looks);
	const rows = frame.everyTime.filter((_, at) => at % every === 0).map(({ cells }) => cells);
	return measureOf({ name: frame.tables[0]?.name ?? '', columns: frame.columns, rows }, name);
}

/** A cell as a number; null where it is none. */
export function numberIn(row: FrameRow, measure: Measure | null): number | null {
	const cell: Cell = measure === null ? null : (row.cells[measure.column] ?? null);
	return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** All numbers of a column. */
export function numbersIn(rows: readonly FrameRow[], measure: Measure | null): number[] {
	return rows.map((row) => numberIn(row, measure)).filter((value) => value !== null);
}

/** A cell as the words of a group or of a bar. */
export function wordsIn(row: FrameRow, measure: Measure, lang: Locale): string {
	const cell = row.cells[measure.column] ?? null;
	if (cell === null || cell === '') return '';
	if (measure.type === 'year') return lang === 'ja' ? `${cell}年` : String(cell);
	return typeof cell === 'string' ? plain(cell) : String(cell);
}

/** Code of the place or thing a row is about, the same at all times: "JPN@2023" → "JPN". */
export function thingOf(key: string): string {
	return key.replace(/[@#].*$/, '') || key;
}
