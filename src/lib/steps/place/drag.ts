/** So far a pressed pointer moves before it is a drag and no longer a tap, in pixels. */
const slack = 6;

type Moves = {
	/** The place under the pointer has changed; null over none. */
	over: (place: string | null) => void;
	drop: (place: string) => void;
};

/**
 * Lets a card be dragged by mouse or pen, besides being picked by a tap. Fingers scroll the page and tap. Places are
 * the elements with `data-place`. A drag ends without the click that would follow.
 */
export function draggable({ over, drop }: Moves) {
	return (card: HTMLElement) => {
		let from: { x: number; y: number; pointer: number } | null = null;
		let dragging = false;
		const placeAt = (event: PointerEvent) => {
			const under = document.elementFromPoint(event.clientX, event.clientY);
			return under?.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;
		};
		const noClick = (event: MouseEvent) => {
			event.stopPropagation();
			event.preventDefault();
		};
		function down(event: PointerEvent) {
			if (event.pointerType === 'touch' || event.button !== 0) return;
			from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
			// On the window: a quick hand has left the card before the first move is told.
			for (const [name, heard] of heardOnWindow) window.addEventListener(name, heard);
		}
		function move(event: PointerEvent) {
			if (from?.pointer !== event.pointerId) return;
			const [x, y] = [event.clientX - from.x, event.clientY - from.y];
			if (!dragging && Math.hypot(x, y) < slack) return;
			if (!dragging) {
				dragging = true;
				card.dataset.dragged = '';
			}
			card.style.setProperty('translate', `${x}px ${y}px`);
			over(placeAt(event));
		}
		function end(event: PointerEvent) {
			if (from?.pointer !== event.pointerId) return;
			const place = dragging && event.type === 'pointerup' ? placeAt(event) : null;
			if (dragging) {
				card.addEventListener('click', noClick, { capture: true, once: true });
				setTimeout(() => card.removeEventListener('click', noClick, { capture: true }));
			}
			forget();
			over(null);
			if (place !== null) drop(place);
		}
		function forget() {
			from = null;
			dragging = false;
			delete card.dataset.dragged;
			card.style.removeProperty('translate');
			for (const [name, heard] of heardOnWindow) window.removeEventListener(name, heard);
		}
		const heardOnWindow = [
			['pointermove', move],
			['pointerup', end],
			['pointercancel', end]
		] as const;
		card.addEventListener('pointerdown', down);
		return () => {
			card.removeEventListener('pointerdown', down);
			forget();
		};
	};
}
