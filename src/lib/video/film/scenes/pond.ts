import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { blend, clamp, glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { ground, hillY, land, lineOf, rays, sun } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { damselfly, fish, reed } from '../draw/pond-life.ts';
import { thing } from '../draw/things.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type Stage } from './scene.ts';

const POND = { left: 300, right: 1180, top: 388, floor: 536 };
const reeds = [330, 420, 540, 690, 830, 950, 1060, 1150];
const trees = [380, 560, 760, 960, 1120];

const bed = path`M${POND.left - 60} ${POND.top - 14}C${POND.left + 20} ${POND.top - 14} ${POND.left + 30} ${POND.floor} ${POND.left + 150} ${POND.floor}H${POND.right - 150}C${POND.right - 30} ${POND.floor} ${POND.right - 20} ${POND.top - 14} ${POND.right + 60} ${POND.top - 14}`;

/** A cut through the pond: its bed, and the water up to a share `level` of its depth. */
function basin(level: number, t: number): string {
	const y = mix(POND.floor - 16, POND.top + 4, level);
	return (
		tag('clipPath', { id: 'pond-bed' }, tag('path', { d: `${bed}z` })) +
		tag('path', { d: `${bed}z`, fill: colour.land }) +
		tag('path', {
			d: path`M${POND.left - 60} ${y}Q${WIDTH / 2} ${y + 7 * sway(t, 4)} ${POND.right + 60} ${y}V${POND.floor + 20}H${POND.left - 60}z`,
			fill: colour.deep,
			stroke: colour.ink,
			'stroke-width': 3,
			'clip-path': 'url(#pond-bed)'
		}) +
		tag('path', { d: bed, fill: 'none', stroke: colour.ink, 'stroke-width': INK })
	);
}

const bank = (shade: number) =>
	land((x) => POND.top - 14 + 3 * Math.sin(x / 90), blend(colour.leaf, '#A9B79B', shade));

const backdrop = (bright: number) =>
	ground(blend('#C3CDD0', colour.water, bright)) + land(hillY, blend('#B4C3AA', colour.leaf, bright));

const lane = (t: number, travelled: number) => {
	const rolled = mix(-130, 150, settle(ramp(t, 0.3, 4)));
	return (
		road(
			lineOf(() => ROAD_Y),
			travelled
		) + caravan(rolled, ROAD_Y - 2, rolled, 2.2)
	);
};

/** Where the `i`th damselfly flies, above the water. */
export const flies = (i: number, count: number) => ({
	x: POND.left + 20 + ((i + 0.5) / count) * (POND.right - POND.left - 40),
	y: 286 + (scatter(i * 3 + 1) - 0.5) * 110
});

const swarm = (count: number, of: number, stage: Stage, begins: number, spread: number, r: number) =>
	range(count)
		.map((i) => {
			const on = settle(ramp(stage.t, begins + (i / count) * spread, 0.6));
			const { x, y } = flies(i, of);
			return damselfly(
				x + sway(stage.t, 5 + scatter(i) * 3, scatter(i + 9)) * 16,
				y + sway(stage.t, 3 + scatter(i + 4) * 2, scatter(i)) * 12,
				r * on,
				sway(stage.t, 6, scatter(i)) * 14,
				stage.t + i
			);
		})
		.join('');

/** A pond and who lives in it: what troubles the damselflies, what people do about it, and how many are seen. */
export const pond = defineScene({
	picture: v.variant('view', [
		v.strictObject({ kind: v.literal('pond'), view: v.literal('title') }),
		v.strictObject({ kind: v.literal('pond'), view: v.literal('fish'), hunter: Inline, prey: Inline }),
		v.strictObject({ kind: v.literal('pond'), view: v.literal('drain'), label: Inline }),
		v.strictObject({ kind: v.literal('pond'), view: v.literal('light'), label: Inline }),
		v.strictObject({
			kind: v.literal('pond'),
			view: v.literal('sightings'),
			before: v.strictObject({ figure: Id, name: Inline }),
			after: v.strictObject({ figure: Id, name: Inline })
		})
	]),
	figures: (picture) => (picture.view === 'sightings' ? [picture.before.figure, picture.after.figure] : []),
	draw(picture, stage) {
		const { t } = stage;
		const first = lineStart(stage, 0);
		const last = lineStart(stage, stage.lines.length - 1);
		const stand = (grown: (i: number) => number) =>
			reeds
				.map((x, i) => reed(x, POND.top + 10 + (i % 3) * 16, 128 * grown(i), sway(t, 4.4, i * 0.17) * 3))
				.join('');
		const caption = (text: string, on: number) =>
			words(MARGIN, 120, text, { size: 54, max: WIDTH - 2 * MARGIN, opacity: on });
		switch (picture.view) {
			case 'title': {
				const risen = glide(ramp(t, 0, 2.6));
				return (
					backdrop(1) +
					sun(1040, mix(420, 290, risen), 96) +
					bank(0) +
					basin(1, t) +
					stand((i) => settle(ramp(t, 0.3 + i * 0.12, 1.4))) +
					swarm(5, 5, stage, 0.8, 2.4, 46) +
					lane(t, settle(ramp(t, 0.1, 4.2))) +
					words(MARGIN, 140, stage.title, {
						size: 84,
						max: WIDTH - 2 * MARGIN,
						opacity: glide(ramp(t, 0.3, 1))
					})
				);
			}
			case 'fish': {
				const hunt = ramp(t, first + 0.6, Math.max(2, stage.seconds - first - 2));
				const nymphs = range(6).map((i) => {
					const x = 470 + i * 108;
					const eaten = ramp(hunt, 0.16 * i + 0.08, 0.04);
					return eaten >= 1
						? tag('ellipse', {
								cx: x,
								cy: 506,
								rx: 20,
								ry: 9,
								fill: 'none',
								stroke: colour.lineStrong,
								'stroke-width': 3,
								'stroke-dasharray': '.1 8',
								'stroke-linecap': 'round'
							})
						: tag('path', {
								d: path`M${x - 20} ${506 + sway(t, 2, i * 0.2) * 3}q20 -18 40 0q-20 18 -40 0zM${x + 16} ${506}l12 -8m-12 8l12 8m-30 -14l-6 -10m14 10l4 -11`,
								fill: colour.sun,
								stroke: colour.ink,
								'stroke-width': 3,
								'stroke-linejoin': 'round',
								'stroke-linecap': 'round',
								opacity: 1 - eaten
							});
				});
				const hunter = mix(340, 1090, hunt);
				return (
					backdrop(0.55) +
					bank(0.5) +
					basin(1, t) +
					nymphs.join('') +
					fish(hunter - 46, 464 + sway(t, 2.2) * 12, 74, t) +
					fish(660 + sway(t, 7) * 210, 430 + sway(t, 5) * 8, 40, t + 1) +
					words(MARGIN, 116, stage.say(picture.hunter), {
						size: 50,
						fill: colour.accent,
						max: WIDTH - 2 * MARGIN,
						opacity: ramp(t, first, 0.6)
					}) +
					words(MARGIN, 184, stage.say(picture.prey), {
						size: 44,
						max: WIDTH - 2 * MARGIN,
						opacity: ramp(t, first + 0.8, 0.6)
					}) +
					swarm(2, 5, stage, 0, 0.3, 40) +
					lane(t, 1)
				);
			}
			case 'drain': {
				const takes = Math.max(2.4, (stage.seconds - first) * 0.42);
				const sunk = glide(ramp(t, first + 0.2, takes));
				const back = glide(ramp(t, stage.seconds - 2.6, 2));
				const level = 1 - sunk * 0.86 + back * 0.86;
				const caught = (i: number) => ramp(t, first + takes * 0.6 + i * 0.8, 1.6);
				return (
					backdrop(0.6) +
					bank(0.3) +
					basin(clamp(level), t) +
					range(4)
						.map((i) => {
							const rise = settle(caught(i));
							const x = 520 + i * 150;
							const y = mix(POND.floor - 30, 286, rise);
							return (
								tag('path', {
									d: path`M${x - 56} ${y - 22}Q${x} ${y + 74} ${x + 56} ${y - 22}M${x + 56} ${y - 22}L${x + 110} ${y - 96}M${x - 30} ${y - 8}L${x + 22} ${y + 20}M${x + 30} ${y - 8}L${x - 22} ${y + 20}`,
									fill: 'none',
									stroke: colour.ink2,
									'stroke-width': 4,
									'stroke-linecap': 'round',
									opacity: rise > 0 ? 1 - ramp(rise, 0.85, 0.15) : 0
								}) +
								(rise < 1
									? fish(x + sway(t, 2, i * 0.3) * 18 * (1 - rise), y, 44, t + i, 1 - ramp(rise, 0.8, 0.2))
									: '')
							);
						})
						.join('') +
					[196, 1230 - 20]
						.map((x, i) =>
							thing('person', x, POND.top - 62 + sway(t, 3, i * 0.4) * 4, 62, {
								fill: i ? colour.sun : colour.road
							})
						)
						.join('') +
					caption(stage.say(picture.label), ramp(t, first, 0.6)) +
					lane(t, 1)
				);
			}
			case 'light': {
				const cut = (i: number) => glide(ramp(t, first + 0.5 + i * 0.7, 0.9));
				const bright = ramp(t, first + 0.8, 4);
				const gone = (i: number) => (i % 2 === 0 ? cut(i / 2) : 0);
				return (
					backdrop(mix(0.2, 1, bright)) +
					rays(1080, 190, 74 * bright, t * 5) +
					sun(1080, 190, 74 * bright) +
					bank(0.7 * (1 - bright)) +
					trees
						.map((x, i) => {
							const left = 1 - gone(i);
							return (
								tag('path', {
									d: path`M${x - 12} ${POND.top - 16}v-20h24v20z`,
									fill: colour.land,
									stroke: colour.ink,
									'stroke-width': 3,
									opacity: gone(i)
								}) +
								thing('tree', x + 60 * (1 - left), POND.top - 130 + 40 * (1 - left), 118, {
									turn: 70 * (1 - left) + sway(t, 6, i * 0.2),
									opacity: left
								})
							);
						})
						.join('') +
					tag('path', {
						d: path`M${1080} ${190}L${540} ${POND.top + 6}H${1010}z`,
						fill: colour.sun,
						opacity: 0.45 * ramp(t, first + 1.4, 2)
					}) +
					basin(1, t) +
					stand((i) => 0.15 + 0.85 * settle(ramp(t, last + i * 0.22, 1.5))) +
					caption(stage.say(picture.label), ramp(t, first, 0.6)) +
					lane(t, 1)
				);
			}
			case 'sightings': {
				const { before, after } = picture;
				const was = stage.figure(before.figure);
				const now = stage.figure(after.figure);
				const few = Math.max(...[was.value].flat());
				const many = Math.max(...[now.value].flat());
				const comes = last + 0.1;
				const row = (x: number, name: string, figure: typeof was, fill: string, on: number) =>
					words(x, 66, name, { size: 40, max: 520, opacity: on }) +
					words(x, 138, figure.text, { size: 72, fill, max: 520, opacity: on });
				return (
					backdrop(1) +
					bank(0) +
					basin(1, t) +
					stand(() => 1) +
					swarm(few, many, stage, first + 0.3, 1.4, 38) +
					range(many - few)
						.map((k) => {
							const i = few + k;
							const on = settle(ramp(t, comes + 0.3 + (k / (many - few)) * 2.6, 0.6));
							const { x, y } = flies(i, many);
							return damselfly(
								x + sway(t, 5 + scatter(i) * 3, scatter(i + 9)) * 12,
								y + sway(t, 3 + scatter(i + 4) * 2, scatter(i)) * 10,
								38 * on,
								sway(t, 6, scatter(i)) * 14,
								t + i
							);
						})
						.join('') +
					row(MARGIN, stage.say(before.name), was, colour.ink, ramp(t, first, 0.5)) +
					row(680, stage.say(after.name), now, colour.accent, ramp(t, comes, 0.5)) +
					words(MARGIN, 190, now.source, {
						size: 36,
						bold: false,
						fill: colour.ink3,
						max: 800,
						opacity: ramp(t, first + 0.4, 0.5)
					}) +
					lane(t, 1)
				);
			}
		}
	}
});
