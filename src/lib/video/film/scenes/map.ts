import { range } from 'd3-array';
import { curveCatmullRomClosed, line } from 'd3-shape';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { plant } from '../draw/crop.ts';
import { breeze, ground } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { road, stop } from '../draw/road.ts';
import { between } from '../draw/route.ts';
import { thing, things } from '../draw/things.ts';
import { counted } from '../draw/units.ts';
import { amountText } from '../figures.ts';
import { HEIGHT, INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { mapNames, maps, type MapSheet } from '../maps.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type Stage } from './scene.ts';

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

/** The lands of a sheet. */
export const landsOf = (card: MapSheet) =>
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
		.join('');

const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));

/** A place on the earth. */
export const Point = v.strictTuple([lon, lat]);

type Dots = {
	figure: string;
	name: { ja: string; en: string };
	near: readonly (readonly [number, number])[];
	far: readonly (readonly [number, number])[];
	rows: number;
	label: number;
	line: number;
};

/** The dots come one after the other, row by row, while their number counts along. */
function sensorNet(
	{ figure, name, near, far, rows, label, line: brings }: Dots,
	card: MapSheet,
	stage: Stage
): string {
	const { t } = stage;
	const shown = stage.figure(figure);
	const value = Array.isArray(shown.value) ? shown.value[1] : shown.value;
	const start = lineStart(stage, brings) + 0.2;
	const takes = 3.4;
	const on = (points: Dots['near']) => points.map(([east, north]) => project(card, east, north));
	const perRow = Math.ceil(value / rows);
	const at = range(value).map((i) => {
		const row = Math.floor(i / perRow);
		const column = i % perRow;
		// Every other row goes back, as one cable would.
		const p = (row % 2 ? perRow - 1 - column : column) / Math.max(1, perRow - 1);
		return between(on(near), on(far), rows > 1 ? row / (rows - 1) : 0, p);
	});
	const come = Math.floor(value * ramp(t, start, takes));
	const cable = at.slice(0, come);
	// In the right margin, as high as the sheet says; the source in the corner.
	const right = WIDTH - MARGIN / 2;
	const { y } = project(card, card.east, label);
	const shownOn = ramp(t, start, 0.4);
	return (
		(cable.length > 1
			? tag('path', {
					d:
						line<{ x: number; y: number }>(
							({ x }) => x,
							({ y }) => y
						)(cable) ?? '',
					fill: 'none',
					stroke: colour.road,
					'stroke-width': 3,
					'stroke-linejoin': 'round'
				})
			: '') +
		cable
			.map(({ x, y }, i) => {
				const ping = Math.max(0, sway(t, 3.2, -i * 0.021) - 0.8) * 5;
				return tag('circle', {
					cx: x,
					cy: y,
					r: 6 + ping * 4,
					fill: colour.sun,
					stroke: colour.ink,
					'stroke-width': 2.4
				});
			})
			.join('') +
		words(
			right,
			y,
			amountText(
				{
					id: figure,
					value: counted(value, ramp(t, start, takes)),
					unit: { ja: shown.unit, en: shown.unit }
				},
				stage.lang
			),
			{ size: 84, fill: colour.accent, anchor: 'end', opacity: shownOn, max: 400 }
		) +
		words(right, y + 56, stage.say(name), { size: 40, anchor: 'end', opacity: shownOn, max: 440 }) +
		words(right, 556, shown.source, {
			size: 36,
			bold: false,
			fill: colour.ink2,
			anchor: 'end',
			opacity: shownOn,
			max: 640
		})
	);
}

