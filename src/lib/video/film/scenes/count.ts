import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, scatter, settle } from '../ease.ts';
import { tomato } from '../draw/crop.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { drop, noDrop } from '../draw/water.ts';
import { MARGIN, WIDTH, colour } from '../paper.ts';
import { defineScene, lineStart } from './scene.ts';

const BASE = 100;
const SIDE = 10;
const LEFT = 736;
const TOP = 104;
const ROOM = 484;

/** Where the `i`th thing lies: ten rows of ten, what is added makes new columns on the right. */
function cell(i: number, size: number): { x: number; y: number } {
	const [column, row] =
		i < BASE ? [i % SIDE, Math.floor(i / SIDE)] : [SIDE + Math.floor((i - BASE) / SIDE), (i - BASE) % SIDE];
	return { x: LEFT + column * size, y: TOP + row * size };
}

/** A change to scale: of a hundred things some go, or to a hundred some are added, while the number counts along. */
export const count = defineScene({
	picture: v.strictObject({
		kind: v.literal('count'),
		/** A change in per cent: −15 takes 15 of 100 away, 20 adds 20. */
		figure: Id,
		thing: v.picklist(['drop', 'tomato']),
		label: Inline,
		/** What the hundred stand for. */
		base: Inline
	}),
	figures: ({ figure }) => [figure],
	draw({ figure, thing, label, base }, stage) {
		const { t } = stage;
		const shown = stage.figure(figure);
		const now = Math.round(shown.factor() * BASE);
		const start = lineStart(stage, 0) + 0.9;
		const changed = Math.abs(now - BASE);
		const spread = 2.6;
		const happens = (k: number) => start + (k / changed) * spread;
		const counted = Math.round(mix(BASE, now, ramp(t, start + 0.3, spread)));
		// Many more than a hundred lie closer together.
		const size = Math.min(44, ROOM / (SIDE + Math.ceil(Math.max(0, now - BASE) / SIDE) - 1));
		const things = range(Math.max(BASE, now)).map((i) => {
			const { x, y } = cell(i, size);
			const appears = settle(ramp(t, 0.05 + ((i % SIDE) + Math.floor(i / SIDE)) * 0.025, 0.4));
			if (thing === 'drop') {
				if (i < now) return drop(x, y + 3, size * 0.32 * appears, { width: 2.4 });
				const gone = ramp(t, happens(BASE - 1 - i), 1.1);
				return (
					noDrop(x, y + 3, size * 0.32, ramp(t, happens(BASE - 1 - i), 0.4)) +
					drop(x + scatter(i) * 30 * gone, y + 3 - 120 * glide(gone), size * 0.32 * appears, {
						width: 2.4,
						opacity: 1 - gone
					})
				);
			}
			if (i < BASE) {
				return tomato(x, y, size * 0.39 * appears, { width: 2.4, fill: colour.accentLine });
			}
			const rolls = ramp(t, happens(i - BASE), 0.7);
			return tomato(mix(WIDTH + 40, x, settle(rolls)), y, rolls > 0 ? size * 0.39 : 0, { width: 2.4 });
		});
		const settled = ramp(t, start + spread + 0.4, 0.5);
		return (
			desk() +
			words(MARGIN, 130, stage.say(label), { size: 52, max: 540, opacity: ramp(t, 0.1, 0.5) }) +
			words(MARGIN, 182, stage.say(base), {
				size: 36,
				bold: false,
				fill: colour.ink2,
				max: 550,
				opacity: ramp(t, 0.2, 0.5)
			}) +
			words(MARGIN - 8, 356, String(counted), { size: 190, opacity: ramp(t, 0.1, 0.5) }) +
			words(MARGIN + 372, 352, shown.signed, { size: 76, fill: colour.accent, opacity: settled, max: 200 }) +
			words(MARGIN, 452, shown.measured, { size: 40, max: 550, opacity: ramp(t, start, 0.6) }) +
			words(MARGIN, 506, shown.source, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				max: 550,
				opacity: ramp(t, start, 0.6)
			}) +
			things.join('')
		);
	}
});
