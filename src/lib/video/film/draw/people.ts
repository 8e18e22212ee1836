import { sway } from '../ease.ts';
import { colour, INK } from '../paper.ts';
import { path, place, tag } from '../svg.ts';

/** Who a figure is, by one small sign: a collar, a card on a band, a tie, a stick. */
export const roles = ['students', 'employees', 'officials', 'residents', 'children'] as const;
export type Role = (typeof roles)[number];

const clothes: Record<Role, readonly string[]> = {
	students: [colour.teal, colour.deep, colour.teal],
	employees: [colour.sun, colour.road, colour.surface],
	officials: [colour.ink2, colour.land, colour.ink2],
	residents: [colour.leaf, colour.accentLine, colour.deep],
	children: [colour.sun, colour.road, colour.leaf]
};

const hair = [colour.ink2, colour.lineStrong, '#8A6A4C'] as const;

/** How tall a figure of scale 1 is. */
export const TALL = 122;

const line = (width: number) => ({
	stroke: colour.ink,
	'stroke-width': width,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
});

function sign(role: Role, width: number): string {
	switch (role) {
		case 'students':
			return tag('path', { d: 'M-15-68L0-48L15-68', fill: colour.surface, ...line(width) });
		case 'employees':
			return (
				tag('path', { d: 'M-12-70L0-42L12-70', fill: 'none', ...line(width * 0.8) }) +
				tag('path', { d: 'M-9-42H9V-24H-9z', fill: colour.surface, ...line(width * 0.8) })
			);
		case 'officials':
			return tag('path', {
				d: 'M-6-70H6L3-62L7-40L0-32L-7-40L-3-62z',
				fill: colour.road,
				...line(width * 0.8)
			});
		case 'residents':
			return tag('path', { d: 'M0-70V0', fill: 'none', ...line(width * 0.7) });
		case 'children':
			return tag('path', { d: 'M-18-40H18M-18-26H18', fill: 'none', ...line(width * 0.7) });
	}
}

type Figure = {
	scale?: number;
	/** Which of its group: clothes and hair differ. */
	i?: number;
	/** Seconds, for breathing; figures of other `i` breathe at other times. */
	t?: number;
	turn?: number;
	opacity?: number;
};

/** A person standing on (x, y): a half circle, a circle, and one sign of who it is. No face: it could be anyone. */
export function figure(role: Role, x: number, y: number, options: Figure = {}): string {
	const { scale = 1, i = 0, t = 0, turn = 0, opacity = 1 } = options;
	if (scale <= 0.02 || opacity <= 0) return '';
	const width = INK / scale;
	const up = sway(t, 3.4, i * 0.29) * 2;
	const fill = clothes[role][i % clothes[role].length] ?? colour.surface;
	const head = -92 - up;
	const top = path`M-22 ${head}a22 22 0 0 1 44 0`;
	return place(
		x,
		y,
		tag('path', { d: path`M-36 0V${-34 - up}a36 36 0 0 1 72 0V0z`, fill, ...line(width) }) +
			sign(role, width) +
			tag('circle', { cy: head, r: 22, fill: colour.surface, ...line(width) }) +
			tag('path', {
				d:
					i % 2 === 0
						? `${top}z`
						: path`M-22 ${head + 4}C-24 ${head - 34} 24 ${head - 34} 22 ${head + 4}C12 ${head - 14} -2 ${head - 10} -22 ${head + 4}z`,
				fill: hair[i % hair.length],
				...line(width)
			}),
		{ scale, turn, opacity }
	);
}

/** A group that stands side by side around `x`; figures come one after the other with `arrived` 0–1. */
export function group(
	role: Role,
	x: number,
	y: number,
	{
		count,
		t,
		scale,
		gap,
		arrived = 1
	}: { count: number; t: number; scale: number; gap: number; arrived?: number }
): string {
	return Array.from({ length: count }, (_, i) => {
		const on = Math.min(1, Math.max(0, arrived * (count + 1) - i) / 2);
		return figure(role, x + (i - (count - 1) / 2) * gap, y, { scale: scale * on, i, t });
	}).join('');
}
