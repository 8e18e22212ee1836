import { sway } from '../ease.ts';
import { colour, INK } from '../paper.ts';
import { path, place, tag } from '../svg.ts';

const ink = (width: number) => ({
	stroke: colour.ink,
	'stroke-width': width,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
});

/** A damselfly, slim, with its middle at (x, y); `r` is half its length, `t` beats its wings. */
export function damselfly(x: number, y: number, r: number, turn: number, t: number): string {
	if (r <= 0.5) return '';
	const scale = r / 50;
	const width = Math.min(INK, 2.6) / scale;
	const open = 0.72 + 0.28 * sway(t, 0.5);
	const wing = (flip: number, back: number) =>
		tag('path', {
			d: path`M${0} ${-14 + back}C${flip * 12} ${-30 + back} ${flip * 46 * open} ${-34 + back} ${flip * 50 * open} ${-20 + back}C${flip * 44 * open} ${-10 + back} ${flip * 14} ${-8 + back} 0 ${-14 + back}z`,
			fill: colour.surface,
			...ink(width)
		});
	return place(
		x,
		y,
		wing(-1, 12) +
			wing(1, 12) +
			wing(-1, -2) +
			wing(1, -2) +
			tag('path', {
				d: 'M-3.500-22H3.500L2.500 46a2.500 2.500 0 0 1-5 0z',
				fill: colour.teal,
				...ink(width)
			}) +
			tag('circle', { cx: -6, cy: -28, r: 6.5, fill: colour.sun, ...ink(width) }) +
			tag('circle', { cx: 6, cy: -28, r: 6.5, fill: colour.sun, ...ink(width) }),
		{ scale, turn: 24 + turn }
	);
}

/** A fish that swims to the right; `r` is half its length. */
export function fish(x: number, y: number, r: number, t: number, opacity = 1): string {
	if (r <= 0.5 || opacity <= 0) return '';
	const scale = r / 50;
	const tail = 8 * sway(t, 0.8);
	return place(
		x,
		y,
		tag('path', {
			d: path`M-30 0L-54 ${-18 + tail}L-50 ${tail}L-54 ${18 + tail}z`,
			fill: colour.ink2,
			...ink(INK / scale)
		}) +
			tag('path', {
				d: 'M-34 0C-20-32 26-34 50-2C26 32-20 30-34 0z',
				fill: colour.lineStrong,
				...ink(INK / scale)
			}) +
			tag('path', { d: 'M-14-22C-6-40 14-38 20-24M14-12C8-4 8 6 14 14', fill: 'none', ...ink(INK / scale) }) +
			tag('circle', { cx: 32, cy: -7, r: 5, fill: colour.surface, ...ink(2.6 / scale) }),
		{ scale, opacity }
	);
}

/** A clump of reeds that stands at (x, y). */
export function reed(x: number, y: number, height: number, lean: number): string {
	if (height < 4) return '';
	return place(
		x,
		y,
		tag('path', {
			d: path`M0 0C-2 ${-height * 0.5} -14 ${-height * 0.8} -24 ${-height}M0 0V${-height * 1.1}M0 0C4 ${-height * 0.5} 16 ${-height * 0.7} 28 ${-height * 0.86}`,
			fill: 'none',
			...ink(6),
			stroke: '#6E9A5B'
		}),
		{ turn: lean }
	);
}
