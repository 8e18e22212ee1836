import type { Cell, Column } from '#lib/content/table.ts';

/** What joining and choosing need of a table: whole ones have it, and those that the content check reads. */
type Rowed = {
	name: string;
	key?: string | undefined;
	columns: Pick<Column, 'name' | 'type'>[];
	rows: Record<string, Cell>[];
};
type Wanted = {
	table: string;
	join?: string | undefined;
	only?: { column: string; values: string[] } | undefined;
};

/** The table of a chart step as it is shown: with the columns of a second one, and only the rows that are meant. */
export function chartTable<T extends Rowed>({ table, join, only }: Wanted, tables: Record<string, T>): T {
	const first = named(tables, table);
	const whole = join === undefined ? first : joined(first, named(tables, join));
	if (!only) return whole;
	return { ...whole, rows: whole.rows.filter((row) => only.values.includes(String(row[only.column] ?? ''))) };
}

function named<T>(tables: Record<string, T>, name: string): T {
	const table = tables[name];
	if (!table) throw new Error(`the table ${name} was not loaded with the step`);
	return table;
}

/** Adds the figures of a second table by the common key; a row that it does not have gets none. */
function joined<T extends Rowed>(table: T, other: T): T {
	const { key } = table;
	if (key === undefined || key !== other.key)
		throw new Error(`${table.name} and ${other.name} have no common key`);
	const figures = other.columns.filter(({ type }) => type === 'number' || type === 'integer');
	const nameOf = ({ name }: Pick<Column, 'name'>) => `${other.name}.${name}`;
	const found = new Map(other.rows.map((row) => [row[key], row]));
	return {
		...table,
		columns: [...table.columns, ...figures.map((column) => ({ ...column, name: nameOf(column) }))],
		rows: table.rows.map((row) => ({
			...row,
			...Object.fromEntries(
				figures.map((column) => [nameOf(column), found.get(row[key] ?? '')?.[column.name] ?? null])
			)
		}))
	};
}
