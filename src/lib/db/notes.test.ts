import { expect, test } from 'vitest';
import { notesOf, removeNote, saveNote } from './notes.ts';
import type { Note } from './rows.ts';
import { device } from './testing/device.ts';

const note: Note = { id: 'n1', learner: 'aki', case: 'tomatoes', seconds: 8, text: 'wet', at: 1 };

test('lists the notes of one learner to one film, as they are now', async () => {
	const db = device().tab();
	await saveNote(db, note);
	await saveNote(db, { ...note, text: 'wet roots', at: 2 });
	await saveNote(db, { ...note, id: 'n2', case: 'water' });
	await saveNote(db, { ...note, id: 'n3', learner: 'ren' });
	expect(await notesOf(db, 'aki', 'tomatoes')).toEqual([{ ...note, text: 'wet roots', at: 2 }]);
});

test('a note that one window removes while another still writes in it is there, with the words', async () => {
	const { tab } = device();
	const [one, two] = [tab(), tab()];
	await saveNote(one, note);
	await removeNote(two, note.id);
	expect(await notesOf(one, 'aki', 'tomatoes')).toEqual([]);
	await saveNote(one, { ...note, text: 'wet roots' });
	expect(await notesOf(two, 'aki', 'tomatoes')).toMatchObject([{ text: 'wet roots' }]);
});
