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
 * Paints a cloud of points into memory and keeps it: all points as they are, all points faded, and what is selected
 * over a copy of the faded ones. So a brush repaints only what it selects.
 */
export class Painter {
	readonly #quiet: Inks;
	readonly #faded: Inks;
	readonly #loud: Inks;
	readonly #plain: Raster;
	#behind: Raster | null = null;
	#front: Raster | null = null;
	/** For which points a raster was painted. */
	readonly #painted = new WeakMap<Raster, Points>();
	readonly #image: Int32Array<ArrayBuffer>;
	readonly #bytes: Uint8ClampedArray<ArrayBuffer>;

	constructor(area: Area, ratio: number, palette: Palette) {
		const [quiet, faded, loud] = [palette.quiet, palette.faded, palette.loud].map((looks) =>
			setsFor(looks, ratio)
		);
		const sets = [...(quiet ?? []), ...(loud ?? [])];
		this.#plain = rasterFor(area, ratio, Math.max(1, ...sets.map((set) => set.reach)));
		const { width, pixels } = this.#plain;
		this.#image = new Int32Array(pixels.length);
		this.#bytes = new Uint8ClampedArray(this.#image.buffer);
		this.#quiet = inksFor(quiet ?? [], width);
		this.#faded = inksFor(faded ?? [], width);
		this.#loud = inksFor(loud ?? [], width);
	}

	/**
	 * The picture, ready for a canvas. The buffer is used again by the next call. Another object of points means that
	 * they moved.
	 */
	picture(points: Points, selected: Bits | null): Picture {
		const raster = selected?.some((word) => word !== 0)
			? this.#withSelected(points, selected)
			: this.#allOf(this.#plain, points, this.#quiet);
		developed(raster, this.#image);
		const { width, height, left, top } = raster;
		return { bytes: this.#bytes, width, height, left, top };
	}

	#withSelected(points: Points, selected: Bits): Raster {
		this.#behind ??= this.#another();
		this.#front ??= this.#another();
		this.#front.pixels.set(this.#allOf(this.#behind, points, this.#faded).pixels);
		drawSome(this.#front, points, this.#loud, selected);
		return this.#front;
	}

	#allOf(raster: Raster, points: Points, inks: Inks): Raster {
		if (this.#painted.get(raster) === points) return raster;
		raster.pixels.fill(0);
		drawPoints(raster, points, inks);
		this.#painted.set(raster, points);
		return raster;
	}

	#another(): Raster {
		return { ...this.#plain, pixels: new Int32Array(this.#plain.pixels.length) };
	}
}
