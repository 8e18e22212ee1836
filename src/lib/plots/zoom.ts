import { spaced, ticksOf, type Area, type Span } from '#lib/charts/plane.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Mark, Plot, PlotAxis, PlotPanel, PlotRule, PlotTitle } from './marks.ts';
import { isWhole, moved, zoomed } from './pixels/reach.ts';

/** Which part of the axes is seen, in shares of their length: from the left, and from the bottom up. */
export type Zoom = { x: Span; y: Span };

const all: Span = [0, 1];
export const wholeZoom: Zoom = { x: all, y: all };

export function isZoomed({ x, y }: Zoom): boolean {
	return !isWhole(x, all) || !isWhole(y, all);
}

/** `factor` below 1 goes closer; the place at these shares of the picture stays where it is. */
export function zoomBy({ x, y }: Zoom, factor: number, across = 0.5, up = 0.5): Zoom {
	const seen = (span: Span, share: number): Span => {
		const [from, to] = zoomed(span, all, 'linear', factor, share);
		return [inSteps(from), inSteps(to)];
	};
	return { x: seen(x, across), y: seen(y, up) };
}

/** Moves what is seen by shares of the picture, to the right and up, not beyond the whole. A zoom is made by `zoomBy`. */
export function moveBy({ x, y }: Zoom, across: number, up: number): Zoom {
	const seen = (span: Span, share: number): Span => {
		const from = inSteps(moved(span, all, 'linear', share)[0]);
		return [from, from + (span[1] - span[0])];
	};
	return { x: seen(x, across), y: seen(y, up) };
}

/**
 * Shares of an axis go in steps of 2⁻³⁶, a hundredth of a px at the closest. Numbers can hold sums and differences of
 * these to the last bit, so a pan, however long, leaves what is seen exactly as wide as it was.
 */
const steps = 2 ** 36;
const inSteps = (share: number) => Math.round(share * steps) / steps;

/** Only where both axes are scales, and where no line would have to be cut. */
export function canZoom({ form, panels }: Pick<Plot, 'form' | 'panels'>): boolean {
	return (
		form === 'scatter' && panels.every(({ x, y, strokes }) => x?.scale && y?.scale && strokes.length === 0)
	);
}

/** A plot as it looks with a zoom. Without `marks` they keep their old places: whoever draws pixels moves them. */
export function zoomPlot(plot: Plot, zoom: Zoom, lang: Locale, marks: boolean): Plot {
	if (!isZoomed(zoom) || !canZoom(plot)) return plot;
	const { em } = plot.size;
	return {
		...plot,
		panels: plot.panels.map((panel) => {
			const { area } = panel;
			const place = placing(area, zoom);
			const [yCount, xCount] = [(area.bottom - area.top) / (em * 4.5), (area.right - area.left) / (em * 6)];
			const x = panel.x && zoomAxis(panel.x, [area.left, area.right], zoom.x, plot.across, xCount, lang);
			return {
				...panel,
				x: x && { ...x, ticks: spaced(x.ticks, em, stepsToFirst(x)) },
				y: panel.y && zoomAxis(panel.y, [area.bottom, area.top], zoom.y, plot.up, yCount, lang),
				marks: marks ? placedIn(area, panel.marks, place) : panel.marks,
				rules: panel.rules.flatMap((rule) => zoomRule(rule, place, area))
			};
		})
	};
}

/** Where a place in px of the whole picture lies in the zoomed one. */
export function placing(
	area: Area,
	{ x, y }: Zoom
): (place: Pick<Mark, 'left' | 'top'>) => { left: number; top: number } {
	const [width, height] = [area.right - area.left, area.bottom - area.top];
	return ({ left, top }) => ({
		left: area.left + (((left - area.left) / width - x[0]) / (x[1] - x[0])) * width,
		top: area.bottom - (((area.bottom - top) / height - y[0]) / (y[1] - y[0])) * height
	});
}

