import * as Y from 'yjs';
import type { IdeaEditor } from './edit.ts';
import { partsOf } from './read.ts';

/** What an item is given when it is made. Without it nobody could read what others wrote on the item. */
const born = new Set(['kind', 'order', 'by', 'at', 'canvas', 'section', 'confidence', 'weight', 'case']);
for (const name of ['from', 'to', 'on', 'card', 'when', 'goal', 'role']) born.add(name);

/**
 * Undo of one author's own steps, whatever others did since. Going on writing is one step for two seconds; all else
 * begins a step of its own, when the editor says so.
 *
 * An item that was made is not taken out of the document again, but thrown away: a teammate may be writing on it on
 * another device, and their words would be gone with it.
 */
export function undoOf(editor: IdeaEditor, now: () => number): Y.UndoManager {
	const { whole, items, aside } = partsOf(editor.doc);
	return new Y.UndoManager([whole, items, aside], {
		trackedOrigins: new Set([editor]),
		captureTimeout: 2000,
		deleteFilter({ parent, content, left, parentSub }) {
			if (parent === items && content instanceof Y.ContentType && content.type instanceof Y.Map) {
				content.type.set('gone', { by: editor.author, at: now() });
				return false;
			}
			const inItem = parent instanceof Y.Map && parent.parent === items;
			return !(inItem && left === null && parentSub !== null && born.has(parentSub));
		}
	});
}
