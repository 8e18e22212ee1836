import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { unitPlace, unitSize, type Room } from '../draw/units.ts';
import { MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { defineScene, lineStart } from './scene.ts';

const about = { ja: '約', en: 'about ' };
const left: Room = { x: MARGIN, y: 178, width: 490, height: 150 };
const right: Room = { x: 706, y: 178, width: 490, height: 150 };
const result = { x: 250, y: 462, r: 64 };

const side = v.strictObject({
	figure: Id,
	/** Words before the amount: "about", "each gets". */
	before: v.optional(Inline),
	thing: v.picklist(things),
	/** How many one thing stands for. */
	per: v.pipe(v.number(), v.minValue(0.001))
});

/** A total and those who share it, both as things; what goes to each comes out below, or stays a question. */
export const divide = defineScene({
	picture: v.strictObject({
		kind: v.literal('divide'),
		total: side,
		among: side,
		/** Who or what stands below for the answer; else one of those who share. */
		one: v.optional(v.picklist(things)),
		/** What each one gets; without it, `ask` is the question. */
		each: v.optional(Id),
		ask: v.optional(Inline)
	}),
	figures: ({ total, among, each }) => [total.figure, among.figure, ...(each ? [each] : [])],
	draw({ total, among, one, each, ask }, stage) {
		const { t } = stage;
		const first = lineStart(stage, 0);
		const last = lineStart(stage, stage.lines.length - 1);
		const falls = (stage.lines.length > 1 ? last : first + 1.8) - 0.2;
		const part = (spec: typeof total, room: Room, begins: number, leaving: boolean) => {
			const figure = stage.figure(spec.figure);
			const value = Array.isArray(figure.value) ? figure.value[1] : figure.value;
			const units = Math.max(1, Math.round(value / spec.per));
			const size = unitSize(units, room, 150);
			const on = ramp(t, begins, 0.5);
			const text = [spec.before && stage.say(spec.before), figure.text]
				.filter(Boolean)
				.join(stage.lang === 'ja' ? '' : ' ');
			return (
				words(room.x, 104, text, { size: 60, max: room.width, opacity: on }) +
				words(room.x, 154, figure.source, {
					size: 36,
					bold: false,
					fill: colour.ink3,
					max: room.width + 20,
					opacity: on
				}) +
				range(units)
					.map((i) => {
						const { x, y } = unitPlace(i, size, room);
						const arrives = settle(ramp(t, begins + (i / units) * 1.1, 0.4));
						const bob = sway(t, 3.6, -i * 0.04) * size * 0.04;
						// Some of the total go down to the one who stands for all.
						const goes = leaving && i % 3 === 0 ? ramp(t, falls + (i / units) * 1.5, 0.9) : 0;
						const home = thing(spec.thing, x, y + bob, size * 0.4 * arrives, {
							width: size > 44 ? 3.4 : 2.2
						});
						return goes <= 0
							? home
							: thing(spec.thing, x, y, size * 0.36, { width: 2.2, missing: true }) +
									thing(
										spec.thing,
										mix(x, result.x + 70, glide(goes)),
										mix(y, result.y + 20, goes ** 2),
										size * 0.4,
										{ width: 2.2, opacity: 1 - ramp(goes, 0.85, 0.15) }
									);
					})
					.join('')
			);
		};
		const out = ramp(t, falls + 0.9, 0.6);
		const known = each ? stage.figure(each) : undefined;
		const answer = known ? about[stage.lang] + known.text : '?';
		const sign = { size: 92, fill: colour.accent, anchor: 'middle' as const };
		return (
			desk() +
			part(total, left, first - 0.2, true) +
			words(WIDTH / 2, 276, '÷', { ...sign, opacity: ramp(t, first + 0.6, 0.4) }) +
			part(among, right, first + 0.7, false) +
			words(MARGIN + 36, 492, '=', { ...sign, opacity: ramp(t, falls, 0.5) }) +
			thing(one ?? among.thing, result.x, result.y, result.r * settle(ramp(t, falls, 0.6))) +
			thing(
				total.thing,
				result.x + 88,
				result.y + 26 + sway(t, 3) * 3,
				known ? 34 * settle(ramp(t, falls + 1, 0.6)) : 0
			) +
			words(404, known ? 508 : 512, answer, {
				size: known ? 118 : 140 + 6 * sway(t, 2.4),
				fill: colour.accent,
				max: WIDTH - MARGIN - 404,
				opacity: out
			}) +
			(known
				? words(404, 396, known.label, { size: 40, max: WIDTH - MARGIN - 404, opacity: out })
				: ask
					? words(510, 490, stage.say(ask), { size: 52, max: WIDTH - MARGIN - 510, opacity: out })
					: '') +
			stop(WIDTH / 2, ROAD_Y, 13)
		);
	}
});
