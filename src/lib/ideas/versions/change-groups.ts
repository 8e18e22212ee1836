import type { Change } from '../compare.ts';
import { wordsOf } from '../fields.ts';
import type { Idea } from '../idea.ts';

/** Where a change happened: the idea as a whole, one of its canvases, or the parts around them. */
export type Place = { type: 'whole' | 'future' | 'pitch' } | { type: 'canvas'; id: string; user: string };
export type Group = { key: string; place: Place; changes: Change[] };

/** What a change does to the one who looks for it: it has a sign of its own beside the words. */
export type Sign = 'added' | 'removed' | 'moved' | 'changed';

/** Changes under the parts of the idea they belong to, each part once, in the order in which they are read. */
export function groupChanges(changes: readonly Change[], before: Idea, after: Idea): Group[] {
	const groups = new Map<string, Group>();
	for (const change of changes) {
		const place = placeOf(change, before, after);
		const key = place.type === 'canvas' ? `canvas ${place.id}` : place.type;
		const group = groups.get(key) ?? { key, place, changes: [] };
		group.changes.push(change);
		groups.set(key, group);
	}
	const rank = (place: Place) => ['whole', 'canvas', 'future', 'pitch'].indexOf(place.type);
	return [...groups.values()].sort((a, b) => rank(a.place) - rank(b.place));
}

function placeOf(change: Change, before: Idea, after: Idea): Place {
	const canvas = (id: string): Place => {
		const found = [...after.canvases, ...before.canvases].find((one) => one.id === id);
		return { type: 'canvas', id, user: wordsOf(found?.user ?? []) };
	};
	if ('kind' in change) {
		if (change.kind === 'canvas') return canvas(change.id);
		if (change.kind === 'card') return { type: 'pitch' };
		return { type: change.kind === 'candidate' ? 'whole' : 'future' };
	}
	if ('note' in change) {
		const note = [...after.notes, ...before.notes].find(({ id }) => id === change.note);
		return note ? canvas(note.canvas) : { type: 'pitch' };
	}
	if (change.type === 'field')
		return { type: ['headline', 'better', 'harm', 'ask'].includes(change.name) ? 'future' : 'whole' };
	return { type: change.type === 'chosen' ? 'whole' : 'future' };
}

export function signOf(change: Change): Sign {
	switch (change.type) {
		case 'added':
		case 'linked':
		case 'proven':
		case 'item-added':
			return 'added';
		case 'removed':
		case 'unlinked':
		case 'unproven':
		case 'item-removed':
			return 'removed';
		case 'moved':
			return 'moved';
		default:
			return 'changed';
	}
}
