import type { Cell, Column, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import { filterRows } from './filter.ts';
import { fitColumns } from './fit-view.ts';
import type { FormulaFault } from './formula/fault.ts';
import { computedColumn } from './formula/computed-column.ts';
import { joinTables, type Join, type Joined } from './join.ts';
import { canonical, englishTwin, rolesOf, rowKeysOf, type Roles } from './roles.ts';
import { tableNamed } from './rows.ts';
import { divide, indexTo, type Transformed } from './transform.ts';
import type { View } from './view.ts';

export { defaultView } from './default-view.ts';
export { fitView } from './fit-view.ts';

/** What a view works on: the rows left after joining, computing, dividing, filtering and indexing. */
export type Frame = {
	/** The view as it can be shown: columns that do not exist are gone, axes that cannot be are mended. */
	view: View;
	/**
	 * Columns that can be put on an axis: those of the table, of the joined one ("<table>.<column>"), computed ones.
	 * A text written in both languages is one column here, named by its Japanese half and worded in the reader's
	 * language. A column that is divided or indexed has the label and the unit it then has.
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
	/** How the second table was joined; null without one, or where the two have nothing in common. */
	join: Join | null;
	/** What is wrong with a computed column, by its name. Its column is left out. */
	faults: Record<string, FormulaFault>;
};
export type FrameRow = {
	/** The same in every language: "13", "JPN@2023". */
	key: string;
	/** What the reader is told: 「東京都」, "Japan (2023)". Plain text. */
	name: string;
	/** By column name; text in the reader's language. */
	cells: Record<string, Cell>;
};

/** The last frame of a table: whoever asks for the same once more gets the same, with all that was worked out for it. */
const lastFrame = new WeakMap<Table, { wanted: string; second: Table | undefined; frame: Frame }>();

export function frameOf(wanted: View, tables: Record<string, Table>, lang: Locale): Frame {
	const table = tableNamed(tables, wanted.table);
	const second = wanted.join === null ? undefined : tables[wanted.join];
	const named = JSON.stringify([lang, wanted]);
	const last = lastFrame.get(table);
	if (last?.wanted === named && last.second === second) return last.frame;
	const frame = makeFrame(wanted, table, second, lang);
	lastFrame.set(table, { wanted: named, second, frame });
	return frame;
}

function makeFrame(wanted: View, table: Table, second: Table | undefined, lang: Locale): Frame {
	const roles = rolesOf(table);
	const { all, joined, computed, rows } = prepared(wanted, table, second ?? null);
	const columns = [...columnsOf(all, table.key, lang), ...computed.columns];
	const times = timesOf(table.rows, roles.time);
	const view = fitColumns(wanted, { columns, roles, times, key: table.key ?? null });

	const work = new Work(columns, rows);
	if (view.per !== null && view.y !== null)
		work.put(view.y, divide(work.get(view.y), work.get(view.per), lang));
	const passed = new Work(work.columns, filterRows(work.rows, view.filters));
	if (view.base !== null && view.y !== null) {
		const series = passed.rows.map(({ cells }) => ({
			series: roles.entity === null ? '' : String(cells[roles.key] ?? ''),
			time: cells[roles.time ?? ''] ?? null,
			value: cells[view.y ?? ''] ?? null
		}));
		passed.put(view.y, indexTo(view.base, passed.get(view.y).column, series, lang));
	}

	const twins = all
		.map(({ name }) => [name, englishTwin(name, all)] as const)
		.filter(([name, twin]) => name !== twin);
	const translate = lang === 'en' && twins.length > 0;
	const everyTime = passed.rows.map(({ key, cells }) => {
		const words = translate ? inEnglish(cells, twins) : cells;
		return { key, name: nameOf(words, roles, view.time !== null, lang) || key, cells: words };
	});
	const moment = view.time;
	const isShown = ({ cells }: { cells: Record<string, Cell> }) =>
		moment === null || cells[moment.column] === moment.at;
	return {
		view,
		columns: passed.columns,
		rows: moment === null ? everyTime : everyTime.filter(isShown),
		everyTime,
		total: moment === null ? rows.length : rows.filter(isShown).length,
		time: roles.time,
		entity: roles.entity,
		times,
		tables: joined && second ? [table, second] : [table],
		join: joined?.join ?? null,
		faults: computed.faults
	};
}

type Row = { key: string; cells: Record<string, Cell> };

type Prepared = {
	all: Column[];
	joined: Joined | null;
	computed: ReturnType<typeof compute>;
	rows: Row[];
};
const lastPrepared = new WeakMap<Table, { second: Table | null; wanted: string; prepared: Prepared }>();

/** Joined and computed. Kept for the next view of the table: filters and axes change far more often than these. */
function prepared(view: View, table: Table, second: Table | null): Prepared {
	const wanted = JSON.stringify([view.join, view.computed]);
	const last = lastPrepared.get(table);
	if (last?.second === second && last.wanted === wanted) return last.prepared;
	const joined = view.join !== null && second ? joinTables(table, second, view.join) : null;
	const all = [...table.columns, ...(joined?.columns ?? [])];
	const computed = compute(view, all, joined?.rows ?? table.rows);
	const keys = rowKeysOf(table);
	const rows = computed.rows.map((cells, at) => ({ key: keys[at] ?? `#${at + 1}`, cells }));
	const prepared = { all, joined, computed, rows };
	lastPrepared.set(table, { second, wanted, prepared });
	return prepared;
}

/** Columns and rows on their way; `put` replaces a column and leaves what came in as it was. */
class Work {
	columns: Column[];
	rows: Row[];

	constructor(columns: Column[], rows: Row[]) {
		this.columns = columns;
		this.rows = rows;
	}

	get(name: string): { column: Column; cells: Cell[] } {
		const column = this.columns.find((column) => column.name === name);
		if (!column) throw new Error(`a fitted view names the column ${name}, which is not there`);
		return { column, cells: this.rows.map(({ cells }) => cells[name] ?? null) };
	}

	put(name: string, { column, cells }: Transformed) {
		this.columns = this.columns.map((old) => (old.name === name ? column : old));
		this.rows = this.rows.map((row, at) => ({
			key: row.key,
			cells: { ...row.cells, [name]: cells[at] ?? null }
		}));
	}
}

/** A computed column may use those before it. */
function compute(view: View, columns: readonly Column[], rows: Record<string, Cell>[]) {
	const done: { columns: Column[]; rows: Record<string, Cell>[]; faults: Record<string, FormulaFault> } = {
		columns: [],
		rows,
		faults: {}
	};
	for (const wanted of view.computed) {
		const result = computedColumn(wanted, [...columns, ...done.columns], done.rows);
		if (!result.ok) {
			done.faults[wanted.name] = result.fault;
			continue;
		}
		const { column, cells } = result;
		done.columns = [...done.columns.filter(({ name }) => name !== column.name), column];
		done.rows = done.rows.map((row, at) => ({ ...row, [column.name]: cells[at] ?? null }));
	}
	return done;
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

/** Columns as one reader meets them: the key is left out, of a text in two languages one half. */
export function columnsOf(columns: readonly Column[], key: Table['key'], lang: Locale): Column[] {
	return columns
		.filter(({ name }) => name !== key && canonical(name, columns) === name)
		.map((column) => {
			if (lang === 'ja') return column;
			const twin = englishTwin(column.name, columns);
			return { ...column, label: columns.find(({ name }) => name === twin)?.label ?? column.label };
		});
}

function inEnglish(
	cells: Record<string, Cell>,
	twins: readonly (readonly [string, string])[]
): Record<string, Cell> {
	const words = { ...cells };
	for (const [name, twin] of twins) words[name] = cells[twin] ?? cells[name] ?? null;
	return words;
}

function nameOf(cells: Record<string, Cell>, { time, entity }: Roles, moment: boolean, lang: Locale): string {
	const year = time === null ? null : (cells[time] ?? null);
	const yearWords = year === null ? '' : lang === 'ja' ? `${year}年` : String(year);
	const name = entity === null ? '' : String(cells[entity] ?? '');
	if (name === '' || yearWords === '' || moment) return name || yearWords;
	return lang === 'ja' ? `${name}（${yearWords}）` : `${name} (${yearWords})`;
}
