import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, saveAnswer, versionOf, versionsOf } from './answers.ts';
import type { DeviceDb } from './db.ts';
import type { Answer, Version } from './rows.ts';
import { device } from './testing/device.ts';
import { keepCurrent, pruneVersions, takeVersion } from './versions.ts';

const minute = 60_000;
const hour = 60 * minute;
const place = { learner: 'aki', lesson: 'weather/rain', step: 'own' };

const given = (text: string) => ({
	...place,
	kind: 'write' as const,
	value: { texts: { sky: text } },
	score: null
});
const textOf = ({ value }: Pick<Answer, 'value'>) => JSON.stringify(value).replace(/.*"([^"]*)"}}$/, '$1');
const current = async (db: DeviceDb) => {
	const row = await db.answers.get([place.learner, place.lesson, place.step]);
	return row ? textOf(row) : null;
};
const versions = (db: DeviceDb) => versionsOf(db, place.learner, place.lesson, place.step);

describe('saving an answer', () => {
	test('stores it with its time and a new mark', async () => {
		const db = device().tab();
		const { saved, conflict } = await saveAnswer(db, given('rain'), null, 1000);
		expect(conflict).toBe(false);
		expect(saved).toMatchObject({ ...given('rain'), at: 1000, firstAt: 1000, changes: 1 });
		expect(await answersOf(db, 'aki', 'weather/rain')).toEqual([saved]);
	});

	test('counts the changes and keeps the time of the first', async () => {
		const db = device().tab();
		const first = await saveAnswer(db, given('r'), null, 1000);
		const second = await saveAnswer(db, given('ra'), first.saved.rev, 2000);
		expect(second.saved).toMatchObject({ firstAt: 1000, at: 2000, changes: 2 });
		expect(second.saved.rev).not.toBe(first.saved.rev);
	});

	test('keeps nothing of what is typed in one go', async () => {
		const db = device().tab();
		let rev: string | null = null;
		for (const [index, text] of ['r', 'ra', 'rai', 'rain'].entries())
			rev = (await saveAnswer(db, given(text), rev, index * minute)).saved.rev;
		expect(await current(db)).toBe('rain');
		expect(await versions(db)).toEqual([]);
	});

	test('keeps the answer before a pause as an earlier one', async () => {
		const db = device().tab();
		const { saved } = await saveAnswer(db, given('monday'), null, 0);
		const friday = 4 * 24 * hour;
		await saveAnswer(db, given('friday'), saved.rev, friday);
		expect(await versions(db)).toMatchObject([{ ...place, kind: 'write', why: 'earlier', at: friday }]);
		expect((await versions(db)).map(textOf)).toEqual(['monday']);
	});

	test('keeps an earlier one for a day after it was changed, however old it was', async () => {
		const db = device().tab();
		const { saved } = await saveAnswer(db, given('monday'), null, 0);
		const friday = 4 * 24 * hour;
		await saveAnswer(db, given('friday'), saved.rev, friday);
		await pruneVersions(db, friday + 23 * hour);
		expect((await versions(db)).map(textOf)).toEqual(['monday']);
		await pruneVersions(db, friday + 25 * hour);
		expect(await versions(db)).toEqual([]);
	});

	test('keeps an answer of an old form on request, also without a pause', async () => {
		const db = device().tab();
		const { saved } = await saveAnswer(db, given('old form'), null, 0);
		await saveAnswer(db, given('new form'), saved.rev, 1000, true);
		expect((await versions(db)).map(({ why }) => why)).toEqual(['earlier']);
	});

	test('keeps no second copy when the same is given again', async () => {
		const db = device().tab();
		await saveAnswer(db, given('rain'), null, 0);
		const { conflict } = await saveAnswer(db, given('rain'), null, hour, true);
		expect(conflict).toBe(false);
		expect(await versions(db)).toEqual([]);
	});
});

