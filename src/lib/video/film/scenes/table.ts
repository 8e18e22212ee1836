import { range } from 'd3-array';
import * as v from 'valibot';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { ground, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { thing } from '../draw/things.ts';
import { HEIGHT, INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const TOP = 446;
const seats = [250, 510, 770, 1030];
const shirts = [colour.teal, colour.road, colour.sun, colour.leaf];

const steam = (x: number, y: number, t: number, opacity: number) =>
	range(2)
		.map((i) => {
			const wave = (k: number) => sway(t, 3, i * 0.4 + k * 0.25) * 7;
			const sx = x - 14 + i * 28;
			return tag('path', {
				d: path`M${sx} ${y}c${wave(0)} -14 ${wave(1)} -26 ${wave(2)} -40`,
				fill: 'none',
				stroke: colour.lineStrong,
				'stroke-width': 3,
				'stroke-linecap': 'round',
				opacity
			});
		})
		.join('');

/** A bowl on the table; `full` from 0 to 1, at 0 only its place is left. */
const bowl = (x: number, full: number) =>
	full <= 0
		? ''
		: tag(
				'g',
				{ opacity: full < 1 ? full : undefined },
				tag('path', {
					d: path`M${x - 52} ${TOP - 48}H${x + 52}C${x + 48} ${TOP - 14} ${x + 24} ${TOP - 4} ${x} ${TOP - 4}C${x - 24} ${TOP - 4} ${x - 48} ${TOP - 14} ${x - 52} ${TOP - 48}z`,
					fill: colour.deep,
					stroke: colour.ink,
					'stroke-width': INK,
					'stroke-linejoin': 'round'
				})
			);

const noBowl = (x: number, opacity: number) =>
	opacity <= 0
		? ''
		: tag('path', {
				d: path`M${x - 52} ${TOP - 48}H${x + 52}C${x + 48} ${TOP - 14} ${x + 24} ${TOP - 4} ${x} ${TOP - 4}C${x - 24} ${TOP - 4} ${x - 48} ${TOP - 14} ${x - 52} ${TOP - 48}z`,
				fill: 'none',
				stroke: colour.ink,
				'stroke-width': 3.8,
				'stroke-dasharray': '.1 9',
				'stroke-linecap': 'round',
				opacity
			});

/** A table where people eat together, with the film's title; or the same table when food goes, bowl by bowl. */
export const table = defineScene({
	picture: v.strictObject({ kind: v.literal('table'), view: v.picklist(['laid', 'empty']) }),
	figures: () => [],
	draw({ view }, stage) {
		const { t } = stage;
		const laid = view === 'laid';
		const goes = lineStart(stage, 0) + 0.6;
		const gone = (i: number) => (laid ? 0 : glide(ramp(t, goes + i * 0.8, 1)));
		const comes = (i: number) => (laid ? settle(ramp(t, 0.3 + i * 0.3, 0.7)) : 1);
		const dim = laid ? 0 : glide(ramp(t, goes, 3.4));
		const caravanX = mix(-150, laid ? 620 : 420, settle(ramp(t, 0.2, 5)));
		return (
			ground(laid ? colour.accentTint : colour.water) +
			tag('rect', { width: WIDTH, height: HEIGHT, fill: colour.accentTint, opacity: laid ? 0 : 1 - dim }) +
			// A lamp above the table, which gives less light when the food is gone.
			tag('path', {
				d: path`M${WIDTH / 2} ${laid ? 176 : 0}V${laid ? 206 : 96}`,
				stroke: colour.ink,
				'stroke-width': INK,
				opacity: laid ? 0 : 1
			}) +
			(laid
				? ''
				: tag('path', {
						d: path`M${WIDTH / 2 - 70} ${150}a70 62 0 0 1 140 0z`,
						fill: dim > 0.9 ? colour.surface : colour.sun,
						stroke: colour.ink,
						'stroke-width': INK
					})) +
			seats
				.map((x, i) => {
					const r = i % 2 ? 84 : 98;
					// The body ends behind the board of the table.
					const y = TOP + 12 - r * 0.96 + sway(t, 4, i * 0.23) * 2;
					return thing('person', x, y, r * settle(ramp(t, laid ? 0.1 + i * 0.15 : -1, 0.7)), {
						fill: shirts[i] ?? colour.teal
					});
				})
				.join('') +
			tag('rect', {
				x: 90,
				y: TOP,
				width: WIDTH - 180,
				height: 26,
				rx: 8,
				fill: colour.land,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			tag('path', {
				d: path`M${150} ${TOP + 26}V${ROAD_Y}M${WIDTH - 150} ${TOP + 26}V${ROAD_Y}`,
				stroke: colour.ink,
				'stroke-width': 8
			}) +
			seats.map((x, i) => noBowl(x, gone(i)) + bowl(x, comes(i) * (1 - gone(i)))).join('') +
			[380, 900]
				.map((x, i) => {
					const left = gone(i === 0 ? 1 : 3);
					return (
						steam(x, TOP - 78, t, comes(i + 1) * (1 - left)) +
						thing('bread', x, TOP - 32, 40, { missing: true, opacity: left, width: 3 }) +
						thing('bread', x, TOP - 32, 40 * comes(i + 1), { opacity: 1 - left })
					);
				})
				.join('') +
			tag('rect', { y: ROAD_Y, width: WIDTH, height: HEIGHT - ROAD_Y, fill: colour.land }) +
			road(
				lineOf(() => ROAD_Y),
				laid ? settle(ramp(t, 0.1, 4.2)) : 1
			) +
			caravan(caravanX, ROAD_Y - 2, caravanX, 2.2) +
			(laid
				? words(MARGIN, 160, stage.title, {
						size: 84,
						max: WIDTH - 2 * MARGIN,
						opacity: glide(ramp(t, 0.3, 1))
					})
				: '')
		);
	}
});
