import { textWidth } from '#lib/charts/format.ts';

/** What goes along with a picture when it leaves the app. */
export type Caption = { title: string; source: string; made: string };

/** What the look of a drawing is made of; everything else is in its shapes. */
const looks = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'font-size',
	'font-weight',
	'font-family',
	'text-anchor',
	'dominant-baseline',
	'paint-order',
	'visibility'
] as const;

const svgNamespace = 'http://www.w3.org/2000/svg';
const edge = 24;
const sizes = { title: 18, source: 11 };

/**
 * The drawings of a figure as one file that stands by itself: colours and letters are written into it, title and source
 * above and below. A layer of pixels becomes an image in it.
 */
export function standalone(figure: HTMLElement, caption: Caption): SVGSVGElement | null {
	const layers = [...figure.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')].filter(
		(layer) =>
			!layer.parentElement?.closest('svg') && !layer.closest('[data-key], [aria-hidden="true"] button')
	);
	const shown = layers.filter((layer) => layer.getBoundingClientRect().width > 60);
	if (shown.length === 0) return null;
	const boxes = shown.map((layer) => layer.getBoundingClientRect());
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const width = Math.max(...boxes.map((box) => box.right)) - left;
	const height = Math.max(...boxes.map((box) => box.bottom)) - top;
	const style = getComputedStyle(figure);
	const ink = style.color;
	const font = style.fontFamily;
	const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim() || 'Canvas';

	const title = wrap(caption.title, sizes.title, width);
	const source = wrap(`${caption.source}　${caption.made}`, sizes.source, width);
	const head = title.length * sizes.title * 1.4 + 12;
	const foot = source.length * sizes.source * 1.6 + 10;
	const whole = { width: Math.ceil(width + 2 * edge), height: Math.ceil(height + head + foot + 2 * edge) };

	const svg = document.createElementNS(svgNamespace, 'svg');
	setAll(svg, { xmlns: svgNamespace, viewBox: `0 0 ${whole.width} ${whole.height}`, ...whole });
	const name = document.createElementNS(svgNamespace, 'title');
	name.textContent = caption.title;
	const paper = document.createElementNS(svgNamespace, 'rect');
	setAll(paper, { ...whole, fill: ground });
	svg.append(name, paper);
	const write = (lines: string[], y: number, size: number, weight: number) =>
		lines.forEach((line, at) => {
			const text = document.createElementNS(svgNamespace, 'text');
			setAll(text, {
				x: edge,
				y: y + size + at * size * (weight > 400 ? 1.4 : 1.6),
				'font-size': size,
				'font-weight': weight,
				'font-family': font,
				fill: ink
			});
			text.textContent = line;
			svg.append(text);
		});
	write(title, edge, sizes.title, 700);
	shown.forEach((layer, at) => {
		const box = boxes[at];
		if (!box) return;
		const place = { x: edge + box.left - left, y: edge + head + box.top - top };
		if (layer instanceof HTMLCanvasElement) {
			const image = document.createElementNS(svgNamespace, 'image');
			setAll(image, { ...place, width: box.width, height: box.height, href: layer.toDataURL('image/png') });
			svg.append(image);
		} else {
			const copy = resolved(layer);
			setAll(copy, { ...place, width: box.width, height: box.height });
			svg.append(copy);
		}
	});
	write(source, edge + head + height + 10, sizes.source, 400);
	return svg;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A copy in which every shape carries the look that the page's styles gave it. */
function resolved(svg: SVGSVGElement): Element {
	const copy = svg.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) return svg;
	const from = [svg, ...svg.querySelectorAll('*')];
	const to = [copy, ...copy.querySelectorAll('*')];
	from.forEach((element, at) => {
		const target = to[at];
		if (!target) return;
		const style = getComputedStyle(element);
		for (const look of looks) {
			const value = style.getPropertyValue(look);
			if (value !== '') target.setAttribute(look, value);
		}
		for (const { name } of [...target.attributes])
			if (/^(class|tabindex|role|id|aria-|data-)/.test(name)) target.removeAttribute(name);
		if (style.display === 'none') target.setAttribute('visibility', 'hidden');
	});
	return copy;
}

/** Lines no wider than `width` px: English breaks at spaces, Japanese anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.match(/[\x21-\x7e]+\s*|./gsu) ?? []) {
		if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return lines;
}

export function svgFile(svg: SVGSVGElement): Blob {
	return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

/** The drawing as pixels, twice as many as it has px. Null where the browser cannot. */
export async function pngFile(svg: SVGSVGElement): Promise<Blob | null> {
	const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
	const url = URL.createObjectURL(svgFile(svg));
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * 2;
		canvas.height = height * 2;
		const context = canvas.getContext('2d');
		if (!context) return null;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done) => canvas.toBlob(done, 'image/png'));
	} catch (cause) {
		console.warn('The picture could not be made.', cause);
		return null;
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** Hands a file to the browser to be saved; it never leaves the device. */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click is over.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
