import { scaleBand } from 'd3-scale';
import type { Locale } from '#lib/words/locale.ts';
import type { ChartData, ChartRow } from './chart-data.ts';
import { formatValue, textWidth } from './format.ts';
import {
	scaleOf,
	spaced,
	spanFromZero,
	ticksOf,
	type Area,
	type AxisPlan,
	type Size,
	type Span,
	type Tick
} from './plane.ts';
import { spanOf } from './scatter.ts';
import type { Spot } from './spot.ts';

export type Bar = { key: string; left: number; top: number; width: number; height: number };
export type BarDrawing = {
	form: 'bar';
	/** Lying bars carry names, standing bars stand on a time or number axis. */
	lying: boolean;
	area: Area;
	spots: Spot[];
	bars: Bar[];
	/** Along the values, and along the rows. */
	valueTicks: Tick[];
	rowTicks: Tick[];
	/** Where zero is: the foot of the bars. */
	foot: number;
};

type KnownRow = ChartRow & { y: number };

/** Bars lie where rows have names, so that the names can be read on a phone; they stand where rows have years. */
export function isLying({ x }: Pick<ChartData, 'x'>): boolean {
	return x.type === 'string';
}

/** Height of a chart of lying bars in em, known before any width. */
export function lyingHeight(rows: number): number {
	return Math.max(1, rows) * 1.9 + 2.6;
}

export function drawBars(data: ChartData, size: Size, lang: Locale): BarDrawing {
	const rows = data.rows.filter((row): row is KnownRow => row.y !== null);
	return isLying(data) ? lyingBars(inRank(rows), data, size, lang) : standingBars(rows, data, size, lang);
}

/** A dozen rows are read in the order the author gave them; more of them only as a ranking. */
function inRank(rows: KnownRow[]): KnownRow[] {
	return rows.length > 12 ? [...rows].sort((a, b) => b.y - a.y) : rows;
}

function lyingBars(rows: KnownRow[], data: ChartData, { width, em }: Size, lang: Locale): BarDrawing {
	const height = lyingHeight(rows.length) * em;
	const names = rows.map(({ name }) => shorten(name, width * 0.4, em));
	const widest = Math.max(0, ...names.map((name) => textWidth(name, em)));
	// A bar that is talked about has its value written behind its end.
	const values = Math.max(0, ...rows.map(({ y }) => textWidth(formatValue(y, data.y, lang), em)));
	const area = {
		left: Math.ceil(widest + em * 0.8),
		top: em * 0.3,
		right: width - Math.min(width * 0.3, Math.max(em * 1.5, values + em * 0.6)),
		bottom: height - em * 2.1
	};
	const plan: AxisPlan = {
		measure: data.y,
		span: data.span ? [...data.span] : spanFromZero(spanOf(rows.map(({ y }) => y))),
		kind: 'linear'
	};
	const value = scaleOf('linear', plan.span, [area.left, area.right]);
	const band = scaleBand(
		rows.map(({ key }) => key),
		[area.top, area.bottom]
	).padding(0.25);
	const foot = value(footOf(plan.span));
	const bars = rows.map(({ key, y }) => ({
		key,
		left: Math.min(foot, value(y)),
		top: band(key) ?? 0,
		width: Math.abs(value(y) - foot),
		height: band.bandwidth()
	}));
	return {
		form: 'bar',
		lying: true,
		area,
		bars,
		foot,
		spots: rows.map(({ key, name, y }) => ({
			key,
			name,
			left: value(y),
			top: (band(key) ?? 0) + band.bandwidth() / 2,
			value: y
		})),
		valueTicks: spaced(ticksOf(value, plan, 6, lang), em),
		rowTicks: rows.map(({ key }, at) => ({
			at: (band(key) ?? 0) + band.bandwidth() / 2,
			text: names[at] ?? ''
		}))
	};
}

function standingBars(
	rows: KnownRow[],
	data: ChartData,
	{ width, height, em }: Size,
	lang: Locale
): BarDrawing {
	const ordered = [...rows].sort((a, b) => Number(a.x) - Number(b.x));
	const top = em * 0.9;
	const bottom = height - em * 2.1;
	const plan: AxisPlan = {
		measure: data.y,
		span: data.span ? [...data.span] : spanFromZero(spanOf(ordered.map(({ y }) => y))),
		kind: 'linear'
	};
	const value = scaleOf('linear', plan.span, [bottom, top]);
	const valueTicks = ticksOf(
		value,
		plan,
		Math.min(6, Math.max(2, Math.round((bottom - top) / (em * 4.5)))),
		lang
	);
	const left = Math.ceil(Math.max(0, ...valueTicks.map(({ text }) => textWidth(text, em))) + em * 0.8);
	const band = scaleBand(
		ordered.map(({ key }) => key),
		[left, width - em * 0.5]
	).padding(0.25);
	const foot = value(footOf(plan.span));
	const middle = (key: string) => (band(key) ?? 0) + band.bandwidth() / 2;
	return {
		form: 'bar',
		lying: false,
		area: { left, top, right: width - em * 0.5, bottom },
		foot,
		bars: ordered.map(({ key, y }) => ({
			key,
			left: band(key) ?? 0,
			top: Math.min(foot, value(y)),
			width: band.bandwidth(),
			height: Math.abs(value(y) - foot)
		})),
		spots: ordered.map(({ key, name, y }) => ({ key, name, left: middle(key), top: value(y), value: y })),
		valueTicks,
		rowTicks: spaced(
			ordered.map(({ key, x }) => ({ at: middle(key), text: String(x ?? '') })),
			em
		)
	};
}

/** Bars stand on zero; where the axis was cut, on its lower end. */
function footOf([least, most]: Span): number {
	return Math.min(Math.max(0, least), most);
}

/** A name that is too long for its place ends in an ellipsis; the table and the walk say it in full. */
function shorten(name: string, room: number, em: number): string {
	if (textWidth(name, em) <= room) return name;
	const characters = [...name];
	while (characters.length > 1 && textWidth(characters.join('') + '…', em) > room) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
