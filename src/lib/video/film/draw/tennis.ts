import { colour, INK } from '../paper.ts';
import { path, place, tag } from '../svg.ts';

const ink = {
	stroke: colour.ink,
	'stroke-width': INK,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
};

const wheel = (x: number, r: number, turn: number) =>
	place(
		x,
		-r,
		tag('circle', { r, fill: colour.surface, ...ink }) +
			(r > 20
				? tag('circle', { r: r - 10, fill: 'none', ...ink, 'stroke-width': 2.4 }) +
					tag('path', { d: path`M${-r} 0H${r}M0 ${-r}V${r}`, fill: 'none', ...ink, 'stroke-width': 2.4 })
				: ''),
		{ turn }
	);

type Player = {
	/** The way the wheels have come. */
	rolled?: number;
	/** Where the racket is: −1 far back, 0 at the ball, 1 followed through. */
	swing?: number;
	/** Looks to the left. */
	left?: boolean;
	fill?: string;
	scale?: number;
};

/** Height of the racket's middle above the ground when it meets the ball, and how far it is in front. */
export const REACH = { x: 92, y: 112 };

/** A tennis player in a sports wheelchair, wheels on (x, y). */
export function player(x: number, y: number, options: Player = {}): string {
	const { rolled = 0, swing = 0, left = false, fill = colour.teal, scale = 1 } = options;
	const degrees = (r: number) => ((left ? -rolled : rolled) / (r * scale)) * 57.3;
	const body =
		wheel(-50, 9, degrees(9)) +
		tag('path', { d: 'M-30-118V-72', fill: 'none', ...ink }) +
		tag('path', {
			d: 'M-12-92H40C52-92 56-84 60-34H42L36-66H-12z',
			fill: colour.ink2,
			...ink
		}) +
		tag('path', { d: 'M-28-74C-30-112-24-146 0-148C26-146 28-108 24-74z', fill, ...ink }) +
		tag('circle', { cx: 6, cy: -174, r: 23, fill: colour.surface, ...ink }) +
		tag('path', { d: 'M-16-178C-10-200 24-202 29-176C14-184 0-184-16-178z', fill: colour.ink2, ...ink }) +
		wheel(-2, 46, degrees(46)) +
		wheel(62, 12, degrees(12)) +
		place(
			4,
			-128,
			tag('path', { d: 'M0 0L40 8L58 10', fill: 'none', ...ink, 'stroke-width': 8 }) +
				tag('ellipse', { cx: 84, cy: 14, rx: 27, ry: 21, fill: colour.surface, ...ink }) +
				tag('path', { d: 'M66 14H102M84-4V32M75 0V28M93 0V28', fill: 'none', ...ink, 'stroke-width': 1.8 }),
			{ turn: swing < 0 ? swing * -64 : swing * -70 }
		);
	return place(x, y, left ? tag('g', { transform: 'scale(-1 1)' }, body) : body, { scale });
}

/** A tennis ball in the air; `turn` in degrees. */
export function ball(x: number, y: number, r: number, turn = 0): string {
	return place(
		x,
		y,
		tag('circle', { r, fill: colour.sun, ...ink, 'stroke-width': 3.2 }) +
			tag('path', {
				d: path`M${-r * 0.8} ${-r * 0.5}Q${r * 0.1} 0 ${-r * 0.8} ${r * 0.5}`,
				fill: 'none',
				...ink,
				'stroke-width': 2.4
			}),
		{ turn }
	);
}

/** The way of a thing thrown from one point to another, at a share `p` of it; `high` above the straight line. */
export function thrown(
	from: { x: number; y: number },
	to: { x: number; y: number },
	high: number,
	p: number
): { x: number; y: number } {
	return { x: from.x + (to.x - from.x) * p, y: from.y + (to.y - from.y) * p - 4 * high * p * (1 - p) };
}
