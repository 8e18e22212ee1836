import type { Attachment } from 'svelte/attachments';

/**
 * Puts a line into the margin of every printed page while the element stands there. Margins of a page inherit from the
 * root, and nothing else reaches them.
 */
export function runningHead(text: string): Attachment {
	return () => {
		const { style } = document.documentElement;
		const own = {};
		latest = own;
		style.setProperty('--print-head', quote(text));
		return () => {
			if (latest === own) style.removeProperty('--print-head');
		};
	};
}

/** Who wrote last: an element that goes after its successor came must not take the successor's line away. */
let latest = {};

/** A text as CSS writes it. */
export function quote(text: string): string {
	const plain = text.replace(/[\n\r\f]+/g, ' ').replace(/["\\]/g, (char) => `\\${char}`);
	return `"${plain}"`;
}
