import { line } from 'd3-shape';
import type { Plane, ScaleKind } from '#lib/charts/plane.ts';
import type { FrameRow } from '#lib/data/frame.ts';
import { fits } from './axes.ts';
import { numberIn, thingOf } from './cells.ts';
import type { PlotStroke } from './marks.ts';
import { waysOf } from './moment.ts';
import type { Scene } from './scene.ts';

/** The ways of the picked things up to the moment, if the view leaves trails. */
export function trailsOf(
	scene: Scene,
	rows: readonly FrameRow[],
	plane: Pick<Plane, 'x' | 'y'>,
	kind: { x: ScaleKind; y: ScaleKind }
): PlotStroke[] {
	const { view } = scene.frame;
	if (scene.moment === null || !view.time?.trails) return [];
	const here = new Set(rows.map(({ key }) => thingOf(key)));
	const things = new Set(view.picked.map(thingOf).filter((thing) => here.has(thing)));
	return waysOf(scene.frame, rows, scene.moment, things).map((way) => {
		const places = way.map((row) => ({ x: numberIn(row, scene.x), y: numberIn(row, scene.y) }));
		const last = way.at(-1);
		const path = line<(typeof places)[number]>()
			.defined(({ x, y }) => fits(x, kind.x) && fits(y, kind.y))
			.x(({ x }) => plane.x(x ?? 0))
			.y(({ y }) => plane.y(y ?? 0))
			.digits(1);
		return {
			id: thingOf(last?.key ?? ''),
			type: 'trail',
			tone: last ? scene.groups.of(last).tone : 'plain',
			path: path(places) ?? '',
			keys: way.map(({ key }) => key)
		};
	});
}
