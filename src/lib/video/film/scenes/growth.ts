import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { inTwo, textWidth, words } from '../draw/lettering.ts';
import { caravan, stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { counted } from '../draw/units.ts';
import { amountText } from '../figures.ts';
import { MARGIN, ROAD_Y, SMALLEST_TEXT, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type ShownFigure } from './scene.ts';

const FOOT = 494;
const TOP = 170;
/** Where the lines of the scale begin, and where its numbers end. */
const LEFT = 262;
const NUMBERS = 244;

export type Point = { year: number; value: number };

/** The value in a year if every year had multiplied by the same. */
export const steadily = (from: Point, to: Point, year: number) =>
	from.value * (to.value / from.value) ** ((year - from.year) / (to.year - from.year));

const point = ({ value, year }: ShownFigure): Point => ({
	value: Array.isArray(value) ? value[1] : value,
	year: Number(year)
});

/**
 * From a value in one year to a value in another, on a scale that begins at zero. What lies between is not drawn
 * as if it were known: steady growth is a dotted guess, and only measured years stand on their stems.
 */
export const growth = defineScene({
	picture: v.strictObject({
		kind: v.literal('growth'),
		label: Inline,
		thing: v.picklist(things),
		from: Id,
		to: Id,
		/** Measured years between, which come with the last line. */
		between: v.optional(v.pipe(v.array(Id), v.maxLength(3)), []),
		/** Draws the dotted curve of steady growth. */
		steady: v.optional(v.boolean(), false),
		/** Makes it the question: the dotted curve looks for its shape. */
		ask: v.optional(Inline)
	}),
	figures: ({ from, to, between }) => [from, to, ...between],
	draw({ label, thing: name, from, to, between, steady, ask }, stage) {
		const { t } = stage;
		const start = stage.figure(from);
		const end = stage.figure(to);
		const [a, b] = [point(start), point(end)];
		const middle = between.map((id) => ({ figure: stage.figure(id), ...point(stage.figure(id)) }));
		// What stands between may have been counted by someone else.
		const sources = [...new Set([end, ...middle.map(({ figure }) => figure)].map(({ source }) => source))];
		const inOne = sources.join(stage.lang === 'ja' ? '　' : '. ');
		const cited =
			textWidth(inOne, SMALLEST_TEXT) <= 900
				? inOne
				: sources.length > 1
					? sources.join('\n')
					: inTwo(inOne, 900);
		const first = lineStart(stage, 0);
		const last = lineStart(stage, stage.lines.length - 1);
		const x = scaleLinear([a.year, b.year], [430, 1010]);
		const y = scaleLinear([0, max([a, b, ...middle], ({ value }) => value) ?? 1], [FOOT, TOP + 40]).nice(4);
		const ticks = y.ticks(4);
		const drawn = glide(ramp(t, 0.1, 1));
		const told = steady || ask !== undefined;
		const arrives = told ? 0.4 : Math.max(first + 1.2, last - 0.2);
		const grown = settle(ramp(t, arrives, told ? 0.8 : 2.2));
		const stem = (
			at: Point,
			figure: ShownFigure,
			on: number,
			side: 'left' | 'right' | 'above',
			counting = false
		) => {
			if (on <= 0) return '';
			const height = mix(FOOT, y(at.value), on);
			const text = counting
				? amountText(
						{ id: '', value: counted(at.value, on), unit: { ja: figure.unit, en: figure.unit } },
						stage.lang
					)
				: figure.text;
			const put = {
				left: { x: x(at.year) - 40, y: height + 14, anchor: 'end' as const },
				right: { x: x(at.year) + 44, y: height + 16, anchor: 'start' as const },
				above: { x: x(at.year), y: height - 62, anchor: 'middle' as const }
			}[side];
			return (
				tag('path', {
					d: path`M${x(at.year)} ${FOOT}V${height}`,
					stroke: colour.road,
					'stroke-width': 8,
					'stroke-linecap': 'round'
				}) +
				thing(name, x(at.year), height, 30 * on, { turn: sway(t, 4, at.year) * 10, width: 3.4 }) +
				words(put.x, put.y, text, {
					size: 46,
					anchor: put.anchor,
					fill: colour.accent,
					max: { left: 240, right: (at === b ? WIDTH - MARGIN / 2 : x(b.year) - 44) - put.x, above: 240 }[
						side
					],
					opacity: ramp(on, 0, 0.3)
				}) +
				words(x(at.year), FOOT + 52, String(at.year), {
					size: 42,
					anchor: 'middle',
					opacity: ramp(on, 0, 0.3)
				})
			);
		};
		// A guess that bends: the right shape is one among many while it is a question.
		const bend = ask !== undefined ? sway(t - last, 5, 0.25) * ramp(t, last, 1) : 0;
		const curve = line<number>(
			(year) => x(year),
			(year) => {
				const p = (year - a.year) / (b.year - a.year);
				return y(steadily(a, b, year) + bend * 1.1 * (b.value - a.value) * 1.5 * p * p * (1 - p));
			}
		)(range(a.year, b.year + 0.25, 0.5));
		const guess = glide(ramp(t, first + 0.3, 2));
		const wonder = ramp(t, last, 0.6);
		const shownLater = middle.map(({ figure, ...at }, i) => ({
			at,
			figure,
			on: settle(ramp(t, last + 0.3 + i * 0.8, 1))
		}));
		const rolled = mix(-140, x(b.year) + 110, glide(ramp(t, 0.2, Math.max(2, stage.seconds - 1.4))));
		return (
			desk() +
			ticks
				.map(
					(value) =>
						tag('path', {
							d: path`M${LEFT} ${y(value)}h${(WIDTH - MARGIN - LEFT) * drawn + 0.1}`,
							stroke: value === 0 ? colour.lineStrong : colour.line,
							'stroke-width': 3
						}) +
						words(NUMBERS, y(value) + 13, String(value), {
							size: 36,
							bold: false,
							fill: colour.ink3,
							anchor: 'end',
							opacity: drawn
						})
				)
				.join('') +
			words(MARGIN, cited.includes('\n') ? 70 : 88, ask && wonder > 0 ? stage.say(ask) : stage.say(label), {
				size: 52,
				max: WIDTH - 2 * MARGIN,
				fill: ask && wonder > 0 ? colour.accent : colour.ink,
				opacity: ask && wonder > 0 ? wonder : ramp(t, 0.1, 0.5) * (ask ? 1 - ramp(t, last - 0.4, 0.4) : 1)
			}) +
			words(MARGIN, cited.includes('\n') ? 116 : 140, cited, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				max: 900,
				opacity: ramp(t, 0.3, 0.5)
			}) +
			(told && curve && guess > 0
				? tag(
						'g',
						{},
						tag(
							'clipPath',
							{ id: `guess-${a.year}` },
							tag('rect', { x: 300, y: 0, width: (x(b.year) - 300) * guess + 0.1, height: FOOT })
						) +
							tag('path', {
								d: curve,
								fill: 'none',
								stroke: colour.teal,
								'stroke-width': 6,
								'stroke-linecap': 'round',
								'stroke-dasharray': '.1 14',
								'clip-path': `url(#guess-${a.year})`
							})
					)
				: '') +
			stem(a, start, told ? settle(ramp(t, 0.2, 0.7)) : settle(ramp(t, first - 0.1, 0.8)), 'above') +
			stem(b, end, grown, 'right', !told) +
			shownLater
				.map(({ at, figure, on }) => {
					// Left of the stem the curve never is, but there may be the numbers of the scale.
					const room = x(at.year) - 40 - LEFT;
					return stem(at, figure, on, textWidth(figure.text, SMALLEST_TEXT) > room ? 'right' : 'left');
				})
				.join('') +
			(ask !== undefined
				? words(x(mix(a.year, b.year, 0.46)), 340, '?', {
						size: 128 + 8 * sway(t, 2.4),
						fill: colour.accent,
						anchor: 'middle',
						opacity: wonder
					})
				: '') +
			stop(x(b.year), ROAD_Y, 15) +
			caravan(rolled, ROAD_Y - 4, rolled, 2.2)
		);
	}
});
