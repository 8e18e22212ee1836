import { range } from 'd3-array';
import * as v from 'valibot';
import { Inline } from '#lib/content/text.ts';
import { clamp, glide, mix, ramp, settle, sway } from '../ease.ts';
import { arm } from '../draw/arm.ts';
import { breeze, ground, lineOf, sun } from '../draw/landscape.ts';
import { words } from '../draw/lettering.ts';
import { caravan, road } from '../draw/road.ts';
import { ball, player, REACH, thrown } from '../draw/tennis.ts';
import { thing } from '../draw/things.ts';
import { HEIGHT, INK, MARGIN, ROAD_Y, WIDTH, colour } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { defineScene, type Stage } from './scene.ts';

/** Where wheels and balls meet the court. */
const FLOOR = 512;
const HORIZON = 404;

const court = () =>
	ground(colour.water) +
	tag('rect', { y: HORIZON, width: WIDTH, height: HEIGHT - HORIZON, fill: colour.leaf }) +
	tag('path', { d: path`M0 ${HORIZON}H${WIDTH}`, stroke: colour.ink, 'stroke-width': INK }) +
	tag('path', {
		d: path`M-20 ${HORIZON + 34}H${WIDTH + 20}M-20 ${FLOOR + 26}H${WIDTH + 20}M300 ${HORIZON + 34}L220 ${FLOOR + 26}M980 ${HORIZON + 34}L1060 ${FLOOR + 26}`,
		stroke: colour.surface,
		'stroke-width': 6
	});

const net = (x: number) => {
	const top = FLOOR - 106;
	return (
		range(7)
			.map((i) =>
				tag('path', {
					d: path`M${x - 11 + i * 4} ${top + 4 + i * 3}V${FLOOR - 18 + i * 7}`,
					stroke: colour.lineStrong,
					'stroke-width': 1.6
				})
			)
			.join('') +
		tag('path', {
			d: path`M${x - 14} ${FLOOR - 20}V${top}L${x + 18} ${top + 26}V${FLOOR + 30}`,
			fill: 'none',
			stroke: colour.ink,
			'stroke-width': INK,
			'stroke-linejoin': 'round'
		}) +
		tag('path', {
			d: path`M${x - 14} ${top}L${x + 18} ${top + 26}`,
			stroke: colour.surface,
			'stroke-width': 9,
			'stroke-linecap': 'round'
		})
	);
};

/** How far a racket has swung around the moment at which it meets the ball, in seconds from it. */
const swingAt = (seconds: number) =>
	seconds < 0
		? -glide(clamp(1 - (seconds + 0.32) / 0.32)) * ramp(seconds, -1, 0.5)
		: glide(ramp(seconds, 0, 0.3)) * (1 - ramp(seconds, 0.4, 0.5));

const spot = (x: number, y: number, grown: number) =>
	grown <= 0 || grown >= 1
		? ''
		: tag('ellipse', {
				cx: x,
				cy: y + 8,
				rx: 14 + 40 * grown,
				ry: 5 + 12 * grown,
				fill: 'none',
				stroke: colour.road,
				'stroke-width': 4,
				opacity: 1 - grown
			});

function rally({ t, title }: Stage): string {
	const period = 2.3;
	const begins = 0.9;
	const index = Math.floor((t - begins) / period);
	const p = clamp((t - begins) / period - index);
	const toRight = index % 2 === 0;
	const places = [250 + 26 * sway(t, 5.2), WIDTH - 250 + 26 * sway(t, 5.8, 0.3)] as const;
	const racket = (right: boolean) => ({
		x: right ? places[1] - REACH.x : places[0] + REACH.x,
		y: FLOOR - REACH.y
	});
	const from = racket(!toRight);
	const to = racket(toRight);
	const bounce = { x: toRight ? 872 : WIDTH - 872, y: FLOOR - 10 };
	const at =
		t < begins
			? from
			: p < 0.68
				? thrown(from, bounce, 118, p / 0.68)
				: thrown(bounce, to, 46, (p - 0.68) / 0.32);
	const since = (right: boolean) =>
		right === toRight ? (p - 1) * period : t < begins ? t - begins : p * period;
	const caravanX = mix(-150, 960, settle(ramp(t, 0.2, 5)));
	return (
		sun(1180, 296, 62) +
		breeze(740 + t * 8, 250) +
		net(WIDTH / 2) +
		player(places[0], FLOOR, { rolled: places[0], swing: swingAt(since(false)) }) +
		player(places[1], FLOOR, {
			rolled: places[1],
			swing: swingAt(since(true)),
			left: true,
			fill: colour.road
		}) +
		spot(bounce.x, bounce.y, p < 0.68 || t < begins ? 0 : (p - 0.68) / 0.3) +
		ball(at.x, at.y, 15, t * 300) +
		road(
			lineOf(() => ROAD_Y),
			settle(ramp(t, 0.1, 4.6))
		) +
		caravan(caravanX, ROAD_Y - 2, caravanX, 2.2) +
		words(MARGIN, 150, title, { size: 84, max: WIDTH - 2 * MARGIN, opacity: glide(ramp(t, 0.3, 1)) })
	);
}

