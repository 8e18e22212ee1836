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
		const second = settle(ramp(t, first + 1.4, 0.7));
		const moved = glide(ramp(t, asked - 0.9, 1.1));
		const shown = ramp(t, asked + 0.1, 0.8);
		// The level looks for its place and does not stop at the answer.
		const level = mix(1, 0.58 + 0.3 * sway(t - asked, 4.4, 0.25), ramp(t, asked + 0.4, 1.2));
		const stopX = 1112;
		const arrives = settle(ramp(t, asked - 0.4, Math.max(1, stage.seconds - asked - 2.6)));
		const caravanX = mix(-150, stopX - 110, arrives);
		const sign = (x: number, y: number, text: string, on: number) =>
			words(x, y, text, { size: 104, fill: colour.accent, anchor: 'start', opacity: on });
		const top = mix(1, 0, moved);
		return (
			desk() +
			(top > 0
				? drop(204, 300, 96 * settle(ramp(t, 0.1, 0.6)), { opacity: top }) +
					sign(330, 326, `×${water}`, factors * top) +
					tomato(790, 284, 98 * settle(ramp(t, 0.3, 0.6)), { opacity: top }) +
					sign(916, 326, `×${fruit}`, second * top) +
					words(MARGIN, 500, stage.figure(used).source, {
						size: 36,
						bold: false,
						fill: colour.ink3,
						opacity: factors * top
					})
				: '') +
			words(WIDTH / 2, 118, stage.say(ask), {
				size: 60,
				anchor: 'middle',
				max: WIDTH - 2 * MARGIN,
				opacity: shown
			}) +
			(moved > 0
				? tag(
						'g',
						{ opacity: moved },
						tomato(214, 318, 82) +
							dropGlass(404, 318, 82, 1) +
							tomato(764, 318, 82) +
							dropGlass(954, 318, 82, level) +
							tag('path', {
								d: path`M${548} ${318}h76m-28 -26l28 26l-28 26`,
								fill: 'none',
								stroke: colour.ink,
								'stroke-width': 6,
								'stroke-linecap': 'round',
								'stroke-linejoin': 'round'
							})
					) +
					words(309, 494, stage.say(before), {
						size: 42,
						anchor: 'middle',
						fill: colour.ink2,
						opacity: moved
					}) +
					words(859, 494, stage.say(now), { size: 42, anchor: 'middle', fill: colour.ink2, opacity: moved }) +
					words(1112, 374, '?', {
						size: 168 + 8 * sway(t, 2.4),
						fill: colour.accent,
						anchor: 'middle',
						opacity: shown
					})
				: '') +
			stop(stopX, ROAD_Y, 22) +
			caravan(caravanX, ROAD_Y - 4, caravanX)
		);
	}
});
