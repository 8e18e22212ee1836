import { colour, INK, ROAD } from '../paper.ts';
import { place, tag } from '../svg.ts';

/** The road: solid as far as it has been travelled (a share 0–1 of its length), dotted ahead. */
export function road(d: string, travelled = 1, options: { ahead?: boolean; width?: number } = {}): string {
	const { ahead = true, width = ROAD } = options;
	const line = { d, fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	return (
		(ahead && travelled < 1
			? tag('path', {
					...line,
					stroke: colour.lineStrong,
					'stroke-width': width * 0.6,
					'stroke-dasharray': '.1 15'
				})
			: '') +
		(travelled > 0
			? tag('path', {
					...line,
					stroke: colour.road,
					'stroke-width': width,
					...(travelled < 1
						? { pathLength: 1, 'stroke-dasharray': `${Math.round(travelled * 1e4) / 1e4} 2` }
						: {})
				})
			: '')
	);
}

/** A stop on the road. */
export function stop(x: number, y: number, r = 16, fill: string = colour.paper): string {
	return r <= 0
		? ''
		: tag('circle', { cx: x, cy: y, r, fill, stroke: colour.road, 'stroke-width': ROAD * 0.8 });
}

/** The caravan, standing with its wheels on (x, y); `rolled` is the way it has come, which turns its wheels. */
export function caravan(x: number, y: number, rolled = 0, scale = 3.3): string {
	const wheel = (cx: number) =>
		place(
			cx,
			24.5,
			tag('circle', { r: 4, fill: colour.surface, stroke: colour.ink, 'stroke-width': 1.7 }) +
				tag('path', { d: 'M-2 0H2', stroke: colour.ink, 'stroke-width': 1.2, 'stroke-linecap': 'round' }),
			{ turn: (rolled / (4 * scale)) * 57.3 }
		);
	const line = {
		stroke: colour.ink,
		'stroke-width': INK / scale,
		'stroke-linejoin': 'round',
		'stroke-linecap': 'round'
	};
	return place(
		x - 20 * scale,
		y - 28.5 * scale,
		tag('path', { d: 'M8 20a12 12 0 0 1 24 0z', fill: colour.road, ...line }) +
			tag('path', { d: 'M20 8a12 12 0 0 1 12 12H20z', fill: colour.teal, ...line }) +
			tag('path', { d: 'M2.500 20.500h35', fill: 'none', ...line }) +
			wheel(13) +
			wheel(27),
		{ scale }
	);
}
