import { median } from 'd3-array';
import type { Cell, Column, Table } from '#lib/content/table.ts';
import { canonical, isFigure, isIdentifier, rolesOf, textColumns } from './roles.ts';
import { extentOf, numbersOf } from './summary.ts';
import type { View } from './view.ts';
import { sameTime } from './years.ts';

/** More lines than this in one chart cannot be told apart. */
const mostLines = 12;
/** As many colours as there are. */
const mostColours = 6;

const known = new WeakMap<Table, View>();

/** The picture of a table that nobody has touched. Tables never change, and a large one takes a while to look through. */
export function defaultView(table: Table): View {
	let view = known.get(table);
	if (!view) known.set(table, (view = { ...blank(table.name), ...choose(table) }));
	return view;
}

/** A view with everything else at rest. */
export function blank(table: string): View {
	return {
		table,
		join: null,
		form: 'bar',
		x: null,
		y: null,
		colour: null,
		size: null,
		panels: null,
		time: null,
		sort: 'value',
		bars: 'grouped',
		xScale: 'linear',
		yScale: 'linear',
		zero: false,
		fit: false,
		mean: false,
		median: false,
		base: null,
		per: null,
		computed: [],
		filters: [],
		picked: [],
		brush: null,
		annotations: [],
		second: null,
		heeded: []
	};
}

function choose(table: Table): Partial<View> {
	const { time, entity } = rolesOf(table);
	const figures = telling(table);
	const first = figures[0];
	if (!first) return { form: 'bar', x: groupOf(table) ?? entity ?? time, y: null };
	if (time !== null) {
		if (entity === null || valuesOf(table, entity, mostLines).size <= mostLines)
			return {
				form: 'line',
				x: time,
				y: first.name,
				colour: entity ?? groupOf(table),
				zero: beginsAtZero(table, first)
			};
		const at = Math.max(...numbersOf(table, time));
		const moment = { column: time, at, trails: false };
		const pair = pairOf(table, figures);
		return pair ? { ...pair, time: moment } : { form: 'bar', x: entity, y: first.name, time: moment };
	}
	const pair = pairOf(table, figures);
	if (pair) return pair;
	if (table.key !== undefined && first.measure !== 'total') return { form: 'map', y: first.name };
	if (table.rows.length > 100) return { form: 'histogram', x: first.name };
	return { form: 'bar', x: entity, y: first.name };
}

/** Two figures that may have to do with each other, of the same time. */
function pairOf(table: Table, figures: readonly Column[]): Partial<View> | null {
	const rates = figures.filter(({ measure }) => measure !== 'total');
	for (const y of rates) {
		const x = rates.find(
			(column) => column !== y && stem(column) !== stem(y) && sameTime(column.year, y.year)
		);
		if (!x) continue;
		const people = figures.find(({ measure, name }) => measure === 'total' && name.startsWith('population'));
		return {
			form: 'scatter',
			x: y.name,
			y: x.name,
			colour: groupOf(table),
			size: people?.name ?? null,
			xScale: isSkewed(table, y) ? 'log' : 'linear',
			yScale: isSkewed(table, x) ? 'log' : 'linear'
		};
	}
	return null;
}

/** Figures worth a first look: rates before amounts, new before old; numbers that only count or place the rows never. */
function telling(table: Table): Column[] {
	const figures = table.columns.filter((column) => isFigure(column) && !isIdentifier(table, column));
	const rank = (column: Column) => (column.measure === 'total' ? 1 : 0);
	return figures
		.map((column, at) => ({ column, at }))
		.sort((a, b) => rank(a.column) - rank(b.column) || lastYear(b.column) - lastYear(a.column) || a.at - b.at)
		.map(({ column }) => column);
}

function lastYear({ year }: Column): number {
	const years = String(year ?? '').match(/\d{4}/g);
	return years ? Number(years.at(-1)) : 0;
}

function stem({ name }: Column): string {
	return name.replace(/_?\d{4}$/, '');
}

/** A text column that parts the rows into few groups. */
function groupOf(table: Table): string | null {
	const label = canonical(table.rowLabel, table.columns);
	for (const name of textColumns(table)) {
		if (name === label) continue;
		const values = valuesOf(table, name, mostColours);
		if (values.size >= 2 && values.size <= mostColours && values.size * 2 < table.rows.length) return name;
	}
	return null;
}

/** Different values of a column; where they are more than `most`, just one more of them. */
function valuesOf({ rows }: Table, name: string, most: number): Set<Cell> {
	const values = new Set<Cell>();
	for (const row of rows) if (values.add(row[name] ?? null).size > most) break;
	return values;
}

/** Few large values that push all others into a corner. */
function isSkewed(table: Table, { name }: Column): boolean {
	const extent = extentOf(table, name);
	if (!extent || extent[0] <= 0 || extent[1] / extent[0] < 50) return false;
	const middle = median(numbersOf(table, name));
	return middle !== undefined && middle < extent[1] / 5;
}

/** An amount whose line does not get flat by showing zero. */
function beginsAtZero(table: Table, column: Column): boolean {
	const extent = extentOf(table, column.name);
	return column.measure === 'total' && extent !== null && extent[0] >= 0 && extent[0] < extent[1] * 0.6;
}
