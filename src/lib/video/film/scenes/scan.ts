import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { desk, ground, land, lineOf } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road, stop } from '../draw/road.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { num, path, tag } from '../svg.ts';
import { defineScene, lineStart, type Stage } from './scene.ts';

const RIDGES = 8;

/** One ridge of a print as an arch; a soft one wavers. */
function ridge(x: number, y: number, r: number, i: number, soft: number, t: number): string {
	const w = r * (0.13 + i * 0.115);
	const h = w * 1.32;
	const waver = (k: number) => soft * r * 0.055 * sway(t, 2.6 + scatter(i + k) * 2, scatter(i * 7 + k));
	return path`M${x - w + waver(1)} ${y + r * 0.62 - i * 2}C${x - w + waver(2)} ${y - h * 0.9 + waver(3)} ${x + w + waver(4)} ${y - h * 0.9 + waver(5)} ${x + w + waver(6)} ${y + r * 0.56 - i * 3}`;
}

/** A fingertip with its print: `soft` from 1, a young child's, to 0; `drawn` is how far the lines have come. */
export function fingertip(x: number, y: number, r: number, soft: number, drawn: number, t: number): string {
	return (
		tag('path', {
			d: path`M${x - r} ${y + r * 1.15}V${y}C${x - r} ${y - r * 1.5} ${x + r} ${y - r * 1.5} ${x + r} ${y}V${y + r * 1.15}z`,
			fill: colour.accentTint,
			stroke: colour.ink,
			'stroke-width': INK,
			'stroke-linejoin': 'round'
		}) +
		range(RIDGES)
			.map((i) => {
				const on = settle(clamp(drawn * 2 - i / RIDGES));
				return on <= 0
					? ''
					: tag('path', {
							d: ridge(x, y, r, i, soft, t),
							fill: 'none',
							stroke: colour.accent,
							'stroke-width': mix(INK, r * 0.085, soft),
							'stroke-linecap': 'round',
							pathLength: 1,
							'stroke-dasharray':
								on < 1
									? `${num(on)} 2`
									: soft > 0.05
										? `${num(mix(1, 0.1, soft))} ${num(0.03 * soft)}`
										: undefined,
							opacity: mix(1, 0.34, soft)
						});
			})
			.join('')
	);
}

const beam = (x: number, y: number, r: number, t: number, opacity: number) =>
	tag('path', {
		d: path`M${x - r * 1.2} ${y + r * 1.1 * sway(t, 2.4)}h${r * 2.4}`,
		stroke: colour.teal,
		'stroke-width': 8,
		'stroke-linecap': 'round',
		opacity
	});

function opening({ t, title }: Stage): string {
	const rolled = mix(-150, 980, settle(ramp(t, 0.2, 5)));
	const base = (x: number) => 520 + 6 * Math.sin(x / 190);
	return (
		ground(colour.water) +
		tag('circle', {
			cx: 640,
			cy: 400,
			r: 210 * settle(ramp(t, 0, 1.2)),
			fill: colour.sun,
			stroke: colour.ink,
			'stroke-width': INK
		}) +
		fingertip(640, 410, 128, 0.25, ramp(t, 0.5, 3), t) +
		land(base, colour.land) +
		road(
			lineOf(() => ROAD_Y),
			settle(ramp(t, 0.1, 4.2))
		) +
		caravan(rolled, ROAD_Y - 2, rolled, 2.8) +
		words(MARGIN, 140, title, { size: 84, max: WIDTH - 2 * MARGIN, opacity: glide(ramp(t, 0.3, 1)) })
	);
}

