import { colour, INK } from '../paper.ts';
import { num, path, tag } from '../svg.ts';

/** Outline of a drop around its middle; `r` is the radius of its round part. */
const outline = (x: number, y: number, r: number) =>
	path`M${x} ${y - 1.6 * r}C${x + 0.5 * r} ${y - 0.9 * r} ${x + r} ${y - 0.35 * r} ${x + r} ${y + 0.2 * r}A${r} ${r} 0 1 1 ${x - r} ${y + 0.2 * r}C${x - r} ${y - 0.35 * r} ${x - 0.5 * r} ${y - 0.9 * r} ${x} ${y - 1.6 * r}Z`;

type Drop = { fill?: string; stroke?: string; width?: number; opacity?: number };

/** A drop of water. */
export function drop(x: number, y: number, r: number, options: Drop = {}): string {
	const { fill = colour.deep, stroke = colour.ink, width = INK, opacity = 1 } = options;
	if (opacity <= 0 || r <= 0) return '';
	return tag('path', {
		d: outline(x, y, r),
		fill,
		stroke,
		'stroke-width': width,
		'stroke-linejoin': 'round',
		opacity: opacity < 1 ? opacity : undefined
	});
}

/** The place of a drop that is not there: a dotted outline. */
export function noDrop(x: number, y: number, r: number, opacity = 1): string {
	if (opacity <= 0) return '';
	return tag('path', {
		d: outline(x, y, r),
		fill: 'none',
		stroke: colour.lineStrong,
		'stroke-width': r > 30 ? 3.6 : 2.6,
		'stroke-linecap': 'round',
		'stroke-dasharray': r > 30 ? '.1 9' : '.1 6',
		opacity: opacity < 1 ? opacity : undefined
	});
}

/** A drop-shaped glass, filled up to a share `level` of its height (0–1). */
export function dropGlass(x: number, y: number, r: number, level: number): string {
	const id = `glass-${num(x)}-${num(y)}`.replaceAll('.', '_');
	const top = y - 1.6 * r;
	const surface = top + 2.8 * r * (1 - level);
	return (
		tag('clipPath', { id }, tag('path', { d: outline(x, y, r) })) +
		tag('path', { d: outline(x, y, r), fill: colour.surface }) +
		tag('rect', {
			x: x - r,
			y: surface,
			width: 2 * r,
			height: y + 1.2 * r - surface,
			fill: colour.deep,
			'clip-path': `url(#${id})`
		}) +
		tag('path', {
			d: outline(x, y, r),
			fill: 'none',
			stroke: colour.ink,
			'stroke-width': INK,
			'stroke-linejoin': 'round'
		})
	);
}
