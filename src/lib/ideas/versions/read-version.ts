import * as Y from 'yjs';
import type { Idea } from '../idea.ts';
import { readIdea } from '../read.ts';

/** What a version says, or null where it is damaged. */
export function readVersion(state: Uint8Array): Idea | null {
	const doc = new Y.Doc();
	try {
		Y.applyUpdate(doc, state);
		return readIdea(doc);
	} catch (cause) {
		console.warn('A version cannot be read.', cause);
		return null;
	} finally {
		doc.destroy();
	}
}
