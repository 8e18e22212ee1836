import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

/** Where answers may come: empty places around the question mark. */
const answers = [
	{ x: 690, y: 300, r: 34 },
	{ x: 1010, y: 272, r: 44 },
	{ x: 1066, y: 430, r: 32 }
];

/** The last scene of any film: its question in words, what it is about in large, and a "?" that waits for answers. */
export const closing = defineScene({
	picture: v.strictObject({
		kind: v.literal('closing'),
		ask: Inline,
		/** A second line of the question. */
		more: v.optional(Inline),
		thing: v.picklist(things),
		/** A smaller thing beside the large one. */
		beside: v.optional(v.picklist(things)),
		/** The spoken line (from 0) that asks; the last one if none is said. */
		line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
	}),
	figures: () => [],
	draw({ ask, more, thing: name, beside, line }, stage) {
		const { t } = stage;
		const asked = lineStart(stage, line ?? stage.lines.length - 1);
		const arrived = settle(ramp(t, 0.1, 0.9));
		// The thing stands alone until the question comes, and then makes room for it.
		const aside = glide(ramp(t, asked - 0.5, 1.1));
		const x = mix(WIDTH / 2, beside ? 330 : 372, aside);
		const wonder = settle(ramp(t, asked + 0.2, 0.8));
		const shown = ramp(t, asked, 0.6);
		const lift = sway(t, 5) * 7;
		const stopX = 1112;
		const drives = settle(ramp(t, 0.4, Math.max(2, stage.seconds - 2.4)));
		const caravanX = mix(-150, stopX - 110, drives);
		const max = WIDTH - 2 * MARGIN;
		return (
			desk() +
			tag('circle', { cx: x, cy: 384, r: 172 * arrived, fill: colour.sun, opacity: 0.5 }) +
			thing(name, x, 384 + lift, 138 * arrived, { turn: sway(t, 7) * 2 }) +
			(beside
				? thing(beside, x + 210, 462 - lift, 66 * settle(ramp(t, 0.5, 0.8)), { turn: sway(t, 6, 0.4) * 3 })
				: '') +
			answers
				.map((place, i) => {
					// Each place opens, waits empty and goes again, so that none looks like the answer.
					const life = ((t - asked - 0.9 - i * 0.7) % 4.2) / 4.2;
					const open = life < 0 ? 0 : settle(ramp(life, 0, 0.2)) * (1 - ramp(life, 0.8, 0.2));
					return open <= 0
						? ''
						: tag('circle', {
								cx: place.x,
								cy: place.y - life * 22,
								r: place.r * open,
								fill: colour.surface,
								stroke: colour.lineStrong,
								'stroke-width': 4,
								'stroke-dasharray': '.1 10',
								'stroke-linecap': 'round'
							});
				})
				.join('') +
			range(3)
				.map((i) => {
					const on = ramp(t, asked + 0.3 + i * 0.2, 0.4) * (0.4 + 0.6 * Math.max(0, sway(t, 1.8, -i * 0.16)));
					return tag('circle', { cx: 612 + i * 40, cy: 470, r: 7, fill: colour.lineStrong, opacity: on });
				})
				.join('') +
			words(850, 498, '?', {
				size: 300 * Math.max(0.2, wonder) + 10 * sway(t, 2.6),
				fill: colour.accent,
				anchor: 'middle',
				opacity: wonder
			}) +
			words(WIDTH / 2, more ? 92 : 118, stage.say(ask), { size: 58, anchor: 'middle', max, opacity: shown }) +
			(more
				? words(WIDTH / 2, 164, stage.say(more), { size: 58, anchor: 'middle', max, opacity: shown })
				: '') +
			stop(stopX, ROAD_Y, 22) +
			caravan(caravanX, ROAD_Y - 4, caravanX)
		);
	}
});
