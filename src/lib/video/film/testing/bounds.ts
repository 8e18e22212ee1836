import { CAPTION_Y, SMALLEST_TEXT, WIDTH } from '../paper.ts';
import { textWidth } from '../draw/lettering.ts';

type Box = {
	text: string;
	size: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	opacity: number;
};

const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

/** Where the words of a drawing stand, estimated from their letters. */
function boxes(svg: string): Box[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
		const size = Number(attribute(attributes, 'font-size'));
		const x = Number(attribute(attributes, 'x'));
		const y = Number(attribute(attributes, 'y'));
		const width = textWidth(text, size);
		const anchor = attribute(attributes, 'text-anchor') ?? 'start';
		const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		const opacity = Number(attribute(attributes, 'opacity') ?? 1);
		return { text, size, left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.1, opacity };
	});
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && a.opacity + b.opacity > 1;

/** What is wrong with the lettering of a drawing: too small, beyond the edges, where captions lie, or on other words. */
export function letteringFaults(svg: string): string[] {
	const all = boxes(svg);
	return all.flatMap((box, i) => {
		const { text, size, left, right, top, bottom } = box;
		const faults: string[] = [];
		if (size < SMALLEST_TEXT) faults.push(`"${text}" is only ${size} high`);
		if (left < 0 || right > WIDTH)
			faults.push(`"${text}" goes from ${Math.round(left)} to ${Math.round(right)}`);
		if (top < 0 || bottom > CAPTION_Y) faults.push(`"${text}" goes down to ${Math.round(bottom)}`);
		for (const other of all.slice(i + 1)) {
			if (overlap(box, other)) faults.push(`"${text}" and "${other.text}" overlap`);
		}
		return faults;
	});
}
