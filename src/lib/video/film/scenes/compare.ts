import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { inTwo, textWidth, words } from '../draw/lettering.ts';
import { thing, things } from '../draw/things.ts';
import { counted, unitPlace, unitSize, type Room } from '../draw/units.ts';
import { amountText } from '../figures.ts';
import { MARGIN, SMALLEST_TEXT, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const COUNTING = 2.4;

/** Between words and things. */
const GAP = 36;

const rooms: Record<1 | 2, readonly Room[]> = {
	1: [{ x: 660, y: 84, width: 540, height: 430 }],
	2: [
		{ x: 600, y: 56, width: 600, height: 216 },
		{ x: 600, y: 320, width: 600, height: 216 }
	]
};

/** What the words need at least, by a generous estimate, when they get as small as they may. */
const narrowest = (texts: readonly string[]) =>
	Math.max(...texts.flatMap((text) => text.split('\n')).map((line) => textWidth(line, SMALLEST_TEXT)));

/** One or two amounts as rows of things, one thing for so many: both to the same scale. */
export const compare = defineScene({
	picture: v.strictObject({
		kind: v.literal('compare'),
		thing: v.picklist(things),
		/** How many one thing stands for, and words for it: needed where it is not one. */
		per: v.optional(v.pipe(v.number(), v.minValue(0.001)), 1),
		key: v.optional(Inline),
		rows: v.pipe(
			v.array(
				v.strictObject({
					figure: Id,
					name: Inline,
					/** The spoken line (from 0) that brings it in. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0)),
					/** Of how many: the others stay as empty places. */
					of: v.optional(v.pipe(v.number(), v.minValue(1)))
				})
			),
			v.minLength(1),
			v.maxLength(2)
		),
		/** A sign between two rows that must not be mixed. */
		apart: v.optional(v.boolean(), false)
	}),
	figures: ({ rows }) => rows.map(({ figure }) => figure),
	draw({ thing: name, per, key, rows, apart }, stage) {
		const { t } = stage;
		const two = rows.length === 2;
		const usual = rooms[two ? 2 : 1];
		const room = usual[0]?.x ?? 0;
		const texts = rows.map((row) => {
			const figure = stage.figure(row.figure);
			const name = stage.say(row.name);
			const measured = two ? [] : [figure.measured];
			return { name, measured, source: inTwo(figure.source, room - MARGIN) };
		});
		// Words that cannot get smaller push the things to the right, in both rows alike.
		const needed = narrowest(texts.flatMap(({ name, measured, source }) => [name, ...measured, source]));
		const left = MARGIN + needed > room ? MARGIN + needed + GAP : room;
		const places = usual.map((one) => ({ ...one, x: left, width: one.x + one.width - left }));
		const tall = two && texts.some(({ source }) => source.includes('\n'));
		const shown = rows.map((row, i) => {
			const figure = stage.figure(row.figure);
			const value = Array.isArray(figure.value) ? figure.value[1] : figure.value;
			const room = places[i] ?? { x: 0, y: 0, width: 1, height: 1 };
			const units = Math.max(1, Math.round(value / per));
			const all = Math.max(units, Math.round((row.of ?? 0) / per));
			return { row, figure, value, room, units, all, begins: lineStart(stage, row.line) };
		});
		// To scale: one thing is as large in one row as in the other.
		const size = Math.min(...shown.map(({ all, room }) => unitSize(all, room, two ? 96 : 140)));
		const drawn = shown.map(({ row, figure, value, room, units, all, begins }, i) => {
			const p = ramp(t, begins + 0.2, COUNTING);
			const on = ramp(t, begins - 0.2, 0.5);
			const grid = range(all)
				.map((i) => {
					const { x, y } = unitPlace(i, size, room);
					const wave = sway(t, 3.4, -i * 0.035) * size * 0.035;
					if (i >= units) return thing(name, x, y, size * 0.36 * on, { width: 2.4, missing: true });
					const arrives = settle(ramp(t, begins + 0.2 + (i / units) * COUNTING, 0.45));
					return thing(name, x, y + wave, size * 0.4 * arrives, { width: clamp(size * 0.048, 1.2, 3.4) });
				})
				.join('');
			const text = amountText(
				{ id: row.figure, value: counted(value, p), unit: { ja: figure.unit, en: figure.unit } },
				stage.lang
			);
			// A source of two lines is told closer to the amount, so that both rows keep their place.
			const top = two ? room.y + (tall ? 34 : 42) : 130;
			const max = room.x - MARGIN - GAP;
			const { name: called, source } = texts[i] ?? { name: '', source: '' };
			return (
				words(MARGIN, top, called, { size: two ? 42 : 52, max, opacity: on }) +
				words(MARGIN - (two ? 2 : 6), top + (tall ? 78 : two ? 86 : 150), text, {
					size: two ? 76 : 128,
					fill: colour.accent,
					max,
					opacity: Math.min(2, value) > counted(value, p) ? 0 : ramp(t, begins + 0.1, 0.4)
				}) +
				(two
					? ''
					: words(MARGIN, 446, figure.measured, { size: 40, max, opacity: ramp(t, begins + 0.6, 0.6) })) +
				words(MARGIN, tall ? top + 126 : two ? top + 142 : 500, source, {
					size: 36,
					bold: false,
					fill: colour.ink3,
					max,
					opacity: ramp(t, begins + 0.6, 0.6)
				}) +
				grid
			);
		});
		const last = shown.at(-1);
		const parted = apart && last ? glide(ramp(t, last.begins + COUNTING - 0.4, 0.8)) : 0;
		return (
			desk() +
			(two
				? tag('path', {
						d: path`M${MARGIN} ${296}H${WIDTH - MARGIN}`,
						stroke: colour.line,
						'stroke-width': 3,
						opacity: ramp(t, last?.begins ?? 0, 0.5)
					})
				: '') +
			drawn.join('') +
			(key
				? words(WIDTH - MARGIN, 556, stage.say(key), {
						size: 36,
						bold: false,
						fill: colour.ink2,
						anchor: 'end',
						max: 560,
						opacity: ramp(t, (shown[0]?.begins ?? 0) + 0.3, 0.5)
					})
				: '') +
			(parted > 0
				? tag('circle', {
						cx: WIDTH / 2 - 84,
						cy: 296,
						r: 44 * parted,
						fill: colour.surface,
						stroke: colour.road,
						'stroke-width': 6
					}) +
					tag('path', {
						d: path`M${WIDTH / 2 - 108} ${288}h48m-48 18h48M${WIDTH / 2 - 96} ${322}l24 -52`,
						stroke: colour.accent,
						'stroke-width': 7,
						'stroke-linecap': 'round',
						fill: 'none',
						opacity: parted
					})
				: '')
		);
	}
});
