import type { Cell } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Rows by a value of theirs; what is not known comes last, and equal ones keep the order of the table. */
export function inOrder<Row>(
	rows: readonly Row[],
	valueOf: (row: Row) => Cell,
	down: boolean,
	lang: Locale
): Row[] {
	const values = rows.map(valueOf);
	if (values.every(isNumberOrNothing)) return byNumbers(rows, values, down);
	const { compare } = new Intl.Collator(lang);
	const places = rows.map((_, at) => at);
	places.sort((a, b) => {
		const [one, other] = [values[a] ?? null, values[b] ?? null];
		if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
		const order =
			typeof one === 'number' && typeof other === 'number'
				? one - other
				: compare(String(one), String(other));
		return down ? -order : order;
	});
	return places.flatMap((at) => rows[at] ?? []);
}

function isNumberOrNothing(value: Cell): value is number | null {
	return value === null || (typeof value === 'number' && !Number.isNaN(value));
}

/**
 * The same for numbers alone. They are sorted bare, as a browser does it fastest, and each row then finds its place
 * among them: comparing tens of thousands of rows with one another would hold the page up.
 */
function byNumbers<Row>(rows: readonly Row[], values: readonly (number | null)[], down: boolean): Row[] {
	// Zero has two signs, and bare numbers are sorted by it.
	const keyOf = (value: number) => (down ? -value : value) + 0;
	const sorted = Float64Array.from(values.flatMap((value) => (value === null ? [] : keyOf(value)))).sort();
	const taken = new Uint32Array(sorted.length);
	const ordered: Row[] = [...rows];
	let unknown = sorted.length;
	for (const [at, row] of rows.entries()) {
		const value = values[at] ?? null;
		if (value === null) {
			ordered[unknown++] = row;
			continue;
		}
		const first = firstOf(sorted, keyOf(value));
		const before = taken[first] ?? 0;
		taken[first] = before + 1;
		ordered[first + before] = row;
	}
	return ordered;
}

/** Where a number that is among them comes first. */
function firstOf(sorted: Float64Array, value: number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
