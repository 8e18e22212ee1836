import { blend, clamp, mix, settle } from '../ease.ts';
import { colour, INK } from '../paper.ts';
import { num, path, place, tag } from '../svg.ts';

const ink = (width: number) => ({
	stroke: colour.ink,
	'stroke-width': width,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
});

type Tomato = { fill?: string; width?: number; opacity?: number };

/** A tomato: a circle, and a calyx of three short lines where there is room for one. */
export function tomato(x: number, y: number, r: number, options: Tomato = {}): string {
	const { fill = colour.road, width = INK, opacity = 1 } = options;
	if (r <= 0.5 || opacity <= 0) return '';
	const leaf = r * 0.5;
	return tag(
		'g',
		{ opacity: opacity < 1 ? opacity : undefined },
		tag('circle', { cx: x, cy: y, r, fill, ...ink(width) }),
		tag('path', {
			d: path`M${x} ${y - r * 0.62}l${-leaf} ${-leaf * 0.25}M${x} ${y - r * 0.62}l${leaf} ${-leaf * 0.25}M${x} ${y - r * 0.62}v${-leaf * 1.1}`,
			fill: 'none',
			...ink(width)
		})
	);
}

export type Plant = {
	/** How far it has grown, 0–1: stem, then leaves, then fruit. */
	grown?: number;
	/** How far it has wilted, 0–1. */
	wilted?: number;
	scale?: number;
	/** Degrees it leans, for the wind. */
	lean?: number;
	/** Fruit it bears. */
	fruit?: number;
};

const bunch = [
	{ x: -28, y: -56, r: 25 },
	{ x: 30, y: -50, r: 25 },
	{ x: 2, y: -22, r: 24 }
];

/** A tomato plant that stands at (x, y). */
export function plant(x: number, y: number, options: Plant = {}): string {
	const { grown = 1, wilted = 0, scale = 1, lean = 0, fruit = 3 } = options;
	if (grown <= 0) return '';
	const line = INK / scale;
	const height = 122 * settle(clamp(grown / 0.7));
	const leaf = settle(clamp((grown - 0.08) / 0.55));
	const ripe = settle(clamp((grown - 0.5) / 0.5));
	const droop = wilted * 62;
	const leafFill = blend(colour.surface, colour.land, wilted);
	const blade = (flip: number, at: number, turn: number) =>
		tag(
			'g',
			{
				transform: `translate(0 ${num(-at)}) rotate(${num(flip * turn)}) scale(${num(flip * leaf)} ${num(leaf)})`
			},
			tag('path', {
				d: 'M0 0C26 0 44-16 48-38C22-38 4-24 0 0z',
				fill: leafFill,
				...ink(leaf > 0 ? line / leaf : line)
			})
		);
	return place(
		x,
		y,
		tag('path', {
			d: path`M0 0C0 ${-height * 0.4} ${-droop * 0.1} ${-height * mix(0.7, 1.02, wilted)} ${droop * 0.72} ${-height * mix(1, 0.62, wilted)}`,
			fill: 'none',
			...ink(line)
		}) +
			(leaf > 0
				? blade(-1, height * mix(0.68, 0.6, wilted), mix(0, 92, wilted)) +
					blade(1, height * mix(0.8, 0.74, wilted), mix(0, 84, wilted))
				: '') +
			bunch
				.slice(0, fruit)
				.map((ball) =>
					tomato(ball.x, ball.y + wilted * 6, ball.r * ripe * mix(1, 0.82, wilted), {
						fill: blend(colour.road, '#C98A66', wilted),
						width: line
					})
				)
				.join(''),
		{ scale, turn: lean }
	);
}

/** A sprout: two leaves on a short stem. */
export function sprout(x: number, y: number, grown: number): string {
	if (grown <= 0) return '';
	return place(
		x,
		y,
		tag('path', { d: 'M0 0V-34', fill: 'none', ...ink(INK) }) +
			tag('path', { d: 'M0-34C16-34 28-44 30-58C14-58 2-48 0-34z', fill: colour.leaf, ...ink(INK) }) +
			tag('path', { d: 'M0-26C-16-26-28-36-30-50C-14-50-2-40 0-26z', fill: colour.leaf, ...ink(INK) }),
		{ scale: settle(clamp(grown)) }
	);
}
