import type { Attachment } from 'svelte/attachments';

/** Screens from 8:5 on are wide; a tablet or an old projector is not. */
const wide = { width: 1920, height: 1080 };
const square = { width: 1600, height: 1200 };
const between = 1.5;

/** The size at which a board is drawn in a box of these proportions, in px. */
export function stageSize(width: number, height: number): { width: number; height: number } {
	return height === 0 || width / height >= between ? wide : square;
}

/**
 * Makes the first child of a box, a stage, as large as the box allows, in its middle. Set by script: a size that
 * depends on the window cannot stand in a stylesheet, and the pages' policy forbids style attributes in markup.
 */
export function fill(onsize: (size: { width: number; height: number }) => void): Attachment<HTMLElement> {
	return (box) => {
		const fit = () => {
			const stage = box.firstElementChild;
			if (!(stage instanceof HTMLElement)) return;
			const { clientWidth: width, clientHeight: height } = box;
			const size = stageSize(width, height);
			const scale = Math.min(width / size.width, height / size.height);
			stage.style.transform = `translate(${(width - size.width * scale) / 2}px, ${(height - size.height * scale) / 2}px) scale(${scale})`;
			onsize(size);
		};
		const observer = new ResizeObserver(fit);
		observer.observe(box);
		fit();
		return () => observer.disconnect();
	};
}
