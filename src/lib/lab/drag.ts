import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Lab } from './lab.svelte.ts';
import { places, type Place } from './places.ts';

/** A pointer that moves less than this is a press, in px. */
const slack = 6;

/** The place under a point of the window; whatever carries `data-place` is one. */
function placeAt(x: number, y: number): Place | null {
	const name = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset.place;
	return places.find((place) => place === name) ?? null;
}

/**
 * Lets a variable be dragged to a place with a mouse or pen. A finger scrolls the page, as it does everywhere: with it
 * one presses the variable, and then the place.
 */
export function draggable(lab: Lab, column: () => string): Attachment<HTMLElement> {
	return (chip) => {
		const down = (event: PointerEvent) => {
			if (event.button !== 0 || event.pointerType === 'touch') return;
			const from = { x: event.clientX, y: event.clientY };
			let carried = false;
			const offs = [
				on(window, 'pointermove', (move: PointerEvent) => {
					if (!carried && Math.hypot(move.clientX - from.x, move.clientY - from.y) < slack) return;
					carried = true;
					move.preventDefault();
					lab.drag = {
						column: column(),
						x: move.clientX,
						y: move.clientY,
						over: placeAt(move.clientX, move.clientY)
					};
				}),
				on(window, 'pointerup', (up: PointerEvent) => {
					if (carried) {
						swallowClick();
						const place = placeAt(up.clientX, up.clientY);
						if (place) lab.put(column(), place);
					}
					end();
				}),
				on(window, 'pointercancel', () => end()),
				on(window, 'keydown', (key: KeyboardEvent) => {
					if (key.key === 'Escape') end();
				})
			];
			const end = () => {
				lab.drag = null;
				for (const off of offs) off();
			};
		};
		// The browser's own dragging would take the pointer away.
		const still = (event: Event) => event.preventDefault();
		const offs = [on(chip, 'pointerdown', down), on(chip, 'dragstart', still)];
		return () => offs.forEach((off) => off());
	};
}

/** The click that ends a drag is none. */
function swallowClick(): void {
	const off = on(
		window,
		'click',
		(event) => {
			event.stopPropagation();
			event.preventDefault();
			off();
		},
		{ capture: true }
	);
	setTimeout(off, 0);
}
