import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { ground, land } from '../draw/landscape.ts';
import { inTwo, words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { thereAndBack } from '../draw/route.ts';
import { thing } from '../draw/things.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type ShownFigure } from './scene.ts';

const LEFT = 150;
const RIGHT = WIDTH - 150;
const MIDDLE = 372;
const RUN = 4.4;

const single = ({ value }: ShownFigure) => (Array.isArray(value) ? value[1] : value);
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Light in a cable from shore to shore and back: the kilometres count along, the time is the question. */
export const lightPath = defineScene({
	picture: v.strictObject({
		kind: v.literal('light-path'),
		/** Length one way and speed, in kilometres and kilometres a second. */
		length: Id,
		speed: Id,
		ends: v.strictTuple([Inline, Inline]),
		way: Inline,
		pace: Inline,
		/** The question, which comes with the last line. */
		ask: Inline
	}),
	figures: ({ length, speed }) => [length, speed],
	draw({ length, speed, ends, way, pace, ask }, stage) {
		const { t } = stage;
		const far = stage.figure(length);
		const fast = stage.figure(speed);
		const begins = lineStart(stage, 0) + 0.4;
		const second = lineStart(stage, 1);
		const asked = lineStart(stage, stage.lines.length - 1);
		const run = clamp((t - begins) / RUN);
		const again = t > begins + RUN ? ((t - begins - RUN) / 2.6) % 1 : run;
		const p = thereAndBack(again);
		const x = mix(LEFT, RIGHT, p);
		const sag = (at: number) => MIDDLE + 34 * Math.sin(((at - LEFT) / (RIGHT - LEFT)) * Math.PI);
		const km = Math.round((single(far) * 2 * run) / 100) * 100;
		const rolled = mix(-140, 560, settle(ramp(t, 0.4, 6)));
		const wonder = ramp(t, asked, 0.6);
		const fact = (at: number, name: string, text: string, source: string, on: number) =>
			words(at, 66, name, { size: 40, max: 500, opacity: on }) +
			words(at, 138, text, { size: 70, fill: colour.accent, max: 520, opacity: on }) +
			words(at, 184, inTwo(source, 520), { size: 36, bold: false, fill: colour.ink2, opacity: on });
		return (
			ground(colour.water) +
			land(() => 438, colour.deep) +
			land((at) => (at < LEFT + 130 || at > RIGHT - 130 ? 352 : 530), colour.land) +
			tag('path', {
				d: path`M${LEFT} ${MIDDLE}Q${WIDTH / 2} ${MIDDLE + 68} ${RIGHT} ${MIDDLE}`,
				fill: 'none',
				stroke: colour.ink,
				'stroke-width': 22,
				'stroke-linecap': 'round'
			}) +
			tag('path', {
				d: path`M${LEFT} ${MIDDLE}Q${WIDTH / 2} ${MIDDLE + 68} ${RIGHT} ${MIDDLE}`,
				fill: 'none',
				stroke: colour.surface,
				'stroke-width': 12,
				'stroke-linecap': 'round'
			}) +
			(run > 0
				? tag('circle', { cx: x, cy: sag(x), r: 30 + 4 * sway(t, 0.6), fill: colour.sun, opacity: 0.55 }) +
					tag('circle', {
						cx: x,
						cy: sag(x),
						r: 16,
						fill: colour.sun,
						stroke: colour.ink,
						'stroke-width': INK
					})
				: '') +
			thing('city', LEFT - 50, 306, 54) +
			thing('city', RIGHT + 50, 306, 54) +
			words(LEFT - 66, 438, stage.say(ends[0]), { size: 40, opacity: ramp(t, 0.2, 0.5) }) +
			words(RIGHT + 66, 438, stage.say(ends[1]), { size: 40, anchor: 'end', opacity: ramp(t, 0.2, 0.5) }) +
			fact(
				MARGIN,
				stage.say(way),
				run < 1 ? `${grouped(km)} ${far.unit}` : `${grouped(single(far))} × 2 ${far.unit}`,
				far.source,
				ramp(t, begins - 0.3, 0.5)
			) +
			fact(WIDTH / 2, stage.say(pace), fast.text, fast.source, ramp(t, second - 0.1, 0.5)) +
			words(WIDTH / 2, 330, stage.say(ask), {
				size: 54,
				anchor: 'middle',
				max: RIGHT - LEFT - 60,
				opacity: wonder
			}) +
			words(WIDTH / 2, 520, `? ms`, {
				size: 92 + 5 * sway(t, 2.4),
				anchor: 'middle',
				fill: colour.accent,
				opacity: glide(wonder)
			}) +
			road(path`M-20 ${ROAD_Y}H${WIDTH + 20}`) +
			caravan(rolled, ROAD_Y - 2, rolled, 2)
		);
	}
});
