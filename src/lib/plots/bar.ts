import { extent } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { formatValue, textWidth } from '#lib/charts/format.ts';
import {
	scaleOf,
	spaced,
	spanFromZero,
	ticksOf,
	type Area,
	type Size,
	type Span,
	type ValueScale
} from '#lib/charts/plane.ts';
import { barsOf, type Bar, type Bars } from './bars.ts';
import type { Mark, PlotAxis, PlotRule } from './marks.ts';
import { levelRules } from './rules.ts';
import { scenesRows, type DrawForm, type Drawn, type Scene } from './scene.ts';
import { shorten } from './shorten.ts';

type Placed = Bar & { from: number; to: number };

/** Bars lie where rows have names, so that the names can be read on a phone; they stand where rows have years. */
export function isLying({ x }: Pick<Scene, 'x'>): boolean {
	return x?.type === 'string';
}

/** Height of lying bars in em. */
export function lyingHeight(scene: Scene): number {
	const lists = scenesRows(scene).map((rows) => barsOf(scene, rows).names.length);
	return Math.max(1, ...lists) * perName(scene) + headroom(scene) + 2.3;
}

/** Room above for the names of mean and median, in em. */
function headroom({ frame: { view } }: Scene): number {
	return view.mean || view.median ? 1.4 : 0.3;
}

function perName({ frame: { view }, groups }: Scene): number {
	return view.bars === 'stacked' || groups.list.length < 2
		? 1.9
		: groups.list.filter(({ tone }) => tone !== 'rest').length * 0.9 + 0.9;
}

/** Bars from zero: a bar's length is its meaning, so neither a cut nor a logarithmic axis is possible. */
export const drawBars: DrawForm = (scene) => {
	const ends = scenesRows(scene).flatMap((rows) =>
		placed(scene, barsOf(scene, rows)).map(({ from, to }) => [from, to])
	);
	const [least = 0, most = 0] = extent(ends.flat());
	const plan = {
		measure: { type: scene.y?.type ?? 'integer' },
		span: spanFromZero([least, most]),
		kind: 'linear'
	} as const;
	return (rows, size) => {
		const bars = barsOf(scene, rows);
		const drawn = isLying(scene) ? lying(scene, bars, plan, size) : standing(scene, bars, plan, size);
		return { strokes: [], labels: [], ...drawn };
	};
};

type Plan = { measure: { type: 'string' | 'integer' | 'number' | 'year' }; span: Span; kind: 'linear' };
type DrawnBars = Omit<Drawn, 'strokes' | 'labels'>;

/** Where each bar begins and ends; stacked ones begin where the one before ended. */
function placed({ frame: { view } }: Scene, { bars, groups }: Bars): Placed[] {
	if (view.bars !== 'stacked' || groups.length === 0)
		return bars.map((bar) => ({ ...bar, from: 0, to: bar.value }));
	const reached = new Map<string, { up: number; down: number }>();
	return [...bars]
		.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
		.map((bar) => {
			const sums = reached.get(bar.name) ?? { up: 0, down: 0 };
			const from = bar.value < 0 ? sums.down : sums.up;
			const to = from + bar.value;
			reached.set(bar.name, bar.value < 0 ? { ...sums, down: to } : { ...sums, up: to });
			return { ...bar, from, to };
		});
}

function lying(scene: Scene, bars: Bars, plan: Plan, { width, height, em }: Size): DrawnBars {
	const { lang } = scene;
	const room = width * 0.4;
	const names = bars.names.map((name) => shorten(name, room, em));
	const widest = Math.max(0, ...names.map((name) => textWidth(name, em)));
	// A bar that is talked about has its value written behind its end.
	const values = Math.max(0, ...bars.bars.map(({ value }) => textWidth(said(scene, value), em)));
	const area: Area = {
		left: Math.ceil(widest + em * 0.8),
		top: em * headroom(scene),
		right: width - Math.min(width * 0.3, Math.max(em * 1.5, values + em * 0.6)),
		bottom: Math.min(height - em * 2.1, (bars.names.length * perName(scene) + headroom(scene)) * em)
	};
	const scale = scaleOf('linear', plan.span, [area.left, area.right]);
	const band = scaleBand(bars.names, [area.top, area.bottom]).padding(0.2);
	const spread = within(scene, bars, band.bandwidth());
	const marks = placed(scene, bars).map((bar): Mark => {
		const { offset, thick } = spread(bar.group);
		const top = (band(bar.name) ?? 0) + offset;
		const [a, b] = [scale(bar.from), scale(bar.to)];
		return {
			...markOf(scene, bar, bars),
			left: b,
			top: top + thick / 2,
			body: { type: 'bar', left: Math.min(a, b), top, width: Math.abs(b - a), height: thick }
		};
	});
	const y: PlotAxis = {
		kind: 'names',
		scale: null,
		column: null,
		ticks: bars.names.map((name, at) => ({
			at: (band(name) ?? 0) + band.bandwidth() / 2,
			text: names[at] ?? ''
		}))
	};
	const x: PlotAxis = {
		kind: 'linear',
		scale,
		column: scene.y ? 'y' : null,
		ticks: spaced(ticksOf(scale, plan, 6, lang), em).filter(
			(tick) => tick.at + textWidth(tick.text, em) / 2 <= width
		)
	};
	return {
		area,
		x,
		y,
		marks: inWalk(marks, bars),
		rules: rules(scene, bars, scale, area, 'across', { width, height, em })
	};
}

