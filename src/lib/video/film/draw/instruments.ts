import { colour, INK, THIN } from '../paper.ts';
import { clamp } from '../ease.ts';
import { path, place, tag } from '../svg.ts';

const ink = {
	stroke: colour.ink,
	'stroke-width': INK,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
};

/** A satellite, its eye at (x, y). */
export function satellite(x: number, y: number, turn = 0): string {
	return place(
		x,
		y,
		tag('path', {
			d: 'M-56-13H56L40-42H-40zM0-42V-68M-56-13L-78 6M56-13L78 6',
			fill: colour.surface,
			...ink
		}) + tag('circle', { r: 15, fill: colour.sun, ...ink }),
		{ turn }
	);
}

/** A sensor in the soil: a half circle on a stake, sending when `signal` goes from 0 to 1. */
export function sensor(x: number, y: number, signal: number): string {
	const waves = [30, 48]
		.map((r, i) => {
			const shown = clamp(signal * 3 - i) * clamp(3 - signal * 3);
			return shown <= 0
				? ''
				: tag('path', {
						d: path`M${x - r * 0.86} ${y - r * 0.5}A${r} ${r} 0 0 1 ${x + r * 0.86} ${y - r * 0.5}`,
						fill: 'none',
						...ink,
						'stroke-width': THIN,
						opacity: shown
					});
		})
		.join('');
	return (
		tag('path', { d: path`M${x} ${y}v34`, ...ink }) +
		tag('path', { d: path`M${x - 20} ${y}a20 20 0 0 1 40 0z`, fill: colour.sun, ...ink }) +
		waves
	);
}

/** A cubic curve through the air that bits of data travel along. */
export type Wire = readonly [
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	x3: number,
	y3: number
];

/** The drawn line of a wire. */
export const wireLine = ([x0, y0, x1, y1, x2, y2, x3, y3]: Wire) =>
	path`M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`;

/** The place a share `p` (0–1) along a wire. */
export function wirePoint([x0, y0, x1, y1, x2, y2, x3, y3]: Wire, p: number): { x: number; y: number } {
	const q = 1 - p;
	const at = (a: number, b: number, c: number, d: number) =>
		q ** 3 * a + 3 * q * q * p * b + 3 * q * p * p * c + p ** 3 * d;
	return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3) };
}
