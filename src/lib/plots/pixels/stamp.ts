import type { Shape } from '../marks.ts';

export type { Shape } from '../marks.ts';

/**
 * A mark as a handful of ready pixels. Thousands of marks are the same few pictures at other places, so each is
 * worked out once, with soft edges, and then only copied.
 */
/** 0–255 each; `alpha` too. */
export type Colour = { red: number; green: number; blue: number; alpha: number };
/** How marks of one class look. Lengths in CSS px, as in SVG: the edge lies half inside and half outside. */
export type Look = { shape: Shape; radius: number; fill: Colour; edge: Colour; edgeWidth: number };

/** Pixels of a mark: where they lie from the pixel that holds its middle, and their colours (see `pack`). */
export type Stamp = { dx: Int8Array; dy: Int8Array; colours: Int32Array };

/** A mark's middle is told to a quarter of a pixel, or a slow pan would make the dots tremble. */
export const phases = 4;

/** Stamps of one look: `phaseY * phases + phaseX` of them. */
export type StampSet = { stamps: Stamp[]; reach: number };

/** The pictures of a look on a screen with `ratio` device pixels to a CSS px. */
export function stampSet(look: Look, ratio: number): StampSet {
	const reach = reachOf(look, ratio);
	const stamps: Stamp[] = [];
	for (let y = 0; y < phases; y++)
		for (let x = 0; x < phases; x++)
			stamps.push(stampAt(look, ratio, (x + 0.5) / phases, (y + 0.5) / phases, reach));
	return { stamps, reach };
}

/** How many device pixels a mark can reach from the one that holds its middle. */
export function reachOf({ shape, radius, edgeWidth }: Look, ratio: number): number {
	return Math.min(120, Math.ceil((radius * corners[shape] + edgeWidth) * ratio + 2));
}

/** How far the furthest corner lies from the middle, in radii. */
const corners: Record<Shape, number> = {
	circle: 1,
	ring: 1,
	square: 1.26,
	diamond: 1.26,
	triangle: 1.62,
	cross: 1.17
};

function stampAt(look: Look, ratio: number, middleX: number, middleY: number, reach: number): Stamp {
	const { shape, fill, edge } = look;
	const radius = look.radius * ratio;
	const half = (look.edgeWidth * ratio) / 2;
	const dx: number[] = [];
	const dy: number[] = [];
	const colours: number[] = [];
	for (let y = -reach; y <= reach; y++)
		for (let x = -reach; x <= reach; x++) {
			const away = distance[shape](x + 0.5 - middleX, y + 0.5 - middleY, radius);
			const inside = covered(away);
			const onEdge = covered(away - half) - covered(away + half);
			const colour = pack(over(faded(edge, onEdge), faded(fill, inside)));
			if (colour >>> 24 === 0) continue;
			dx.push(x);
			dy.push(y);
			colours.push(colour);
		}
	return { dx: Int8Array.from(dx), dy: Int8Array.from(dy), colours: Int32Array.from(colours) };
}

/** How far a point lies outside of a shape (below zero: inside). The shapes are those of `glyph.ts`. */
const distance: Record<Shape, (x: number, y: number, radius: number) => number> = {
	circle: (x, y, radius) => Math.hypot(x, y) - radius,
	ring: (x, y, radius) => Math.max(Math.hypot(x, y) - radius, radius * 0.5 - Math.hypot(x, y)),
	square: (x, y, radius) => Math.max(Math.abs(x), Math.abs(y)) - radius * 0.89,
	diamond: (x, y, radius) => (Math.abs(x) + Math.abs(y) - radius * 1.25) * Math.SQRT1_2,
	triangle: (x, y, radius) => {
		const tip = radius * 1.25;
		return Math.max(y - tip * 0.8, (1.8 * Math.abs(x) - y - tip) / Math.hypot(1.8, 1));
	},
	cross: (x, y, radius) => {
		const long = radius * 1.1;
		const arm = radius * 0.38;
		return Math.min(
			Math.max(Math.abs(x) - long, Math.abs(y) - arm),
			Math.max(Math.abs(y) - long, Math.abs(x) - arm)
		);
	}
};

/** The part of a pixel that a straight edge leaves covered when the pixel's middle lies so far outside. */
function covered(away: number): number {
	return Math.min(1, Math.max(0, 0.5 - away));
}

function faded(colour: Colour, part: number): Colour {
	return { ...colour, alpha: colour.alpha * part };
}

/** A colour laid over another one. */
export function over(top: Colour, below: Colour): Colour {
	const rest = below.alpha * (1 - top.alpha / 255);
	const alpha = top.alpha + rest;
	if (alpha === 0) return { red: 0, green: 0, blue: 0, alpha: 0 };
	const mix = (a: number, b: number) => (a * top.alpha + b * rest) / alpha;
	return {
		red: mix(top.red, below.red),
		green: mix(top.green, below.green),
		blue: mix(top.blue, below.blue),
		alpha
	};
}

/** A colour as the four bytes red, green, blue, alpha of an image buffer, read as one number (little-endian). */
export function pack({ red, green, blue, alpha }: Colour): number {
	return (Math.round(alpha) << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red);
}

export function unpack(pixel: number): Colour {
	return {
		red: pixel & 255,
		green: (pixel >>> 8) & 255,
		blue: (pixel >>> 16) & 255,
		alpha: pixel >>> 24
	};
}
