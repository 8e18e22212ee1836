import type { Table } from '#lib/content/table.ts';

/** The numbers of a column in row order; cells without a number are passed over. */
export function numbersOf(table: Pick<Table, 'rows'>, column: string): number[] {
	const numbers: number[] = [];
	for (const row of table.rows) {
		const cell = row[column];
		if (typeof cell === 'number') numbers.push(cell);
	}
	return numbers;
}

/** Smallest and largest number of a column; null where it has none. */
export function extentOf(table: Pick<Table, 'rows'>, column: string): [number, number] | null {
	let [least, most] = [Infinity, -Infinity];
	for (const row of table.rows) {
		const cell = row[column];
		if (typeof cell !== 'number') continue;
		if (cell < least) least = cell;
		if (cell > most) most = cell;
	}
	return least > most ? null : [least, most];
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
