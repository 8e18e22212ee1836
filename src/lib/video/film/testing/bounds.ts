import { CAPTION_Y, SMALLEST_TEXT, WIDTH } from '../paper.ts';
import { textWidth } from '../draw/lettering.ts';

const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

/** What is wrong with the lettering of a drawing: too small, beyond the sides, or where captions lie. */
export function letteringFaults(svg: string): string[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = '', text = '']) => {
		const size = Number(attribute(attributes, 'font-size'));
		const x = Number(attribute(attributes, 'x'));
		const y = Number(attribute(attributes, 'y'));
		const width = textWidth(text, size);
		const anchor = attribute(attributes, 'text-anchor') ?? 'start';
		const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		const faults: string[] = [];
		if (size < SMALLEST_TEXT) faults.push(`"${text}" is ${size} small`);
		if (left < 0 || left + width > WIDTH) faults.push(`"${text}" goes from ${left} to ${left + width}`);
		if (y - size * 0.9 < 0 || y > CAPTION_Y) faults.push(`"${text}" stands at ${y}`);
		return faults;
	});
}
