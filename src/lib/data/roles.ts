import type { Cell, Column, Table } from '#lib/content/table.ts';

/** Which part the columns of a table play. Names are canonical (see `canonical`), so they are the same in every language. */
export type Roles = {
	/** Column of the year, where the year is part of what a row is. A year that is only a remark about a row is none. */
	time: string | null;
	/** Column that names what the rows are about (a country, a school stage); null for a single series of years. */
	entity: string | null;
	/** Column whose value makes the row's key. */
	key: string;
};

/**
 * Tables write a text once for each language: `region_ja`, `region_en`. A view names both by the first,
 * so that it means the same whoever opens it.
 */
export function canonical(name: string, columns: readonly Pick<Column, 'name'>[]): string {
	if (!name.endsWith('_en')) return name;
	const twin = `${name.slice(0, -3)}_ja`;
	return columns.some((column) => column.name === twin) ? twin : name;
}

/** The column that says the same in English; the name itself where there is none. */
export function englishTwin(name: string, columns: readonly Pick<Column, 'name'>[]): string {
	if (!name.endsWith('_ja')) return name;
	const twin = `${name.slice(0, -3)}_en`;
	return columns.some((column) => column.name === twin) ? twin : name;
}

export function isFigure(column: Pick<Column, 'type'>): boolean {
	return column.type === 'number' || column.type === 'integer';
}

export function isMeasured(column: Pick<Column, 'type'>): boolean {
	return column.type !== 'string';
}

/** Tables never change, and large ones are asked at every movement of a hand. */
const knownRoles = new WeakMap<Table, Roles>();
const knownKeys = new WeakMap<Table, readonly string[]>();

export function rolesOf(table: Table): Roles {
	let roles = knownRoles.get(table);
	if (!roles) knownRoles.set(table, (roles = findRoles(table)));
	return roles;
}

/** Keys of all rows in their order: no two are alike, whatever the file holds. */
export function rowKeysOf(table: Table): readonly string[] {
	let keys = knownKeys.get(table);
	if (!keys) knownKeys.set(table, (keys = [...keyPortions(table)].flat()));
	return keys;
}

/** Works out the keys of a large table, a portion in each turn of the page. They are kept with the table. */
export async function prepareRowKeys(table: Table, turn: () => Promise<void>): Promise<void> {
	if (knownKeys.has(table)) return;
	const portions: string[][] = [];
	for (const portion of keyPortions(table)) {
		portions.push(portion);
		await turn();
	}
	knownKeys.set(table, portions.flat());
}

function findRoles(table: Table): Roles {
	const label = canonical(table.rowLabel, table.columns);
	const key = table.key ?? label;
	const years = table.columns.filter(({ type }) => type === 'year').map(({ name }) => name);
	if (years.includes(label)) {
		if (distinct(table.rows, [label])) return { time: label, entity: null, key };
		const entity = textColumns(table).find((name) => distinct(table.rows, [name, label])) ?? null;
		return { time: label, entity, key: entity ?? key };
	}
	if (distinct(table.rows, [key])) return { time: null, entity: label, key };
	const time = years.find((year) => distinct(table.rows, [key, year])) ?? null;
	return { time, entity: label, key };
}

/** Text columns by their canonical names, without codes. */
export function textColumns({ columns, key }: Pick<Table, 'columns' | 'key'>): string[] {
	return columns
		.filter(({ name, type }) => type === 'string' && name !== key && canonical(name, columns) === name)
		.map(({ name }) => name);
}

function distinct(rows: readonly Record<string, Cell>[], columns: readonly string[]): boolean {
	const seen = new Set<string>();
	for (const row of rows) {
		let value = '';
		for (const name of columns) value += `${String(row[name] ?? '')}\u0000`;
		// The first that is there twice says enough: most columns of a large table end early.
		if (seen.has(value)) return false;
		seen.add(value);
	}
	return true;
}

/** The longest key that a view can name, with room for the time and a number behind it. */
const keyLength = 100;

/** So many rows are gone through in a few milliseconds. */
const portionSize = 8000;

function* keyPortions(table: Table): Generator<string[]> {
	const { rows } = table;
	const roles = rolesOf(table);
	const taken = new Set<string>();
	for (let from = 0; from < rows.length; from += portionSize)
		yield rows.slice(from, from + portionSize).map((row, index) => {
			const at = from + index;
			const name = String(row[roles.key] ?? '').slice(0, keyLength);
			const moment =
				roles.time === null || roles.time === roles.key ? '' : `@${String(row[roles.time] ?? '')}`;
			let key = name === '' ? `#${at + 1}` : name + moment;
			// A row that cannot be told from an earlier one is told by its place in the file.
			if (taken.has(key)) key = `${key}#${at + 1}`;
			taken.add(key);
			return key;
		});
}

const idName =
	/(?:^|[_ ])(?:id|no|code|number|latitude|longitude|lat|lon|lng)$|番号|コード|緯度|経度|^No\.?$/i;

/** A number that says which row it is, or where the place lies, and measures nothing. */
export function isIdentifier(table: Pick<Table, 'rows'>, column: Column): boolean {
	if (idName.test(column.name)) return true;
	if (column.type !== 'integer' || column.measure !== undefined || table.rows.length < 3) return false;
	const first = table.rows[0]?.[column.name];
	return (first === 0 || first === 1) && table.rows.every((row, at) => row[column.name] === first + at);
}
