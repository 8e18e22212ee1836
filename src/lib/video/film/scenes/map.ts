import { curveCatmullRomClosed, line } from 'd3-shape';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { plant } from '../draw/crop.ts';
import { breeze, ground } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { road, stop } from '../draw/road.ts';
import { HEIGHT, INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { maps, type MapSheet } from '../maps.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

/** Mercator, so that coasts keep their shape. */
export function project(
	{ west, east, middle }: MapSheet,
	lon: number,
	lat: number
): { x: number; y: number } {
	const unit = WIDTH / (east - west);
	const north = (degrees: number) =>
		(Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * 180) / Math.PI;
	return { x: (lon - west) * unit, y: HEIGHT / 2 - 20 - (north(lat) - north(middle)) * unit };
}

const coast = line().curve(curveCatmullRomClosed.alpha(0.5));

/** A map the road travels across, from place to place; who went there stands on the sea. */
export const map = defineScene({
	picture: v.strictObject({
		kind: v.literal('map'),
		sheet: v.picklist(['south-west-europe']),
		/** Who did it. */
		who: Inline,
		places: v.pipe(
			v.array(
				v.strictObject({
					name: Inline,
					year: v.pipe(v.number(), v.integer()),
					lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
					lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
					/** The spoken line (from 0) that brings it in; places of one line come one after the other. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0)),
					/** What grows or stands there. */
					thing: v.optional(v.picklist(['tomato'])),
					/** The side its name stands on. */
					side: v.picklist(['left', 'right', 'above'])
				})
			),
			v.minLength(1),
			v.maxLength(4)
		)
	}),
	figures: () => [],
	draw({ sheet, who, places }, stage) {
		const { t } = stage;
		const card = maps[sheet];
		const stops = places.map((spot) => {
			const together = places.filter((other) => other.line === spot.line);
			const span = stage.lines[Math.min(spot.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			const part = together.indexOf(spot) / together.length;
			return {
				...project(card, spot.lon, spot.lat),
				spot,
				arrives: mix(span.from, span.to, part) + 0.5
			};
		});
		const first = lineStart(stage, 0);
		const legs = stops.map((to, i) => {
			const from = stops[i - 1] ?? { x: -20, y: ROAD_Y, arrives: first };
			const bow = (to.x - from.x) * 0.28;
			const d =
				i === 0
					? path`M${from.x} ${from.y}C${from.x + 120} ${from.y} ${to.x - 150} ${to.y + 60} ${to.x} ${to.y}`
					: path`M${from.x} ${from.y}C${from.x + bow} ${from.y - 150} ${to.x - bow} ${to.y - 110} ${to.x} ${to.y}`;
			const begin = i === 0 ? first : from.arrives + 0.35;
			return road(d, glide(ramp(t, begin, Math.max(0.8, to.arrives - begin))), { ahead: false });
		});
		const last = stops.at(-1) ?? { x: 0, y: ROAD_Y, arrives: first };
		const out = path`M${last.x} ${last.y}C${last.x + 150} ${last.y + 60} ${WIDTH - 160} ${ROAD_Y} ${WIDTH + 20} ${ROAD_Y}`;
		const leaves = glide(ramp(t, stage.seconds - 1.4, 1.3));
		const whoWidth = textWidth(stage.say(who), 52);
		const shown = glide(ramp(t, first - 0.2, 0.8));
		return (
			ground(colour.water) +
			card.lands
				.map((points) =>
					tag('path', {
						d: coast(points.map(([lon, lat]) => project(card, lon, lat)).map(({ x, y }) => [x, y])) ?? '',
						fill: colour.land,
						stroke: colour.ink,
						'stroke-width': INK,
						'stroke-linejoin': 'round'
					})
				)
				.join('') +
			breeze(92 + sway(t, 9) * 12, 262) +
			road(out, leaves, { ahead: false }) +
			legs.join('') +
			tag('path', {
				d: path`M${MARGIN} ${168}h${Math.max(0.1, whoWidth * shown)}`,
				stroke: colour.sun,
				'stroke-width': 16,
				opacity: shown
			}) +
			words(MARGIN, 160, stage.say(who), { size: 52, opacity: shown }) +
			stops
				.map(({ x, y, spot, arrives }) => {
					const on = settle(ramp(t, arrives - 0.1, 0.5));
					const beat = ((t - arrives) % 2.4) / 2.4;
					const label = {
						left: { x: x - 34, y: y - 88, anchor: 'end' as const },
						right: { x: x + 40, y: y - 8, anchor: 'start' as const },
						above: { x: x - 30, y: y - 92, anchor: 'end' as const }
					}[spot.side];
					return (
						(beat > 0
							? tag('circle', {
									cx: x,
									cy: y,
									r: 16 + beat * 30,
									fill: 'none',
									stroke: colour.road,
									'stroke-width': 3,
									opacity: (1 - beat) * 0.7
								})
							: '') +
						(spot.thing === 'tomato'
							? plant(x + 58, y + 6, { scale: 0.78, grown: ramp(t, arrives, 1.6), lean: sway(t, 5) * 1.5 })
							: '') +
						stop(x, y, 17 * on) +
						words(label.x, label.y, String(spot.year), {
							size: 60,
							fill: colour.accent,
							anchor: label.anchor,
							opacity: on
						}) +
						words(label.x, label.y + 52, stage.say(spot.name), {
							size: 42,
							anchor: label.anchor,
							opacity: on
						})
					);
				})
				.join('')
		);
	}
});
