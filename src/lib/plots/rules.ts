import { mean, median } from 'd3-array';
import { formatNumber, formatValue, textWidth } from '#lib/charts/format.ts';
import { movedInto, type Label } from '#lib/charts/labels.ts';
import {
	zeroOf,
	type Area,
	type Plane,
	type ScaleKind,
	type Size,
	type ValueScale
} from '#lib/charts/plane.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { fitAt, fitLine, type Fit } from '#lib/data/fit.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { fits } from './axes.ts';
import { numberIn } from './cells.ts';
import type { PlotRule } from './marks.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

type Kinds = { x: ScaleKind; y: ScaleKind };

/** Zero, mean, median and trend of a plane of two measures. */
export function rulesOf(
	scene: Scene,
	rows: readonly FrameRow[],
	plane: Plane,
	kinds: Kinds,
	size: Size
): PlotRule[] {
	const { view } = scene.frame;
	const { area } = plane;
	const zero = zeroOf(plane);
	const rules: PlotRule[] = [];
	if (zero !== null)
		rules.push({ type: 'zero', x1: area.left, x2: area.right, y1: zero, y2: zero, text: '', label: null });
	if (scene.y && (view.mean || view.median)) {
		const levels = rows
			.map((row) => numberIn(row, scene.y))
			.filter((value): value is number => fits(value, kinds.y));
		rules.push(...levelRules(scene, levels, scene.y, plane.y, area, 'up', size));
	}
	const fit = view.fit && view.form === 'scatter' ? fitRows(scene, rows, kinds) : null;
	const trend = fit && trendRule(fit, plane, kinds, scene);
	return trend ? [...rules, trend] : rules;
}

/** Mean and median as lines across the values, each with its name and its value. */
export function levelRules(
	{ frame: { view }, lang }: Pick<Scene, 'frame' | 'lang'>,
	values: readonly number[],
	measure: Measure,
	scale: ValueScale,
	area: Area,
	way: 'up' | 'across',
	{ em, width }: Size
): PlotRule[] {
	const w = words[lang];
	const wanted = [
		...(view.mean ? [{ type: 'mean' as const, at: mean(values), say: w.mean }] : []),
		...(view.median ? [{ type: 'median' as const, at: median(values), say: w.median }] : [])
	];
	// One more place than the table gives: a mean of whole numbers is seldom whole. A long unit stands at the axis.
	const unit = textWidth(measure.unit, 1) > 3 ? '' : measure.unit;
	const finer = {
		...measure,
		unit,
		decimals: Math.min(4, measure.decimals + (measure.type === 'year' ? 0 : 1))
	};
	const rules = wanted.flatMap(({ type, at, say }, place): PlotRule[] => {
		if (at === undefined) return [];
		const text = say(formatValue(measure.type === 'year' ? Math.round(at) : at, finer, lang));
		const px = scale(at);
		if (way === 'up') {
			// The median stands below its line, so that two lines close together keep both names.
			const y = place === 0 ? px - em * 0.4 : px + em * 1.05;
			const kept = Math.min(area.bottom - em * 0.3, Math.max(area.top + em * 0.9, y));
			const label = { key: type, text, x: area.right, y: kept, anchor: 'end' as const };
			return [{ type, x1: area.left, x2: area.right, y1: px, y2: px, text, label }];
		}
		// Above the marks, the smaller one on the left of its line, so that two close together keep both names.
		const other = wanted.find((one) => one.type !== type)?.at;
		const toLeft = other !== undefined && (at < other || (at === other && place === 0));
		const long = textWidth(text, em) + em * 0.4;
		const anchor = (toLeft ? px - long > 0 : px + long > width) ? ('end' as const) : ('start' as const);
		const beside = px + (anchor === 'end' ? -em * 0.3 : em * 0.3);
		const named = { key: type, text, x: beside, y: area.top - em * 0.25, anchor };
		// Where letters are large and the picture is narrow, a name has room on neither side of its line.
		const label = movedInto(named, { left: 0, right: width }, em);
		return [{ type, x1: px, x2: px, y1: area.top, y2: area.bottom, text, label }];
	});
	return way === 'across' ? sideBySide(rules, width, em) : rules;
}

/** Two names in one line, of which neither lies over the other: pushed apart, however near their lines are. */
function sideBySide(rules: PlotRule[], width: number, em: number): PlotRule[] {
	const spans = rules.flatMap(({ label }, at) => {
		if (!label) return [];
		const long = textWidth(label.text, em);
		return [{ at, label, long, left: label.anchor === 'end' ? label.x - long : label.x }];
	});
	const [first, second] = spans.sort((a, b) => a.left + a.long / 2 - (b.left + b.long / 2));
	const gap = em * 0.6;
	if (!first || !second || first.left + first.long + gap <= second.left) return rules;
	const from = Math.max(0, Math.min(second.left - gap - first.long, width - second.long - gap - first.long));
	const moved = new Map<number, Label>([
		[first.at, { ...first.label, x: from, anchor: 'start' }],
		[second.at, { ...second.label, x: Math.max(second.left, from + first.long + gap), anchor: 'start' }]
	]);
	return rules.map((rule, at) => ({ ...rule, label: moved.get(at) ?? rule.label }));
}

/** The least-squares line in the terms of the axes: of logarithms where an axis is logarithmic. */
export function fitRows(
	scene: Scene,
	rows: readonly FrameRow[],
	kinds: Kinds
): (Fit & { from: number; to: number }) | null {
	const points: { x: number; y: number }[] = [];
	for (const row of rows) {
		const x = numberIn(row, scene.x);
		const y = numberIn(row, scene.y);
		if (fits(x, kinds.x) && fits(y, kinds.y))
			points.push({ x: kinds.x === 'log' ? Math.log10(x) : x, y: kinds.y === 'log' ? Math.log10(y) : y });
	}
	const fit = points.length > 2 ? fitLine(points) : null;
	if (!fit) return null;
	const from = points.reduce((least, { x }) => Math.min(least, x), Infinity);
	const to = points.reduce((most, { x }) => Math.max(most, x), -Infinity);
	return { ...fit, from, to };
}

function trendRule(
	fit: NonNullable<ReturnType<typeof fitRows>>,
	{ x, y, area }: Plane,
	kinds: Kinds,
	{ lang }: Scene
): PlotRule {
	const place = (at: number) => {
		const up = fitAt(fit, at);
		return { left: x(kinds.x === 'log' ? 10 ** at : at), top: y(kinds.y === 'log' ? 10 ** up : up) };
	};
	const [start, end] = clipped(place(fit.from), place(fit.to), area);
	// Whoever knows the marks finds a place for the words.
	const text = `r = ${formatNumber(fit.r, 2, lang)}`;
	return { type: 'fit', x1: start.left, y1: start.top, x2: end.left, y2: end.top, text, label: null };
}

type Place = { left: number; top: number };

/** The part of a line that lies between the upper and the lower edge. */
function clipped(a: Place, b: Place, { top, bottom }: Area): [Place, Place] {
	const at = (edge: number): Place => {
		const part = (edge - a.top) / (b.top - a.top);
		return { left: a.left + (b.left - a.left) * part, top: edge };
	};
	const inside = (place: Place) => (place.top < top ? at(top) : place.top > bottom ? at(bottom) : place);
	return a.top === b.top ? [a, b] : [inside(a), inside(b)];
}
