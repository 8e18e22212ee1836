import type { Area, Span } from '#lib/charts/plane.ts';
import type { Brush, Mark, Plot, PlotAxis, PlotPanel } from './marks.ts';

/** Two corners in px of a panel, in any order. */
export type Corners = { x1: number; y1: number; x2: number; y2: number };

/** Whether values can be spanned in a panel: not where both axes carry names. */
export function canBrush({ x, y }: Pick<PlotPanel, 'x' | 'y'>): boolean {
	return [x, y].some((axis) => axis?.scale && axis.column !== null);
}

/** What a rectangle spans, named by the view's columns; null for one that spans nothing. */
export function brushOf(panel: PlotPanel, corners: Corners): Brush | null {
	const across = spanOn(panel.x, corners.x1, corners.x2);
	const up = spanOn(panel.y, corners.y1, corners.y2);
	const brush: Brush = { x: null, y: null };
	if (across && panel.x?.column) brush[panel.x.column] = across;
	if (up && panel.y?.column) brush[panel.y.column] = up;
	return brush.x || brush.y ? brush : null;
}

function spanOn(axis: PlotAxis | null, a: number, b: number): Span | null {
	if (!axis?.scale) return null;
	const values: Span = [axis.scale.invert(Math.min(a, b)), axis.scale.invert(Math.max(a, b))];
	return values[0] <= values[1] ? values : [values[1], values[0]];
}

/** Where a brush lies in a panel; an axis that it leaves free is spanned from end to end. */
export function cornersOf({ x, y, area }: PlotPanel, brush: Brush): Corners | null {
	const across = edges(x, brush, [area.left, area.right]);
	const up = edges(y, brush, [area.top, area.bottom]);
	return { x1: across[0], x2: across[1], y1: up[0], y2: up[1] };
}

function edges(axis: PlotAxis | null, brush: Brush, ends: Span): Span {
	const span = axis?.column ? brush[axis.column] : null;
	if (!axis?.scale || !span) return ends;
	const [a, b] = [axis.scale(span[0]), axis.scale(span[1])];
	const within = (value: number) => Math.min(ends[1], Math.max(ends[0], value));
	return [within(Math.min(a, b)), within(Math.max(a, b))];
}

/** Keys of the rows whose marks lie in a rectangle, for a brush that selects by sight. */
export function keysWithin({ marks }: PlotPanel, corners: Corners): string[] {
	const [left, right] = [Math.min(corners.x1, corners.x2), Math.max(corners.x1, corners.x2)];
	const [top, bottom] = [Math.min(corners.y1, corners.y2), Math.max(corners.y1, corners.y2)];
	const inside = (mark: Mark) =>
		mark.left >= left && mark.left <= right && mark.top >= top && mark.top <= bottom;
	return marks.filter(inside).flatMap(({ keys }) => keys);
}

/** A rectangle that a key has made wider: its first corner stays, the second moves, never out of the panel. */
export function widened(
	corners: Corners | null,
	from: { left: number; top: number },
	key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
	area: Area
): Corners {
	const step = { x: (area.right - area.left) / 20, y: (area.bottom - area.top) / 20 };
	// A new one begins around the mark, so that the mark itself is inside.
	const start = corners ?? {
		x1: from.left - step.x / 2,
		x2: from.left + step.x / 2,
		y1: from.top - step.y / 2,
		y2: from.top + step.y / 2
	};
	const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
	// A rectangle that is as small as can be turns round, so that it grows to whichever side the key points.
	const turns = (from: number, to: number, by: number, smallest: number) =>
		by * (to - from) < 0 && Math.abs(to - from) <= smallest * 1.01;
	const [x1, x2] = turns(start.x1, start.x2, dx ?? 0, step.x) ? [start.x2, start.x1] : [start.x1, start.x2];
	const [y1, y2] = turns(start.y1, start.y2, dy ?? 0, step.y) ? [start.y2, start.y1] : [start.y1, start.y2];
	const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
	return {
		x1: within(x1, area.left, area.right),
		y1: within(y1, area.top, area.bottom),
		x2: within(x2 + (dx ?? 0) * step.x, area.left, area.right),
		y2: within(y2 + (dy ?? 0) * step.y, area.top, area.bottom)
	};
}

/** The panels' shared brush is drawn in each of them. */
export function brushes(plot: Plot, brush: Brush | null): (Corners | null)[] {
	return plot.panels.map((panel) => (brush && canBrush(panel) ? cornersOf(panel, brush) : null));
}
