import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { wirePoint, type Wire } from '../draw/instruments.ts';
import { desk } from '../draw/landscape.ts';
import { textWidth, words } from '../draw/lettering.ts';
import { group, roles } from '../draw/people.ts';
import { caravan } from '../draw/road.ts';
import { thing, things } from '../draw/things.ts';
import { INK, ROAD_Y, THIN, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, lineStart, type Stage } from './scene.ts';

const Who = v.strictObject({
	/** People, or a thing that gives something back: a screen, a camera. */
	who: v.picklist([...roles, ...things]),
	count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 3),
	name: Inline
});
type Who = v.InferOutput<typeof Who>;

const Turn = v.strictObject({
	side: v.picklist(['left', 'right']),
	/** The spoken line (from 0) that brings it; turns of one line come one after the other. */
	line: v.pipe(v.number(), v.integer(), v.minValue(0)),
	things: v.optional(v.pipe(v.array(v.picklist(things)), v.maxLength(3)), []),
	/** Short words beside or instead of the things. */
	says: v.optional(Inline)
});
type Turn = v.InferOutput<typeof Turn>;

const MIDDLE = { left: 310, right: 970 } as const;
const FLOOR = ROAD_Y - 6;
const isRole = (who: Who['who']): who is (typeof roles)[number] => roles.some((role) => role === who);

function side({ who, count, name }: Who, x: number, stage: Stage): string {
	const { t } = stage;
	const label = words(x, 364, stage.say(name), {
		size: 42,
		anchor: 'middle',
		max: 560,
		opacity: ramp(t, 0.3, 0.5)
	});
	if (!isRole(who)) {
		return label + thing(who, x, 478 + sway(t, 4) * 3, 92 * settle(ramp(t, 0.1, 0.7)));
	}
	const scale = count <= 3 ? 1.6 : count === 4 ? 1.42 : 1.26;
	return label + group(who, x, FLOOR, { count, t, scale, gap: 80 * scale, arrived: ramp(t, 0, 1.2) });
}

function bubble(turn: Turn, on: number, stage: Stage): string {
	if (on <= 0.01) return '';
	const { t } = stage;
	const x = MIDDLE[turn.side];
	const text = turn.says ? stage.say(turn.says) : '';
	const size = text ? Math.max(36, Math.min(48, (48 * 500) / Math.max(500, textWidth(text, 48)))) : 0;
	const row = turn.things.length * 152;
	const width = Math.max(190, row + 48, text ? textWidth(text, size) + 64 : 0);
	const height = (row > 0 ? 176 : 40) + (text ? 64 : 0);
	const foot = 284 + sway(t, 4.4, turn.side === 'left' ? 0 : 0.4) * 4;
	const top = foot - height;
	const content =
		turn.things
			.map((name, i) =>
				thing(name, x + (i - (turn.things.length - 1) / 2) * 152, top + 90, 62, {
					turn: sway(t, 5, i * 0.3) * 3
				})
			)
			.join('') + (text ? words(x, foot - 30, text, { size, anchor: 'middle', opacity: on }) : '');
	return tag(
		'g',
		{ opacity: on < 1 ? on : undefined },
		tag('rect', {
			x: x - width / 2,
			y: top,
			width,
			height,
			rx: 34,
			fill: colour.surface,
			stroke: colour.ink,
			'stroke-width': INK
		}) +
			tag('path', {
				d: path`M${x - 18} ${foot - 2}L${x} ${foot + 28}L${x + 18} ${foot - 2}`,
				fill: colour.surface,
				stroke: colour.ink,
				'stroke-width': INK,
				'stroke-linejoin': 'round'
			}) +
			content
	);
}

/** Two sides that talk, back and forth: what they say is drawn or stands in few words, and travels across. */
export const talk = defineScene({
	picture: v.strictObject({
		kind: v.literal('talk'),
		left: Who,
		right: Who,
		turns: v.pipe(v.array(Turn), v.minLength(1), v.maxLength(6))
	}),
	figures: () => [],
	draw({ left, right, turns }, stage) {
		const { t } = stage;
		const timed = turns.map((turn) => {
			const together = turns.filter(({ line }) => line === turn.line);
			const span = stage.lines[Math.min(turn.line, stage.lines.length - 1)] ?? {
				from: lineStart(stage, 0),
				to: stage.seconds
			};
			return { turn, from: mix(span.from, span.to, together.indexOf(turn) / together.length) };
		});
		const speech = timed.map(({ turn, from }, i) => {
			const next = timed.slice(i + 1).find((other) => other.turn.side === turn.side);
			const gone = next ? ramp(t, next.from - 0.35, 0.3) : 0;
			return bubble(turn, settle(ramp(t, from, 0.5)) * (1 - gone), stage);
		});
		const now = timed.findLast(({ from }) => from <= t);
		const wire: Wire =
			now?.turn.side === 'right'
				? [MIDDLE.right - 230, 470, 800, 380, 480, 380, MIDDLE.left + 240, 470]
				: [MIDDLE.left + 240, 470, 480, 380, 800, 380, MIDDLE.right - 230, 470];
		const bits = now
			? range(4).map((i) => {
					const way = (t - now.from - 0.4) / 1.8 - i / 4;
					if (way < 0) return '';
					const p = way % 1;
					const at = wirePoint(wire, glide(p));
					return tag('circle', {
						cx: at.x,
						cy: at.y,
						r: 9,
						fill: now.turn.side === 'right' ? colour.teal : colour.road,
						stroke: colour.ink,
						'stroke-width': THIN,
						opacity: clamp(p * 8) * clamp((1 - p) * 8)
					});
				})
			: [];
		const caravanX = mix(-150, WIDTH / 2, settle(ramp(t, 0.2, Math.max(3, stage.seconds - 1))));
		return (
			desk() +
			caravan(caravanX, ROAD_Y - 4, caravanX, 2.6) +
			side(left, MIDDLE.left, stage) +
			side(right, MIDDLE.right, stage) +
			bits.join('') +
			speech.join('')
		);
	}
});
