import { plain } from '#lib/content/plain.ts';
import type { Cell, Column } from '#lib/content/table.ts';
import type { Frame } from './frame.ts';
import { correlationOf, groupsOf } from './statistics.ts';
import { extentOf } from './summary.ts';
import type { CautionId, View } from './view.ts';
import { yearsOf } from './years.ts';

/** A column in a note: `label` is HTML, as columns have it. */
export type Named = { name: string; label: string };

/**
 * A note that a picture calls for, with the facts its sentence needs.
 * The words stand in `#lib/lab/cautions-words.ts`.
 */
export type Caution =
	/** The axis leaves out the zero; `above` is how much the largest value lies above the smallest, in per cent. */
	| { id: 'cut-axis'; label: string; unit: string; least: number; most: number; above: number }
	/** The smallest group; null for a mean over all rows shown. Plain text. */
	| { id: 'tiny-groups'; group: string | null; count: number; groups: number }
	| { id: 'mixed-years'; a: Dated; b: Dated }
	/** What could be shown instead: a rate of the same thing, or the amount divided by `per`. */
	| { id: 'totals'; axis: 'x' | 'y'; label: string; rate: Named | null; per: Named | null }
	| { id: 'two-axes'; a: Measured; b: Measured }
	| { id: 'cause'; x: string; y: string; r: number; count: number }
	/** Rows that the picture has to leave out, and the column that most of them have no value in. */
	| { id: 'missing'; missing: number; total: number; label: string }
	/** `part`: only some of the figures are second-hand. */
	| { id: 'second-hand'; title: string; publisher: string; part: boolean }
	| { id: 'log-axis'; axis: 'x' | 'y'; label: string };
export type Dated = { label: string; years: [number, number] };
export type Measured = { label: string; unit: string };

/** The most notes beside one picture: more would not be read. */
const mostCautions = 3;
/** Fewer rows than this say little about a group. */
const fewRows = 5;
/** From here on a correlation tempts to speak of a cause. */
const temptingCorrelation = 0.3;

/** At most three notes, the most important first, without those the view has heeded. */
export function cautionsOf(frame: Frame): Caution[] {
	let cautions = known.get(frame);
	if (!cautions) known.set(frame, (cautions = findCautions(frame)));
	return cautions;
}

const known = new WeakMap<Frame, Caution[]>();

function findCautions(frame: Frame): Caution[] {
	const heeded = new Set<CautionId>(frame.view.heeded);
	const found: Caution[] = [];
	for (const rule of rules) {
		const caution = rule(frame);
		if (caution && !heeded.has(caution.id)) found.push(caution);
		if (found.length === mostCautions) break;
	}
	return found;
}

/** What the note suggests, as a change of the view; null where it is for the reader to think. */
export function remedyOf(caution: Caution): Partial<View> | null {
	if (caution.id === 'cut-axis') return { zero: true };
	if (caution.id === 'log-axis') return caution.axis === 'x' ? { xScale: 'linear' } : { yScale: 'linear' };
	if (caution.id === 'totals') {
		if (caution.rate) return caution.axis === 'x' ? { x: caution.rate.name } : { y: caution.rate.name };
		return caution.per && caution.axis === 'y' ? { per: caution.per.name } : null;
	}
	return null;
}

type Rule = (frame: Frame) => Caution | null;

/** In the order of their weight: what makes a picture say something false comes before what calls for care. */
const rules: Rule[] = [totals, cutAxis, mixedYears, cause, missing, tinyGroups, twoAxes, logAxis, secondHand];

function columnOf(frame: Frame, name: string | null): Column | null {
	return frame.columns.find((column) => column.name === name) ?? null;
}

function unitOf({ unit }: Column): string {
	return unit === undefined ? '' : plain(unit);
}

/** The columns on the axes of the main picture, with the axis. */
function axesOf(frame: Frame): { axis: 'x' | 'y'; column: Column }[] {
	const axes = [
		{ axis: 'y' as const, column: columnOf(frame, frame.view.y) },
		{ axis: 'x' as const, column: columnOf(frame, frame.view.x) }
	];
	return axes.flatMap(({ axis, column }) => (column ? [{ axis, column }] : []));
}

/**
 * Bars begin at zero by themselves, and a scatter shows how points lie to each other. A line and a strip show
 * differences as lengths. Degrees have no zero that means "nothing", years neither.
 */
function cutAxis(frame: Frame): Caution | null {
	const { form, zero } = frame.view;
	if (zero || (form !== 'line' && form !== 'strip')) return null;
	const value = axesOf(frame).find(({ column }) => column.type === 'number' || column.type === 'integer');
	if (!value) return null;
	const { axis, column } = value;
	const log = (axis === 'x' ? frame.view.xScale : frame.view.yScale) === 'log';
	const unit = unitOf(column);
	if (log || /°|℃|℉/.test(unit) || frame.view.base !== null) return null;
	const extent = extentOf({ rows: frame.everyTime.map(({ cells }) => cells) }, column.name);
	if (!extent) return null;
	const [least, most] = extent;
	const misleads = least > 0 && most > least && (most - least) / most < 0.5;
	if (!misleads) return null;
	return { id: 'cut-axis', label: column.label, unit, least, most, above: (100 * (most - least)) / least };
}

