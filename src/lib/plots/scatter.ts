import { scaleSqrt } from 'd3-scale';
import { alongLine, placeLabels } from '#lib/charts/labels.ts';
import type { Area, Size } from '#lib/charts/plane.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { cloudSpan, fits, kindOf, laid, timeSpan } from './axes.ts';
import { roomForBubbles } from './bubble-room.ts';
import { numberIn, thingOf } from './cells.ts';
import type { Body, Mark, PlotRule, Shape } from './marks.ts';
import { dotRadius } from './pixels/palette.ts';
import { rulesOf } from './rules.ts';
import type { DrawForm, Scene } from './scene.ts';
import { trailsOf } from './trails.ts';

/** One dot for each row with both values; bubbles by area where a size is wanted. */
export const drawScatter: DrawForm = (scene) => {
	const { view } = scene.frame;
	const xKind = kindOf(view.xScale, scene.all, scene.x);
	const yKind = kindOf(view.yScale, scene.all, scene.y);
	const xs: number[] = [];
	const ys: number[] = [];
	const placed: FrameRow[] = [];
	for (const row of scene.all) {
		const x = numberIn(row, scene.x);
		const y = numberIn(row, scene.y);
		if (!fits(x, xKind) || !fits(y, yKind)) continue;
		xs.push(x);
		ys.push(y);
		placed.push(row);
	}
	const xPlan = {
		measure: { type: scene.x?.type ?? 'number' },
		span: scene.x?.type === 'year' ? timeSpan(xs) : cloudSpan(xs, xKind),
		kind: xKind
	};
	const yPlan = {
		measure: { type: scene.y?.type ?? 'number' },
		span: cloudSpan(ys, yKind, scene.frame.view.zero),
		kind: yKind
	};
	/** Where a size is shown, the largest circles would cover the numbers of the axes. */
	const laidWithRoom = (size: Size, radius: (row: FrameRow) => number) => {
		const plainly = laid(xPlan, yPlan, size, scene.lang);
		if (scene.size === null) return plainly;
		const { left, right, top, bottom } = plainly.plane.area;
		const radii = placed.map(radius);
		const across = xs.map((value, at) => ({ value, radius: radii[at] ?? 0 }));
		const up = ys.map((value, at) => ({ value, radius: radii[at] ?? 0 }));
		const [from, to] = roomForBubbles(yPlan.span, yKind, up, bottom - top);
		return laid(
			{ ...xPlan, span: roomForBubbles(xPlan.span, xKind, across, right - left) },
			{ ...yPlan, span: [view.zero ? yPlan.span[0] : from, to] },
			size,
			scene.lang
		);
	};
	return (rows, size) => {
		const radius = radiusOf(scene, size.em);
		const { plane, x, y } = laidWithRoom(size, radius);
		const bodies = new Map<Shape, Map<number, Body>>();
		const marks: Mark[] = [];
		for (const row of rows) {
			const across = numberIn(row, scene.x);
			const up = numberIn(row, scene.y);
			if (!fits(across, xKind) || !fits(up, yKind)) continue;
			const { name, tone, shape } = scene.groups.of(row);
			marks.push({
				id: scene.moment === null ? row.key : thingOf(row.key),
				keys: [row.key],
				name: row.name,
				group: name,
				tone,
				left: plane.x(across),
				top: plane.y(up),
				value: up,
				body: dotOf(radius(row), shape, bodies)
			});
		}
		const sorted = fromLeft(marks);
		return {
			area: plane.area,
			x,
			y,
			marks: sorted,
			strokes: trailsOf(scene, rows, plane, { x: xKind, y: yKind }),
			rules: besideMarks(rulesOf(scene, rows, plane, { x: xKind, y: yKind }, size), sorted, plane.area, size),
			labels: []
		};
	};
};

/** From here on marks are sorted by numbers alone: comparing so many objects would hold the page up. */
const many = 2000;
/** Fewer marks than this are in any drawing. */
const mostMarks = 2 ** 20;

/** Marks from left to right; those at one place (to 1/256 px, where there are thousands) in the order of the table. */
export function fromLeft<Placed extends { left: number }>(marks: Placed[]): Placed[] {
	if (marks.length <= many) return marks.sort((a, b) => a.left - b.left);
	const order = new Float64Array(marks.length);
	for (let at = 0; at < marks.length; at++)
		order[at] = Math.round((marks[at]?.left ?? 0) * 256) * mostMarks + at;
	order.sort();
	const sorted: Placed[] = [];
	for (const key of order) {
		const mark = marks[key - Math.floor(key / mostMarks) * mostMarks];
		if (mark) sorted.push(mark);
	}
	return sorted;
}

/** The name of the trend stands where it covers the fewest dots, and never over the axis. */
function besideMarks(
	rules: PlotRule[],
	marks: readonly Mark[],
	{ bottom }: Area,
	{ width, em }: Size
): PlotRule[] {
	return rules.map((rule) => {
		if (rule.type !== 'fit') return rule;
		// A line that ends at the axis has its name at the other end.
		const end =
			bottom - rule.y2 < em * 1.2 ? { left: rule.x1, top: rule.y1 } : { left: rule.x2, top: rule.y2 };
		const near = marks.filter(({ left, top }) => Math.hypot(left - end.left, top - end.top) < em * 8);
		const along = alongLine(
			[
				{ left: rule.x1, top: rule.y1 },
				{ left: rule.x2, top: rule.y2 }
			],
			em
		);
		const named = { key: 'fit', text: rule.text, ...end, reach: em * 0.3 };
		const room = { left: 0, top: 0, right: width, bottom };
		const [label] = placeLabels([named], [...near, ...along], room, em);
		return { ...rule, label: label ?? null };
	});
}

/** Thousands of dots share a few bodies. */
function dotOf(radius: number, shape: Shape, bodies: Map<Shape, Map<number, Body>>): Body {
	let alike = bodies.get(shape);
	if (!alike) bodies.set(shape, (alike = new Map<number, Body>()));
	let body = alike.get(radius);
	if (!body) alike.set(radius, (body = { type: 'dot', radius, shape }));
	return body;
}

/** Radius of a row's dot in px: its area grows with the value. */
export function radiusOf(scene: Scene, em: number): (row: FrameRow) => number {
	const plainRadius = dotRadius(scene.rows.length, em);
	if (scene.size === null) return () => plainRadius;
	const scale = sizeScale(scene, em);
	return (row) => {
		const value = numberIn(row, scene.size);
		// A size that is not known, or not above zero, is drawn as the smallest dot.
		return value === null || value <= 0 ? em * 0.22 : Math.max(em * 0.22, scale(value));
	};
}

export function sizeScale({ all, size }: Pick<Scene, 'all' | 'size'>, em: number) {
	const most = all.reduce((most, row) => Math.max(most, numberIn(row, size) ?? 0), 0);
	return scaleSqrt([0, most || 1], [0, em * 1.7]);
}
