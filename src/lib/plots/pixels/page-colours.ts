import { readColour } from './palette.ts';
import type { Colour } from './stamp.ts';

const none: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** Reads tokens as they hold at an element; the canvas puts every way to write a colour into one. */
export function colourReader(element: Element, context: CanvasRenderingContext2D): (token: string) => Colour {
	const style = getComputedStyle(element);
	return (token) => {
		context.fillStyle = '#000000';
		context.fillStyle = style.getPropertyValue(token).trim();
		return readColour(String(context.fillStyle)) ?? none;
	};
}

/** Length of a token in px ("1px"), 1 where it says something else. */
export function pxToken(element: Element, token: string): number {
	const px = /^([\d.]+)px$/.exec(getComputedStyle(element).getPropertyValue(token).trim());
	return px ? Number(px[1]) : 1;
}

/** Calls when the page may look different: theme, projector, the reader's own contrast, another screen. */
export function onLook(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, {
		attributes: true,
		attributeFilter: ['data-theme', 'data-view', 'data-text', 'class']
	});
	const contrast = matchMedia('(prefers-contrast: more)');
	contrast.addEventListener('change', changed);
	// Zooming the page and moving its window to another screen both change the ratio, and both resize the window.
	addEventListener('resize', changed);
	return () => {
		observer.disconnect();
		contrast.removeEventListener('change', changed);
		removeEventListener('resize', changed);
	};
}
