import { max } from 'd3-array';
import { line } from 'd3-shape';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, ramp, settle } from '../ease.ts';
import { ground } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { road, stop } from '../draw/road.ts';
import { along, softly, thereAndBack } from '../draw/route.ts';
import { mapNames, maps, type MapSheet } from '../maps.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { landsOf, Point, project } from './map.ts';
import { defineScene, lineStart } from './scene.ts';

/** The slowest signal is back after so many seconds of film. */
const SLOWEST = 3.6;

const way = line<{ x: number; y: number }>(
	({ x }) => x,
	({ y }) => y
);

/** Two signals leave one place at the same moment, go there and back on two routes, and count their time. */
export const signalRace = defineScene({
	picture: v.strictObject({
		kind: v.literal('signal-race'),
		sheet: v.picklist(mapNames),
		/** The places at both ends. */
		ends: v.strictTuple([
			v.strictObject({ name: Inline, at: Point, side: v.picklist(['left', 'right']) }),
			v.strictObject({ name: Inline, at: Point, side: v.picklist(['left', 'right']) })
		]),
		/** Each way from the first end to the second, its time there and back, and the line that brings it in. */
		routes: v.strictTuple([
			v.strictObject({
				figure: Id,
				name: Inline,
				via: v.array(Point),
				line: v.pipe(v.number(), v.integer(), v.minValue(0))
			}),
			v.strictObject({
				figure: Id,
				name: Inline,
				via: v.array(Point),
				line: v.pipe(v.number(), v.integer(), v.minValue(0))
			})
		]),
		/** The line at which both set off. */
		start: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	figures: ({ routes }) => routes.map(({ figure }) => figure),
	draw({ sheet, ends, routes, start }, stage) {
		const { t } = stage;
		const card: MapSheet = maps[sheet];
		const { halo } = card;
		const [from, to] = ends.map(({ at }) => project(card, at[0], at[1]));
		const a = from ?? { x: 0, y: 0 };
		const b = to ?? a;
		const go = lineStart(stage, start) + 0.3;
		const timed = routes.map((route) => {
			const figure = stage.figure(route.figure);
			const value = Array.isArray(figure.value) ? figure.value[1] : figure.value;
			const points = softly([a, ...route.via.map(([lon, lat]) => project(card, lon, lat)), b]);
			return { route, figure, value, points };
		});
		const slowest = max(timed, ({ value }) => value) ?? 1;
		const drawn = timed.map(({ route, figure, value, points }, i) => {
			const takes = (SLOWEST * value) / slowest;
			const begins = lineStart(stage, route.line) - 0.1;
			const on = glide(ramp(t, begins, 1.2));
			const run = (t - go) / takes;
			const fill = i === 0 ? colour.ink2 : colour.road;
			const p = thereAndBack(run % 1);
			const spot = along(points, p);
			const at = run < 0 ? along(points, 0) : spot;
			const counted = Math.round(value * clamp(run));
			const y = 200 + i * 142;
			const back = settle(ramp(t, go + takes, 0.5));
			return {
				line:
					tag('path', {
						d: way(points) ?? '',
						fill: 'none',
						stroke: fill,
						'stroke-width': i === 0 ? 5 : 8,
						'stroke-linecap': 'round',
						'stroke-linejoin': 'round',
						...(i === 0
							? { 'stroke-dasharray': '.1 12', opacity: on }
							: { pathLength: 1, 'stroke-dasharray': `${Math.round(on * 1000) / 1000} 2` })
					}) +
					(on > 0.6
						? tag('circle', {
								cx: at.x,
								cy: at.y,
								r: 15,
								fill: colour.sun,
								stroke: colour.ink,
								'stroke-width': INK
							})
						: ''),
				board:
					tag('rect', {
						x: MARGIN - 24,
						y: y - 50,
						width: 280,
						height: 126,
						rx: 14,
						fill: colour.surface,
						stroke: back > 0 ? fill : colour.lineStrong,
						'stroke-width': 3 + 3 * back,
						opacity: on
					}) +
					words(MARGIN, y - 6, stage.say(route.name), { size: 38, max: 236, fill, opacity: on }) +
					words(MARGIN, y + 58, run < 0 ? `0 ${figure.unit}` : `${counted} ${figure.unit}`, {
						size: 62,
						max: 236,
						fill: back > 0 ? colour.accent : colour.ink,
						opacity: on
					})
			};
		});
		const named = ramp(t, 0.2, 0.6);
		return (
			ground(colour.water) +
			landsOf(card) +
			road(
				path`M-20 ${ROAD_Y}C60 ${ROAD_Y} 60 650 180 650H${WIDTH - 180}C${WIDTH - 60} 650 ${WIDTH - 60} ${ROAD_Y} ${WIDTH + 20} ${ROAD_Y}`
			) +
			drawn.map(({ line: route }) => route).join('') +
			ends
				.map(({ name, at, side }) => {
					const { x, y } = project(card, at[0], at[1]);
					return (
						stop(x, y, 18 * named) +
						words(side === 'left' ? x - 34 : x + 34, y + 16, stage.say(name), {
							size: 44,
							halo,
							anchor: side === 'left' ? 'end' : 'start',
							opacity: named
						})
					);
				})
				.join('') +
			drawn.map(({ board }) => board).join('') +
			words(MARGIN - 24, 560, stage.figure(routes[0].figure).source, {
				size: 36,
				bold: false,
				fill: colour.ink2,
				halo,
				max: 600,
				opacity: ramp(t, go, 0.5)
			})
		);
	}
});
