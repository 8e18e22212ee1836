import type { Area } from '#lib/charts/plane.ts';
import { forEachBit, type Bits } from './bits.ts';
import { phases, stampSet, type Look, type StampSet } from './stamp.ts';

/** Where points stand, in CSS px of the drawing, and the class of each: its place in the list of looks. */
export type Points = { xs: Float32Array; ys: Float32Array; classes: Uint8Array };

/**
 * A picture of the plot's area in device pixels, with a margin as wide as a mark reaches, so that no mark needs to
 * be cut while it is written.
 */
export type Raster = {
	/** Colours multiplied by their alpha; `developed` gives them as an image buffer has them. */
	pixels: Int32Array<ArrayBuffer>;
	width: number;
	height: number;
	/** Device pixel of the drawing at which the picture begins. */
	left: number;
	top: number;
	ratio: number;
	area: Area;
};

export function rasterFor(area: Area, ratio: number, reach: number): Raster {
	const left = Math.floor(area.left * ratio) - reach;
	const top = Math.floor(area.top * ratio) - reach;
	const width = Math.floor(area.right * ratio) + reach + 1 - left;
	const height = Math.floor(area.bottom * ratio) + reach + 1 - top;
	return { pixels: new Int32Array(width * height), width, height, left, top, ratio, area };
}

/**
 * Stamps of all looks, with their places worked out for pictures of one width. All their pixels stand in one row, so
 * that a point looks up nothing but where its own begin and end.
 */
export type Inks = {
	reach: number;
	width: number;
	/** Where the pixels of each stamp begin; one more at the end. */
	starts: Int32Array;
	offsets: Int32Array;
	/** Multiplied by their alpha. */
	colours: Int32Array;
	/** How much of what lies below shines through, of 256. */
	rests: Int32Array;
};

export function inksFor(sets: readonly StampSet[], width: number): Inks {
	const stamps = sets.flatMap((set) => set.stamps);
	const starts = new Int32Array(stamps.length + 1);
	stamps.forEach(({ dx }, at) => (starts[at + 1] = (starts[at] ?? 0) + dx.length));
	const count = starts[stamps.length] ?? 0;
	const offsets = new Int32Array(count);
	const colours = new Int32Array(count);
	stamps.forEach((stamp, at) => {
		const start = starts[at] ?? 0;
		offsets.set(
			Int32Array.from(stamp.dx, (x, part) => (stamp.dy[part] ?? 0) * width + x),
			start
		);
		colours.set(stamp.colours.map(multiplied), start);
	});
	const reach = Math.max(0, ...sets.map((set) => set.reach));
	return { reach, width, starts, offsets, colours, rests: colours.map(restOf) };
}

export function setsFor(looks: readonly Look[], ratio: number): StampSet[] {
	return looks.map((look) => stampSet(look, ratio));
}

/**
 * Writes every point whose middle lies in the area, whole: one that sits on an axis keeps both its halves. Later
 * rows lie over earlier ones, as in SVG.
 */
export function drawPoints(raster: Raster, points: Points, inks: Inks): void {
	const draw = pen(raster, points, inks);
	for (let at = 0; at < points.xs.length; at++) draw(at);
}

/** The same for some points only, in the looks of `inks`. */
export function drawSome(raster: Raster, points: Points, inks: Inks, some: Bits): void {
	forEachBit(some, pen(raster, points, inks));
}

/** Places are told to a few thousandths of a px, and a point on the edge of the area must not be lost by that. */
export const slack = 0.01;

/** A quarter of a pixel in whole numbers: shifts and masks, where divisions would cost as much as the writing. */
const phaseBits = Math.log2(phases);

/** Writes one point. All that stays the same is looked up once: this is the innermost part of every frame. */
function pen(raster: Raster, { xs, ys, classes }: Points, inks: Inks): (at: number) => void {
	const { pixels, width } = raster;
	const { starts, offsets, colours, rests } = inks;
	const [left, top] = [raster.area.left - slack, raster.area.top - slack];
	const [right, bottom] = [raster.area.right + slack, raster.area.bottom + slack];
	const fine = raster.ratio * phases;
	const origin = -raster.top * width - raster.left;
	return (at) => {
		const x = xs[at] ?? NaN;
		const y = ys[at] ?? NaN;
		// Written so that a place that is not a number is left out as well.
		if (!(x >= left && x <= right && y >= top && y <= bottom)) return;
		const fineX = Math.floor(x * fine) | 0;
		const fineY = Math.floor(y * fine) | 0;
		const stamp = ((classes[at] ?? 0) * phases + (fineY & (phases - 1))) * phases + (fineX & (phases - 1));
		const middle = (origin + (fineY >> phaseBits) * width + (fineX >> phaseBits)) | 0;
		const end = starts[stamp + 1] ?? 0;
		for (let part = starts[stamp] ?? 0; part < end; part++) {
			const place = (middle + (offsets[part] ?? 0)) | 0;
			// Also over bare paper, where it changes nothing: to ask would be a guess for the processor, wrong half the
			// time in a cloud, and costs more than the sum.
			pixels[place] = laid(colours[part] ?? 0, rests[part] ?? 0, pixels[place] ?? 0);
		}
	};
}

/**
 * A pixel laid over another one, as `over` does, to within a step or two of 255. Both have their colours already
 * multiplied by their alpha: then it needs no division.
 */
export function blend(top: number, below: number): number {
	return laid(top, restOf(top), below);
}

function restOf(top: number): number {
	const alpha = top >>> 24;
	return 256 - alpha - (alpha >>> 7);
}

function laid(top: number, rest: number, below: number): number {
	// Two of the four bytes are worked out in one number: there is a free byte between them. All stays in 32 bits,
	// signed: beyond, the browser would change to slow numbers.
	const redBlue = (Math.imul(below & 0xff00ff, rest) + 0x800080) | 0;
	const greenAlpha = (Math.imul((below >>> 8) & 0xff00ff, rest) + 0x800080) | 0;
	return (top + (((redBlue >>> 8) & 0xff00ff) | (greenAlpha & 0xff00ff00))) | 0;
}

/** A colour multiplied by its alpha, as `blend` wants it. */
export function multiplied(pixel: number): number {
	const alpha = pixel >>> 24;
	const part = (shift: number) => Math.round((((pixel >>> shift) & 255) * alpha) / 255) << shift;
	return (alpha << 24) | part(16) | part(8) | part(0);
}

/** 255 / alpha in 1/65536. */
const shares = Int32Array.from({ length: 256 }, (_, alpha) =>
	alpha === 0 ? 0 : Math.ceil((255 * 65_536) / alpha)
);

/** The picture as an image buffer has it: colours in full, whatever their alpha. */
export function developed({ pixels }: Pick<Raster, 'pixels'>, into: Int32Array): void {
	for (let at = 0; at < pixels.length; at++) {
		const pixel = pixels[at] ?? 0;
		const share = shares[pixel >>> 24] ?? 0;
		// A byte times the share may leave 32 bits signed, but not unsigned.
		const red = Math.imul(pixel & 255, share) >>> 16;
		const green = Math.imul((pixel >>> 8) & 255, share) >>> 16;
		const blue = Math.imul((pixel >>> 16) & 255, share) >>> 16;
		into[at] = (pixel & 0xff000000) | (blue << 16) | (green << 8) | red;
	}
}
