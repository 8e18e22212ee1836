import { colour, INK } from '../paper.ts';
import { path, tag } from '../svg.ts';

type Point = { x: number; y: number };

/** An arm in its sleeve, from the shoulder past the elbow to an open hand. */
export function arm(shoulder: Point, elbow: Point, hand: Point, fill: string, width = 22): string {
	const line = {
		d: path`M${shoulder.x} ${shoulder.y}Q${elbow.x} ${elbow.y} ${hand.x} ${hand.y}`,
		fill: 'none',
		'stroke-linecap': 'round'
	};
	return (
		tag('path', { ...line, stroke: colour.ink, 'stroke-width': width + 2 * INK }) +
		tag('path', { ...line, stroke: fill, 'stroke-width': width }) +
		tag('circle', {
			cx: hand.x,
			cy: hand.y,
			r: width * 0.72,
			fill: colour.surface,
			stroke: colour.ink,
			'stroke-width': INK
		})
	);
}
