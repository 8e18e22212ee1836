import type { Attachment } from 'svelte/attachments';

/**
 * Gives an element the largest of these letter sizes (in points, from large to small) at which nothing of it is cut.
 * Sizes of paper do not depend on the window, so what fits on the screen fits when it is printed.
 */
export function fitLetters(sizes: readonly number[]): Attachment<HTMLElement> {
	return (element) => {
		const fit = () => {
			for (const size of sizes) {
				element.style.setProperty('--letters', `${size}pt`);
				if (element.scrollHeight <= element.clientHeight) return;
			}
		};
		fit();
		// Readings that are shown or left out change how long a text is.
		const observer = new MutationObserver(fit);
		observer.observe(document.documentElement, { attributeFilter: ['data-furigana', 'data-text'] });
		return () => observer.disconnect();
	};
}