/** A map the road travels across, from place to place; who went there stands on the sea. */
export const map = defineScene({
	picture: v.strictObject({
		kind: v.literal('map'),
		sheet: v.picklist(mapNames),
		/** Who did it. */
		who: Inline,
		/** From place to place without a bow. */
		straight: v.optional(v.boolean(), false),
		places: v.pipe(
			v.array(
				v.strictObject({
					name: Inline,
					year: v.optional(v.pipe(v.number(), v.integer())),
					lon,
					lat,
					/** The spoken line (from 0) that brings it in; places of one line come one after the other. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0)),
					/** What grows or stands there. */
					thing: v.optional(v.picklist(things)),
					/** The side its name stands on. */
					side: v.picklist(['left', 'right', 'above', 'below'])
				})
			),
			v.minLength(1),
			v.maxLength(4)
		),
		/** As many dots as a figure says, in rows between two lines across the sheet, each row on one cable. */
		dots: v.optional(
			v.strictObject({
				figure: Id,
				name: Inline,
				near: v.pipe(v.array(Point), v.minLength(2)),
				far: v.pipe(v.array(Point), v.minLength(2)),
				rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
				/** The latitude at which their number stands, in the right margin. */
				label: lat,
				line: v.pipe(v.number(), v.integer(), v.minValue(0))
			})
		)
	}),
	figures: ({ dots }) => (dots ? [dots.figure] : []),
	draw({ sheet, who, places, dots, straight }, stage) {
		const { t } = stage;
		const card: MapSheet = maps[sheet];
		const { halo } = card;
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
					: path`M${from.x} ${from.y}C${from.x + bow} ${from.y - (straight ? 8 : 150)} ${to.x - bow} ${to.y - (straight ? 8 : 110)} ${to.x} ${to.y}`;
			const begin = i === 0 ? first : from.arrives + 0.35;
			return road(d, glide(ramp(t, begin, Math.max(0.8, to.arrives - begin))), { ahead: false });
		});
		const last = stops.at(-1) ?? { x: 0, y: ROAD_Y, arrives: first };
		const out = path`M${last.x} ${last.y}C${last.x + 150} ${last.y + 60} ${WIDTH - 160} ${ROAD_Y} ${WIDTH + 20} ${ROAD_Y}`;
		const leaves = glide(ramp(t, stage.seconds - 1.4, 1.3));
		const net = dots ? sensorNet(dots, card, stage) : '';
		const whoWidth = textWidth(stage.say(who), 52);
		const shown = glide(ramp(t, first - 0.2, 0.8));
		return (
			ground(colour.water) +
			landsOf(card) +
			breeze(card.wind[0] + sway(t, 9) * 12, card.wind[1]) +
			net +
			road(out, leaves, { ahead: false }) +
			legs.join('') +
			tag('path', {
				d: path`M${MARGIN} ${168}h${Math.max(0.1, whoWidth * shown)}`,
				stroke: colour.sun,
				'stroke-width': 16,
				opacity: shown
			}) +
			words(MARGIN, 160, stage.say(who), { size: 52, opacity: shown, halo }) +
			stops
				.map(({ x, y, spot, arrives }) => {
					const on = settle(ramp(t, arrives - 0.1, 0.5));
					const beat = ((t - arrives) % 2.4) / 2.4;
					const label = {
						left: { x: x - 34, y: y - 88, anchor: 'end' as const },
						right: { x: x + 40, y: y - 8, anchor: 'start' as const },
						above: { x: x - 30, y: y - 92, anchor: 'end' as const },
						below: { x: x + 20, y: y + 66, anchor: 'start' as const }
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
						(spot.thing && spot.thing !== 'tomato'
							? thing(spot.thing, x, y - 62 * on, 46 * on, { turn: sway(t, 5) * 3 })
							: '') +
						stop(x, y, 17 * on) +
						(spot.year === undefined
							? ''
							: words(label.x, label.y, String(spot.year), {
									size: 60,
									fill: colour.accent,
									anchor: label.anchor,
									halo,
									opacity: on
								})) +
						words(label.x, label.y + (spot.year === undefined ? 24 : 52), stage.say(spot.name), {
							size: 42,
							anchor: label.anchor,
							halo,
							opacity: on
						})
					);
				})
				.join('')
		);
	}
});
