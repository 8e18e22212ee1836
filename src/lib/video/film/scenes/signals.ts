import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { plant } from '../draw/crop.ts';
import { satellite, sensor, wireLine, wirePoint, type Wire } from '../draw/instruments.ts';
import { ground, land, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { road, stop } from '../draw/road.ts';
import { drop } from '../draw/water.ts';
import { INK, ROAD_Y, THIN, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const topsoil = (x: number) => 424 + 7 * Math.sin(x / 170);
const pipeY = (x: number) => ROAD_Y + 10 * Math.sin((x / WIDTH) * Math.PI * 2);
const plants = [
	{ x: 152, drops: 2 },
	{ x: 402, drops: 1 },
	{ x: 652, drops: 3 }
];
const sensors = [277, 527];
const centre = { x: 1040, y: 234, r: 112 };
/** Bits from the satellite and the sensors to the middle take this long. */
const TRAVEL = 1.9;

/** Bits of data on their way along a wire. */
function bits(wire: Wire, t: number, from: number, opacity: number): string {
	if (t < from) return '';
	return range(4)
		.map((i) => {
			const way = (t - from) / TRAVEL - i / 4;
			if (way < 0) return '';
			const p = way % 1;
			const { x, y } = wirePoint(wire, p);
			return tag('circle', {
				cx: x,
				cy: y,
				r: 8,
				fill: colour.road,
				stroke: colour.ink,
				'stroke-width': THIN,
				opacity: opacity * clamp(p * 8) * clamp((1 - p) * 8)
			});
		})
		.join('');
}

/** A field that is watched from above and from below; what is seen comes together, and each plant gets its own water. */
export const signals = defineScene({
	picture: v.strictObject({
		kind: v.literal('signals'),
		/** What looks from above, what feels below, and where it comes together. */
		above: Inline,
		below: Inline,
		centre: Inline
	}),
	figures: () => [],
	draw({ above, below, centre: middle }, stage) {
		const { t } = stage;
		const look = lineStart(stage, 0);
		const decide = lineStart(stage, 1);
		const eye = { x: mix(236, 440, glide(ramp(t, 0, stage.seconds))), y: 124 + sway(t, 6) * 6 };
		const fromSky: Wire = [
			eye.x + 84,
			eye.y + 4,
			eye.x + 260,
			eye.y - 30,
			800,
			110,
			centre.x - centre.r,
			centre.y - 30
		];
		const wires: Wire[] = sensors.map((x) => [
			x,
			462,
			x + 60,
			310,
			770,
			320,
			centre.x - centre.r,
			centre.y + 24
		]);
		const scan = mix(170, 640, (1 - Math.cos(t * 1.5)) / 2);
		const woken = settle(ramp(t, look + 0.8, 0.8));
		const decided = glide(ramp(t, decide - 0.2, 0.8));
		const quiet = 1 - ramp(t, decide + 0.6, 0.8) * 0.65;
		const reading = ramp(t, look + 0.2, 0.6);
		// The decision goes down to the pipe's tap, and along the pipe to the plants.
		const tap = { x: centre.x, y: pipeY(centre.x) };
		const order: Wire = [tap.x, centre.y + centre.r, tap.x, 400, tap.x, 480, tap.x, tap.y];
		const sent = ramp(t, decide + 0.4, 0.9);
		const opened = settle(ramp(t, decide + 1.2, 0.4));
		const flow = (x: number) => decide + 1.4 + ((tap.x - x) / tap.x) * 1.5;
		const head = mix(tap.x, 40, ramp(t, flow(tap.x), flow(40) - flow(tap.x)));
		return (
			ground(colour.water) +
			land((x) => topsoil(x) - 56 + 10 * Math.sin(x / 260), colour.leaf) +
			land(topsoil, colour.land) +
			// What the satellite sees
			tag('path', {
				d: path`M${eye.x - 6} ${eye.y + 24}L${scan - 70} ${topsoil(scan) - 8}M${eye.x + 6} ${eye.y + 24}L${scan + 70} ${topsoil(scan) - 8}`,
				fill: 'none',
				stroke: colour.lineStrong,
				'stroke-width': 3.4,
				'stroke-linecap': 'round',
				'stroke-dasharray': '.1 10',
				opacity: reading
			}) +
			satellite(eye.x, eye.y, -4) +
			words(eye.x + 100, eye.y - 36, stage.say(above), { size: 42, opacity: reading }) +
			[fromSky, ...wires]
				.map((wire) =>
					tag('path', {
						d: wireLine(wire),
						fill: 'none',
						stroke: colour.road,
						'stroke-width': 3.4,
						'stroke-dasharray': '.1 12',
						'stroke-linecap': 'round',
						opacity: woken * quiet
					})
				)
				.join('') +
			plants
				.map(({ x }, i) => plant(x, topsoil(x) + 10, { scale: 1.05, lean: sway(t, 5, i * 0.2) * 1.5 }))
				.join('') +
			sensors.map((x, i) => sensor(x, 482, t > look ? ((t - look) / 1.8 + i * 0.5) % 1 : 0)).join('') +
			words(402, 558, stage.say(below), { size: 42, anchor: 'middle', opacity: ramp(t, look + 0.9, 0.6) }) +
			bits(fromSky, t, look + 0.9, quiet) +
			wires.map((wire, i) => bits(wire, t, look + 1.1 + i * 0.3, quiet)).join('') +
			tag('path', {
				d: path`M${tap.x} ${centre.y + centre.r}V${mix(centre.y + centre.r, tap.y, sent)}`,
				stroke: colour.road,
				'stroke-width': 8,
				'stroke-linecap': 'round',
				opacity: sent > 0 ? 1 : 0
			}) +
			tag('circle', {
				cx: centre.x,
				cy: centre.y,
				r: centre.r * woken,
				fill: colour.surface,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			(decided > 0
				? tag('path', {
						d: path`M${centre.x - centre.r} ${centre.y}a${centre.r} ${centre.r} 0 0 1 ${2 * centre.r} 0z`,
						fill: colour.sun,
						stroke: colour.ink,
						'stroke-width': INK,
						opacity: decided
					})
				: '') +
			words(centre.x, centre.y + 34, stage.say(middle), { size: 92, anchor: 'middle', opacity: woken }) +
			road(lineOf(pipeY)) +
			range(14)
				.map((i) => {
					// Water in the pipe, as far as it has come.
					const x = tap.x - ((t * 190 + i * 70) % 980);
					const there = t > flow(tap.x) ? clamp((x - head) / 40) * clamp((tap.x - x) / 30) : 0;
					return there <= 0
						? ''
						: tag('circle', {
								cx: x,
								cy: pipeY(x),
								r: 8,
								fill: colour.deep,
								stroke: colour.ink,
								'stroke-width': THIN,
								opacity: there
							});
				})
				.join('') +
			stop(tap.x, tap.y, 20 * opened, colour.surface) +
			bits(order, t, decide + 1.1, opened) +
			// To each plant its own measure
			plants
				.map(({ x, drops }) =>
					range(drops)
						.map((k) => {
							const begins = flow(x) + k * 0.35;
							return drop(
								x + (k - (drops - 1) / 2) * 48,
								topsoil(x) + 68,
								18 * settle(ramp(t, begins, 0.45)),
								{
									width: 3.2
								}
							);
						})
						.join('')
				)
				.join('')
		);
	}
});
