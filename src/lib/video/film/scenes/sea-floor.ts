import { range } from 'd3-array';
import { area, curveBasis } from 'd3-shape';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, drift, glide, mix, ramp, settle, sway } from '../ease.ts';
import { breeze, ground, land, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { thing } from '../draw/things.ts';
import { counted } from '../draw/units.ts';
import { amountText } from '../figures.ts';
import { HEIGHT, INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, place, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const SHORE = 330;
const SURFACE = 300;
const sensors = [520, 730, 930, 1120];
const line = {
	stroke: colour.ink,
	'stroke-width': INK,
	'stroke-linejoin': 'round',
	'stroke-linecap': 'round'
};
const steps = range(-20, WIDTH + 41, 20);

/** Height of the ground: a shore on the left, and the sea floor going down to the road's height on the right. */
export const floorY = (x: number) =>
	x < SHORE
		? mix(262, SURFACE + 8, clamp(x / SHORE) ** 3)
		: mix(SURFACE + 8, ROAD_Y, Math.sin((clamp((x - SHORE) / (WIDTH - SHORE)) * Math.PI) / 2) ** 1.1);

/** The cable: up from the road to the station on the shore, and out along the sea floor. */
const cableY = (x: number) =>
	x < 170
		? mix(ROAD_Y, floorY(170) + 20, glide(clamp(x / 170)))
		: Math.min(ROAD_Y, floorY(x) + 20 * clamp((SHORE - x) / 160));

/** Part of an hour on the face of a clock, from the top round. */
export function sector(x: number, y: number, r: number, minutes: number): string {
	const angle = (clamp(minutes / 60, 0, 0.9999) * 360 * Math.PI) / 180;
	const large = angle > Math.PI ? 1 : 0;
	return path`M${x} ${y}V${y - r}A${r} ${r} 0 ${large} 1 ${x + r * Math.sin(angle)} ${y - r * Math.cos(angle)}z`;
}

/**
 * A cut through coast and sea: a long low wave on its way to the shore. Without ears on the sea floor its size is a
 * guess until it is near; with them, word of it runs ahead through the cable, and a clock counts the time gained.
 */
export const seaFloor = defineScene({
	picture: v.strictObject({
		kind: v.literal('sea-floor'),
		/** A calm sea under the title, a wave seen from land only, or one that the sea floor hears. */
		view: v.picklist(['title', 'land', 'sea']),
		station: v.optional(Inline),
		sensor: v.optional(Inline),
		/** Minutes or seconds gained, and what they are. */
		gained: v.optional(v.strictObject({ figure: Id, name: Inline })),
		/** What is shaken or moved: a wave on the water, or only the ground. */
		from: v.optional(v.picklist(['wave', 'quake']), 'wave'),
		/** Under the title: a ship that lays the cable, instead of sensors that go down. */
		ship: v.optional(v.boolean(), false)
	}),
	figures: ({ gained }) => (gained ? [gained.figure] : []),
	draw({ view, station, sensor: ear, gained, from, ship }, stage) {
		const { t } = stage;
		const title = view === 'title';
		const heard = view !== 'land';
		const begins = lineStart(stage, 0);
		const last = lineStart(stage, stage.lines.length - 1);
		// The wave comes nearer all through the scene and never reaches the shore.
		const p = title ? 0 : ramp(t, begins, Math.max(4, stage.seconds - begins));
		const crest = mix(1210, 560, p);
		const tall = from === 'quake' || title ? 0 : mix(14, 40, p ** 2) * ramp(t, begins, 1);
		const surfaceY = (x: number) =>
			SURFACE -
			tall * Math.exp(-(((x - crest) / 120) ** 2)) +
			4 * Math.sin(x / 46 + t * 1.3) * clamp((x - SHORE + 60) / 80);
		const water = (top: (x: number) => number, fill: string, edge: boolean) =>
			tag('path', {
				d: area<number>((x) => x, top, HEIGHT + 10).curve(curveBasis)(steps) ?? '',
				fill,
				...(edge ? { stroke: colour.ink, 'stroke-width': INK } : {})
			});
		const quake = { x: 1040, y: 512 };
		const rings =
			from === 'quake' && !title
				? range(3)
						.map((i) => {
							const grows = ((t - begins + i * 0.7) % 2.1) / 2.1;
							return t < begins
								? ''
								: tag('circle', {
										cx: quake.x,
										cy: quake.y + 30,
										r: 16 + grows * 130,
										fill: 'none',
										stroke: colour.accent,
										'stroke-width': 4,
										opacity: 1 - grows
									});
						})
						.join('')
				: '';
		const laying = title && ship;
		const boxes =
			heard && !laying
				? sensors
						.map((x, i) => {
							const y = floorY(x);
							const lands = settle(ramp(t, title ? 0.5 + i * 0.3 : -1, 0.9));
							const near = title
								? 0.5 + 0.5 * sway(t, 3.6, -i * 0.2)
								: from === 'quake'
									? Math.max(0, sway(t - begins, 2.1, -Math.abs(x - quake.x) / 700))
									: Math.exp(-(((x - crest) / 110) ** 2));
							return (
								[26, 42]
									.map((r, k) =>
										tag('path', {
											d: path`M${x - r * 0.86} ${y - 8 - r * 0.5}A${r} ${r} 0 0 1 ${x + r * 0.86} ${y - 8 - r * 0.5}`,
											fill: 'none',
											stroke: colour.ink,
											'stroke-width': 3,
											'stroke-linecap': 'round',
											opacity: lands * clamp(near * 2 - k * 0.8)
										})
									)
									.join('') +
								tag('path', {
									d: path`M${x - 24} ${mix(SURFACE, y, lands)}a24 24 0 0 1 48 0z`,
									fill: colour.sun,
									stroke: colour.ink,
									'stroke-width': INK,
									'stroke-linejoin': 'round',
									opacity: lands
								})
							);
						})
						.join('')
				: '';
		// Word of it runs along the cable again and again, far faster than the water.
		const bits =
			heard && !title
				? range(3)
						.map((i) => {
							const q = ((t - begins - 0.9) / 1.5 + i / 3) % 1;
							const x = mix(from === 'quake' ? 930 : Math.max(crest, 620), 176, q);
							return t < begins + 0.9
								? ''
								: tag('circle', {
										cx: x,
										cy: cableY(x),
										r: 9,
										fill: colour.sun,
										stroke: colour.ink,
										'stroke-width': 3,
										opacity: clamp(q * 8) * clamp((1 - q) * 8)
									});
						})
						.join('')
				: '';
		const figure = gained ? stage.figure(gained.figure) : undefined;
		const value = figure ? (Array.isArray(figure.value) ? figure.value[1] : figure.value) : 0;
		const counts = gained ? ramp(t, last + 0.2, 2) : 0;
		const clock = { x: 860, y: 128, r: 76 };
		const clockOn = settle(ramp(t, last - 0.4, 0.6));
		const gain =
			gained && figure && clockOn > 0
				? tag('circle', {
						cx: clock.x,
						cy: clock.y,
						r: clock.r * clockOn,
						fill: colour.surface,
						stroke: colour.ink,
						'stroke-width': INK
					}) +
					tag('path', { d: sector(clock.x, clock.y, clock.r - 8, value * counts), fill: colour.road }) +
					tag('path', {
						d: path`M${clock.x} ${clock.y}L${clock.x + 58 * Math.sin((value * counts * Math.PI) / 30)} ${clock.y - 58 * Math.cos((value * counts * Math.PI) / 30)}M${clock.x} ${clock.y}V${clock.y - 58}`,
						stroke: colour.ink,
						'stroke-width': 5,
						'stroke-linecap': 'round',
						opacity: clockOn
					}) +
					words(clock.x + 100, 76, stage.say(gained.name), { size: 40, max: 290, opacity: clockOn }) +
					words(
						clock.x + 98,
						154,
						amountText(
							{ id: '', value: counted(value, counts), unit: { ja: figure.unit, en: figure.unit } },
							stage.lang
						),
						{ size: 72, fill: colour.accent, max: 290, opacity: clockOn }
					) +
					words(WIDTH - MARGIN / 2, 242, figure.source, {
						size: 36,
						bold: false,
						fill: colour.ink2,
						anchor: 'end',
						max: 640,
						opacity: clockOn
					})
				: '';
		const wonder = heard ? 0 : settle(ramp(t, last - 0.2, 0.7));
		const bow = mix(470, 1010, drift(ramp(t, 0, stage.seconds)));
		const laid = laying
			? tag('path', {
					d: path`M${bow - 92} ${surfaceY(bow) - 22}C${bow - 130} ${SURFACE + 60} ${bow - 190} ${cableY(bow - 260) - 10} ${bow - 260} ${cableY(bow - 260)}`,
					fill: 'none',
					stroke: colour.road,
					'stroke-width': 8,
					'stroke-linecap': 'round'
				}) +
				place(
					bow,
					surfaceY(bow) + 3 * sway(t, 3),
					tag('path', { d: 'M-104-44H112L84 14H-86z', fill: colour.teal, ...line }) +
						tag('path', { d: 'M6-44V-92H66V-44zM22-92V-118H42V-92', fill: colour.surface, ...line }) +
						tag('path', { d: 'M-78-44a26 26 0 0 1 52 0z', fill: colour.sun, ...line }) +
						tag('path', { d: 'M20-70H52', fill: 'none', ...line }),
					{ turn: sway(t, 3.4) * 1.2 }
				)
			: '';
		const caravanX = mix(-140, 92, settle(ramp(t, 0.2, 3.2)));
		return (
			ground(colour.paper) +
			(title ? '' : breeze(430 + t * 7, 128)) +
			(title
				? tag('circle', {
						cx: 1010,
						cy: mix(360, 262, settle(ramp(t, 0, 2.4))),
						r: 96,
						fill: colour.sun,
						stroke: colour.ink,
						'stroke-width': INK
					})
				: '') +
			water(surfaceY, colour.water, true) +
			water((x) => SURFACE + 108 + 6 * Math.sin(x / 80 + t * 0.6), colour.deep, false) +
			land(floorY, colour.land) +
			rings +
			// A ship leaves the cable behind as far as it has come.
			(laying
				? road(lineOf(cableY, range(-20, bow - 250, 10)))
				: road(lineOf(cableY, range(-20, WIDTH + 41, 10)), title ? settle(ramp(t, 0.1, 3.6)) : 1)) +
			laid +
			boxes +
			bits +
			// The station and what it can tell
			thing('house', 196, floorY(196) - 38, 44, { width: INK }) +
			(wonder > 0
				? words(196, 160 + sway(t, 3) * 5, '?', {
						size: 120,
						anchor: 'middle',
						fill: colour.accent,
						opacity: wonder
					}) +
					tag('path', {
						d: path`M${262} ${214}L${mix(262, crest - 90, wonder)} ${mix(214, SURFACE - 30, wonder)}`,
						stroke: colour.lineStrong,
						'stroke-width': 5,
						'stroke-linecap': 'round',
						'stroke-dasharray': '.1 14',
						fill: 'none'
					})
				: '') +
			(title ? caravan(caravanX, floorY(caravanX) - 2, caravanX, 2.6) : '') +
			(title
				? words(MARGIN, 130, stage.title, {
						size: 84,
						max: WIDTH - 2 * MARGIN,
						opacity: glide(ramp(t, 0.3, 1))
					})
				: '') +
			(station
				? words(176, 470, stage.say(station), { size: 38, max: 300, opacity: ramp(t, 0.3, 0.6) })
				: '') +
			(ear ? words(820, 372, stage.say(ear), { size: 40, max: 420, opacity: ramp(t, begins, 0.6) }) : '') +
			gain
		);
	}
});
