import type { FrameRow } from '#lib/data/frame.ts';
import type { View } from '#lib/data/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import { decimalsOf } from './column-words.ts';
import { inOrder } from './row-order.ts';

/** The column by which the table is sorted ('' for the rows' names), and whether the largest comes first. */
export type Order = { column: string; down: boolean };

/** Columns that the picture uses; the table shows them first. */
export function usedColumns(view: View): string[] {
	const places = [view.x, view.y, view.colour, view.size, view.panels, view.second?.x, view.second?.y];
	return places.filter((name) => typeof name === 'string');
}

/** Until somebody sorts, the table tells the same as the picture: the largest first. */
export function firstOrder({ y, form }: View): Order | null {
	return y !== null && form !== 'line' ? { column: y, down: true } : null;
}

type Kept = { wanted: string; rows: FrameRow[] };
const lastOrder = new WeakMap<readonly FrameRow[], Kept>();

/** Rows in an order. The last one is kept with them: tens of thousands are not sorted once more for the same. */
export function rowsBy(rows: readonly FrameRow[], { column, down }: Order, lang: Locale): FrameRow[] {
	const wanted = JSON.stringify([column, down, lang]);
	const last = lastOrder.get(rows);
	if (last?.wanted === wanted) return last.rows;
	const valueOf = (row: FrameRow) => (column === '' ? row.name : (row.cells[column] ?? null));
	const ordered = inOrder(rows, valueOf, down, lang);
	lastOrder.set(rows, { wanted, rows: ordered });
	return ordered;
}

const known = new WeakMap<readonly FrameRow[], Map<string, number>>();

/** Places behind the point with which a column is written, the same in all of its rows. */
export function decimalsIn(rows: readonly FrameRow[], column: string): number {
	let columns = known.get(rows);
	if (!columns) known.set(rows, (columns = new Map<string, number>()));
	let decimals = columns.get(column);
	if (decimals === undefined) columns.set(column, (decimals = decimalsOf(cellsOf(rows, column))));
	return decimals;
}

function* cellsOf(rows: readonly FrameRow[], column: string) {
	for (const { cells } of rows) yield cells[column];
}

/** Works out what the table shows first, one piece in each turn of the page. All of it is kept with the rows. */
export async function prepareTwin(
	rows: readonly FrameRow[],
	view: View,
	lang: Locale,
	turn: () => Promise<void>
): Promise<void> {
	for (const name of usedColumns(view)) {
		decimalsIn(rows, name);
		await turn();
	}
	const order = firstOrder(view);
	if (order) rowsBy(rows, order, lang);
	await turn();
}
