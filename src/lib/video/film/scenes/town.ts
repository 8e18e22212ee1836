import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { breeze, ground, hillY, land, lineOf, sun } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { figure, roles } from '../draw/people.ts';
import { caravan, road, stop } from '../draw/road.ts';
import { things } from '../draw/things.ts';
import { alongStreet, building, buildingNames, buildings, cameraPole } from '../draw/town.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const STREET_Y = 504;
const POLES = 8;
const SUN = 100;
const skies = { morning: colour.water, evening: '#F8E6D6', dusk: '#C9D6E6' } as const;
const groundY = (x: number) => STREET_Y - 6 + 4 * Math.sin(x / 210);

/** A street: houses lit or empty, shops, halls, stalls; each can be named when a line speaks of it. */
export const town = defineScene({
	picture: v.strictObject({
		kind: v.literal('town'),
		time: v.picklist(['morning', 'evening', 'dusk']),
		/** Whether the film's title stands above. */
		title: v.optional(v.boolean(), false),
		/** Words above the street instead of the title: a day, a place. */
		head: v.optional(Inline),
		street: v.pipe(
			v.array(
				v.strictObject({
					what: v.picklist(buildingNames),
					/** What a stall has to give. */
					thing: v.optional(v.picklist(things), 'box'),
					name: v.optional(Inline),
					/** The spoken line (from 0) that names it. */
					line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0)
				})
			),
			v.minLength(1),
			v.maxLength(7)
		),
		/** Cameras on poles that come one after the other while their number counts along. */
		cameras: v.optional(v.strictObject({ figure: Id, label: Inline })),
		/** People on their way along the street. */
		walkers: v.optional(
			v.strictObject({
				who: v.picklist(roles),
				count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))
			})
		)
	}),
	figures: ({ cameras }) => (cameras ? [cameras.figure] : []),
	draw({ time, title, head, street, cameras, walkers }, stage) {
		const { t } = stage;
		const first = lineStart(stage, 0);
		const places = alongStreet(
			street.map(({ what }) => what),
			40,
			WIDTH - 40
		);
		const light = time === 'morning' ? 0 : ramp(t, 0.8, 3.2);
		const namedAt = street.map((spot, i) => {
			// Those that one line names come one after the other while it stands.
			const together = street.filter(({ name, line }) => name && line === spot.line);
			const before = street.slice(0, i).filter(({ name, line }) => name && line === spot.line);
			const span = stage.lines[Math.min(spot.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			return mix(span.from, span.to, before.length / Math.max(1, together.length));
		});
		const stands = street.map(({ what, thing: goods, name }, i) => {
			const x = places[i] ?? 0;
			const named = namedAt[i] ?? 0;
			const on = name ? settle(ramp(t, named, 0.6)) : 0;
			const swell = name ? ramp(t, named, 0.3) * (1 - ramp(t, named + 0.3, 0.6)) : 0;
			const top = STREET_Y - buildings[what].height - 34;
			return (
				building(what, x, STREET_Y, { light, t, i, goods, grown: ramp(t, i * 0.09, 0.6), swell }) +
				(name
					? words(x, top - 6 * on, stage.say(name), {
							size: 44,
							anchor: 'middle',
							max: WIDTH / street.length - 16,
							opacity: on
						})
					: '')
			);
		});
		const namedStops = street.map(({ name }, i) =>
			name ? stop(places[i] ?? 0, ROAD_Y, 13 * settle(ramp(t, namedAt[i] ?? 0, 0.6))) : ''
		);
		const counts = cameras ? stage.figure(cameras.figure) : undefined;
		const total = counts ? (Array.isArray(counts.value) ? counts.value[1] : counts.value) : 0;
		const poles = cameras
			? range(POLES).map((i) =>
					cameraPole(96 + i * 155, 566 - (i % 2) * 14, ramp(t, first + 0.3 + i * 0.3, 0.6), t, i)
				)
			: [];
		const counted = Math.round(total * ramp(t, first + 0.3, POLES * 0.3 + 0.4));
		const passes = settle(ramp(t, 0.2, stage.seconds + 1));
		const caravanX = mix(-150, title && !walkers ? 560 : WIDTH - 220, passes);
		const walking = walkers
			? range(walkers.count).map((i) => {
					const x = mix(-90 - i * 96, 700 - i * 100, ramp(t, 0.2, stage.seconds + 1.4));
					return figure(walkers.who, x, 560 - Math.abs(sway(t, 0.9, i * 0.21)) * 5, {
						scale: walkers.who === 'children' ? 0.72 : 0.86,
						i,
						t,
						turn: sway(t, 0.9, i * 0.21) * 2.5
					});
				})
			: [];
		// Words over the street have the sky to themselves: no wind there, and the sun between the last two places.
		const quiet = cameras !== undefined || street.some(({ name }) => name);
		const sunX = cameras ? 1130 : quiet ? ((places.at(-2) ?? 1040) + (places.at(-1) ?? 1040)) / 2 : 1040;
		// Names that come near it keep it lower, so that none stands on the sun.
		const clear = street.map(({ what, name }, i) => {
			if (!name) return 0;
			const inner = Math.abs((places[i] ?? 0) - sunX) - textWidth(stage.say(name), 44) / 2;
			const foot = STREET_Y - buildings[what].height - 34 + 6;
			return inner < SUN ? foot + Math.sqrt(SUN ** 2 - Math.max(0, inner) ** 2) : 0;
		});
		const lower = cameras ? 0 : Math.max(0, ...clear.map((y) => y - 330));
		const low =
			time === 'morning'
				? mix(470, 306, glide(ramp(t, 0, 2.6)))
				: mix(quiet ? 330 : 262, quiet ? 372 : 330, glide(ramp(t, 0, stage.seconds))) + lower;
		return (
			ground(skies[time]) +
			(time === 'dusk'
				? tag('circle', {
						cx: 1090,
						cy: mix(330, 250, glide(ramp(t, 0, 3))),
						r: 56,
						fill: colour.surface,
						stroke: colour.ink,
						'stroke-width': INK
					})
				: sun(sunX, low, SUN)) +
			(quiet ? '' : breeze(160 + t * 9, 262)) +
			land(hillY, colour.leaf) +
			land(groundY, colour.land) +
			stands.join('') +
			road(lineOf(() => ROAD_Y)) +
			namedStops.join('') +
			walking.join('') +
			poles.join('') +
			caravan(caravanX, ROAD_Y - 4, caravanX) +
			(title
				? words(MARGIN, 150, stage.title, {
						size: 84,
						max: WIDTH - 2 * MARGIN,
						opacity: glide(ramp(t, 0.3, 1))
					})
				: '') +
			(head && !title
				? words(MARGIN, 124, stage.say(head), {
						size: 58,
						max: WIDTH - 2 * MARGIN,
						opacity: ramp(t, 0.2, 0.6)
					})
				: '') +
			(cameras && counts
				? words(MARGIN, 170, counted.toLocaleString('en'), {
						size: 130,
						fill: colour.accent,
						opacity: ramp(t, first + 0.3, 0.3)
					}) +
					words(500, 116, stage.say(cameras.label), {
						size: 46,
						max: WIDTH - 500 - MARGIN,
						opacity: ramp(t, first, 0.5)
					}) +
					words(500, 168, counts.source, {
						size: 36,
						bold: false,
						fill: colour.ink2,
						max: WIDTH - 500 - 40,
						opacity: ramp(t, first + 0.4, 0.5)
					})
				: '')
		);
	}
});
