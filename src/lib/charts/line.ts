import { line as linePath } from 'd3-shape';
import type { Locale } from '#lib/words/locale.ts';
import { pointsOf, type ChartData } from './chart-data.ts';
import {
	layPlane,
	paddedSpan,
	spanFromZero,
	type Plane,
	type ScaleKind,
	type Size,
	type Span
} from './plane.ts';
import { spanOf } from './scatter.ts';
import type { Spot } from './spot.ts';

export type LineDrawing = Plane & {
	form: 'line';
	spots: Spot[];
	path: string;
	/** Names of the lines at their last points, where there are several. */
	ends: { left: number; top: number; text: string }[];
};

/** One line through the rows in x order; it breaks where a value is not known. */
export function drawLine(data: ChartData, size: Size, lang: Locale): LineDrawing {
	const points = pointsOf(data).sort((a, b) => a.x - b.x);
	const plane = layPlane(
		{ measure: data.x, span: lineSpan(points.map(({ x }) => x)), kind: 'linear' },
		{
			measure: data.y,
			span: data.span ? [...data.span] : levelSpan(spanOf(points.map(({ y }) => y)), data.scale),
			kind: data.scale
		},
		size,
		lang
	);
	const names = [...new Set(data.rows.map(({ series }) => series))];
	return {
		...plane,
		form: 'line',
		spots: points.map(({ key, name, x, y }) => ({ key, name, left: plane.x(x), top: plane.y(y), value: y })),
		path: names.map((name) => pathThrough(data.rows.filter(inSeries(name)), plane, data.scale)).join(''),
		ends: names.flatMap((name) => {
			const last = points.findLast(inSeries(name));
			return name === undefined || !last ? [] : [{ left: plane.x(last.x), top: plane.y(last.y), text: name }];
		})
	};
}

function inSeries(name: string | undefined): (row: { series?: string }) => boolean {
	return ({ series }) => series === name;
}

/** The path through known values; SVG path data in px. */
export function pathThrough(
	rows: ChartData['rows'],
	{ x, y }: Pick<Plane, 'x' | 'y'>,
	scale: ScaleKind
): string {
	const inOrder = rows
		.flatMap((row) => (typeof row.x === 'number' ? [{ x: row.x, y: row.y }] : []))
		.sort((a, b) => a.x - b.x);
	const path = linePath<{ x: number; y: number | null }>()
		.defined((row) => row.y !== null && (scale === 'linear' || row.y > 0))
		.x((row) => x(row.x))
		.y((row) => y(row.y ?? 0))
		.digits(1);
	return path(inOrder) ?? '';
}

/** Time runs from the first value to the last, without empty room. */
function lineSpan(values: number[]): Span {
	const [least, most] = spanOf(values);
	return least === most ? [least - 1, most + 1] : [least, most];
}

/** A line may start above zero, but where zero is not far away it is shown, so that heights can be compared. */
function levelSpan([least, most]: Span, kind: ScaleKind): Span {
	if (kind === 'linear' && least >= 0 && least <= most * 0.4) return spanFromZero([least, most]);
	return paddedSpan([least, most], kind);
}
