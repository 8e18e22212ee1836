import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsFor, setBit } from './bits.ts';
import { blend, developed, drawPoints, inksFor, multiplied, rasterFor, setsFor } from './draw-points.ts';
import { Painter, type Picture } from './painter.ts';
import { over, pack, unpack, type Look, type Shape } from './stamp.ts';

const grey = { red: 150, green: 160, blue: 170, alpha: 255 };
const dark = { red: 20, green: 30, blue: 40, alpha: 255 };
const red = { red: 200, green: 60, blue: 10, alpha: 255 };
const look = (shape: Shape, fill = grey): Look => ({ shape, radius: 3, fill, edge: dark, edgeWidth: 1 });
const palette = {
	faded: [look('circle'), look('diamond')],
	quiet: [look('circle'), look('diamond')],
	loud: [look('circle', red), look('diamond', red)]
};
const area = { left: 4, top: 4, right: 40, bottom: 20 };

function pointsAt(...places: [x: number, y: number, ofClass?: number][]) {
	return {
		xs: Float32Array.from(places, ([x]) => x),
		ys: Float32Array.from(places, ([, y]) => y),
		classes: Uint8Array.from(places, ([, , ofClass = 0]) => ofClass)
	};
}

/** Alpha as ".", "o", "#"; what is selected as "S". */
function drawnAs({ bytes, width, height }: Picture): string {
	const pixel = (at: number) => {
		const alpha = bytes[at * 4 + 3] ?? 0;
		if ((bytes[at * 4] ?? 0) > 180 && alpha > 100) return 'S';
		return alpha === 0 ? ' ' : alpha < 85 ? '.' : alpha < 170 ? 'o' : '#';
	};
	const rows = Array.from({ length: height }, (_, row) =>
		Array.from({ length: width }, (_, column) => pixel(row * width + column))
			.join('')
			.trimEnd()
	);
	return `\n${rows.join('\n')}`;
}

test('a small picture: a dot, a diamond, a selected dot, one on the axis, one outside', () => {
	const points = pointsAt([12, 11], [22.5, 12.25, 1], [32, 10], [4, 20], [60, 10], [NaN, 10]);
	const selected = bitsFor(6);
	setBit(selected, 2);
	const painter = new Painter(area, 1, palette);
	expect(drawnAs(painter.picture(points, selected))).toMatchSnapshot();
});

test('what is no longer selected looks as before', () => {
	const points = pointsAt([12, 11], [13, 11]);
	const selected = bitsFor(2);
	const painter = new Painter(area, 2, palette);
	const before = painter.picture(points, null).bytes.slice();
	setBit(selected, 0);
	const during = painter.picture(points, selected).bytes.slice();
	expect(painter.picture(points, bitsFor(2)).bytes.slice()).toEqual(before);
	expect(during).not.toEqual(before);
});

test('pixels lie where the marks of an SVG of the same size lie', () => {
	const places = fc.record({
		x: fc.float({ min: 4, max: 40, noNaN: true }),
		y: fc.float({ min: 4, max: 20, noNaN: true }),
		ratio: fc.constantFrom(1, 1.25, 2, 3)
	});
	fc.assert(
		fc.property(places, ({ x, y, ratio }) => {
			const sets = setsFor([look('circle')], ratio);
			const raster = rasterFor(area, ratio, sets[0]?.reach ?? 0);
			drawPoints(raster, pointsAt([x, y]), inksFor(sets, raster.width));
			let [weight, across, down] = [0, 0, 0];
			raster.pixels.forEach((pixel, at) => {
				const { alpha } = unpack(pixel);
				weight += alpha;
				across += alpha * (raster.left + (at % raster.width) + 0.5);
				down += alpha * (raster.top + Math.floor(at / raster.width) + 0.5);
			});
			// The circle's middle in SVG is (x, y) px; a stamp's is told to an eighth of a device pixel.
			expect(Math.abs(across / weight - x * ratio)).toBeLessThan(0.2);
			expect(Math.abs(down / weight - y * ratio)).toBeLessThan(0.2);
		})
	);
});

test('marks at every edge of the area are written whole, whatever the ratio', () => {
	for (const ratio of [1, 1.25, 1.5, 2, 3]) {
		const sets = setsFor([look('triangle')], ratio);
		const weightOf = (x: number, y: number) => {
			const raster = rasterFor(area, ratio, sets[0]?.reach ?? 0);
			drawPoints(raster, pointsAt([x, y]), inksFor(sets, raster.width));
			return raster.pixels.reduce((sum, pixel) => sum + (pixel >>> 24), 0);
		};
		const middle = weightOf(20, 12);
		for (const [x, y] of [
			[4, 4],
			[40, 4],
			[4, 20],
			[40, 20]
		] as const)
			expect(weightOf(x, y) / middle).toBeCloseTo(1, 1);
	}
});

test('a pixel lies over another one as the exact sum has it, within rounding', () => {
	const byte = fc.nat(255);
	const colour = fc.record({ red: byte, green: byte, blue: byte, alpha: byte });
	fc.assert(
		fc.property(colour, colour, (top, below) => {
			const wanted = over(top, below);
			const pixels = Int32Array.of(blend(multiplied(pack(top)), multiplied(pack(below))));
			developed({ pixels }, pixels);
			const found = unpack(pixels[0] ?? 0);
			expect(Math.abs(found.alpha - wanted.alpha)).toBeLessThan(2.5);
			// Colours are kept to 1/255 of what is opaque, so a pale one is told less exactly, and seen less too.
			for (const part of ['red', 'green', 'blue'] as const)
				expect(Math.abs(found[part] - wanted[part]) * (wanted.alpha / 255)).toBeLessThan(3.5);
		}),
		{ numRuns: 2000 }
	);
});
