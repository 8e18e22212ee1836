import type { Cell, Column, Table } from '#lib/content/table.ts';
import { canonical, englishTwin, rolesOf } from './roles.ts';

/** By what rows of two tables belong together: a key both have, or, for two single series, the year. */
export type CommonKey = 'pref_code' | 'iso3' | 'year';

export type Join = {
	by: CommonKey;
	/** The one year taken of a second table with several years, where the first table has none. */
	year: number | null;
	/** Rows of the first table for which the second one has nothing. */
	without: number;
};

export type Joined = {
	/** Columns of the second table, named "<table>.<column>". */
	columns: Column[];
	/** Rows of the first table in their order, with the cells of the second. */
	rows: Record<string, Cell>[];
	join: Join;
};

/** By what two tables can be joined; null where they cannot. */
export function commonKey(first: Table, second: Table): CommonKey | null {
	if (first.key !== undefined && first.key === second.key) return first.key;
	return isYearly(first) && isYearly(second) ? 'year' : null;
}

/** A single series of years: each row is one year, and nothing else. */
export function isYearly(table: Table): boolean {
	const { time, entity } = rolesOf(table);
	return time !== null && entity === null;
}

/** `ref` is how the view names the second table; it begins the names of the columns. */
export function joinTables(first: Table, second: Table, ref: string): Joined | null {
	const by = commonKey(first, second);
	if (by === null) return null;
	const times = { first: rolesOf(first).time, second: rolesOf(second).time };
	const keyOf = { first: keyReader(by, times.first), second: keyReader(by, times.second) };
	const years = by !== 'year' && times.first !== null && times.second !== null ? times : null;
	const year = by !== 'year' && years === null && times.second !== null ? latest(second, times.second) : null;
	const rows = new Map<string, Record<string, Cell>>();
	for (const row of second.rows) {
		if (year !== null && times.second !== null && row[times.second] !== year) continue;
		const key = keyOf.second(row) + (years ? `@${row[years.second ?? '']}` : '');
		if (!rows.has(key)) rows.set(key, row);
	}
	const added = addedColumns(first, second, by, times.second);
	let without = 0;
	const joined = first.rows.map((row) => {
		const match = rows.get(keyOf.first(row) + (years ? `@${row[years.first ?? '']}` : ''));
		if (!match) without += 1;
		const cells = added.map(({ name }) => [`${ref}.${name}`, match?.[name] ?? null] as const);
		return { ...row, ...Object.fromEntries(cells) };
	});
	return {
		columns: added.map((column) => {
			const named = { ...column, name: `${ref}.${column.name}` };
			return year !== null && column.type !== 'string' && column.year === undefined
				? { ...named, year }
				: named;
		}),
		rows: joined,
		join: { by, year, without }
	};
}

/** Codes as people's files have them, too: 1 for "01", "jpn" for "JPN". */
function keyReader(by: CommonKey, time: string | null): (row: Record<string, Cell>) => string {
	if (by === 'pref_code') return (row) => String(row[by] ?? '').padStart(2, '0');
	if (by === 'iso3') return (row) => String(row[by] ?? '').toUpperCase();
	return (row) => String(row[time ?? ''] ?? '');
}

function latest({ rows }: Table, time: string): number | null {
	let last: number | null = null;
	for (const row of rows) {
		const year = row[time];
		if (typeof year === 'number' && (last === null || year > last)) last = year;
	}
	return last;
}

/** What the second table adds: not its key, its names and its year, and no text that the first one has already. */
function addedColumns(first: Table, second: Table, by: CommonKey, time: string | null): Column[] {
	const label = canonical(second.rowLabel, second.columns);
	const names = new Set([label, englishTwin(label, second.columns), by, second.key, time]);
	const texts = new Set(first.columns.filter(({ type }) => type === 'string').map(({ name }) => name));
	return second.columns.filter(
		({ name, type }) => !names.has(name) && !(type === 'string' && texts.has(name))
	);
}
