import type { DeviceDb } from './db.ts';
import type { Note } from './rows.ts';

/** Characters of a text that a learner writes at a film: far more than anyone needs, and no more than a file may hold. */
export const longestText = 100_000;

/** Stores a note as it is now; one that another tab removed meanwhile is there again. */
export async function saveNote(db: DeviceDb, note: Note): Promise<void> {
	await db.notes.put(note);
}

export async function removeNote(db: DeviceDb, id: string): Promise<void> {
	await db.notes.delete(id);
}

/** Notes to one film. */
export function notesOf(db: DeviceDb, learner: string, film: string): Promise<Note[]> {
	return db.notes.where('[learner+case]').equals([learner, film]).toArray();
}
