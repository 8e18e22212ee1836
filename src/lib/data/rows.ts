import type { Cell, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A table a step needs. Content is checked at build, so one that is missing is a mistake of ours. */
export function tableNamed(tables: Record<string, Table>, name: string): Table {
	const table = tables[name];
	if (!table) throw new Error(`the table ${name} was not loaded with the step`);
	return table;
}

/** How a row is called: a year reads 「2023年」 in Japanese. */
export function rowName(table: Table, row: Record<string, Cell>, column: string, lang: Locale): string {
	const cell = row[column];
	const type = table.columns.find(({ name }) => name === column)?.type;
	if (cell === null || cell === undefined) return '';
	return type === 'year' && lang === 'ja' ? `${cell}年` : String(cell);
}

export type RowChoice = { key: string; name: string };
export type RowGroup = { name: string | null; rows: RowChoice[] };

/**
 * Rows to choose from, by what identifies them (`key`) and what they are called (`name`), in the table's
 * order. Grouped where the table has a column of regions (`region_ja`, `region_en`, or `region` for both).
 */
export function rowGroups(table: Table, key: string, name: string, lang: Locale): RowGroup[] {
	const region = [`region_${lang}`, 'region'].find((wanted) =>
		table.columns.some((column) => column.name === wanted)
	);
	const groups = new Map<string | null, RowChoice[]>();
	for (const row of table.rows) {
		const group = region === undefined ? null : String(row[region] ?? '');
		const choice = { key: String(row[key] ?? ''), name: rowName(table, row, name, lang) };
		const rows = groups.get(group);
		if (rows) rows.push(choice);
		else groups.set(group, [choice]);
	}
	return [...groups].map(([name, rows]) => ({ name, rows }));
}
