import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { tomato } from '../draw/crop.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, stop } from '../draw/road.ts';
import { drop, dropGlass } from '../draw/water.ts';
import { MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

/** The question: two changes are known, but what do they make together, for one thing? The film does not say. */
export const perOne = defineScene({
	picture: v.strictObject({
		kind: v.literal('per-one'),
		/** What goes in, and what comes out: both changes in per cent. */
		used: Id,
		made: Id,
		before: Inline,
		now: Inline,
		ask: Inline
	}),
	figures: ({ used, made }) => [used, made],
	draw({ used, made, before, now, ask }, stage) {
		const { t } = stage;
		const water = stage.figure(used).factor();
		const fruit = stage.figure(made).factor();
		const first = lineStart(stage, 0);
		const asked = lineStart(stage, 1);
		const factors = settle(ramp(t, first, 0.7));
		const second = settle(ramp(t, first + 0.9, 0.7));
		// The signs go, drop and tomato draw together as one pair, and beside it comes the other.
		const signs = 1 - ramp(t, asked - 0.6, 0.4);
		const together = glide(ramp(t, asked - 0.5, 1));
		const beside = glide(ramp(t, asked + 0.3, 0.7));
		const shown = ramp(t, asked + 0.6, 0.8);
		// The level looks for its place and does not stop at the answer.
		const level = mix(1, 0.56 + 0.3 * sway(t - asked, 4.4, 0.25), ramp(t, asked + 1, 1.2));
		const stopX = 1112;
		const arrives = settle(ramp(t, asked - 0.4, Math.max(1, stage.seconds - asked - 2.6)));
		const caravanX = mix(-150, stopX - 110, arrives);
		const sign = (x: number, text: string, on: number) =>
			words(x, 326, text, { size: 104, fill: colour.accent, opacity: on * signs });
		const under = (x: number, text: string, on: number) =>
			words(x, 494, text, { size: 42, anchor: 'middle', fill: colour.ink2, opacity: on });
		const pair = { y: 318, r: 84, left: [268, 458], right: [822, 1012] } as const;
		return (
			desk() +
			sign(330, `×${water}`, factors) +
			sign(916, `×${fruit}`, second) +
			words(MARGIN, 500, stage.figure(used).source, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				opacity: factors * signs
			}) +
			drop(
				mix(204, pair.left[0], together),
				mix(300, pair.y, together),
				mix(96, pair.r, together) * settle(ramp(t, 0.1, 0.6))
			) +
			tomato(
				mix(790, pair.left[1], together),
				mix(284, pair.y, together),
				mix(98, pair.r, together) * settle(ramp(t, 0.3, 0.6))
			) +
			(beside > 0
				? tag(
						'g',
						{ opacity: beside },
						tag('path', {
							d: path`M${600} ${pair.y}h76m-28 -26l28 26l-28 26`,
							fill: 'none',
							stroke: colour.ink,
							'stroke-width': 6,
							'stroke-linecap': 'round',
							'stroke-linejoin': 'round'
						}),
						dropGlass(pair.right[0], pair.y, pair.r, level),
						tomato(pair.right[1], pair.y, pair.r)
					)
				: '') +
			words(pair.right[0], pair.y + 56, '?', {
				size: 108 + 6 * sway(t, 2.4),
				fill: colour.accent,
				anchor: 'middle',
				opacity: shown
			}) +
			under(363, stage.say(before), beside) +
			under(917, stage.say(now), beside) +
			// What one needs to work it out stays in sight.
			drop(574, 246, 17 * beside, { width: 2.8 }) +
			words(600, 260, `×${water}`, { size: 40, fill: colour.accent, opacity: beside }) +
			tomato(574, 398, 19 * beside, { width: 2.8 }) +
			words(600, 413, `×${fruit}`, { size: 40, fill: colour.accent, opacity: beside }) +
			words(WIDTH / 2, 118, stage.say(ask), {
				size: 60,
				anchor: 'middle',
				max: WIDTH - 2 * MARGIN,
				opacity: shown
			}) +
			stop(stopX, ROAD_Y, 22) +
			caravan(caravanX, ROAD_Y - 4, caravanX)
		);
	}
});
