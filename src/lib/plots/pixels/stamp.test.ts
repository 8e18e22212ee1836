import { expect, test } from 'vitest';
import { over, pack, phases, stampSet, unpack, type Look, type Shape } from './stamp.ts';

const shapes = ['circle', 'square', 'triangle', 'diamond', 'ring', 'cross'] as const;
const ink = { red: 10, green: 20, blue: 30, alpha: 255 };
const look = (shape: Shape, radius: number): Look => ({ shape, radius, fill: ink, edge: ink, edgeWidth: 1 });

/** Area of the SVG glyph of radius 1. */
const areas = {
	circle: Math.PI,
	square: 4 * 0.89 ** 2,
	diamond: 2 * 1.25 ** 2,
	triangle: 1.8 * 1.25 ** 2,
	ring: Math.PI * 0.75,
	cross: 4 * (2 * 1.1 * 0.38 - 0.38 ** 2)
};

test.each(shapes)('a %s covers as much paper as its SVG glyph', (shape) => {
	const bare = { ...look(shape, 12), edge: { ...ink, alpha: 0 } };
	for (const stamp of stampSet(bare, 1).stamps) {
		let area = 0;
		for (const colour of stamp.colours) area += unpack(colour).alpha / 255;
		expect(Math.abs(area / 144 / areas[shape] - 1)).toBeLessThan(0.02);
	}
});

test.each(shapes)('a %s reaches no further than it says, and its middle is where it was put', (shape) => {
	for (const radius of [1.2, 3.7, 8])
		for (const ratio of [1, 1.5, 3]) {
			const { stamps, reach } = stampSet(look(shape, radius), ratio);
			expect(stamps).toHaveLength(phases * phases);
			stamps.forEach((stamp, phase) => {
				let [weight, across] = [0, 0];
				stamp.colours.forEach((colour, at) => {
					const part = unpack(colour).alpha;
					weight += part;
					across += part * ((stamp.dx[at] ?? 0) + 0.5);
				});
				// Small rings and crosses are blurred by the pixels they hardly fill.
				expect(Math.abs(across / weight - ((phase % phases) + 0.5) / phases)).toBeLessThan(0.12);
				const outermost = Math.max(...[...stamp.dx, ...stamp.dy].map(Math.abs));
				// The row allowed last stays empty: nothing was cut off.
				expect(outermost).toBeLessThan(reach);
				expect(outermost).toBeGreaterThan(0);
			});
		}
});

test('a ring is open in the middle, a cross has arms and no corners', () => {
	const alphaAt = (shape: Shape, dx: number, dy: number) => {
		const stamp = stampSet(look(shape, 6), 1).stamps[0];
		const at = stamp?.dx.findIndex((x, at) => x === dx && stamp.dy[at] === dy) ?? -1;
		return at < 0 ? 0 : unpack(stamp?.colours[at] ?? 0).alpha;
	};
	expect([alphaAt('ring', 0, 0), alphaAt('circle', 0, 0), alphaAt('ring', 4, 0)]).toEqual([0, 255, 255]);
	expect([alphaAt('cross', 4, 0), alphaAt('cross', 4, 4)]).toEqual([255, 0]);
});

test('colours survive being packed, and lie over one another as light does', () => {
	expect(unpack(pack({ red: 200, green: 150, blue: 100, alpha: 255 }))).toEqual({
		red: 200,
		green: 150,
		blue: 100,
		alpha: 255
	});
	const half = { red: 0, green: 0, blue: 0, alpha: 127.5 };
	const both = over(half, { red: 255, green: 255, blue: 255, alpha: 255 });
	expect(both).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 255 });
});