/** One ball in slow motion: it bounces twice, and only then comes the stroke. */
function bounces(stage: Stage, labels: readonly string[]): string {
	const { t } = stage;
	const period = 5;
	const begins = 0.4;
	const clock = t < begins ? 0 : (t - begins) % period;
	const p = clock / period;
	const first = { x: 400, y: FLOOR - 12 };
	const second = { x: 690, y: FLOOR - 12 };
	const chair = mix(1130, 950, glide(ramp(p, 0.05, 0.6))) + mix(0, 60, glide(ramp(p, 0.8, 0.2)));
	const hit = { x: chair - REACH.x * 1.25, y: FLOOR - REACH.y * 1.25 };
	const legs = [
		{ to: 0.28, from: { x: -40, y: 190 }, end: first, high: 40 },
		{ to: 0.5, from: first, end: second, high: 150 },
		{ to: 0.64, from: second, end: hit, high: 36 },
		{ to: 1, from: hit, end: { x: -160, y: 336 }, high: 18 }
	];
	const now = legs.findIndex(({ to }) => p <= to);
	const leg = legs[now] ?? legs[0];
	const start = legs[now - 1]?.to ?? 0;
	const at = leg ? thrown(leg.from, leg.end, leg.high, (p - start) / (leg.to - start)) : first;
	const label = (i: number, x: number, from: number) => {
		// It stays in sight once the ball has been there.
		const on = t - begins > period ? 1 : settle(ramp(p, from, 0.06));
		return (
			tag('circle', {
				cx: x,
				cy: 250,
				r: 50 * on,
				fill: i === 1 ? colour.sun : colour.surface,
				stroke: colour.ink,
				'stroke-width': INK
			}) +
			words(x, 272, String(i + 1), { size: 62, anchor: 'middle', opacity: on }) +
			words(x, 172, labels[i] ?? '', { size: 44, anchor: 'middle', max: 280, opacity: on }) +
			tag('path', {
				d: path`M${x} ${312}V${FLOOR - 40}`,
				stroke: colour.lineStrong,
				'stroke-width': 3.4,
				'stroke-dasharray': '.1 11',
				'stroke-linecap': 'round',
				opacity: on
			})
		);
	};
	return (
		label(0, first.x, 0.28) +
		label(1, second.x, 0.5) +
		player(chair, FLOOR, {
			rolled: chair,
			swing: swingAt((p - 0.64) * period),
			left: true,
			fill: colour.road,
			scale: 1.25
		}) +
		spot(first.x, first.y, (p - 0.28) / 0.14) +
		spot(second.x, second.y, (p - 0.5) / 0.14) +
		(at.x > -30 ? ball(at.x, at.y, 19, t * 260) : '') +
		road(lineOf(() => ROAD_Y))
	);
}

/** The ball comes down at the line, and someone has to see where. */
function judged(stage: Stage, call: string): string {
	const { t } = stage;
	const period = 4.2;
	const clock = (t + period - 0.9) % period;
	const p = clock / period;
	const fall = ramp(p, 0, 0.36);
	const land = { x: 452, y: FLOOR - 2 };
	const at =
		p < 0.36
			? thrown({ x: 40, y: 120 }, land, 30, fall)
			: thrown(land, { x: 760, y: 110 }, 120, ramp(p, 0.36, 0.36));
	const seen = settle(ramp(p, 0.4, 0.12)) * (1 - ramp(p, 0.9, 0.1));
	const judge = { x: 940, y: FLOOR + 18 };
	return (
		tag('path', {
			d: path`M${250} ${HORIZON + 34}L${560} ${FLOOR + 26}`,
			stroke: colour.surface,
			'stroke-width': 22,
			'stroke-linecap': 'round'
		}) +
		spot(land.x, land.y, (p - 0.36) / 0.2) +
		tag('path', {
			d: path`M${judge.x - 70} ${judge.y - 250}L${land.x + 40} ${land.y - 10}`,
			stroke: colour.road,
			'stroke-width': 4,
			'stroke-dasharray': '.1 14',
			'stroke-linecap': 'round',
			opacity: 0.35 + 0.65 * seen
		}) +
		thing('person', judge.x, judge.y - 140, 140) +
		arm(
			{ x: judge.x - 62, y: judge.y - 112 },
			{ x: judge.x - 150, y: judge.y - mix(60, 150, seen) },
			{ x: judge.x - 190, y: judge.y - mix(36, 206, seen) },
			colour.teal
		) +
		words(1082, 132, call, {
			size: 84,
			fill: colour.accent,
			anchor: 'middle',
			max: 340,
			opacity: seen
		}) +
		ball(at.x, at.y, 20, t * 260) +
		road(lineOf(() => ROAD_Y))
	);
}

/** A tennis court with players in wheelchairs: a rally with the film's title, one ball that bounces twice, or the line. */
export const courtside = defineScene({
	picture: v.strictObject({
		kind: v.literal('court'),
		view: v.picklist(['rally', 'bounces', 'line']),
		/** Words over the two bounces. */
		bounces: v.optional(v.strictTuple([Inline, Inline])),
		/** What the line judge says. */
		call: v.optional(Inline)
	}),
	figures: () => [],
	draw({ view, bounces: labels, call }, stage) {
		if (view === 'rally') return court() + rally(stage);
		if (view === 'bounces') return court() + bounces(stage, labels?.map((label) => stage.say(label)) ?? []);
		return court() + judged(stage, call ? stage.say(call) : '');
	}
});
