import type { Area, ScaleKind, Span } from '#lib/charts/plane.ts';
import { bitsFor, setBit, type Bits } from './bits.ts';
import { slack, type Points } from './draw-points.ts';
import { gridOf, nearestPoint, pointsWithin, type Grid, type Rect } from './nearest-grid.ts';
import { endOf, stepFrom, walkOrder, type WalkOrder } from './walk-order.ts';

/** An axis as it is drawn: values from … to at px from … to. */
export type DrawnAxis = { span: Span; range: Span; kind: ScaleKind };
/** Values to be selected; `null`: any. */
export type Brush = { x: Span | null; y: Span | null };

/**
 * Many points, with all that pointer, brush and arrow keys ask of them. Its arrays are used again for every frame;
 * what a question needs besides (cells, sorted roads) is made when it is first asked.
 */
export class Cloud {
	readonly length: number;
	readonly #values: { xs: Float64Array; ys: Float64Array };
	/** Values as they lie along their axes: on a logarithmic one their logarithms, so a pan needs no new ones. */
	#along: { xs: Float64Array; ys: Float64Array; xKind: ScaleKind; yKind: ScaleKind } | null = null;
	#points: Points;
	#area: Area = { left: 0, top: 0, right: 0, bottom: 0 };
	#grid: Grid | null = null;
	#byX: WalkOrder | null = null;
	#byY: WalkOrder | null = null;

	/** Values that are not known are NaN. */
	constructor(xs: Float64Array, ys: Float64Array, classes: Uint8Array = new Uint8Array(xs.length)) {
		this.length = xs.length;
		this.#values = { xs, ys };
		this.#points = { xs: new Float32Array(xs.length), ys: new Float32Array(xs.length), classes };
	}

	/** Where the points lie on these axes. The object is new each time, the arrays in it are not. */
	place(x: DrawnAxis, y: DrawnAxis): Points {
		const along = this.#alongFor(x.kind, y.kind);
		const { xs, ys, classes } = this.#points;
		lay(along.xs, xs, x);
		lay(along.ys, ys, y);
		this.#area = {
			left: Math.min(...x.range) - slack,
			right: Math.max(...x.range) + slack,
			top: Math.min(...y.range) - slack,
			bottom: Math.max(...y.range) + slack
		};
		this.#grid = null;
		this.#points = { xs, ys, classes };
		return this.#points;
	}

	#alongFor(xKind: ScaleKind, yKind: ScaleKind) {
		if (this.#along?.xKind === xKind && this.#along.yKind === yKind) return this.#along;
		const { xs, ys } = this.#values;
		this.#along = {
			xs: xKind === 'log' ? xs.map(Math.log10) : xs,
			ys: yKind === 'log' ? ys.map(Math.log10) : ys,
			xKind,
			yKind
		};
		return this.#along;
	}

	#gridNow(): Grid {
		return (this.#grid ??= gridOf(this.#points.xs, this.#points.ys));
	}

	/** Whether a point is in sight: one outside the axes' ends is not drawn, so it is not met either. */
	isShown = (at: number): boolean => {
		const x = this.#points.xs[at] ?? NaN;
		const y = this.#points.ys[at] ?? NaN;
		const { left, right, top, bottom } = this.#area;
		return x >= left && x <= right && y >= top && y <= bottom;
	};

	/** The point in sight nearest to a place in px, within `reach`; −1 without one. */
	nearest(left: number, top: number, reach: number): number {
		const found = nearestPoint(this.#gridNow(), left, top, reach);
		if (found < 0 || this.isShown(found)) return found;
		// Rare: right at the edge, with a nearer one beyond it.
		let best = -1;
		let least = reach;
		for (let at = 0; at < this.length; at++) {
			if (!this.isShown(at)) continue;
			const away = Math.hypot((this.#points.xs[at] ?? NaN) - left, (this.#points.ys[at] ?? NaN) - top);
			if (away > least || (away === least && best >= 0)) continue;
			best = at;
			least = away;
		}
		return best;
	}

	/** Points in a rectangle of px. */
	within({ x1, y1, x2, y2 }: Rect, into?: Bits): Bits {
		const rect = {
			x1: Math.min(x1, x2) - slack,
			y1: Math.min(y1, y2) - slack,
			x2: Math.max(x1, x2) + slack,
			y2: Math.max(y1, y2) + slack
		};
		return pointsWithin(this.#gridNow(), rect, into);
	}

	/** Points whose values lie in the spans, in sight or not. */
	brushed({ x, y }: Brush, into: Bits = bitsFor(this.length)): Bits {
		into.fill(0);
		const { xs, ys } = this.#values;
		const [left, right] = x ?? [-Infinity, Infinity];
		const [low, high] = y ?? [-Infinity, Infinity];
		for (let at = 0; at < xs.length; at++) {
			const across = xs[at] ?? NaN;
			const up = ys[at] ?? NaN;
			if (across >= left && across <= right && up >= low && up <= high) setBit(into, at);
		}
		return into;
	}

	/** The next point in sight to the right (1) or left (−1). */
	along(current: number, by: 1 | -1): number {
		return stepFrom((this.#byX ??= this.#order('xs')), current, by, this.isShown);
	}

	/** The next point in sight with a larger (1) or smaller (−1) value of y. */
	up(current: number, by: 1 | -1): number {
		return stepFrom((this.#byY ??= this.#order('ys')), current, by, this.isShown);
	}

	/** The point in sight furthest to the right (1) or left (−1). */
	end(end: 1 | -1): number {
		return endOf((this.#byX ??= this.#order('xs')), end, this.isShown);
	}

	#order(axis: 'xs' | 'ys'): WalkOrder {
		return walkOrder(this.#values[axis]);
	}
}

/** Values along an axis to px: one multiplication each, so that fifty thousand fit into a frame many times over. */
function lay(values: Float64Array, places: Float32Array, { span, range, kind }: DrawnAxis): void {
	const [from, to] = kind === 'log' ? [Math.log10(span[0]), Math.log10(span[1])] : span;
	const scale = to === from ? 0 : (range[1] - range[0]) / (to - from);
	const start = range[0] - from * scale;
	for (let at = 0; at < values.length; at++) places[at] = (values[at] ?? NaN) * scale + start;
}
