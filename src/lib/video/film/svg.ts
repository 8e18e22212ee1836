type Value = string | number | undefined;

/** A number as SVG text: two decimals at most. A value that is no number is a fault in a scene, so it throws. */
export function num(x: number): string {
	if (!Number.isFinite(x)) throw new RangeError(`a drawing needs a finite number, not ${x}`);
	return String(Math.round(x * 100) / 100);
}

/** Text made safe for an element or an attribute. */
export const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One SVG element. Attributes that are undefined are left out. */
export function tag(name: string, attributes: Record<string, Value>, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escape(String(value))}"`)
		.join('');
	return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** Path data from commands and numbers: path`M${x} ${y}h20`. */
export const path = (parts: TemplateStringsArray, ...values: number[]) =>
	parts.reduce((text, part, i) => text + num(values[i - 1] ?? 0) + part);

/** Moves, sizes and turns a drawing made around the origin. */
export function place(
	x: number,
	y: number,
	drawing: string,
	{ scale = 1, turn = 0, opacity = 1 } = {}
): string {
	const transform =
		`translate(${num(x)} ${num(y)})` +
		(turn ? ` rotate(${num(turn)})` : '') +
		(scale === 1 ? '' : ` scale(${num(scale)})`);
	return tag('g', { transform, opacity: opacity < 1 ? opacity : undefined }, drawing);
}
