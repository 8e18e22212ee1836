import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const HUB = { x: WIDTH / 2, y: 222 };
const ARM = 352;
const DROP = 178;

/** Where the ends of the beam hang when it is turned by `degrees`. */
export function beamEnds(degrees: number): {
	left: { x: number; y: number };
	right: { x: number; y: number };
} {
	const angle = (degrees * Math.PI) / 180;
	const [dx, dy] = [Math.cos(angle) * ARM, Math.sin(angle) * ARM];
	return { left: { x: HUB.x - dx, y: HUB.y - dy }, right: { x: HUB.x + dx, y: HUB.y + dy } };
}

const Side = v.strictObject({
	name: Inline,
	things: v.pipe(v.array(v.picklist(things)), v.minLength(1), v.maxLength(3)),
	/** The spoken line (from 0) that puts it on the scales. */
	line: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Not known: only its places are there. */
	open: v.optional(v.boolean(), false)
});

/** Possible causes, or two sides, on a pair of scales that does not come to rest: nobody has weighed them yet. */
export const weigh = defineScene({
	picture: v.strictObject({
		kind: v.literal('weigh'),
		left: Side,
		right: Side,
		ask: Inline
	}),
	figures: () => [],
	draw({ left, right, ask }, stage) {
		const { t } = stage;
		const from = {
			left: lineStart(stage, left.line),
			right: lineStart(stage, right.line) + (left.line === right.line ? 1.4 : 0)
		};
		const asked = Math.max(lineStart(stage, stage.lines.length - 1), from.left + 0.4, from.right + 0.4);
		const load = { left: glide(ramp(t, from.left + 0.4, 0.8)), right: glide(ramp(t, from.right + 0.4, 0.8)) };
		// Down on the side that is loaded, then to and fro and never level for long.
		const degrees =
			-9 * load.left + 9 * load.right + sway(t, 4.6) * (1.2 + 4.4 * Math.min(load.left, load.right));
		const ends = beamEnds(degrees);
		const pan = (side: 'left' | 'right') => {
			const { name, things: put, open } = side === 'left' ? left : right;
			const end = ends[side];
			const y = end.y + DROP;
			const on = ramp(t, from[side], 0.5);
			return (
				tag('path', {
					d: path`M${end.x} ${end.y}L${end.x - 128} ${y}M${end.x} ${end.y}L${end.x + 128} ${y}`,
					fill: 'none',
					stroke: colour.ink,
					'stroke-width': INK
				}) +
				put
					.map((what, i) => {
						const falls = settle(ramp(t, from[side] + i * 0.25, 0.7));
						const x = end.x + (i - (put.length - 1) / 2) * 92;
						const y0 = mix(y - 160, y - 50, falls);
						const shown = on * Math.min(1, falls * 3);
						if (!open) return thing(what, x, y0, put.length === 1 ? 54 : 44, { opacity: shown, width: 3.6 });
						// Not known: an empty place in which one possibility after the other comes to mind.
						const guess = 0.35 + 0.5 * Math.max(0, sway(t, 3.6, -i / put.length));
						return (
							tag('circle', {
								cx: x,
								cy: y0,
								r: 43,
								fill: colour.paper,
								stroke: colour.lineStrong,
								'stroke-width': 4,
								'stroke-dasharray': '.1 10',
								'stroke-linecap': 'round',
								opacity: shown
							}) + thing(what, x, y0, 25, { opacity: shown * guess, width: 2.8 })
						);
					})
					.join('') +
				tag('path', {
					d: path`M${end.x - 146} ${y}h292a146 34 0 0 1 -292 0z`,
					fill: colour.land,
					stroke: colour.ink,
					'stroke-width': INK,
					'stroke-linejoin': 'round'
				}) +
				words(side === 'left' ? 300 : WIDTH - 300, 552, stage.say(name), {
					size: 42,
					anchor: 'middle',
					max: 500,
					opacity: on
				})
			);
		};
		const wonder = settle(ramp(t, asked, 0.7));
		return (
			desk() +
			tag('path', {
				d: path`M${HUB.x} ${HUB.y}V${ROAD_Y}`,
				stroke: colour.ink,
				'stroke-width': 7,
				'stroke-linecap': 'round'
			}) +
			tag('path', {
				d: path`M${ends.left.x} ${ends.left.y}L${ends.right.x} ${ends.right.y}`,
				stroke: colour.ink,
				'stroke-width': 8,
				'stroke-linecap': 'round'
			}) +
			pan('left') +
			pan('right') +
			tag('circle', {
				cx: HUB.x,
				cy: HUB.y,
				r: 58,
				fill: colour.sun,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			words(HUB.x, HUB.y + 30, '?', {
				size: 84 + 5 * sway(t, 2.4),
				anchor: 'middle',
				fill: colour.accent,
				opacity: wonder
			}) +
			words(WIDTH / 2, 112, stage.say(ask), {
				size: 58,
				anchor: 'middle',
				max: WIDTH - 2 * MARGIN,
				opacity: ramp(t, asked, 0.6)
			}) +
			stop(HUB.x, ROAD_Y, 18)
		);
	}
});
