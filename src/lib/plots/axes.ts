import type { Measure } from '#lib/charts/measure.ts';
import {
	layPlane,
	paddedSpan,
	spanFromZero,
	type AxisPlan,
	type Plane,
	type ScaleKind,
	type Size,
	type Span
} from '#lib/charts/plane.ts';
import { spanOf } from '#lib/charts/scatter.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { numberIn } from './cells.ts';
import type { PlotAxis } from './marks.ts';

/** Whether a value has a place on an axis: zero and below have none on a logarithmic one. */
export function fits(value: number | null, kind: ScaleKind): value is number {
	return value !== null && (kind === 'linear' || value > 0);
}

/** A logarithmic axis needs values above zero; where there are none the axis stays as it is. */
export function kindOf(wanted: ScaleKind, rows: readonly FrameRow[], measure: Measure | null): ScaleKind {
	if (wanted === 'linear' || measure?.type === 'year') return 'linear';
	return rows.some((row) => (numberIn(row, measure) ?? 0) > 0) ? 'log' : 'linear';
}

/** From where to where a cloud of values needs its axis. */
export function cloudSpan(values: readonly number[], kind: ScaleKind, zero = false): Span {
	const span = spanOf(values);
	if (zero && kind === 'linear') return spanFromZero(span);
	const padded = paddedSpan(span, kind);
	// Whole powers of ten are best, unless the values would fill only a part of the picture.
	return kind === 'log' && Math.log10(span[1] / span[0]) < Math.log10(padded[1] / padded[0]) * 0.75
		? [roundLog(span[0] / 1.15, Math.floor), roundLog(span[1] * 1.15, Math.ceil)]
		: padded;
}

/** One digit and a power of ten, at or beyond a value. */
function roundLog(value: number, towards: (value: number) => number): number {
	const power = Number(`1e${Math.floor(Math.log10(value))}`);
	return Number((towards(value / power) * power).toPrecision(2));
}

/** Time runs from its first value to its last, without empty room. */
export function timeSpan(values: readonly number[]): Span {
	const [least, most] = spanOf(values);
	return least === most ? [least - 1, most + 1] : [least, most];
}

/** A plane laid for a size, its axes as a panel has them. */
export function laid(
	xPlan: AxisPlan,
	yPlan: AxisPlan,
	size: Size,
	lang: Locale
): { plane: Plane; x: PlotAxis; y: PlotAxis } {
	const plane = layPlane(xPlan, yPlan, size, lang);
	return {
		plane,
		x: { kind: xPlan.kind, ticks: plane.xTicks, scale: plane.x, column: 'x' },
		y: { kind: yPlan.kind, ticks: plane.yTicks, scale: plane.y, column: 'y' }
	};
}
