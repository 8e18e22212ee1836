import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { INK, MARGIN, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const SIDE = 440;
const BOX = { x: WIDTH - MARGIN - SIDE, y: 62 };

/** Side of a square that is to a whole of side `whole` as the part is to the whole. */
export const partSide = (part: number, all: number, whole = SIDE) => whole * Math.sqrt(part / all);

const amount = (value: number | [number, number]) => (Array.isArray(value) ? value[1] : value);

/** A small amount within a large one, as squares to scale: the small one comes near first, and then takes its place. */
export const areas = defineScene({
	picture: v.strictObject({
		kind: v.literal('areas'),
		whole: v.strictObject({ figure: Id, name: Inline }),
		part: v.strictObject({ figure: Id, name: Inline }),
		/** The condition under which the two can be compared at all. */
		given: v.optional(Inline)
	}),
	figures: ({ whole, part }) => [whole.figure, part.figure],
	draw({ whole, part, given }, stage) {
		const { t } = stage;
		const all = stage.figure(whole.figure);
		const one = stage.figure(part.figure);
		const small = partSide(amount(one.value), amount(all.value));
		const first = lineStart(stage, 0);
		const second = lineStart(stage, 1);
		// The part is what the first line is about; the whole grows around it with the second.
		const grown = settle(ramp(t, second - 0.2, 1.4));
		const shrinks = glide(ramp(t, second, 1.8));
		const near = 250 * settle(ramp(t, first - 0.2, 0.7));
		const side = mix(near, small, shrinks);
		const goal = { x: BOX.x + SIDE * 0.5, y: BOX.y + SIDE * 0.5 };
		const centre = { x: goal.x, y: mix(300, goal.y, shrinks) + (1 - shrinks) * 6 * sway(t, 4) };
		const beat = shrinks < 1 ? 0 : ((t - second - 1.8) % 2.2) / 2.2;
		const max = BOX.x - MARGIN - 40;
		const text = (y: number, spec: typeof whole, figure: typeof all, fill: string, on: number) =>
			words(MARGIN, y, stage.say(spec.name), { size: 44, max, opacity: on }) +
			words(MARGIN - 3, y + 92, figure.text, { size: 84, fill, max, opacity: on }) +
			words(MARGIN, y + 146, figure.source, { size: 36, bold: false, fill: colour.ink3, max, opacity: on });
		return (
			desk() +
			(grown > 0
				? tag('rect', {
						x: goal.x - (SIDE * grown) / 2,
						y: goal.y - (SIDE * grown) / 2,
						width: SIDE * grown,
						height: SIDE * grown,
						fill: colour.sun,
						stroke: colour.ink,
						'stroke-width': INK
					})
				: '') +
			(side > 0.5
				? tag('rect', {
						x: centre.x - side / 2,
						y: centre.y - side / 2,
						width: side,
						height: side,
						fill: colour.road,
						stroke: colour.ink,
						'stroke-width': mix(INK, 1.6, shrinks)
					})
				: '') +
			(beat > 0
				? tag('circle', {
						cx: goal.x,
						cy: goal.y,
						r: small + 12 + beat * 46,
						fill: 'none',
						stroke: colour.road,
						'stroke-width': 4,
						opacity: 1 - beat
					})
				: '') +
			text(112, part, one, colour.accent, ramp(t, first - 0.1, 0.5)) +
			text(354, whole, all, colour.ink, ramp(t, second - 0.1, 0.5)) +
			tag('path', {
				d: path`M${MARGIN} ${298}h${max * ramp(t, second - 0.2, 0.7) + 0.1}`,
				stroke: colour.line,
				'stroke-width': 3,
				opacity: ramp(t, second - 0.2, 0.4)
			}) +
			(given
				? words(MARGIN, 556, stage.say(given), {
						size: 36,
						bold: false,
						fill: colour.ink2,
						max: WIDTH - 2 * MARGIN,
						opacity: ramp(t, second + 1.2, 0.6)
					})
				: '')
		);
	}
});
