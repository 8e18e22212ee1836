import { extent } from 'd3-array';
import { fitAt } from '#lib/data/fit.ts';
import type { Locale } from '#lib/words/locale.ts';
import { pointsOf, type ChartData } from './chart-data.ts';
import { layPlane, paddedSpan, type Plane, type Size, type Span } from './plane.ts';
import type { Spot } from './spot.ts';

/** Two ends of a straight line, in px. */
export type Stroke = { x1: number; y1: number; x2: number; y2: number };
export type ScatterDrawing = Plane & { form: 'scatter'; spots: Spot[]; fit: Stroke | null };

/** One dot for each row, from left to right. */
export function drawScatter(data: ChartData, size: Size, lang: Locale): ScatterDrawing {
	const points = pointsOf(data).sort((a, b) => a.x - b.x);
	const xSpan = spanOf(points.map(({ x }) => x));
	const ySpan = spanOf(points.map(({ y }) => y));
	const plane = layPlane(
		{ measure: data.x, span: paddedSpan(xSpan, 'linear'), kind: 'linear' },
		{ measure: data.y, span: data.span ? [...data.span] : paddedSpan(ySpan, data.scale), kind: data.scale },
		size,
		lang
	);
	return {
		...plane,
		form: 'scatter',
		spots: points.map(({ key, name, x, y }) => ({ key, name, left: plane.x(x), top: plane.y(y), value: y })),
		// The line says nothing beyond the points it was computed from.
		fit: data.fit && points.length > 0 ? fitStroke(plane, data, xSpan) : null
	};
}

/** The fitted line between two values of x. */
export function fitStroke(
	plane: Pick<Plane, 'x' | 'y'>,
	{ fit, scale }: Pick<ChartData, 'fit' | 'scale'>,
	[from, to]: Span
): Stroke | null {
	if (!fit) return null;
	const height = (x: number) => plane.y(scale === 'log' ? 10 ** fitAt(fit, x) : fitAt(fit, x));
	return { x1: plane.x(from), y1: height(from), x2: plane.x(to), y2: height(to) };
}

/** Smallest and largest; 0 to 1 where there is nothing. */
export function spanOf(values: Iterable<number>): Span {
	const [least, most] = extent(values);
	return least === undefined ? [0, 1] : [least, most];
}