/** A finger and its print: on the title, soft beside clear, or opening a record card that fills line by line. */
export const scan = defineScene({
	picture: v.variant('view', [
		v.strictObject({ kind: v.literal('scan'), view: v.literal('title') }),
		v.strictObject({
			kind: v.literal('scan'),
			view: v.literal('print'),
			soft: Inline,
			clear: Inline,
			/** How often it was told right, as its makers report. */
			figure: Id
		}),
		v.strictObject({
			kind: v.literal('scan'),
			view: v.literal('record'),
			/** Head of the card, and its lines. */
			card: Inline,
			rows: v.pipe(v.array(Inline), v.minLength(2), v.maxLength(4)),
			/** Whose yes is needed before anything is read. */
			consent: v.optional(Inline)
		})
	]),
	figures: (picture) => (picture.view === 'print' ? [picture.figure] : []),
	draw(picture, stage) {
		const { t } = stage;
		if (picture.view === 'title') return opening(stage);
		const first = lineStart(stage, 0);
		const last = lineStart(stage, stage.lines.length - 1);
		if (picture.view === 'print') {
			const shown = stage.figure(picture.figure);
			const turned = glide(ramp(t, last, 1.6));
			const on = ramp(t, last + 0.9, 0.6);
			// The soft one stands alone until the other has something to show.
			const x = mix(WIDTH / 2, 300, glide(ramp(t, last - 0.6, 1)));
			return (
				desk() +
				fingertip(x, 320, 124, 1, ramp(t, 0.2, 1.6), t) +
				beam(x, 320, 124, t, 1 - turned) +
				words(x, 528, stage.say(picture.soft), {
					size: 42,
					anchor: 'middle',
					max: 430,
					opacity: ramp(t, first, 0.6)
				}) +
				(turned > 0
					? tag('path', {
							d: path`M${470} ${320}h${70 * turned}m-26 -24l26 24l-26 24`,
							fill: 'none',
							stroke: colour.road,
							'stroke-width': 8,
							'stroke-linecap': 'round',
							'stroke-linejoin': 'round'
						}) + fingertip(720, 320, 124, mix(1, 0, turned), ramp(t, last, 1.4), t)
					: '') +
				beam(720, 320, 124, t, turned * 0.9) +
				words(720, 528, stage.say(picture.clear), {
					size: 42,
					anchor: 'middle',
					max: 430,
					opacity: ramp(t, last, 0.6)
				}) +
				words(916, 360, shown.text, { size: 118, fill: colour.accent, max: 300, opacity: on }) +
				words(MARGIN, 88, shown.measured, { size: 42, max: WIDTH - 2 * MARGIN, opacity: on }) +
				words(MARGIN, 138, shown.source, {
					size: 36,
					bold: false,
					fill: colour.ink3,
					max: WIDTH - 2 * MARGIN,
					opacity: on
				})
			);
		}
		const { card, rows, consent } = picture;
		const open = settle(ramp(t, first + 0.6, 0.9));
		const box = { x: 640, y: 70, width: 540, height: 450 };
		const step = (box.height - 120) / rows.length;
		const from = (i: number) => mix(first + 1.2, stage.seconds - 2.6, i / rows.length);
		const asked = consent ? settle(ramp(t, last - 0.2, 0.7)) : 0;
		return (
			desk() +
			fingertip(310, 300, 118, 0.2, ramp(t, 0.1, 1.2), t) +
			beam(310, 300, 118, t, 0.9) +
			tag('path', {
				d: path`M${440} ${300}C${520} ${300} ${540} ${210} ${mix(440, box.x - 10, open)} ${210}`,
				fill: 'none',
				stroke: colour.road,
				'stroke-width': 8,
				'stroke-linecap': 'round',
				opacity: open
			}) +
			tag('rect', {
				...box,
				rx: 16,
				fill: colour.surface,
				stroke: colour.ink,
				'stroke-width': INK,
				opacity: open
			}) +
			tag('path', {
				d: path`M${box.x} ${box.y + 92}h${box.width}`,
				stroke: colour.ink,
				'stroke-width': 3,
				opacity: open
			}) +
			words(box.x + 36, box.y + 64, stage.say(card), { size: 46, max: box.width - 72, opacity: open }) +
			rows
				.map((row, i) => {
					const y = box.y + 92 + step * (i + 0.5);
					const filled = settle(ramp(t, from(i), 0.7));
					return (
						tag('circle', {
							cx: box.x + 62,
							cy: y,
							r: 26,
							fill: filled > 0.5 ? colour.leaf : colour.paper,
							stroke: filled > 0 ? colour.ink : colour.lineStrong,
							'stroke-width': 3.4,
							opacity: open
						}) +
						(filled > 0
							? tag('path', {
									d: path`M${box.x + 50} ${y}l9 10l16 -20`,
									fill: 'none',
									stroke: colour.ink,
									'stroke-width': 5,
									'stroke-linecap': 'round',
									'stroke-linejoin': 'round',
									opacity: filled
								})
							: '') +
						words(box.x + 110, y + 15, stage.say(row), { size: 42, max: box.width - 150, opacity: filled })
					);
				})
				.join('') +
			(consent
				? words(310, 528, stage.say(consent), {
						size: 44,
						fill: colour.accent,
						anchor: 'middle',
						max: 500,
						opacity: asked
					})
				: '') +
			stop(310, ROAD_Y, 14)
		);
	}
});
