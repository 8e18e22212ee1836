import fc from 'fast-check';
import { expect, test } from 'vitest';
import { device } from './testing/device.ts';
import { answerFilm, leaveFilm, watchingOf } from './watching.ts';

test('notes where a film was left, how much was watched and what was answered', async () => {
	const db = device().tab();
	await leaveFilm(db, 'aki', 'tomatoes', 12.5, 0.2, 1);
	await answerFilm(db, 'aki', 'tomatoes', 'why', 'roots', 2);
	await answerFilm(db, 'aki', 'tomatoes', 'more', null, 3);
	await leaveFilm(db, 'aki', 'tomatoes', 4, 0.1, 4);
	expect(await watchingOf(db, 'aki')).toEqual([
		{
			learner: 'aki',
			case: 'tomatoes',
			seconds: 4,
			watched: 0.2,
			answers: { why: { picked: 'roots', at: 2 }, more: { picked: null, at: 3 } },
			at: 4
		}
	]);
});

test('an answer can be given before the film was left anywhere', async () => {
	const db = device().tab();
	await answerFilm(db, 'aki', 'tomatoes', 'why', 'roots', 2);
	expect(await watchingOf(db, 'aki')).toMatchObject([{ seconds: 0, watched: 0, at: 2 }]);
});

test('in any order of windows the watched share never shrinks, and the last answer to each question stands', async () => {
	const act = fc.record({
		tab: fc.constantFrom(0, 1),
		seconds: fc.nat(90),
		watched: fc.constantFrom(0, 0.2, 0.5, 1),
		question: fc.constantFrom('a', 'b', null),
		picked: fc.constantFrom('x', 'y', null)
	});
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
			const { tab } = device();
			const tabs = [tab(), tab()];
			let most = 0;
			const last = new Map<string, string | null>();
			for (const { tab, seconds, watched, question, picked } of acts) {
				const db = tabs[tab];
				if (!db) return;
				if (question) {
					await answerFilm(db, 'aki', 'tomatoes', question, picked);
					last.set(question, picked);
				} else {
					await leaveFilm(db, 'aki', 'tomatoes', seconds, watched);
					most = Math.max(most, watched);
				}
				const row = await db.watching.get(['aki', 'tomatoes']);
				expect(row?.watched).toBe(most);
				expect(Object.entries(row?.answers ?? {}).map(([id, { picked }]) => [id, picked])).toEqual(
					expect.arrayContaining([...last])
				);
			}
		}),
		{ numRuns: 30 }
	);
});

test('writes of two windows at the same moment lose no answer', async () => {
	const { tab } = device();
	const [one, two] = [tab(), tab()];
	await Promise.all([
		answerFilm(one, 'aki', 'tomatoes', 'why', 'roots'),
		leaveFilm(two, 'aki', 'tomatoes', 9, 0.3),
		answerFilm(two, 'aki', 'tomatoes', 'more', 'rain')
	]);
	expect(await watchingOf(one, 'aki')).toMatchObject([
		{ watched: 0.3, answers: { why: { picked: 'roots' }, more: { picked: 'rain' } } }
	]);
});

test('lists the films of one learner, the latest first', async () => {
	const db = device().tab();
	await leaveFilm(db, 'aki', 'tomatoes', 1, 0, 2);
	await leaveFilm(db, 'aki', 'water', 1, 0, 3);
	await leaveFilm(db, 'ren', 'rice', 1, 0, 9);
	expect((await watchingOf(db, 'aki')).map((row) => row.case)).toEqual(['water', 'tomatoes']);
});