/** A large place has more of everything. */
function totals(frame: Frame): Caution | null {
	const { view } = frame;
	if (frame.tables[0]?.key === undefined) return null;
	for (const { axis, column } of axesOf(frame)) {
		if (column.measure !== 'total' || isPopulation(column)) continue;
		const per = axis === 'y' ? sizeFor(frame, column) : null;
		const rate = rateFor(frame, column);
		if (rate === null && per === null) continue;
		// Two amounts of the same places against each other are told by the first.
		return {
			id: 'totals',
			axis,
			label: column.label,
			rate: named(rate),
			per: view.per === null ? named(per) : null
		};
	}
	return null;
}

function named(column: Column | null): Named | null {
	return column && { name: column.name, label: column.label };
}

function isPopulation({ name, label, measure }: Column): boolean {
	return measure === 'total' && (/(?:^|\.)population(?:_\d|$)/.test(name) || /^総?人口$/.test(plain(label)));
}

/** What an amount can be divided by: the people living there, else the largest amount that it can be a part of. */
function sizeFor(frame: Frame, column: Column): Column | null {
	const amounts = frame.columns.filter(({ measure, name }) => measure === 'total' && name !== column.name);
	const people = amounts.filter(isPopulation);
	const ofTheYear = people.find(({ year }) => year === column.year) ?? people[0];
	if (ofTheYear) return ofTheYear;
	const sum = ({ name }: Column) =>
		frame.rows.reduce((sum, { cells }) => sum + (typeof cells[name] === 'number' ? cells[name] : 0), 0);
	// Units cannot tell: what is one word in Japanese may be two in English.
	const holds = (whole: Column) =>
		frame.rows.every(({ cells }) => {
			const [part, all] = [cells[column.name], cells[whole.name]];
			return typeof part !== 'number' || typeof all !== 'number' || (part >= 0 && part <= all);
		});
	const wholes = amounts.filter(
		(whole) => whole.year === column.year && sum(whole) > sum(column) && holds(whole)
	);
	return wholes.sort((a, b) => sum(b) - sum(a))[0] ?? null;
}

/** A rate of the same thing: its name begins alike, as in vacant and vacancy_rate. */
function rateFor(frame: Frame, column: Column): Column | null {
	const shared = (rate: Column) => {
		const [a, b] = [rate.name.toLowerCase(), column.name.toLowerCase()];
		let at = 0;
		while (at < a.length && a[at] === b[at]) at += 1;
		return at;
	};
	const rates = frame.columns.filter(({ measure, type }) => measure === 'rate' && type !== 'string');
	const best = rates
		.map((rate) => ({ rate, alike: shared(rate), sameYear: rate.year === column.year }))
		.filter(({ rate, alike }) => alike >= 5 && !rate.name.slice(0, alike).endsWith('.'))
		.sort((a, b) => b.alike - a.alike || Number(b.sameYear) - Number(a.sameYear))[0];
	return best?.rate ?? null;
}

/** Two figures side by side whose years do not meet. Before and after of the same figure is meant to be. */
function mixedYears(frame: Frame): Caution | null {
	const { view } = frame;
	const figures = [view.y, view.x, view.form === 'scatter' ? view.size : null]
		.map((name) => columnOf(frame, name))
		.filter((column) => column !== null && (column.type === 'number' || column.type === 'integer'))
		.filter((column) => column !== null);
	for (const [at, a] of figures.entries())
		for (const b of figures.slice(at + 1)) {
			const [first, second] = [yearsIn(frame, a), yearsIn(frame, b)];
			if (!first || !second || (first[0] <= second[1] && second[0] <= first[1])) continue;
			if (plain(a.label) === plain(b.label)) continue;
			return { id: 'mixed-years', a: { label: a.label, years: first }, b: { label: b.label, years: second } };
		}
	return dividedYears(frame);
}

/** A figure and what it is divided by. */
function dividedYears({ view, tables, join }: Frame): Caution | null {
	if (view.per === null || view.y === null) return null;
	const find = (name: string) => {
		const own = tables[0]?.columns.find((column) => column.name === name);
		if (own) return own;
		const joined = tables[1]?.columns.find((column) => `${view.join}.${column.name}` === name);
		const year = joined?.year ?? join?.year ?? undefined;
		return joined && (year === undefined ? joined : { ...joined, year });
	};
	const [y, per] = [find(view.y), find(view.per)];
	const years = [yearsOf(y?.year), yearsOf(per?.year)] as const;
	if (!y || !per || !years[0] || !years[1]) return null;
	if (years[0][0] <= years[1][1] && years[1][0] <= years[0][1]) return null;
	return {
		id: 'mixed-years',
		a: { label: y.label, years: years[0] },
		b: { label: per.label, years: years[1] }
	};
}

