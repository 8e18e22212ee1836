import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { ground, land, lineOf } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene } from './scene.ts';

const floor = (x: number) => 506 + 5 * Math.sin(x / 210);
const PHONE = { x: 1018, y: 316, width: 236, height: 428 };
const reading = [
	{ x: 168, r: 66, fill: colour.teal },
	{ x: 318, r: 58, fill: colour.sun },
	{ x: 456, r: 62, fill: colour.road }
];

const bubble = (x: number, y: number, width: number, height: number, fill: string, opacity: number) =>
	tag('rect', {
		x,
		y,
		width,
		height,
		rx: 22,
		fill,
		stroke: colour.ink,
		'stroke-width': INK,
		opacity: opacity < 1 ? opacity : undefined
	});

/** A large phone, and people who look at theirs: messages come out of it, with words or, under the title, without. */
export const phone = defineScene({
	picture: v.strictObject({
		kind: v.literal('phone'),
		title: v.optional(v.boolean(), false),
		/** What comes out of the phone, at most three at a time. */
		messages: v.optional(
			v.pipe(
				v.array(
					v.strictObject({
						text: Inline,
						thing: v.optional(v.picklist(things)),
						/** Trouble is drawn in another colour. */
						trouble: v.optional(v.boolean(), false),
						line: v.pipe(v.number(), v.integer(), v.minValue(0))
					})
				),
				v.maxLength(3)
			),
			[]
		)
	}),
	figures: () => [],
	draw({ title, messages }, stage) {
		const { t } = stage;
		const rises = settle(ramp(t, 0, 1));
		const top = mix(760, PHONE.y, rises) + sway(t, 5) * 4;
		const left = PHONE.x - PHONE.width / 2;
		const upper = top - PHONE.height / 2;
		const screen = { x: left + 16, y: upper + 34, width: PHONE.width - 32, height: PHONE.height - 78 };
		// On the screen, messages without words go up and up.
		const lines = range(6)
			.map((i) => {
				const y = (((i * 76 - t * 34) % 456) + 456) % 456;
				const mine = i % 2 === 0;
				const width = 96 + ((i * 53) % 60);
				if (y > screen.height - 56 || y < 10) return '';
				return tag('rect', {
					x: mine ? screen.x + 12 : screen.x + screen.width - 12 - width,
					y: screen.y + y,
					width,
					height: 44,
					rx: 14,
					fill: mine ? colour.surface : colour.sun,
					stroke: colour.ink,
					'stroke-width': 2.6,
					opacity: Math.min(ramp(y, 10, 20), 1 - ramp(y, screen.height - 76, 20))
				});
			})
			.join('');
		const spoken = messages.map((message, i) => {
			const together = messages.filter((other) => other.line === message.line);
			const span = stage.lines[Math.min(message.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			const begins = mix(span.from, span.to, together.indexOf(message) / together.length) + 0.1;
			const on = settle(ramp(t, begins, 0.7));
			const text = stage.say(message.text);
			const max = 600;
			const size = Math.max(36, Math.min(46, (46 * max) / Math.max(max, textWidth(text, 46))));
			const width = textWidth(text, size) + 56 + (message.thing ? 74 : 0);
			const y = 64 + i * 112 + sway(t, 4.2, i * 0.3) * 4;
			const end = 832 - (i % 2) * 40;
			const x = mix(end + 90, end - width, on);
			return on <= 0
				? ''
				: bubble(x, y, width, 86, message.trouble ? colour.accentTint : colour.surface, on) +
						tag('path', {
							d: path`M${end - 3} ${y + 34}L${end + 32} ${y + 50}L${end - 3} ${y + 56}`,
							fill: message.trouble ? colour.accentTint : colour.surface,
							stroke: colour.ink,
							'stroke-width': INK,
							'stroke-linejoin': 'round',
							opacity: on
						}) +
						(message.thing ? thing(message.thing, x + 58, y + 43, 30, { width: 3, opacity: on }) : '') +
						words(x + 28 + (message.thing ? 74 : 0), y + 59, text, {
							size,
							fill: message.trouble ? colour.accent : colour.ink,
							opacity: ramp(on, 0.4, 0.4)
						});
		});
		const silent = title
			? range(3).map((i) => {
					const p = ((t + i * 1.3) % 3.9) / 3.9;
					const x = mix(left - 40, 560 - i * 20, glide(p));
					return thing('bubble', x, mix(330, 300 + i * 44, p) - 60 * p * (1 - p), 42, {
						width: 3,
						opacity: Math.min(1, p * 6) * (1 - ramp(p, 0.82, 0.18)),
						fill: [colour.surface, colour.sun, colour.deep][i]
					});
				})
			: [];
		const caravanX = mix(-150, title ? 760 : WIDTH - 480, settle(ramp(t, 0.3, 5)));
		return (
			ground(colour.water) +
			land(floor, colour.land) +
			reading
				.map(({ x, r, fill }, i) => {
					const y = floor(x) - r + 8 + sway(t, 3.6, i * 0.3) * 3;
					return (
						thing('person', x, y, r * settle(ramp(t, 0.1 + i * 0.15, 0.6)), { fill }) +
						thing('phone', x + r * 0.5, y + r * 0.42, 22 * settle(ramp(t, 0.4 + i * 0.15, 0.5)), {
							width: 2.6,
							turn: -12
						})
					);
				})
				.join('') +
			tag('rect', {
				x: left,
				y: upper,
				width: PHONE.width,
				height: PHONE.height,
				rx: 30,
				fill: colour.ink2,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			tag('rect', { ...screen, rx: 8, fill: colour.sunken, stroke: colour.ink, 'stroke-width': 3 }) +
			lines +
			tag('circle', { cx: PHONE.x, cy: upper + PHONE.height - 22, r: 11, fill: colour.surface }) +
			silent.join('') +
			spoken.join('') +
			road(
				lineOf(() => ROAD_Y),
				settle(ramp(t, 0.1, 4.2))
			) +
			caravan(caravanX, ROAD_Y - 2, caravanX, 2.4) +
			(title
				? words(MARGIN, 150, stage.title, {
						size: 84,
						max: left - MARGIN - 40,
						opacity: glide(ramp(t, 0.3, 1))
					})
				: '')
		);
	}
});
