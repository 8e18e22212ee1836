import { FONT, SMALLEST_TEXT, colour } from '../paper.ts';
import { escape, tag } from '../svg.ts';

/** Widths of Noto Sans CJK JP bold in ems, on the large side, so that an estimate never says "fits" wrongly. */
function ems(char: string): number {
	if (/[ -~]/.test(char)) {
		if (/[mwMW@%]/.test(char)) return 0.95;
		if (/[iljtfrI.,:;'!|() ]/.test(char)) return 0.4;
		return /[A-Z]/.test(char) ? 0.68 : 0.61;
	}
	return /[–−×]/.test(char) ? 0.62 : 1;
}

/** About how wide a line of text is at a size, in units of the viewBox. */
export const textWidth = (text: string, size: number) =>
	[...text].reduce((width, char) => width + ems(char), 0) * size;

/**
 * A line in two, where it can be broken best: at a space, after a Japanese comma, or before a bracket. One that fits,
 * and one that cannot be broken, stays as it is.
 */
export function inTwo(text: string, max: number, size: number = SMALLEST_TEXT): string {
	if (textWidth(text, size) <= max) return text;
	const widest = (broken: string) => Math.max(...broken.split('\n').map((line) => textWidth(line, size)));
	return [...text.matchAll(/(?<=[^出典]) |(?<=、)|(?=（)/g)]
		.map(({ index }) => `${text.slice(0, index)}\n${text.slice(index).trimStart()}`)
		.reduce((best, broken) => (widest(broken) < widest(best) ? broken : best), text);
}

export type Lettering = {
	size?: number;
	bold?: boolean;
	fill?: string;
	anchor?: 'start' | 'middle' | 'end';
	opacity?: number;
	/** A rim of this colour, where words stand on lines of a drawing. */
	halo?: string;
	/** Widest line; longer words get smaller, down to the smallest size that can be read. */
	max?: number;
};

/** Words on the picture; `y` is the base line of the first line, a line break begins the next one. */
export function words(x: number, y: number, text: string, options: Lettering = {}): string {
	const { bold = true, fill = colour.ink, anchor = 'start', opacity = 1, max, halo } = options;
	if (opacity <= 0) return '';
	const lines = text.split('\n');
	const wanted = options.size ?? 44;
	const widest = Math.max(...lines.map((line) => textWidth(line, wanted)));
	const size = max === undefined || widest <= max ? wanted : Math.max(SMALLEST_TEXT, (wanted * max) / widest);
	return lines
		.map((line, i) =>
			tag(
				'text',
				{
					x,
					y: y + i * size * 1.3,
					'font-family': FONT,
					'font-size': size,
					'font-weight': bold ? 700 : 400,
					fill,
					...(halo
						? {
								stroke: halo,
								'stroke-width': size * 0.2,
								'stroke-linejoin': 'round',
								'paint-order': 'stroke'
							}
						: {}),
					'text-anchor': anchor === 'start' ? undefined : anchor,
					opacity: opacity < 1 ? opacity : undefined
				},
				escape(line)
			)
		)
		.join('');
}
