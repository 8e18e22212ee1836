import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Point } from './layout.ts';

/** A pointer that moves less than this is a press, in px. */
const slack = 6;

type Hands = {
	/** Shifts the plane by px of the window. */
	pan: (by: Point) => void;
	zoom: (factor: number, at: Point) => void;
	/** Whether the wheel moves the plane in this direction, or the page. */
	rolls: (by: Point) => boolean;
	/** What a mouse or pen can take up here: a note, or the end of a line. Null: the ground. */
	take: (target: Element) => Taken | null;
};
/** Points are in px of the window. */
export type Taken = { move: (at: Point) => void; drop: (at: Point) => void; leave: () => void };

/**
 * Pointers on the window of a canvas: the ground is shifted, two fingers zoom, a mouse or pen carries notes and draws
 * lines. A finger shifts the plane wherever it begins: with it one presses a note, and then where it goes.
 */
export function gestures({ pan, zoom, rolls, take }: Hands): Attachment<HTMLElement> {
	return (stage) => {
		const fingers = new Map<number, Point>();
		let taken: Taken | null = null;
		let begin: Point = { x: 0, y: 0 };
		let moved = false;
		const inside = (event: { clientX: number; clientY: number }): Point => {
			const { left, top } = stage.getBoundingClientRect();
			return { x: event.clientX - left, y: event.clientY - top };
		};
		const isOwn = (target: EventTarget | null) =>
			target instanceof Element && target.closest('textarea, input, select, .writing') !== null;

		const down = (event: PointerEvent) => {
			if (event.button !== 0 || isOwn(event.target) || !(event.target instanceof Element)) return;
			const at = inside(event);
			if (fingers.size === 0) {
				begin = at;
				moved = false;
				taken = event.pointerType === 'touch' ? null : take(event.target);
			} else taken?.leave();
			if (fingers.size > 0) taken = null;
			fingers.set(event.pointerId, at);
		};
		const move = (event: PointerEvent) => {
			const before = fingers.get(event.pointerId);
			if (!before) return;
			const at = inside(event);
			if (!moved && fingers.size === 1 && Math.hypot(at.x - begin.x, at.y - begin.y) < slack) return;
			moved = true;
			fingers.set(event.pointerId, at);
			if (taken) {
				event.preventDefault();
				return taken.move(at);
			}
			const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
			if (!other) return pan({ x: at.x - before.x, y: at.y - before.y });
			const apart = (a: Point) => Math.max(20, Math.hypot(a.x - other.x, a.y - other.y));
			zoom(apart(at) / apart(before), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
		};
		const up = (event: PointerEvent) => {
			if (!fingers.delete(event.pointerId)) return;
			if (moved) swallowClick();
			if (taken && moved) taken.drop(inside(event));
			else taken?.leave();
			taken = null;
		};
		const lost = (event: PointerEvent) => {
			if (!fingers.delete(event.pointerId)) return;
			taken?.leave();
			taken = null;
		};
		const wheel = (event: WheelEvent) => {
			if (event.ctrlKey) {
				event.preventDefault();
				return zoom(Math.exp(-event.deltaY * 0.01), inside(event));
			}
			const lines = event.deltaMode === 1 ? 20 : 1;
			const by = event.shiftKey
				? { x: -event.deltaY * lines, y: 0 }
				: { x: -event.deltaX * lines, y: -event.deltaY * lines };
			if (!rolls(by)) return;
			event.preventDefault();
			pan(by);
		};
		const escape = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !taken) return;
			event.preventDefault();
			taken.leave();
			taken = null;
			fingers.clear();
		};
		const still = (event: Event) => event.preventDefault();
		const offs = [
			on(stage, 'pointerdown', down),
			on(window, 'pointermove', move),
			on(window, 'pointerup', up),
			on(window, 'pointercancel', lost),
			on(stage, 'wheel', wheel, { passive: false }),
			on(window, 'keydown', escape, { capture: true }),
			// The browser's own dragging would take the pointer away.
			on(stage, 'dragstart', still)
		];
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
