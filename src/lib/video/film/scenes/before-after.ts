import { range } from 'd3-array';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, scatter, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, stop } from '../draw/road.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type ShownFigure } from './scene.ts';

const COLUMNS = 8;
const SIZE = 38;
const FOOT = 500;
const X = { before: 430, after: 1010 } as const;

const single = ({ value }: ShownFigure) => (Array.isArray(value) ? value[1] : value);

/** Dots of both years, one for `each`: how many there were, and how many there are after the change. */
export function dotsOf(before: number, after: number, each: number): { before: number; after: number } {
	return { before: Math.round(before / each), after: Math.round(after / each) };
}

/** The same amount in two years as two piles of dots to scale; what has gone, or come, stays to be seen. */
export const beforeAfter = defineScene({
	picture: v.strictObject({
		kind: v.literal('before-after'),
		before: Id,
		/** A change in per cent from the one to the other. */
		change: Id,
		after: Id,
		label: Inline,
		/** How many one dot stands for, and words for it. */
		each: v.pipe(v.number(), v.minValue(1)),
		base: Inline,
		/** The second amount was worked out or rounded. */
		about: v.optional(v.boolean(), false)
	}),
	figures: ({ before, change, after }) => [before, change, after],
	draw({ before, change, after, label, each, base, about }, stage) {
		const { t, lang } = stage;
		const was = stage.figure(before);
		const is = stage.figure(after);
		const dots = dotsOf(single(was), single(is), each);
		const start = lineStart(stage, 0);
		const turn = stage.lines.length > 1 ? lineStart(stage, 1) : start + 2.6;
		const most = Math.max(dots.before, dots.after);
		const size = Math.min(SIZE, 300 / Math.ceil(most / COLUMNS));
		const dot = (x: number, y: number, look: { fill?: string; opacity?: number; missing?: boolean }) =>
			tag('circle', {
				cx: x,
				cy: y,
				r: size * 0.38,
				fill: look.missing ? 'none' : (look.fill ?? colour.road),
				stroke: look.missing ? colour.lineStrong : colour.ink,
				'stroke-width': 2.4,
				'stroke-dasharray': look.missing ? '.1 6' : undefined,
				'stroke-linecap': 'round',
				opacity: look.opacity
			});
		const home = (middle: number, i: number) => ({
			x: middle + ((i % COLUMNS) - (COLUMNS - 1) / 2) * size,
			y: FOOT - (Math.floor(i / COLUMNS) + 0.5) * size
		});
		const first = range(dots.before).map((i) => {
			const at = home(X.before, i);
			const p = ramp(t, 0.1 + (i / dots.before) * 1.4, 0.4);
			return dot(at.x, at.y + sway(t, 3.4, scatter(i)) * 2, { fill: colour.accentLine, opacity: p });
		});
		const second = range(most).map((i) => {
			const at = home(X.after, i);
			const p = glide(ramp(t, turn + (i / most) * 1.4, 0.9));
			const source = home(X.before, Math.min(i, dots.before - 1));
			if (p <= 0) return '';
			const x = mix(source.x, at.x, p);
			const y = mix(source.y, at.y, p) - 120 * p * (1 - p) + sway(t, 3.4, scatter(i + 3)) * 2;
			if (i < dots.after) return dot(x, y, {});
			// Those that have gone come along, and then leave their places.
			const gone = ramp(t, turn + 2.4 + (1 - i / most) * 0.8, 0.8);
			return dot(at.x, at.y, { missing: true, opacity: gone }) + dot(x, y - 60 * gone, { opacity: 1 - gone });
		});
		const counted = Math.round(mix(single(was), single(is), ramp(t, turn + 2.4, 1.4)));
		const arrived = ramp(t, turn + 1.2, 0.5);
		const told = ramp(t, turn + 3.2, 0.5);
		const roughly = about && told > 0 ? (lang === 'ja' ? '約' : '~') : '';
		const tops = FOOT - Math.ceil(most / COLUMNS) * size - 24;
		const drives = settle(clamp(ramp(t, 0.3, turn + 2.4)));
		const caravanX = mix(630, X.after - 190, drives);
		return (
			desk() +
			words(MARGIN, 84, stage.say(label), { size: 48, max: 620, opacity: ramp(t, 0.1, 0.5) }) +
			words(WIDTH - MARGIN, 84, stage.say(base), {
				size: 36,
				bold: false,
				fill: colour.ink2,
				anchor: 'end',
				max: 440,
				opacity: ramp(t, 0.3, 0.5)
			}) +
			first.join('') +
			second.join('') +
			words(X.before, tops, single(was).toLocaleString('en'), {
				size: 76,
				anchor: 'middle',
				opacity: ramp(t, start, 0.5)
			}) +
			words(X.after, tops, roughly + counted.toLocaleString('en'), {
				size: 76,
				anchor: 'middle',
				fill: colour.accent,
				opacity: arrived
			}) +
			tag('path', {
				d: path`M${X.before + 196} 330h${Math.max(1, 190 * glide(ramp(t, turn, 0.9)))}`,
				stroke: colour.ink,
				'stroke-width': INK * 1.4,
				'stroke-linecap': 'round',
				opacity: ramp(t, turn, 0.4)
			}) +
			tag('path', {
				d: path`M${X.before + 364} 310l24 20l-24 20`,
				fill: 'none',
				stroke: colour.ink,
				'stroke-width': INK * 1.4,
				'stroke-linecap': 'round',
				'stroke-linejoin': 'round',
				opacity: ramp(t, turn + 0.7, 0.3)
			}) +
			words(X.before + 292, 298, stage.figure(change).signed, {
				size: 66,
				anchor: 'middle',
				fill: colour.accent,
				opacity: told
			}) +
			words(X.before - 196, FOOT - 8, was.year, { size: 52, anchor: 'end', opacity: ramp(t, start, 0.5) }) +
			words(X.after - 196, FOOT - 8, is.year, { size: 52, anchor: 'end', opacity: arrived }) +
			words(MARGIN, 556, stage.figure(change).source, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				max: 760,
				opacity: ramp(t, start, 0.5)
			}) +
			stop(X.before, ROAD_Y, 14) +
			stop(X.after, ROAD_Y, 14 * settle(arrived)) +
			caravan(caravanX, ROAD_Y - 4, caravanX)
		);
	}
});