/** Marks where they are seen; those beyond the area's edges are left out. */
function placedIn(area: Area, marks: readonly Mark[], place: ReturnType<typeof placing>): Mark[] {
	const seen: Mark[] = [];
	for (const mark of marks) {
		const { left, top } = place(mark);
		const isSeen = left >= area.left && left <= area.right && top >= area.top && top <= area.bottom;
		if (isSeen) seen.push({ ...mark, left, top });
	}
	return seen;
}

function zoomAxis(
	axis: PlotAxis,
	[from, to]: Span,
	seen: Span,
	title: PlotTitle | null,
	count: number,
	lang: Locale
): PlotAxis {
	if (!axis.scale || axis.kind === 'names') return axis;
	const { scale, kind } = axis;
	const span: Span = [scale.invert(from + (to - from) * seen[0]), scale.invert(from + (to - from) * seen[1])];
	const near = scale.copy().domain(span).range([from, to]);
	const measure = { type: title?.measure.type ?? 'number' };
	const ticks = ticksOf(near, { measure, span, kind }, Math.min(9, Math.max(2, Math.round(count))), lang);
	const shift = shiftOf(seen, from - to);
	return Math.abs(shift) < exact ? { ...axis, scale: near, ticks, shift } : { ...axis, scale: near, ticks };
}

/** Steps from zero to the first tick of an axis with even steps. */
function stepsToFirst({ scale, kind, ticks }: PlotAxis): number {
	const [first, second] = ticks;
	if (!scale || !first || !second || kind === 'log') return 0;
	const value = scale.invert(first.at);
	const steps = Math.round(value / (scale.invert(second.at) - value));
	// So far from zero a number cannot tell its steps apart.
	return Number.isSafeInteger(steps) ? steps : 0;
}

/*
 * A pan moves everything by the same way. So a zoomed drawing is stretched once, and then shifted as a whole: that
 * changes one number, and not every mark.
 */
export type Stretch = { x: number; y: number };

/** How many times longer the axes are drawn. */
export function stretchOf({ x, y }: Zoom): Stretch {
	const times = (seen: Span) => 1 / (seen[1] - seen[0]);
	return { x: times(x), y: times(y) };
}

/** Marks of a panel on stretched axes, before they are shifted. */
export function stretched({ area, marks }: Pick<PlotPanel, 'area' | 'marks'>, { x, y }: Stretch): Mark[] {
	const place = placing(area, { x: [0, 1 / x], y: [0, 1 / y] });
	return marks.map((mark) => ({ ...mark, ...place(mark) }));
}

/** Px by which stretched marks of a panel are shifted; null where a drawing would no longer tell their places. */
export function shiftIn({ left, right, top, bottom }: Area, { x, y }: Zoom): { x: number; y: number } | null {
	const shift = { x: shiftOf(x, left - right), y: shiftOf(y, bottom - top) };
	return Math.max(Math.abs(shift.x), Math.abs(shift.y)) < exact ? shift : null;
}

function shiftOf(seen: Span, length: number): number {
	return (seen[0] / (seen[1] - seen[0])) * length;
}

/** Beyond so many px a drawing in 32 bits no longer tells a tenth of a px. */
const exact = 50_000;

/** The part of a straight line that is seen; its words stay away while it is cut. */
function zoomRule(rule: PlotRule, place: ReturnType<typeof placing>, area: Area): PlotRule[] {
	const a = place({ left: rule.x1, top: rule.y1 });
	const b = place({ left: rule.x2, top: rule.y2 });
	let [start, end] = [0, 1];
	for (const [from, by, least, most] of [
		[a.left, b.left - a.left, area.left, area.right],
		[a.top, b.top - a.top, area.top, area.bottom]
	] as const) {
		if (by === 0 && (from < least || from > most)) return [];
		if (by === 0) continue;
		const [enter, leave] = [(least - from) / by, (most - from) / by].sort((one, other) => one - other);
		start = Math.max(start, enter ?? 0);
		end = Math.min(end, leave ?? 1);
	}
	if (start >= end) return [];
	const at = (part: number) => ({ x: a.left + (b.left - a.left) * part, y: a.top + (b.top - a.top) * part });
	const [p, q] = [at(start), at(end)];
	return [{ ...rule, x1: p.x, y1: p.y, x2: q.x, y2: q.y, label: null }];
}
