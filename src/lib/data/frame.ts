import { plain } from '#lib/content/plain.ts';
import type { Cell, Column, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import { filterRows } from './filter.ts';
import { fitColumns } from './fit-view.ts';
import { canonical, englishTwin, rolesOf, rowKeys, type Roles } from './roles.ts';
import { tableNamed } from './rows.ts';
import type { View } from './view.ts';

export { defaultView } from './default-view.ts';
export { fitView } from './fit-view.ts';

/** What a view works on: the rows left after joining, computing, dividing, filtering and indexing. */
export type Frame = {
	/** The view as it can be shown: columns that do not exist are gone, axes that cannot be are mended. */
	view: View;
	/**
	 * Columns that can be put on an axis: those of the table, of the joined one ("<table>.<column>"), computed ones.
	 * A text written in both languages is one column here, named by its Japanese half and worded in the reader's language.
	 */
	columns: Column[];
	/** The rows shown: all that passed the filters, of the view's moment where it has one. */
	rows: FrameRow[];
	/** The same at all times, for scales that stand still and for trails. Without a moment it is `rows`. */
	everyTime: FrameRow[];
	/** Rows before filtering (for "31 of 47 rows"), of the view's moment where it has one. */
	total: number;
	/** Column that holds the time (type 'year'), where the year is part of what a row is. */
	time: string | null;
	/** Column that names what the rows are about; null for a single series of years. */
	entity: string | null;
	/** The years there are, in order. */
	times: number[];
	/** Tables whose source stands under the chart: the first, and the joined one. */
	tables: Table[];
};
export type FrameRow = {
	/** The same in every language: "13", "JPN@2023". */
	key: string;
	/** What the reader is told: 「東京都」, "Japan (2023)". */
	name: string;
	/** By column name; text in the reader's language. */
	cells: Record<string, Cell>;
};

export function frameOf(wanted: View, tables: Record<string, Table>, lang: Locale): Frame {
	const table = tableNamed(tables, wanted.table);
	const roles = rolesOf(table);
	const columns = columnsOf(table, lang);
	const times = timesOf(table.rows, roles.time);
	const view = fitColumns(wanted, { columns, roles, times, key: table.key ?? null });
	const keys = rowKeys(table, roles);
	const rows = table.rows.map((cells, at) => ({ key: keys[at] ?? String(at), cells }));
	const passed = filterRows(rows, view.filters);
	const everyTime = passed.map(({ key, cells }) => worded(key, cells, table, roles, view, lang));
	const at = view.time;
	const now = (cells: Record<string, Cell>) => at === null || cells[at.column] === at.at;
	return {
		view,
		columns,
		rows: at === null ? everyTime : everyTime.filter(({ cells }) => now(cells)),
		everyTime,
		total: at === null ? rows.length : rows.filter(({ cells }) => now(cells)).length,
		time: roles.time,
		entity: roles.entity,
		times,
		tables: [table]
	};
}

function timesOf(rows: readonly Record<string, Cell>[], time: string | null): number[] {
	if (time === null) return [];
	const years = new Set<number>();
	for (const row of rows) {
		const year = row[time];
		if (typeof year === 'number') years.add(year);
	}
	return [...years].sort((a, b) => a - b);
}

/** Columns as one reader meets them: codes are left out, of two languages one. */
export function columnsOf(table: Table, lang: Locale): Column[] {
	const { columns } = table;
	return columns
		.filter(({ name }) => name !== table.key && canonical(name, columns) === name)
		.map((column) => {
			if (lang === 'ja') return column;
			const twin = englishTwin(column.name, columns);
			return { ...column, label: columns.find(({ name }) => name === twin)?.label ?? column.label };
		});
}

function worded(
	key: string,
	cells: Record<string, Cell>,
	table: Table,
	roles: Roles,
	view: View,
	lang: Locale
): FrameRow {
	const words: Record<string, Cell> = { ...cells };
	if (lang === 'en')
		for (const { name } of table.columns) {
			const twin = englishTwin(name, table.columns);
			if (twin !== name) words[name] = cells[twin] ?? cells[name] ?? null;
		}
	return { key, name: nameOf(words, roles, view.time !== null, lang) || key, cells: words };
}

function nameOf(cells: Record<string, Cell>, { time, entity }: Roles, moment: boolean, lang: Locale): string {
	const year = time === null ? null : (cells[time] ?? null);
	const yearWords = year === null ? '' : lang === 'ja' ? `${year}年` : String(year);
	const name = entity === null ? '' : plain(String(cells[entity] ?? ''));
	if (name === '' || yearWords === '' || moment) return name || yearWords;
	return lang === 'ja' ? `${name}（${yearWords}）` : `${name} (${yearWords})`;
}
