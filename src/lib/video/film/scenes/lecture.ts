import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { arm } from '../draw/arm.ts';
import { ground, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { road } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { HEIGHT, INK, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene } from './scene.ts';

const BOARD = { x: 236, y: 52, width: 700, height: 330 };
const rows = [
	{ y: 470, count: 13, r: 25 },
	{ y: 524, count: 11, r: 31 }
];
const shirts = [colour.teal, colour.sun, colour.road, colour.deep, colour.leaf];

/** A hall: someone who came to tell, a screen on which the subjects appear, and rows of listeners. */
export const lecture = defineScene({
	picture: v.strictObject({
		kind: v.literal('lecture'),
		/** Who came. */
		speaker: Inline,
		subjects: v.pipe(
			v.array(
				v.strictObject({
					name: Inline,
					thing: v.picklist(things),
					line: v.pipe(v.number(), v.integer(), v.minValue(0))
				})
			),
			v.minLength(1),
			v.maxLength(3)
		)
	}),
	figures: () => [],
	draw({ speaker, subjects }, stage) {
		const { t } = stage;
		const comes = settle(ramp(t, 0.2, 1.6));
		const who = { x: mix(WIDTH + 120, 1088, comes), y: 318 + sway(t, 3.2) * 3 };
		const points = sway(t, 2.6) * 8;
		const pitch = (BOARD.height - 30) / subjects.length;
		const written = subjects.map((subject, i) => {
			const together = subjects.filter((other) => other.line === subject.line);
			const span = stage.lines[Math.min(subject.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			const begins = mix(span.from, span.to, together.indexOf(subject) / together.length) + 0.2;
			const on = settle(ramp(t, begins, 0.6));
			const y = BOARD.y + 15 + pitch * (i + 0.5);
			return (
				thing(subject.thing, BOARD.x + 84, y, Math.min(44, pitch * 0.4) * on, {
					turn: sway(t, 4, i * 0.3) * 5,
					width: 3.4
				}) +
				words(BOARD.x + 156, y + 18, stage.say(subject.name), {
					size: 50,
					max: BOARD.width - 190,
					opacity: ramp(on, 0.2, 0.5)
				})
			);
		});
		const heads = rows.map(({ y, count, r }, row) =>
			range(count)
				.map((i) => {
					const x = ((i + 0.5 + (row % 2) * 0.12) / count) * (WIDTH + 20) - 10;
					const nod = sway(t, 3 + scatter(i + row * 20) * 2, scatter(i * 3 + row)) * 4;
					return (
						tag('path', {
							d: path`M${x - r * 1.45} ${y + r * 3}v${-r * 0.8}a${r * 1.45} ${r * 1.45} 0 0 1 ${r * 2.9} 0v${r * 0.8}z`,
							fill: shirts[Math.floor(scatter(i + row * 40) * shirts.length)] ?? colour.teal,
							stroke: colour.ink,
							'stroke-width': INK
						}) +
						tag('circle', {
							cx: x + nod * 0.5,
							cy: y + nod,
							r,
							fill: colour.ink2,
							stroke: colour.ink,
							'stroke-width': INK
						})
					);
				})
				.join('')
		);
		return (
			ground(colour.paper) +
			tag('rect', { y: 416, width: WIDTH, height: HEIGHT - 416, fill: colour.land }) +
			tag('path', { d: path`M0 ${416}H${WIDTH}`, stroke: colour.ink, 'stroke-width': INK }) +
			tag('rect', { ...BOARD, rx: 10, fill: colour.surface, stroke: colour.ink, 'stroke-width': INK }) +
			tag('path', {
				d: path`M${BOARD.x + 20} ${BOARD.y + BOARD.height}l-34 36m${BOARD.width - 6} -36l34 36`,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			written.join('') +
			thing('person', who.x, who.y, 106, { fill: colour.road }) +
			arm(
				{ x: who.x - 50, y: who.y + 30 },
				{ x: who.x - 104, y: who.y + 26 },
				{ x: who.x - 132, y: who.y - 30 + points },
				colour.road,
				17
			) +
			words(1100, 146, stage.say(speaker), {
				size: 42,
				anchor: 'middle',
				max: 290,
				opacity: glide(ramp(t, 1.2, 0.6))
			}) +
			heads.join('') +
			road(lineOf(() => ROAD_Y))
		);
	}
});
