import type { Attachment } from 'svelte/attachments';

/** Looks of a board with many parts, the most roomy first (`Stage.svelte`). */
export const roomy = ['roomy', 'near', 'dense'] as const;

/**
 * Gives a box the first look, as `data-fit`, in which nothing goes beyond its foot; the last one where none does. Its
 * content must begin at the top when it is too high (`align-content: safe center`), or nobody can measure it.
 */
export function fitDown(looks: readonly string[]): Attachment<HTMLElement> {
	return (box) => {
		const fit = () => {
			for (const look of looks) {
				box.dataset.fit = look;
				if (box.scrollHeight <= box.clientHeight + 1) return;
			}
		};
		fit();
		const parts = new MutationObserver(fit);
		parts.observe(box, { childList: true, characterData: true, subtree: true });
		const size = new ResizeObserver(fit);
		size.observe(box);
		void document.fonts.ready.then(fit);
		return () => {
			parts.disconnect();
			size.disconnect();
		};
	};
}
