import { describe, expect, test } from 'vitest';
import { saveAnswer, versionOf } from './answers.ts';
import { saveEvidence } from './evidence.ts';
import { chooseLearner, deleteLearner } from './learner-list.ts';
import { addLearner, currentLearner } from './learners.ts';
import { saveNote } from './notes.ts';
import { progressOf, saveProgress } from './progress.ts';
import { device } from './testing/device.ts';
import { leaveFilm } from './watching.ts';

describe('the learner of a device', () => {
	test('is there at once, without a nickname', async () => {
		const db = device().tab();
		const learner = await currentLearner(db, 1000);
		expect(learner).toMatchObject({
			nickname: '',
			grade: null,
			pin: null,
			face: 0,
			createdAt: 1000,
			lastAt: 1000
		});
		expect(await currentLearner(db)).toEqual(learner);
		expect(await db.learners.count()).toBe(1);
	});

	test('is one and the same for two tabs that open at once', async () => {
		const { tab } = device();
		const [one, two] = await Promise.all([currentLearner(tab()), currentLearner(tab())]);
		expect(one).toEqual(two);
	});

	test('is the one added or chosen last', async () => {
		const db = device().tab();
		const first = await currentLearner(db, 1);
		const second = await addLearner(db, '  あき ', 2);
		expect(second).toMatchObject({ nickname: 'あき', face: 1 });
		expect((await currentLearner(db)).id).toBe(second.id);
		await chooseLearner(db, first.id, 3);
		expect(await currentLearner(db)).toMatchObject({ id: first.id, lastAt: 3 });
	});

	test('is the one at work last when the chosen one is gone', async () => {
		const db = device().tab();
		const first = await addLearner(db, 'Aki', 1);
		const second = await addLearner(db, 'Ren', 2);
		const third = await addLearner(db, 'Mei', 3);
		await chooseLearner(db, first.id, 4);
		await deleteLearner(db, third.id);
		expect((await currentLearner(db)).id).toBe(first.id);
		await deleteLearner(db, first.id);
		expect((await currentLearner(db)).id).toBe(second.id);
		await chooseLearner(db, 'nobody');
		expect((await currentLearner(db)).id).toBe(second.id);
	});
});

test('deleting a learner takes all of its own with it, and nothing of anybody else', async () => {
	const db = device().tab();
	const aki = await addLearner(db, 'Aki');
	const ren = await addLearner(db, 'Ren');
	for (const { id: learner } of [aki, ren]) {
		const given = {
			learner,
			lesson: 'weather/rain',
			step: 'own',
			kind: 'write' as const,
			value: {},
			score: null
		};
		const { saved } = await saveAnswer(db, given, null);
		await db.versions.add(versionOf(saved, 'import'));
		await saveProgress(db, learner, 'weather/rain', 'own', []);
		await leaveFilm(db, learner, 'barrel', 3, 0.1);
		await saveNote(db, { id: `n-${learner}`, learner, case: 'barrel', seconds: 3, text: 'wet', at: 1 });
		await saveEvidence(db, {
			id: `e-${learner}`,
			learner,
			source: { type: 'film', case: 'barrel', lang: 'en', seconds: 3, caption: 'It rains.', frame: null },
			says: '',
			at: 1
		});
	}
	await db.settings.put({ name: 'persist-asked', value: 'yes' });
	const tables = [db.answers, db.versions, db.progress, db.watching, db.notes, db.evidence] as const;
	const before = await Promise.all(tables.map((table) => table.where('learner').equals(ren.id).toArray()));

	await deleteLearner(db, aki.id);

	expect(await db.learners.toArray()).toEqual([ren]);
	expect(await Promise.all(tables.map((table) => table.toArray()))).toEqual(before);
	expect(await db.settings.toArray()).toHaveLength(2);

	await deleteLearner(db, ren.id);
	expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0, 0, 0, 0]);
	expect(await db.settings.toArray()).toEqual([{ name: 'persist-asked', value: 'yes' }]);
	expect(await progressOf(db, ren.id)).toEqual([]);
});
