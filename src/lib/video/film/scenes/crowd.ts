import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { thing, things } from '../draw/things.ts';
import { unitPlace, unitSize, type Room } from '../draw/units.ts';
import { MARGIN, WIDTH, colour } from '../paper.ts';
import { defineScene, lineStart, type ShownFigure } from './scene.ts';

const room: Room = { x: 668, y: 84, width: 548, height: 470 };
const about = { ja: '約', en: 'about' } as const;
const clothes = [colour.teal, colour.sun, colour.road, colour.deep, colour.leaf] as const;

const amount = ({ value }: ShownFigure) => Math.abs(Array.isArray(value) ? value[1] : value);

/** How many things come, and how many of them are marked: one thing stands for `each`; per cent are out of 100. */
export function crowdOf(
	part: number,
	each: number,
	unit: string,
	whole?: number
): { all: number; marked: number } {
	const marked = Math.max(1, Math.round(part / each));
	if (whole !== undefined) return { all: Math.max(1, Math.round(whole / each)), marked };
	return unit === '%' ? { all: 100, marked: Math.round(part) } : { all: marked, marked };
}

/** People or things to scale: they arrive one by one while the number counts along; of a whole, some are marked. */
export const crowd = defineScene({
	picture: v.strictObject({
		kind: v.literal('crowd'),
		/** How many; in per cent it is out of a hundred. */
		figure: Id,
		/** Of how many. Without it, all that come are meant. */
		of: v.optional(Id),
		thing: v.picklist(things),
		/** How many one thing stands for. */
		each: v.optional(v.pipe(v.number(), v.minValue(1)), 1),
		label: Inline,
		/** What one thing stands for, or what the whole is. */
		base: v.optional(Inline),
		/** The number is rounded at its source. */
		about: v.optional(v.boolean(), false)
	}),
	figures: ({ figure, of }) => [figure, ...(of ? [of] : [])],
	draw({ figure, of, thing: name, each, label, base, about: roughly }, stage) {
		const { t, lang } = stage;
		const shown = stage.figure(figure);
		const whole = of ? amount(stage.figure(of)) : undefined;
		const value = amount(shown);
		const { all, marked } = crowdOf(value, each, shown.unit, whole);
		const parts = marked < all;
		const start = Math.max(0.2, lineStart(stage, 0) - 0.3);
		const spread = clamp(all * 0.06, 1.4, 3);
		// Of a whole, the marked ones stand out when all are there.
		const chosen = parts ? start + spread + 0.5 : start;
		const size = unitSize(all, room, 180);
		const columns = Math.min(all, Math.floor(room.width / size + 1e-6));
		const centred: Room = {
			...room,
			x: room.x + (room.width - columns * size) / 2,
			y: room.y + (room.height - Math.ceil(all / columns) * size) / 2,
			width: columns * size
		};
		const come = parts ? ramp(t, chosen, 1.2) : ramp(t, start + 0.3, spread);
		const counted = Math.max(1, Math.round(value * come));
		// A few among many are easily lost: they grow.
		const grows = parts && marked < all * 0.3 ? 0.3 * ramp(t, chosen, 0.8) : 0;
		const stands = range(all).map((i) => {
			const home = unitPlace(i, size, centred);
			const begins = start + (i / all) * spread;
			const p = ramp(t, begins, 0.8);
			if (p <= 0) return '';
			const bob = sway(t, 3.2, scatter(i)) * Math.min(4, size * 0.05);
			const hop =
				i < marked && parts ? Math.sin(Math.PI * ramp(t, chosen + (i / marked) * 0.9, 0.5)) * size * 0.22 : 0;
			const meant = !parts || i < marked ? 1 : 1 - 0.72 * ramp(t, chosen, 0.8);
			return thing(
				name,
				mix(WIDTH + 60, home.x, settle(p)),
				home.y + bob - hop,
				size * 0.4 * (i < marked ? 1 + grows : 1),
				{
					width: size > 90 ? 4 : size > 44 ? 3 : 2.2,
					opacity: meant,
					fill: name === 'person' ? clothes[Math.floor(scatter(i + 7) * clothes.length)] : undefined
				}
			);
		});
		const text = counted.toLocaleString('en');
		const unit = shown.unit;
		const last = value.toLocaleString('en');
		const max = room.x - MARGIN - 24;
		const prefix = roughly ? textWidth(about[lang], 44) + 12 : 0;
		// A short unit stands beside the number, a long one below it.
		const beside = textWidth(unit, 64) < 110;
		const big = Math.min(
			beside ? 190 : 158,
			(max - prefix - (beside ? textWidth(unit, 64) + 14 : 0)) / textWidth(last, 1)
		);
		const foot = beside ? 352 : 330;
		const on = ramp(t, parts ? chosen : start, 0.4);
		return (
			desk() +
			words(MARGIN, 128, stage.say(label), { size: 50, max, opacity: ramp(t, 0.1, 0.5) }) +
			(base
				? words(MARGIN, 180, stage.say(base), {
						size: 36,
						bold: false,
						fill: colour.ink2,
						max,
						opacity: ramp(t, 0.2, 0.5)
					})
				: '') +
			(roughly ? words(MARGIN, foot, about[lang], { size: 44, opacity: on }) : '') +
			words(MARGIN - 6 + prefix, foot, text, { size: big, fill: colour.accent, opacity: on }) +
			words(
				beside ? MARGIN + prefix + textWidth(last, big) + 6 : MARGIN + prefix,
				beside ? foot : foot + 74,
				unit,
				{
					size: beside ? 64 : 50,
					opacity: glide(ramp(come, 0.9, 0.1))
				}
			) +
			words(MARGIN, 480, shown.measured, { size: 38, max, opacity: ramp(t, start + 0.4, 0.6) }) +
			words(MARGIN, 530, shown.source, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				max,
				opacity: ramp(t, start + 0.4, 0.6)
			}) +
			stands.join('')
		);
	}
});
