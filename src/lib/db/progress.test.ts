import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf, saveProgress } from './progress.ts';
import { device } from './testing/device.ts';

test('notes where the learner is, and since when', async () => {
	const db = device().tab();
	await saveProgress(db, 'aki', 'weather/rain', 'look', [], 1);
	await saveProgress(db, 'aki', 'weather/rain', 'pick', ['look'], 2);
	expect(await progressOf(db, 'aki')).toEqual([
		{ learner: 'aki', lesson: 'weather/rain', step: 'pick', done: ['look'], startedAt: 1, at: 2 }
	]);
});

test('what was finished stays finished, in any order of places and tabs', async () => {
	const visit = fc.record({
		tab: fc.constantFrom(0, 1),
		step: fc.constantFrom('a', 'b', 'c', 'd'),
		done: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
	});
	await fc.assert(
		fc.asyncProperty(fc.array(visit, { maxLength: 6 }), async (visits) => {
			const { tab } = device();
			const tabs = [tab(), tab()];
			const finished = new Set<string>();
			for (const { tab, step, done } of visits) {
				const db = tabs[tab];
				if (!db) return;
				await saveProgress(db, 'aki', 'weather/rain', step, done);
				done.forEach((id) => finished.add(id));
				const row = await db.progress.get(['aki', 'weather/rain']);
				expect(row?.step).toBe(step);
				expect([...(row?.done ?? [])].sort()).toEqual([...finished].sort());
			}
		}),
		{ numRuns: 40 }
	);
});

test('lists the lessons of one learner, the latest first', async () => {
	const db = device().tab();
	await saveProgress(db, 'aki', 'weather/rain', 'look', [], 2);
	await saveProgress(db, 'aki', 'weather/snow', 'look', [], 3);
	await saveProgress(db, 'aki', 'weather/sun', 'look', [], 1);
	await saveProgress(db, 'ren', 'weather/hail', 'look', [], 9);
	expect((await progressOf(db, 'aki')).map(({ lesson }) => lesson)).toEqual([
		'weather/snow',
		'weather/rain',
		'weather/sun'
	]);
});