function standing(scene: Scene, bars: Bars, plan: Plan, { width, height, em }: Size): DrawnBars {
	const { lang } = scene;
	const top = em * 1.2;
	const bottom = Math.max(top + em, height - em * 2.1);
	const scale = scaleOf('linear', plan.span, [bottom, top]);
	const ticks = ticksOf(scale, plan, Math.min(6, Math.max(2, Math.round((bottom - top) / (em * 4.5)))), lang);
	const left = Math.ceil(Math.max(0, ...ticks.map(({ text }) => textWidth(text, em))) + em * 0.8);
	const area: Area = { left, top, right: width - em * 0.5, bottom };
	const band = scaleBand(bars.names, [area.left, area.right]).padding(0.2);
	const spread = within(scene, bars, band.bandwidth());
	const marks = placed(scene, bars).map((bar): Mark => {
		const { offset, thick } = spread(bar.group);
		const start = (band(bar.name) ?? 0) + offset;
		const [a, b] = [scale(bar.from), scale(bar.to)];
		return {
			...markOf(scene, bar, bars),
			left: start + thick / 2,
			top: b,
			body: { type: 'bar', left: start, top: Math.min(a, b), width: thick, height: Math.abs(b - a) }
		};
	});
	// The axis says the year without the word; it stands in the title.
	const short = (name: string) => (scene.x?.type === 'year' ? name.replace(/年$/, '') : name);
	return {
		area,
		x: {
			kind: 'names',
			scale: null,
			column: null,
			ticks: spaced(
				bars.names.map((name) => ({ at: (band(name) ?? 0) + band.bandwidth() / 2, text: short(name) })),
				em
			)
		},
		y: { kind: 'linear', scale, column: scene.y ? 'y' : null, ticks },
		marks: inWalk(marks, bars),
		rules: rules(scene, bars, scale, area, 'up', { width, height, em })
	};
}

/** Zero, from which all bars start, then mean and median of the bars. */
function rules(
	scene: Scene,
	{ bars }: Bars,
	scale: ValueScale,
	area: Area,
	way: 'up' | 'across',
	size: Size
): PlotRule[] {
	const zero = scale(0);
	const foot: PlotRule =
		way === 'up'
			? { type: 'zero', x1: area.left, x2: area.right, y1: zero, y2: zero, text: '', label: null }
			: { type: 'zero', x1: zero, x2: zero, y1: area.top, y2: area.bottom, text: '', label: null };
	const values = bars.map(({ value }) => value);
	return scene.y ? [foot, ...levelRules(scene, values, scene.y, scale, area, way, size)] : [foot];
}

/** Place of a group's bar in the band of a name. */
function within({ frame: { view } }: Scene, { groups }: Bars, bandwidth: number) {
	if (view.bars === 'stacked' || groups.length < 2) return () => ({ offset: 0, thick: bandwidth });
	const thick = bandwidth / groups.length;
	return (group: string) => ({ offset: Math.max(0, groups.indexOf(group)) * thick, thick: thick * 0.92 });
}

function markOf(
	scene: Scene,
	bar: Bar,
	{ how }: Bars
): Pick<Mark, 'id' | 'keys' | 'name' | 'group' | 'tone' | 'value'> {
	const [row] = bar.rows;
	const look = row ? scene.groups.of(row) : null;
	return {
		id: JSON.stringify([bar.name, bar.group]),
		keys: bar.rows.map(({ key }) => key),
		name:
			how === null && row && bar.group === ''
				? row.name
				: [bar.name, bar.group].filter((part) => part !== '').join(scene.lang === 'ja' ? '・' : ', '),
		group: bar.group,
		tone: look?.tone ?? 'plain',
		value: bar.value
	};
}

/** Bars are walked name by name, and in each name group by group. */
function inWalk(marks: Mark[], { names, groups, bars }: Bars): Mark[] {
	const rank = new Map(
		bars.map(({ name, group }) => [
			JSON.stringify([name, group]),
			names.indexOf(name) * 100 + groups.indexOf(group)
		])
	);
	return marks.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

function said({ y, lang }: Scene, value: number): string {
	return y ? formatValue(value, y, lang) : String(value);
}
