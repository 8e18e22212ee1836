import type { Weight } from '../idea.ts';
import { canvasLook } from './look.svelte.ts';
import type { Room } from './room.svelte.ts';
import type { Direction } from './walk.ts';

const arrows: Record<string, Direction> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};
const ranks: Record<string, Weight> = { 0: 0, 1: 1, 2: 2, 3: 3 };

/** What picture and outline do in their own way. */
type Ways = {
	/** The place an arrow leads to. */
	go: (from: string | null, direction: Direction) => string | null;
	/** Other keys of the view; true where it was one. */
	other?: (event: KeyboardEvent) => boolean;
	toggle: () => void;
};

/** Keys of the canvas while a note or a plus sign has the focus. Those of a text field are its own. */
export function onKey(room: Room, event: KeyboardEvent, ways: Ways): void {
	const { target } = event;
	if (event.isComposing || !(target instanceof HTMLElement)) return;
	const place = target.dataset.place;
	if (place === undefined) return;
	if (handle(room, event, place, ways)) {
		event.preventDefault();
		event.stopPropagation();
	}
}

function handle(room: Room, event: KeyboardEvent, place: string, ways: Ways): boolean {
	const { key } = event;
	const note = room.note(place)?.id ?? null;
	if ((event.ctrlKey || event.metaKey) && !event.altKey) {
		const letter = key.toLowerCase();
		if (letter === 'z' && !event.shiftKey) room.undo();
		else if (letter === 'z' || letter === 'y') room.redo();
		else return false;
		return true;
	}
	const arrow = arrows[key];
	if (arrow && event.altKey) {
		if (note === null || arrow === 'left' || arrow === 'right') return false;
		room.shift(note, arrow === 'up' ? -1 : 1);
		return true;
	}
	if (event.altKey || event.ctrlKey || event.metaKey) return false;
	if (ways.other?.(event)) return true;
	if (arrow) {
		if (room.moving) room.moveToward(arrow);
		else {
			const to = ways.go(place, arrow);
			if (to !== null) room.focus(to);
		}
		return true;
	}
	switch (key) {
		case 'Enter':
			if (note === null) return false;
			if (room.linking || room.moving) room.press(note);
			else room.edit(note);
			return true;
		case 'Escape':
			return room.cancel();
		case 'Delete':
		case 'Backspace':
			if (note === null) return false;
			room.remove(note);
			return true;
	}
	return canvasLook.keys && letterKey(room, key.toLowerCase(), place, note, ways);
}

function letterKey(room: Room, key: string, place: string, note: string | null, ways: Ways): boolean {
	switch (key) {
		case 'n':
			room.add(room.sectionAt(place));
			return true;
		case 'o':
			ways.toggle();
			return true;
	}
	if (note === null) return false;
	switch (key) {
		case 'm':
			room.startMove(note);
			return true;
		case 'l':
			room.startLink(note);
			return true;
		case 'c':
			room.nextConfidence(note);
			return true;
	}
	const rank = ranks[key];
	if (rank === undefined) return false;
	room.setWeight(note, rank);
	return true;
}