describe('two tabs', () => {
	test('never overwrite each other: what the other wrote in between is kept for a decision', async () => {
		const { tab } = device();
		const [one, two] = [tab(), tab()];
		const start = await saveAnswer(one, given('both know'), null, 0);
		await saveAnswer(one, given('from one'), start.saved.rev, 1000);
		const { conflict } = await saveAnswer(two, given('from two'), start.saved.rev, 2000);
		expect(conflict).toBe(true);
		expect(await current(one)).toBe('from two');
		expect(await versions(one)).toMatchObject([{ why: 'other-tab', at: 1000 }]);
		expect((await versions(one)).map(textOf)).toEqual(['from one']);
	});

	test('that both give a first answer keep both', async () => {
		const { tab } = device();
		const saves = await Promise.all([
			saveAnswer(tab(), given('from one'), null),
			saveAnswer(tab(), given('from two'), null)
		]);
		const db = tab();
		expect(saves.map(({ conflict }) => conflict).sort()).toEqual([false, true]);
		expect([await current(db), ...(await versions(db)).map(textOf)].sort()).toEqual(['from one', 'from two']);
	});

	test('lose nothing in any order: what was replaced unseen is a version, and no other value is', async () => {
		const write = fc.record({
			tab: fc.constantFrom(0, 1),
			looks: fc.boolean(),
			pause: fc.constantFrom(0, 3 * minute)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(write, { maxLength: 9 }), async (writes) => {
				const { tab } = device();
				const tabs = [tab(), tab()];
				const known: (string | null)[] = [null, null];
				const unseen: string[] = [];
				let now = 0;
				let last: { text: string; rev: string; at: number } | null = null;
				const asideAfterPause: string[] = [];
				for (const [index, { tab, looks, pause }] of writes.entries()) {
					const db = tabs[tab];
					if (!db) return;
					now += pause;
					if (looks) known[tab] = last?.rev ?? null;
					if (last && known[tab] !== last.rev) unseen.push(last.text);
					else if (last && now - last.at > 2 * minute) asideAfterPause.push(last.text);
					const { saved } = await saveAnswer(db, given(`text ${index}`), known[tab] ?? null, now);
					known[tab] = saved.rev;
					last = { text: `text ${index}`, rev: saved.rev, at: now };
				}
				const [db] = tabs;
				if (!db) return;
				const kept = await versions(db);
				const because = (why: Version['why']) =>
					kept
						.filter((version) => version.why === why)
						.map(textOf)
						.sort();
				expect(await current(db)).toBe(last?.text ?? null);
				expect(because('other-tab')).toEqual(unseen.sort());
				expect(because('earlier')).toEqual(asideAfterPause.sort());
			}),
			{ numRuns: 60 }
		);
	});

	test('lose nothing when they really write at the same time', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 8 }), async (order) => {
				const { tab } = device();
				const tabs = [tab(), tab()];
				// Nobody has seen anything, so every text that was given must be somewhere.
				await Promise.all(
					order.flatMap((which, index) => {
						const db = tabs[which];
						return db ? [saveAnswer(db, given(`text ${index}`), null)] : [];
					})
				);
				const db = tab();
				const all = [await current(db), ...(await versions(db)).map(textOf)];
				expect(all.sort()).toEqual(order.map((_, index) => `text ${index}`).sort());
			}),
			{ numRuns: 30 }
		);
	});
});

