import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { ground, land, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road, stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { tag } from '../svg.ts';
import { defineScene } from './scene.ts';

const hills = (x: number) => 452 - 22 * Math.sin((x / WIDTH) * Math.PI * 2.2 + 0.8);
const roadY = (x: number) => ROAD_Y - 20 * Math.sin((x / WIDTH) * Math.PI * 3) ** 2;

const ring = (x: number, y: number, beat: number) =>
	tag('circle', {
		cx: x,
		cy: y,
		r: 20 + beat * 26,
		fill: 'none',
		stroke: colour.road,
		'stroke-width': 3,
		opacity: 1 - beat
	});

/** Times as round stops on the road: the caravan comes to one after the other, and something grows at each. */
export const timeline = defineScene({
	picture: v.strictObject({
		kind: v.literal('timeline'),
		stops: v.pipe(
			v.array(
				v.strictObject({
					/** A year or a date. */
					when: Inline,
					name: Inline,
					/** A second line of the name. */
					more: v.optional(Inline),
					thing: v.picklist(things),
					/** The spoken line (from 0) that brings it in; stops of one line come one after the other. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0)),
					/** Not known or not there yet: a dotted outline and a question mark. */
					open: v.optional(v.boolean(), false)
				})
			),
			v.minLength(2),
			v.maxLength(4)
		)
	}),
	figures: () => [],
	draw({ stops }, stage) {
		const { t } = stage;
		const pitch = (WIDTH - 2 * MARGIN) / stops.length;
		const marks = stops.map((spot, i) => {
			const together = stops.filter((other) => other.line === spot.line);
			const span = stage.lines[Math.min(spot.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			const part = together.indexOf(spot) / together.length;
			const x = MARGIN + pitch * (i + 0.5);
			return { spot, x, y: roadY(x), arrives: mix(span.from, span.to, part) + 0.4 };
		});
		// The caravan drives from stop to stop, and on at the end.
		const ways = [
			{ x: -150, at: 0 },
			...marks.map(({ x, arrives }) => ({ x: x - 96, at: arrives })),
			{ x: WIDTH - 60, at: stage.seconds - 0.2 }
		];
		const rolled = ways.reduce((from, to, i) => {
			const before = ways[i - 1];
			if (!before) return to.x;
			const takes = clamp(to.at - before.at, 0.3, 1.5);
			return mix(from, to.x, glide(ramp(t, to.at - takes, takes)));
		}, -150);
		const drawn = marks.map(({ spot, x, y, arrives }, i) => {
			const on = settle(ramp(t, arrives - 0.1, 0.7));
			const beat =
				t > arrives + 0.6 && t < (marks[i + 1]?.arrives ?? stage.seconds) ? ((t - arrives) % 2.2) / 2.2 : 0;
			const max = pitch - 22;
			const lift = sway(t, 4.4, i * 0.27) * 5;
			return (
				words(x, 118, stage.say(spot.when), {
					size: 58,
					fill: colour.accent,
					anchor: 'middle',
					max,
					opacity: on
				}) +
				words(x, 176, stage.say(spot.name), { size: 42, anchor: 'middle', max, opacity: on }) +
				(spot.more
					? words(x, 224, stage.say(spot.more), { size: 42, anchor: 'middle', max, opacity: on })
					: '') +
				thing(spot.thing, x, y - 22 - 96 * on + lift - 120 * on, 92 * on, {
					missing: spot.open,
					turn: lift * 0.6
				}) +
				(spot.open
					? words(x, y - 210 + lift, '?', { size: 96, anchor: 'middle', fill: colour.accent, opacity: on })
					: '') +
				(beat > 0 ? ring(x, y, beat) : '') +
				stop(x, y, 20 * on)
			);
		});
		return (
			ground(colour.water) +
			land(hills, colour.leaf) +
			land((x) => hills(x) + 74, colour.land) +
			road(lineOf(roadY), clamp((rolled + 20) / WIDTH, 0, 1)) +
			drawn.join('') +
			caravan(rolled, roadY(rolled) - 2, rolled, 2.5)
		);
	}
});
