import { extent } from 'd3-array';
import type { Table } from '#lib/content/table.ts';

/** The numbers of a column in row order; cells without a number are passed over. */
export function numbersOf(table: Pick<Table, 'rows'>, column: string): number[] {
	return table.rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
}

/** Smallest and largest number of a column; null where it has none. */
export function extentOf(table: Pick<Table, 'rows'>, column: string): [number, number] | null {
	const [least, most] = extent(numbersOf(table, column));
	return least === undefined ? null : [least, most];
}

/** The item for which `distance` is smallest, the first of several; null when there is none below `within`. */
export function nearest<Item>(
	items: Iterable<Item>,
	distance: (item: Item) => number,
	within = Infinity
): Item | null {
	let best: Item | null = null;
	let least = within;
	for (const item of items) {
		const away = distance(item);
		if (away < least) {
			best = item;
			least = away;
		}
	}
	return best;
}
