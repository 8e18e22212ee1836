import type { Area } from '#lib/charts/plane.ts';
import type { Bits } from './bits.ts';
import {
	developed,
	drawPoints,
	drawSome,
	inksFor,
	rasterFor,
	setsFor,
	type Inks,
	type Points,
	type Raster
} from './draw-points.ts';
import type { Palette } from './palette.ts';

/** Pixels for a canvas: red, green, blue and alpha of each, and the place in device pixels where they go. */
export type Picture = {
	bytes: Uint8ClampedArray<ArrayBuffer>;
	width: number;
	height: number;
	left: number;
	top: number;
};

/**
 * Paints a cloud of points into memory and keeps it. What is selected lies in a second picture over a copy of the
 * first, so that a brush repaints only what it selects.
 */
export class Painter {
	readonly #quiet: Inks;
	readonly #loud: Inks;
	readonly #base: Raster;
	#front: Raster | null = null;
	readonly #image: Int32Array<ArrayBuffer>;
	readonly #bytes: Uint8ClampedArray<ArrayBuffer>;

	constructor(area: Area, ratio: number, palette: Palette) {
		const quiet = setsFor(palette.quiet, ratio);
		const loud = setsFor(palette.loud, ratio);
		const reach = Math.max(1, ...[...quiet, ...loud].map((set) => set.reach));
		this.#base = rasterFor(area, ratio, reach);
		this.#image = new Int32Array(this.#base.pixels.length);
		this.#bytes = new Uint8ClampedArray(this.#image.buffer);
		this.#quiet = inksFor(quiet, this.#base.width);
		this.#loud = inksFor(loud, this.#base.width);
	}

	/** All points anew, for a new place of the axes. */
	paintAll(points: Points): void {
		this.#base.pixels.fill(0);
		drawPoints(this.#base, points, this.#quiet);
	}

	/** The picture with what is selected on top, ready for a canvas. The buffer is used again by the next call. */
	picture(points: Points, selected: Bits | null): Picture {
		developed(this.#withSelected(points, selected), this.#image);
		const { width, height, left, top } = this.#base;
		return { bytes: this.#bytes, width, height, left, top };
	}

	#withSelected(points: Points, selected: Bits | null): Raster {
		if (!selected?.some((word) => word !== 0)) return this.#base;
		this.#front ??= { ...this.#base, pixels: new Int32Array(this.#base.pixels.length) };
		this.#front.pixels.set(this.#base.pixels);
		drawSome(this.#front, points, this.#loud, selected);
		return this.#front;
	}
}
