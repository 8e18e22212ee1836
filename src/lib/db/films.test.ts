import { expect, test } from 'vitest';
import { saveEvidence } from './evidence.ts';
import { filmsWithWork } from './films.ts';
import { saveNote } from './notes.ts';
import { device } from './testing/device.ts';
import { answerFilm, leaveFilm } from './watching.ts';

test('lists the films a learner did something with, the latest first, and not those only watched', async () => {
	const db = device().tab();
	const note = { id: 'n1', learner: 'aki', case: 'tomatoes', seconds: 8, text: 'wet', at: 3 };
	await saveNote(db, note);
	await saveNote(db, { ...note, id: 'n3', case: 'other', learner: 'ren', at: 9 });
	await saveEvidence(db, {
		id: 'e1',
		learner: 'aki',
		source: { type: 'film', case: 'water', lang: 'en', seconds: 8, caption: '', frame: null },
		says: '',
		at: 2
	});
	await leaveFilm(db, 'aki', 'seen', 8, 0.9, 9);
	await answerFilm(db, 'aki', 'rice', 'why', null, 5);
	expect(await filmsWithWork(db, 'aki')).toEqual(['rice', 'tomatoes', 'water']);
	await answerFilm(db, 'aki', 'water', 'why', 'roots', 6);
	expect(await filmsWithWork(db, 'aki')).toEqual(['water', 'rice', 'tomatoes']);
});
