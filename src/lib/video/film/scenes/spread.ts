import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { stop } from '../draw/road.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

/** Several answers to one question on one scale; the last row is the answer nobody has measured yet. */
export const spread = defineScene({
	picture: v.strictObject({
		kind: v.literal('spread'),
		label: Inline,
		rows: v.pipe(
			v.array(
				v.strictObject({
					figure: Id,
					name: Inline,
					/** The spoken line (from 0) that brings it in. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0))
				})
			),
			v.minLength(2),
			v.maxLength(3)
		),
		/** Name of the open row; it comes with the last spoken line. */
		open: Inline
	}),
	figures: ({ rows }) => rows.map(({ figure }) => figure),
	draw({ label, rows, open }, stage) {
		const { t } = stage;
		const shown = rows.map((row) => {
			const figure = stage.figure(row.figure);
			const ends = (Array.isArray(figure.value) ? figure.value : [figure.value, figure.value]).map(Math.abs);
			return { row, figure, low: ends[0] ?? 0, high: ends[1] ?? 0 };
		});
		const highest = max(shown, ({ high }) => high) ?? 1;
		const x = scaleLinear([0, highest], [612, WIDTH - 290]).nice(5);
		const lines = x.ticks(5);
		const named = lines.filter((_, i) => i % 2 === 0);
		const unit = shown[0]?.figure.unit ?? '';
		const top = 202;
		const step = 100;
		const foot = top + step * rows.length + 42;
		const asked = lineStart(stage, stage.lines.length - 1);
		const drawn = glide(ramp(t, 0.2, 1.2));
		const between = x(named[1] ?? highest) - x(named[0] ?? 0);
		const ticks = named.map((value) => {
			const last = value === named.at(-1);
			const text = last ? value + unit : String(value);
			// A unit that would reach the number before it begins at its line and goes to the right.
			const wide = last && textWidth(text, 36) / 2 + textWidth(String(value), 36) / 2 + 12 > between;
			return words(wide ? x(value) - textWidth(String(value), 36) / 2 : x(value), top - 58, text, {
				size: 36,
				bold: false,
				fill: colour.ink3,
				anchor: wide ? 'start' : 'middle',
				opacity: drawn
			});
		});
		const grid = lines.map((value) =>
			tag('path', {
				d: path`M${x(value)} ${top - 42}V${mix(top - 42, foot + 14, drawn)}`,
				stroke: colour.line,
				'stroke-width': 3
			})
		);
		const begin = shown.map(({ row }) => {
			const together = rows.filter((other) => other.line === row.line);
			return lineStart(stage, row.line) + together.indexOf(row) * 1.1;
		});
		const newest = begin.findLastIndex((from) => from <= t);
		const marks = shown.map(({ row, figure, low, high }, i) => {
			const y = top + i * step;
			const begins = begin[i] ?? 0;
			const beat = i === newest && t < asked ? Math.max(0, ((t - begins - 0.8) % 2) / 2) : 0;
			const on = settle(ramp(t, begins, 0.8));
			const from = mix(x(0), x(low), on);
			const to = mix(x(0), x(high), on);
			return (
				words(MARGIN, y + 8, figure.year, { size: 46, fill: colour.accent, opacity: on }) +
				words(MARGIN + 134, y + 6, stage.say(row.name), { size: 40, max: x(0) - MARGIN - 156, opacity: on }) +
				words(MARGIN + 134, y + 46, figure.sourceName, {
					size: 36,
					bold: false,
					fill: colour.ink3,
					max: x(0) - MARGIN - 156,
					opacity: on
				}) +
				tag('path', {
					d: path`M${x(0)} ${y}H${from}`,
					stroke: colour.lineStrong,
					'stroke-width': 3,
					'stroke-dasharray': '.1 11',
					'stroke-linecap': 'round',
					opacity: on
				}) +
				(beat > 0
					? tag('rect', {
							x: from - 19 - beat * 22,
							y: y - 19 - beat * 22,
							width: to - from + 38 + beat * 44,
							height: 38 + beat * 44,
							rx: 19 + beat * 22,
							fill: 'none',
							stroke: colour.road,
							'stroke-width': 3,
							opacity: (1 - beat) * 0.7
						})
					: '') +
				(high > low
					? tag('path', {
							d: path`M${from} ${y}H${to}`,
							stroke: colour.road,
							'stroke-width': 36,
							'stroke-linecap': 'round',
							opacity: on
						})
					: on > 0
						? tag('circle', {
								cx: to,
								cy: y,
								r: 19,
								fill: colour.road,
								stroke: colour.ink,
								'stroke-width': INK
							})
						: '') +
				words(to + (high > low ? 36 : 34), y + 17, figure.text, {
					size: 48,
					opacity: ramp(t, begins + 0.6, 0.4)
				})
			);
		});
		const looking = x(highest * mix(0.42, 1, (sway(t - asked, 6, 0.75) + 1) / 2));
		const wonder = ramp(t, asked, 0.7);
		return (
			desk() +
			grid.join('') +
			ticks.join('') +
			words(MARGIN, 96, stage.say(label), { size: 50, max: WIDTH - 2 * MARGIN, opacity: ramp(t, 0.1, 0.5) }) +
			marks.join('') +
			words(MARGIN, foot - 28, stage.say(open), { size: 40, max: x(0) - MARGIN - 20, opacity: wonder }) +
			(wonder > 0
				? tag('circle', {
						cx: looking,
						cy: foot - 40,
						r: 30,
						fill: colour.surface,
						stroke: colour.ink,
						'stroke-width': INK,
						'stroke-dasharray': '.1 9',
						'stroke-linecap': 'round',
						opacity: wonder
					}) + words(looking, foot - 24, '?', { size: 46, anchor: 'middle', opacity: wonder })
				: '') +
			stop(x(0), ROAD_Y, 13)
		);
	}
});
