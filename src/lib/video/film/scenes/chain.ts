import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { glide, mix, ramp, settle, sway } from '../ease.ts';
import { desk } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, stop } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart } from './scene.ts';

const MIDDLE = 316;

/** From one thing to the next, as far as it is known: the last links may be open, or not have come about. */
export const chain = defineScene({
	picture: v.strictObject({
		kind: v.literal('chain'),
		/** Words above all: what it is about, or the question. */
		head: v.optional(Inline),
		/** The source of what it shows. */
		source: v.optional(Inline),
		links: v.pipe(
			v.array(
				v.strictObject({
					name: Inline,
					more: v.optional(Inline),
					/** An amount on the second line, after `more`. */
					figure: v.optional(Id),
					thing: v.picklist(things),
					/** The spoken line (from 0) that brings it in; links of one line come one after the other. */
					line: v.pipe(v.number(), v.integer(), v.minValue(0)),
					/** Known, not known, or known not to have come about. */
					state: v.optional(v.picklist(['known', 'open', 'not']), 'known')
				})
			),
			v.minLength(2),
			v.maxLength(4)
		)
	}),
	figures: ({ links }) => links.flatMap(({ figure }) => (figure ? [figure] : [])),
	draw({ head, source, links }, stage) {
		const { t } = stage;
		const pitch = (WIDTH - 2 * MARGIN + 60) / links.length;
		const r = Math.min(104, pitch * 0.3);
		const marks = links.map((link, i) => {
			const together = links.filter((other) => other.line === link.line);
			const span = stage.lines[Math.min(link.line, stage.lines.length - 1)] ?? { from: 0, to: 1 };
			const part = together.indexOf(link) / together.length;
			return { link, x: MARGIN - 30 + pitch * (i + 0.5), begins: mix(span.from, span.to, part) - 0.1 };
		});
		const drawn = marks.map(({ link, x, begins }, i) => {
			const on = settle(ramp(t, begins, 0.7));
			const before = marks[i - 1];
			const reach = glide(ramp(t, begins - 0.2, 0.8));
			const from = (before?.x ?? 0) + r + 18;
			const to = x - r - 30;
			const second = [link.more && stage.say(link.more), link.figure && stage.figure(link.figure).text]
				.filter(Boolean)
				.join(stage.lang === 'ja' ? '' : ' ');
			const open = link.state === 'open';
			const not = link.state === 'not';
			const bob = sway(t, 4, -i * 0.16) * (open ? 9 : 5);
			const arrow =
				before && reach > 0
					? tag('path', {
							d: path`M${from} ${MIDDLE}H${mix(from, not ? mix(from, to, 0.42) : to, reach)}`,
							fill: 'none',
							stroke: open || not ? colour.lineStrong : colour.road,
							'stroke-width': 8,
							'stroke-linecap': 'round',
							'stroke-dasharray': open || not ? '.1 15' : undefined
						}) +
						(not
							? tag('path', {
									d: path`M${mix(from, to, 0.72) - 22} ${MIDDLE - 22}l44 44m0 -44l-44 44`,
									stroke: colour.accent,
									'stroke-width': 9,
									'stroke-linecap': 'round',
									opacity: ramp(t, begins + 0.4, 0.3)
								})
							: tag('path', {
									d: path`M${to - 22} ${MIDDLE - 20}l22 20l-22 20`,
									fill: 'none',
									stroke: open ? colour.lineStrong : colour.road,
									'stroke-width': 8,
									'stroke-linecap': 'round',
									'stroke-linejoin': 'round',
									opacity: ramp(reach, 0.8, 0.2)
								}))
					: '';
			// Along a link that holds, something goes on and on.
			const flow = before && !open && !not && reach >= 1 ? ((t - begins) % 1.8) / 1.8 : 0;
			return (
				arrow +
				(flow > 0
					? tag('circle', {
							cx: mix(from, to - 12, flow),
							cy: MIDDLE,
							r: 9,
							fill: colour.sun,
							stroke: colour.ink,
							'stroke-width': 3
						})
					: '') +
				(open
					? tag('circle', {
							cx: x,
							cy: MIDDLE + bob,
							r: r * 0.98 * on,
							fill: colour.surface,
							stroke: colour.lineStrong,
							'stroke-width': INK,
							'stroke-dasharray': '.1 12',
							'stroke-linecap': 'round'
						})
					: '') +
				thing(link.thing, x, MIDDLE + bob, r * (open ? 0.62 : 0.9) * on, {
					missing: open || not,
					turn: bob * 0.5
				}) +
				(open
					? words(x + r * 0.62, MIDDLE - r * 0.42 + bob, '?', {
							size: 92,
							fill: colour.accent,
							anchor: 'middle',
							opacity: on
						})
					: '') +
				words(x, 470, stage.say(link.name), {
					size: 44,
					anchor: 'middle',
					max: pitch - 24,
					fill: open || not ? colour.accent : colour.ink,
					opacity: on
				}) +
				(second
					? words(x, 518, second, {
							size: 38,
							bold: false,
							anchor: 'middle',
							max: pitch - 20,
							fill: colour.ink2,
							opacity: on
						})
					: '')
			);
		});
		const headOn = ramp(t, lineStart(stage, 0) - 0.3, 0.6);
		const rolled = mix(-130, WIDTH - 150, glide(ramp(t, 0.3, Math.max(2, stage.seconds - 1.6))));
		return (
			desk() +
			(head
				? words(WIDTH / 2, 106, stage.say(head), {
						size: 54,
						anchor: 'middle',
						max: WIDTH - 2 * MARGIN,
						opacity: headOn
					})
				: '') +
			(source
				? words(WIDTH / 2, 162, stage.say(source), {
						size: 36,
						bold: false,
						fill: colour.ink3,
						anchor: 'middle',
						max: WIDTH - 2 * MARGIN,
						opacity: headOn
					})
				: '') +
			drawn.join('') +
			marks.map(({ x, begins }) => stop(x, ROAD_Y, 13 * settle(ramp(t, begins, 0.6)))).join('') +
			caravan(rolled, ROAD_Y - 2, rolled, 1.7)
		);
	}
});
