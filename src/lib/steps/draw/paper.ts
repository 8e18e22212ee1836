import { line as linePath } from 'd3-shape';
import { layPlane, paddedSpan, type Plane, type Size, type Span } from '#lib/charts/plane.ts';
import { fitStroke, spanOf, type Stroke } from '#lib/charts/scatter.ts';
import { pointsOf, type ChartData, type Point } from '#lib/charts/chart-data.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';
import { rangeOf } from './handles.ts';
import { splitSeries, type SeriesPlace } from './truth.ts';

/** What is to be drawn on, in px: axes, what is known, where the handles stand, and (for later) what is true. */
export type DrawPaper = Plane & {
	/** Left edge of each handle's column. */
	columns: number[];
	/** The known part of a series; empty for a trend. */
	known: string;
	/** Where the guess begins: the end of the known part. */
	from: { left: number; top: number } | null;
	truth: { path: string; dots: { key: string; left: number; top: number }[]; fit: Stroke | null };
};

export function layPaper(prompt: PromptOf<'draw'>, data: ChartData, size: Size, lang: Locale): DrawPaper {
	const points = pointsOf(data);
	const xSpan = xSpanOf(prompt, points);
	const plane = layPlane(
		{ measure: data.x, span: xSpan, kind: 'linear' },
		{ measure: data.y, span: rangeOf(prompt), kind: prompt.scale },
		size,
		lang
	);
	const place = ({ x, y }: { x: number; y: number }) => ({ left: plane.x(x), top: plane.y(y) });
	// Where a value is not known the line breaks off.
	const path = linePath<SeriesPlace>()
		.defined(({ y }) => y !== null)
		.x(({ x }) => plane.x(x))
		.y(({ y }) => plane.y(y ?? 0))
		.digits(1);
	const columns = prompt.at.map((x) => plane.x(x));
	if (prompt.mode === 'trend') {
		const [least, most] = spanOf([...points.map(({ x }) => x), ...prompt.at]);
		return {
			...plane,
			columns,
			known: '',
			from: null,
			truth: {
				path: '',
				dots: points.map((point) => ({ key: point.key, ...place(point) })),
				fit: fitStroke(plane, data, [least, most])
			}
		};
	}
	const { known, rest } = splitSeries(data, prompt.known, xSpan[1]);
	const last = known.findLast(({ y }) => y !== null);
	return {
		...plane,
		columns,
		known: path(known) ?? '',
		from: last ? { left: plane.x(last.x), top: plane.y(last.y ?? 0) } : null,
		truth: {
			path: path(rest) ?? '',
			dots: rest.flatMap(({ key, x, y }) =>
				y === null || x <= prompt.known ? [] : [{ key, ...place({ x, y }) }]
			),
			fit: null
		}
	};
}

/** A series runs from its first value to the last place asked for; a trend needs room around its points. */
function xSpanOf(prompt: PromptOf<'draw'>, points: readonly Point[]): Span {
	const asked = [...prompt.at, ...(prompt.mode === 'series' ? [prompt.known] : [])];
	if (prompt.mode === 'trend') return paddedSpan(spanOf([...points.map(({ x }) => x), ...asked]), 'linear');
	const most = Math.max(...asked);
	return [Math.min(...asked, ...points.map(({ x }) => x)), most];
}

/** The learner's line through the handles that stand, in px; it begins at the end of what is known. */
export function guessPath(
	paper: Pick<DrawPaper, 'columns' | 'from' | 'y'>,
	ys: readonly (number | null)[]
): string {
	const stops = paper.columns.flatMap((left, at) => {
		const y = ys[at] ?? null;
		return y === null ? [] : [{ left, top: paper.y(y) }];
	});
	const path = linePath<{ left: number; top: number }>()
		.x(({ left }) => left)
		.y(({ top }) => top)
		.digits(1);
	return path(paper.from ? [paper.from, ...stops] : stops) ?? '';
}
