import type { Attachment } from 'svelte/attachments';

/**
 * A box that scrolls must be reachable by keys, but a tab stop that leads nowhere is only in the way:
 * the box is one exactly while something is hidden in it. T leads away, to the other form of the same data.
 */
export function scrollRegion(leave?: () => void): Attachment<HTMLElement> {
	return (box) => {
		const measure = () => {
			box.tabIndex =
				box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1 ? 0 : -1;
		};
		const key = (event: KeyboardEvent) => {
			if (!leave || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.key.toLowerCase() !== 't') return;
			event.preventDefault();
			leave();
		};
		const observer = new ResizeObserver(measure);
		observer.observe(box);
		for (const child of box.children) observer.observe(child);
		box.addEventListener('keydown', key);
		return () => {
			observer.disconnect();
			box.removeEventListener('keydown', key);
		};
	};
}
