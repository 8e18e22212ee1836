import { textWidth } from '#lib/charts/format.ts';

/** What goes along with a picture when it leaves the app. */
export type Caption = { title: string; sources: readonly string[]; made: string };

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

/** What belongs to the page and not to the picture. */
const besides = '.readout, .sr, .em, .areas, button, rt, [hidden]';

/**
 * The drawings of a figure as one file that stands by itself: colours and letters are written into it, the words around
 * the drawing (key, axes) stand where they stood, title and sources above and below. Pixels become an image in it.
 */
export function standalone(figure: HTMLElement, caption: Caption): SVGSVGElement | null {
	const layers = [...figure.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')]
		.filter((layer) => !layer.parentElement?.closest('svg') && !layer.closest(besides))
		.map((layer) => ({ layer, box: layer.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0 && box.height > 0);
	if (layers.length === 0) return null;
	const texts = textsIn(figure);
	const boxes = [...layers.map(({ box }) => box), ...texts.map(({ box }) => box)];
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const width = Math.max(...boxes.map((box) => box.right)) - left;
	const height = Math.max(...boxes.map((box) => box.bottom)) - top;
	const { color: ink, fontFamily: font } = getComputedStyle(figure);
	const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim() || 'white';

	const title = wrap(caption.title, sizes.title, width);
	const foot = [...caption.sources, caption.made].flatMap((line) => wrap(line, sizes.source, width));
	const above = title.length * sizes.title * 1.4 + 12;
	const below = foot.length * sizes.source * 1.6 + 12;
	const whole = { width: Math.ceil(width + 2 * edge), height: Math.ceil(height + above + below + 2 * edge) };

	const svg = make('svg', { xmlns: svgNamespace, viewBox: `0 0 ${whole.width} ${whole.height}`, ...whole });
	const name = make('title', {});
	name.textContent = caption.title;
	svg.append(name, make('rect', { ...whole, fill: ground }));
	const write = (words: string, look: Record<string, string | number>) => {
		const text = make('text', { 'font-family': font, fill: ink, ...look });
		text.textContent = words;
		svg.append(text);
	};
	title.forEach((line, at) =>
		write(line, {
			x: edge,
			y: edge + sizes.title + at * sizes.title * 1.4,
			'font-size': sizes.title,
			'font-weight': 700
		})
	);
	const [dx, dy] = [edge - left, edge + above - top];
	for (const { layer, box } of layers) {
		const place = { x: box.left + dx, y: box.top + dy, width: box.width, height: box.height };
		if (layer instanceof HTMLCanvasElement)
			svg.append(make('image', { ...place, href: layer.toDataURL('image/png') }));
		else {
			const copy = resolved(layer);
			setAll(copy, place);
			svg.append(copy);
		}
	}
	for (const { words, box, style } of texts)
		write(words, {
			x: box.left + dx,
			y: (box.top + box.bottom) / 2 + dy,
			'dominant-baseline': 'central',
			'font-size': style.fontSize,
			'font-weight': style.fontWeight,
			fill: style.color
		});
	foot.forEach((line, at) =>
		write(line, {
			x: edge,
			y: edge + above + height + 12 + sizes.source + at * sizes.source * 1.6,
			'font-size': sizes.source
		})
	);
	return svg instanceof SVGSVGElement ? svg : null;
}

type Written = { words: string; box: DOMRect; style: CSSStyleDeclaration };

/** Words beside the drawing, line by line, where the page has put them. Readings above kanji stay out. */
function textsIn(figure: HTMLElement): Written[] {
	const written: Written[] = [];
	const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const text = node.textContent ?? '';
		if (!parent || text.trim() === '' || parent.closest(`svg, ${besides}`)) continue;
		const style = getComputedStyle(parent);
		const range = document.createRange();
		let line: Written | null = null;
		[...text].reduce((at, letter) => {
			range.setStart(node, at);
			range.setEnd(node, at + letter.length);
			const box = range.getBoundingClientRect();
			if (box.width > 0) {
				if (line && Math.abs(line.box.top - box.top) < 2) {
					line.words += letter;
					line.box = new DOMRect(line.box.x, line.box.y, box.right - line.box.x, line.box.height);
				} else {
					line = { words: letter, box, style };
					written.push(line);
				}
			}
			return at + letter.length;
		}, 0);
	}
	return written;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS(svgNamespace, name);
	setAll(element, attributes);
	return element instanceof SVGElement ? element : document.createElementNS(svgNamespace, 'g');
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
			if (/^(class|tabindex|role|aria-|data-)/.test(name)) target.removeAttribute(name);
		if (style.display === 'none') target.setAttribute('visibility', 'hidden');
	});
	return copy;
}

/** Lines no wider than `width` px: English breaks at spaces, Japanese anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.match(/[\x21-\x7e]+\s*|./gsu) ?? []) {
		// A line never begins with what closes the one before.
		const closes = /^[、。，．：；）」』】！？]/.test(piece);
		if (line !== '' && !closes && textWidth(line + piece.trimEnd(), size) > width) {
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
