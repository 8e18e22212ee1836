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
const known = new WeakMap<Table, { roles: Roles; keys: string[] }>();

export function rolesOf(table: Table): Roles {
	return read(table).roles;
}

/** Keys of all rows in their order: no two are alike, whatever the file holds. */
export function rowKeysOf(table: Table): readonly string[] {
	return read(table).keys;
}

function read(table: Table) {
	let found = known.get(table);
	if (!found) {
		const roles = findRoles(table);
		known.set(table, (found = { roles, keys: keysOf(table, roles) }));
	}
	return found;
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
	for (const row of rows) seen.add(columns.map((name) => String(row[name] ?? '')).join('\u0000'));
	return seen.size === rows.length;
}

/** The longest key that a view can name, with room for the time and a number behind it. */
const keyLength = 100;

function keysOf({ rows }: Table, roles: Roles): string[] {
	const taken = new Set<string>();
	return rows.map((row, at) => {
		const name = String(row[roles.key] ?? '').slice(0, keyLength);
		const moment = roles.time === null || roles.time === roles.key ? '' : `@${String(row[roles.time] ?? '')}`;
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
