/** A piece of a page that is read in one breath: where it stands and what is said. */
export type Block = { element: HTMLElement; text: string };

const blocks =
	'h1, h2, h3, h4, p, li, legend, label, button, summary, dt, dd, th, td, figcaption, [data-say]';
/** Not said: readings (the word itself is), what is only drawn, and what one operates the page with. */
const silent =
	'rt, rp, .sr, [aria-hidden="true"], [data-silent], script, style, svg, input, select, textarea';

/**
 * What there is to read in a part of the page, from the top down, each text once: of two blocks one in the other, the
 * inner one.
 */
export function blocksOf(root: Element): Block[] {
	return [...root.querySelectorAll<HTMLElement>(blocks)].flatMap((element) => {
		if (element.closest(silent) || !element.checkVisibility({ visibilityProperty: true })) return [];
		const text = ownText(element);
		return text === '' ? [] : [{ element, text }];
	});
}

/** The text of an element without that of blocks within it. */
function ownText(element: HTMLElement): string {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
		node instanceof Element && node.matches(`${silent}, ${blocks}`)
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT
	);
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (node instanceof Text) text += node.data;
	return text.replace(/\s+/g, ' ').trim();
}
