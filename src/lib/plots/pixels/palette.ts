import type { Colour, Look, Shape } from './stamp.ts';

/** How a class of points is inked: names of tokens, so that theme and projector reach into the pixels; radius in px. */
export type Ink = { shape: Shape; radius: number; fill: string; edge: string; loud: string };

/** Grey first: points that nothing tells apart. */
export function plainInks(radius: number): Ink[] {
	return [{ shape: 'circle', radius, fill: '--data-dot', edge: '--data-dot-edge', loud: '--data-focus' }];
}

/** What a drawing of points looks like on this page right now: as it is, behind what is selected, selected. */
export type Palette = { quiet: Look[]; faded: Look[]; loud: Look[] };

/** How solid a dot of the SVG plots is. */
const solid = 0.72;

/**
 * Radius of a dot in px. Many dots are smaller, or a cloud would be one blot; the smallest can still be seen alone.
 */
export function dotRadius(count: number, em: number): number {
	if (count <= 150) return em * 0.36;
	return em * Math.max(0.11, 0.28 * Math.min(1, Math.cbrt(2000 / count)));
}

/** How solid dots are, 0–1: the more paper they cover together, the more of those below has to shine through. */
export function dotOpacity(count: number, radii: readonly number[], room: number): number {
	const each = radii.reduce((sum, radius) => sum + Math.PI * radius * radius, 0) / Math.max(1, radii.length);
	return Math.max(0.35, solid / Math.max(1, (count * each * 1.5) / Math.max(1, room)));
}

/** Looks of all classes: as they are, and selected. `colourOf` reads a token as the page has it. */
export function paletteOf(
	inks: readonly Ink[],
	{ opacity, hair }: { opacity: number; hair: number },
	colourOf: (token: string) => Colour
): Palette {
	const paper = colourOf('--surface');
	// On a small dot an edge as wide as a hairline would leave no middle.
	const edgeOf = (radius: number) => Math.min(hair, radius * 0.5);
	const looks = (fillPart: number, edgePart: number) =>
		inks.map(({ shape, radius, fill, edge }) => ({
			shape,
			radius,
			fill: through(colourOf(fill), fillPart),
			edge: through(colourOf(edge), edgePart),
			edgeWidth: edgeOf(radius)
		}));
	const thin = Math.min(1, opacity / solid);
	return {
		quiet: looks(opacity, thin),
		faded: looks(0.4 * thin, 0.6 * thin),
		loud: inks.map(({ shape, radius, loud }) => ({
			shape,
			radius: radius + edgeOf(radius) / 2,
			fill: colourOf(loud),
			// Around the smallest dots a pale edge would outshine them where they are dense.
			edge: through(paper, Math.min(0.6, Math.max(0, (radius - 1) / 3))),
			edgeWidth: edgeOf(radius)
		}))
	};
}

function through(colour: Colour, opacity: number): Colour {
	return { ...colour, alpha: colour.alpha * opacity };
}

/** A colour as a canvas writes it, "#rrggbb" or "rgba(r, g, b, a)"; `null` for anything else. */
export function readColour(text: string): Colour | null {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
	if (hex) {
		const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
		return { red, green, blue, alpha: 255 };
	}
	const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(text);
	if (!parts) return null;
	const [red = 0, green = 0, blue = 0, alpha = 0] = parts.slice(1).map(Number);
	return { red, green, blue, alpha: alpha * 255 };
}