/** The years a column speaks of: its own, else those of the rows shown. */
function yearsIn({ view, times }: Frame, column: Column): [number, number] | null {
	if (column.year !== undefined) return yearsOf(column.year);
	if (view.time !== null) return [view.time.at, view.time.at];
	const [first, last] = [times[0], times.at(-1)];
	return first === undefined || last === undefined ? null : [first, last];
}

function cause(frame: Frame): Caution | null {
	const { form, fit } = frame.view;
	const [x, y] = [columnOf(frame, frame.view.x), columnOf(frame, frame.view.y)];
	if (form !== 'scatter' || !x || !y || x.type === 'year') return null;
	const correlation = correlationOf(frame);
	if (!correlation || (!fit && Math.abs(correlation.r) < temptingCorrelation)) return null;
	return { id: 'cause', x: x.label, y: y.label, r: correlation.r, count: correlation.count };
}

/** More than a tenth of the rows have no place in the picture. */
function missing(frame: Frame): Caution | null {
	const { view, rows } = frame;
	const lacking = axesOf(frame).map(({ axis, column }) => {
		const log = (axis === 'x' ? view.xScale : view.yScale) === 'log';
		const has = (cell: Cell | undefined) =>
			cell !== null && cell !== undefined && (!log || typeof cell !== 'number' || cell > 0);
		return { column, has, count: rows.filter(({ cells }) => !has(cells[column.name])).length };
	});
	const worst = lacking.sort((a, b) => b.count - a.count)[0];
	const out = rows.filter(({ cells }) => lacking.some(({ column, has }) => !has(cells[column.name]))).length;
	if (!worst || out <= rows.length / 10) return null;
	return { id: 'missing', missing: out, total: rows.length, label: worst.column.label };
}

/** Groups side by side of which one is too small to speak for itself. */
function tinyGroups(frame: Frame): Caution | null {
	const { view, rows, entity } = frame;
	const coloured = view.form === 'scatter' || view.form === 'strip' || view.form === 'histogram';
	const across = view.form === 'strip' ? [view.x, view.y] : [];
	const by = [view.panels, coloured ? view.colour : null, ...across]
		.map((name) => columnOf(frame, name))
		.find((column) => column?.type === 'string' && column.name !== entity);
	if (by) {
		const groups = groupsOf(rows, by.name).filter(({ name }) => name !== '');
		const smallest = groups.sort((a, b) => a.rows.length - b.rows.length)[0];
		if (smallest && groups.length > 1 && smallest.rows.length < fewRows)
			return {
				id: 'tiny-groups',
				group: smallest.name,
				count: smallest.rows.length,
				groups: groups.length
			};
	}
	const value = axesOf(frame).find(({ column }) => column.type !== 'string');
	if (!value || !(view.mean || view.median)) return null;
	const count = rows.filter(({ cells }) => typeof cells[value.column.name] === 'number').length;
	return count > 0 && count < fewRows ? { id: 'tiny-groups', group: null, count, groups: 1 } : null;
}

/** A second picture beside the first, over the same axis but on another scale. */
function twoAxes(frame: Frame): Caution | null {
	const { second, y } = frame.view;
	const [a, b] = [columnOf(frame, y), columnOf(frame, second?.y ?? null)];
	if (!second || !a || !b || a.name === b.name || second.x !== frame.view.x) return null;
	const alike = unitOf(a) === unitOf(b) && closeIn(frame, a, b);
	if (alike) return null;
	return {
		id: 'two-axes',
		a: { label: a.label, unit: unitOf(a) },
		b: { label: b.label, unit: unitOf(b) }
	};
}

function closeIn(frame: Frame, a: Column, b: Column): boolean {
	const rows = frame.everyTime.map(({ cells }) => cells);
	const reach = ({ name }: Column) => Math.max(...(extentOf({ rows }, name) ?? [0]).map(Math.abs));
	const [first, second] = [reach(a), reach(b)];
	return Math.max(first, second) <= 3 * Math.min(first, second);
}

function logAxis(frame: Frame): Caution | null {
	const log = axesOf(frame).find(
		({ axis, column }) =>
			column.type !== 'string' && (axis === 'x' ? frame.view.xScale : frame.view.yScale) === 'log'
	);
	return log ? { id: 'log-axis', axis: log.axis, label: log.column.label } : null;
}

function secondHand({ tables }: Frame): Caution | null {
	const table = tables.find(({ grade }) => grade === 'B') ?? tables.find(({ grade }) => grade === 'A/B');
	if (!table) return null;
	const { title, grade, source } = table;
	return { id: 'second-hand', title, publisher: source.publisher, part: grade === 'A/B' };
}
