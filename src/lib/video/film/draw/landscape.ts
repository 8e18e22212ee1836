import { area, curveBasis, line } from 'd3-shape';
import { range } from 'd3-array';
import { colour, HEIGHT, INK, ROAD_Y, THIN, WIDTH } from '../paper.ts';
import { path, tag } from '../svg.ts';
import { road } from './road.ts';

const steps = range(-20, WIDTH + 41, 20);

/** Height of the hills at `x`. */
export const hillY = (x: number) => 372 - 26 * Math.sin((x / WIDTH) * Math.PI * 1.6 + 0.2);

/** Height of the field's edge at `x`. */
export const fieldY = (x: number) => 468 - 18 * Math.sin((x / WIDTH) * Math.PI * 2.4 + 0.5);

/** Height of the road through a field at `x`; on both edges of the picture it is ROAD_Y. */
export const fieldRoadY = (x: number) => ROAD_Y - 14 * Math.sin((x / WIDTH) * Math.PI * 2);

/** Line through the points (x, y(x)). */
export const lineOf = (y: (x: number) => number, xs: readonly number[] = steps) =>
	line<number>((x) => x, y).curve(curveBasis)(xs) ?? '';

/** A band of land from its upper edge down to the bottom of the picture, with an ink edge. */
export function land(y: (x: number) => number, fill: string): string {
	const body = area<number>((x) => x, y, HEIGHT + 10).curve(curveBasis)(steps) ?? '';
	return (
		tag('path', { d: body, fill }) +
		tag('path', { d: lineOf(y), fill: 'none', stroke: colour.ink, 'stroke-width': INK })
	);
}

/** The whole sheet in one colour. */
export const ground = (fill: string) => tag('rect', { width: WIDTH, height: HEIGHT, fill });

/** A sheet of paper standing on a strip of land, the road on its edge. */
export const desk = () =>
	ground(colour.paper) +
	tag('rect', { y: ROAD_Y, width: WIDTH, height: HEIGHT - ROAD_Y, fill: colour.land }) +
	road(lineOf(() => ROAD_Y));

/** The sun; what stands before it makes it a half circle. */
export function sun(x: number, y: number, r: number): string {
	return tag('circle', { cx: x, cy: y, r, fill: colour.sun, stroke: colour.ink, 'stroke-width': INK });
}

/** Short lines around the sun; `turn` in degrees. */
export function rays(x: number, y: number, r: number, turn: number): string {
	return range(12)
		.map((i) => {
			const angle = ((i * 30 + turn) * Math.PI) / 180;
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			const far = i % 2 ? 1.42 : 1.3;
			return tag('path', {
				d: path`M${x + cos * r * 1.17} ${y + sin * r * 1.17}L${x + cos * r * far} ${y + sin * r * far}`,
				stroke: colour.ink,
				'stroke-width': INK,
				'stroke-linecap': 'round'
			});
		})
		.join('');
}

/** Two strokes of wind or cloud. */
export function breeze(x: number, y: number): string {
	return tag('path', {
		d: path`M${x} ${y}h96M${x + 26} ${y + 22}h96`,
		fill: 'none',
		stroke: colour.ink,
		'stroke-width': THIN,
		'stroke-linecap': 'round'
	});
}