describe('deciding between two answers', () => {
	async function conflict() {
		const db = device().tab();
		await saveAnswer(db, given('theirs'), null, 0);
		await saveAnswer(db, given('mine'), null, 1000);
		const [version] = await versions(db);
		return { db, id: version?.id ?? '' };
	}

	test('taking the other one puts the current one aside, and asks no more', async () => {
		const { db, id } = await conflict();
		await takeVersion(db, id, 5000);
		expect(await current(db)).toBe('theirs');
		expect(await versions(db)).toMatchObject([{ why: 'earlier', at: 5000 }]);
		expect((await versions(db)).map(textOf)).toEqual(['mine']);
	});

	test('taking one is a change like any other, which other tabs notice', async () => {
		const { db, id } = await conflict();
		const before = await db.answers.get([place.learner, place.lesson, place.step]);
		await takeVersion(db, id, 5000);
		const after = await db.answers.get([place.learner, place.lesson, place.step]);
		expect(after?.rev).not.toBe(before?.rev);
		expect(after).toMatchObject({ firstAt: 0, at: 5000, changes: 3, kind: 'write', score: null });
	});

	test('keeping the current one asks no more, and keeps the other for a day', async () => {
		const { db, id } = await conflict();
		await keepCurrent(db, id, 5000);
		expect(await current(db)).toBe('mine');
		await pruneVersions(db, 5000 + 23 * hour);
		expect((await versions(db)).map(({ why }) => why)).toEqual(['earlier']);
		await pruneVersions(db, 5000 + 25 * hour);
		expect(await versions(db)).toEqual([]);
	});

	test('taking back and forth loses neither', async () => {
		const { db } = await conflict();
		for (let turn = 0; turn < 4; turn++) {
			const [version] = await versions(db);
			await takeVersion(db, version?.id ?? '', 5000 + turn);
			expect([await current(db), ...(await versions(db)).map(textOf)].sort()).toEqual(['mine', 'theirs']);
		}
	});

	test('a version that is gone changes nothing', async () => {
		const { db } = await conflict();
		await takeVersion(db, 'no such version');
		await keepCurrent(db, 'no such version');
		expect(await current(db)).toBe('mine');
		expect((await versions(db)).map(({ why }) => why)).toEqual(['other-tab']);
	});

	test('works for a step without a current answer', async () => {
		const db = device().tab();
		const { saved } = await saveAnswer(device().tab(), given('from a file'), null, 0);
		await db.versions.add({ ...versionOf(saved, 'import'), id: 'imported' });
		await takeVersion(db, 'imported', 1000);
		expect(await current(db)).toBe('from a file');
		expect(await versions(db)).toEqual([]);
	});
});

describe('forgetting earlier answers', () => {
	const version = (id: string, at: number, why: Version['why'] = 'earlier', step = 'own'): Version => ({
		...place,
		step,
		id,
		kind: 'write',
		value: { texts: { sky: id } },
		at,
		why
	});
	const now = 100 * 24 * hour;

	test('keeps a day, and forgets what is older', async () => {
		const db = device().tab();
		await db.versions.bulkAdd([version('young', now - 24 * hour), version('old', now - 24 * hour - 1)]);
		expect(await pruneVersions(db, now)).toBe(1);
		expect((await db.versions.toArray()).map(({ id }) => id)).toEqual(['young']);
	});

	test('keeps the newest twenty of each step', async () => {
		const db = device().tab();
		const many = (step: string) =>
			Array.from({ length: 23 }, (_, n) => version(`${step}-${n}`, now - n, 'earlier', step));
		await db.versions.bulkAdd([...many('own'), ...many('look')]);
		expect(await pruneVersions(db, now)).toBe(6);
		const left = await db.versions.toArray();
		expect(left.filter(({ step }) => step === 'own')).toHaveLength(20);
		expect(left.map(({ id }) => id)).not.toContain('look-20');
	});

	test('leaves those alone that ask for a decision, however old and many', async () => {
		const db = device().tab();
		await db.versions.bulkAdd(
			Array.from({ length: 30 }, (_, n) => version(`v${n}`, n, n % 2 === 0 ? 'other-tab' : 'import'))
		);
		expect(await pruneVersions(db, now)).toBe(0);
		expect(await db.versions.count()).toBe(30);
	});
});

test('lists the answers of one lesson of one learner, and the versions of one step, newest first', async () => {
	const db = device().tab();
	await saveAnswer(db, given('mine'), null);
	await saveAnswer(db, { ...given('other lesson'), lesson: 'weather/snow' }, null);
	await saveAnswer(db, { ...given('other learner'), learner: 'ren' }, null);
	expect((await answersOf(db, 'aki', 'weather/rain')).map(textOf)).toEqual(['mine']);
	for (const at of [2, 3, 1])
		await db.versions.add({ ...place, id: `v${at}`, kind: 'write', value: {}, at, why: 'earlier' });
	expect((await versions(db)).map(({ id }) => id)).toEqual(['v3', 'v2', 'v1']);
});
