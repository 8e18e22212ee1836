import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { plant } from '../draw/crop.ts';
import { ground, land } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { road } from '../draw/road.ts';
import { drop } from '../draw/water.ts';
import { INK, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const SOIL = 428;
const PIPE_Y = SOIL - 10;
const topsoil = () => SOIL;
const ARC = { y: 300, rx: 246, ry: 154 };
const SMALL = 6;

/** A day as an arc that a small sun walks along; `p` is the share of the day that has passed. */
function dayArc(x: number, p: number): string {
	const angle = Math.PI * (1 - p);
	return (
		tag('path', {
			d: path`M${x - ARC.rx} ${ARC.y}a${ARC.rx} ${ARC.ry} 0 0 1 ${2 * ARC.rx} 0`,
			fill: 'none',
			stroke: colour.lineStrong,
			'stroke-width': 3,
			'stroke-linecap': 'round',
			'stroke-dasharray': '.1 11'
		}) +
		tag('circle', {
			cx: x + ARC.rx * Math.cos(angle),
			cy: ARC.y - ARC.ry * Math.sin(angle),
			r: 28,
			fill: colour.sun,
			stroke: colour.ink,
			'stroke-width': INK
		})
	);
}

const roots = (x: number) =>
	tag('path', {
		d: path`M${x} ${SOIL + 6}c-4 34-34 44-44 82M${x} ${SOIL + 6}c2 40 6 60 2 104M${x} ${SOIL + 6}c6 34 36 46 46 78M${x - 22} ${SOIL + 54}c-16 8-28 10-44 8M${x + 24} ${SOIL + 58}c14 8 26 8 40 4`,
		fill: 'none',
		stroke: colour.ink,
		'stroke-width': 3,
		'stroke-linecap': 'round'
	});

const wet = (x: number, size: number, opacity: number) =>
	size <= 0 || opacity <= 0
		? ''
		: tag('path', {
				d: path`M${x - size} ${SOIL + 2}a${size} ${size * 0.86} 0 0 0 ${2 * size} 0z`,
				fill: colour.deep,
				opacity
			});

/** The same day twice: one large watering on the left, many small ones on the right. */
export const doses = defineScene({
	picture: v.strictObject({ kind: v.literal('doses'), once: Inline, often: Inline }),
	figures: () => [],
	draw({ once, often }, stage) {
		const { t } = stage;
		const second = lineStart(stage, 1);
		// Each half lives through its own day while its line is spoken.
		const dayOne = ramp(t, lineStart(stage, 0) - 0.6, second - 0.4);
		const dayTwo = ramp(t, second - 0.3, stage.seconds - second - 0.9);
		const left = 330;
		const right = 950;
		const pour = ramp(dayOne, 0.44, 0.14);
		const soaked = settle(ramp(dayOne, 0.56, 0.2));
		const dried = ramp(t, second - 1.4, 3.6);
		const times = range(SMALL).map((i) => (i + 0.7) / (SMALL + 0.4));
		const given = times.filter((at) => dayTwo > at + 0.06).length;
		const latest = times
			.map((at) => ramp(dayTwo, at + 0.06, 0.05) - ramp(dayTwo, at + 0.11, 0.1))
			.reduce((a, b) => a + clamp(b), 0);
		const pipe =
			path`M-20 ${ROAD_Y}C60 ${ROAD_Y} 50 ${PIPE_Y} 120 ${PIPE_Y}H${WIDTH - 120}` +
			path`C${WIDTH - 50} ${PIPE_Y} ${WIDTH - 60} ${ROAD_Y} ${WIDTH + 20} ${ROAD_Y}`;
		const nozzle = (x: number) =>
			tag('circle', {
				cx: x,
				cy: PIPE_Y,
				r: 9,
				fill: colour.surface,
				stroke: colour.ink,
				'stroke-width': INK
			});
		return (
			ground(colour.water) +
			land(topsoil, colour.land) +
			wet(left - 40, mix(0, 176, soaked), mix(0.95, 0.12, glide(dried))) +
			wet(right - 40, given > 0 ? 84 + latest * 12 : 84 * latest, 0.95) +
			roots(left) +
			roots(right) +
			plant(left, SOIL + 2, { scale: 1.2, lean: sway(t, 5) * 1.5 }) +
			plant(right, SOIL + 2, { scale: 1.2, lean: sway(t, 5, 0.3) * 1.5 }) +
			road(pipe) +
			nozzle(left - 66) +
			nozzle(right - 66) +
			tag('path', {
				d: path`M${WIDTH / 2} 60V${SOIL - 40}`,
				stroke: colour.lineStrong,
				'stroke-width': 3,
				'stroke-dasharray': '.1 12',
				'stroke-linecap': 'round'
			}) +
			dayArc(left, dayOne) +
			dayArc(right, dayTwo) +
			drop(
				left - 66,
				mix(250, SOIL - 40, pour ** 2),
				56 * settle(ramp(t, 0.1, 0.6)) * (1 - ramp(dayOne, 0.57, 0.03))
			) +
			times
				.map((at, i) => {
					const x = right + ARC.rx * Math.cos(Math.PI * (1 - at)) * 0.86;
					const fall = ramp(dayTwo, at, 0.06) ** 2;
					const ready = settle(ramp(t, second - 0.4 + i * 0.08, 0.4));
					return drop(
						mix(x, right - 66, fall),
						mix(ARC.y - 104 * Math.sin(Math.PI * at), SOIL - 34, fall),
						19 * ready,
						{
							width: 3.2,
							opacity: 1 - ramp(dayTwo, at + 0.058, 0.012)
						}
					);
				})
				.join('') +
			words(left, 84, stage.say(once), { size: 52, anchor: 'middle', max: 480, opacity: ramp(t, 0.2, 0.6) }) +
			words(right, 84, stage.say(often), {
				size: 52,
				anchor: 'middle',
				max: 500,
				fill: colour.accent,
				opacity: ramp(t, second - 0.5, 0.6)
			})
		);
	}
});
