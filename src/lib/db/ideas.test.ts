import { entryOf } from '#lib/review/entry.ts';
import { addEntries, entriesOf } from './entries.ts';
import { describe, expect, test } from 'vitest';
import type { DeviceDb } from './db.ts';
import { addVersion, removeVersion, renameVersion, versionsOf } from './idea-versions.ts';
import {
	addIdea,
	addPart,
	compactParts,
	ideasOf,
	markSent,
	partsAfter,
	putSummary,
	removeIdea,
	restoreIdea
} from './ideas.ts';
import { device } from './testing/device.ts';

const summary = { title: '待合室', issue: '', notes: 1, people: ['みお'] };
const update = (n: number) => Uint8Array.of(n);
const put = (db: DeviceDb, id: string, n: number, doc: 'words' | 'dialogue' = 'words', now = n) =>
	addPart(db, id, { doc, update: update(n) }, summary, now);
/** Stands in for Yjs: all bytes in a row. */
const join = (updates: Uint8Array<ArrayBuffer>[]) => Uint8Array.from(updates.flatMap((one) => [...one]));
const day = 24 * 60 * 60 * 1000;
const state = Uint8Array.of(0, 0);

describe('ideas', () => {
	test('are listed for their learners, the one last changed first', async () => {
		const db = device().tab();
		const first = await addIdea(db, 'aki', 1);
		const second = await addIdea(db, 'aki', 2);
		await addIdea(db, 'ren', 3);
		expect((await ideasOf(db, 'aki')).map(({ id }) => id)).toEqual([second, first]);
		await put(db, first, 9);
		expect(await ideasOf(db, 'aki')).toMatchObject([
			{ id: first, ...summary, at: 9, madeAt: 1 },
			{ id: second }
		]);
	});

	test('know when they last left the device', async () => {
		const db = device().tab();
		const [a, b] = [await addIdea(db, 'aki', 1), await addIdea(db, 'aki', 2)];
		await markSent(db, [a], 50);
		expect((await db.ideas.get(a))?.sentAt).toBe(50);
		expect((await db.ideas.get(b))?.sentAt).toBeNull();
	});

	test('are listed as they are, also when that is found out later, and have not changed by it', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		await putSummary(db, id, summary);
		expect(await db.ideas.get(id)).toMatchObject({ ...summary, at: 1 });
		await putSummary(db, 'nowhere', summary);
		expect(await db.ideas.count()).toBe(1);
	});

	test('come back whole after they were deleted, and no other idea loses anything', async () => {
		const db = device().tab();
		const [id, other] = [await addIdea(db, 'aki', 1), await addIdea(db, 'aki', 2)];
		await put(db, id, 1);
		await put(db, other, 2);
		await put(db, id, 3, 'dialogue');
		await addVersion(db, id, { name: 'はじめ', why: 'named', by: 'a', state }, 4);
		await addVersion(db, other, { name: 'べつ', why: 'named', by: 'a', state }, 4);
		const removed = await removeIdea(db, id, 'aki');
		expect(await db.ideas.toCollection().primaryKeys()).toEqual([other]);
		expect((await db.ideaParts.toArray()).map(({ idea }) => idea)).toEqual([other]);
		expect((await db.ideaVersions.toArray()).map(({ idea }) => idea)).toEqual([other]);
		if (removed) await restoreIdea(db, removed);
		expect((await partsAfter(db, id, 'words')).map((part) => [...part.update])).toEqual([[1]]);
		expect((await partsAfter(db, id, 'dialogue')).map((part) => [...part.update])).toEqual([[3]]);
		expect(await versionsOf(db, id)).toMatchObject([{ name: 'はじめ' }]);
		expect(await ideasOf(db, 'aki')).toHaveLength(2);
	});

	test('take along what was said about them, and bring it back; a mentor on the same device keeps it', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		const by = { role: 'mentor', name: '佐伯', key: 'saeki' } as const;
		const entry = entryOf({
			kind: 'comment',
			idea: id,
			by,
			at: 1,
			mood: 'like',
			anchor: { type: 'idea' },
			text: 'ここ'
		});
		await addEntries(db, [entry]);
		const removed = await removeIdea(db, id, 'aki');
		expect(await entriesOf(db, id)).toEqual([]);
		if (removed) await restoreIdea(db, removed);
		expect(await entriesOf(db, id)).toEqual([entry]);
		await db.classes.add({ id: 'c1', at: 1, data: {} });
		await removeIdea(db, id, 'aki');
		expect(await entriesOf(db, id)).toEqual([entry]);
	});

	test('stay with the others of a team that shares the device when one of them deletes them', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		await db.ideas.update(id, { learners: ['aki', 'ren'] });
		await put(db, id, 1);
		const removed = await removeIdea(db, id, 'aki');
		expect(await ideasOf(db, 'aki')).toEqual([]);
		expect(await ideasOf(db, 'ren')).toHaveLength(1);
		expect(await partsAfter(db, id, 'words')).toHaveLength(1);
		expect(await removeIdea(db, id, 'aki')).toBeNull();
		if (removed) await restoreIdea(db, removed);
		expect((await db.ideas.get(id))?.learners.sort()).toEqual(['aki', 'ren']);
		expect(await partsAfter(db, id, 'words')).toHaveLength(1);
	});

	test('that were deleted stay deleted, whatever another window still writes', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		await put(db, id, 1);
		await removeIdea(db, id, 'aki');
		await put(db, id, 2);
		await compactParts(db, id, 'words', join);
		expect(await addVersion(db, id, { name: '', why: 'day', by: 'a', state }, 3)).toBeNull();
		expect([await db.ideas.count(), await db.ideaParts.count(), await db.ideaVersions.count()]).toEqual([
			0, 0, 0
		]);
	});

	test('put together, leave the other document and whatever was written meanwhile', async () => {
		const { tab } = device();
		const [db, other] = [tab(), tab()];
		const id = await addIdea(db, 'aki', 1);
		for (const n of [1, 2, 3]) await put(db, id, n);
		await put(db, id, 9, 'dialogue');
		await Promise.all([
			compactParts(db, id, 'words', join),
			put(other, id, 4),
			compactParts(other, id, 'words', join)
		]);
		const bytes = (await partsAfter(db, id, 'words')).flatMap((part) => [...part.update]);
		expect(bytes.sort()).toEqual([1, 2, 3, 4]);
		expect(await partsAfter(db, id, 'dialogue')).toHaveLength(1);
	});
});

describe('versions of an idea', () => {
	test('are named, renamed, removed and put back', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		const named = await addVersion(db, id, { name: ' 対話の前 ', why: 'named', by: 'a', state }, 10);
		const merged = await addVersion(db, id, { name: '', why: 'merge', by: 'a', state }, 20);
		expect((await versionsOf(db, id)).map((one) => one.name)).toEqual(['', '対話の前']);
		await renameVersion(db, merged!, '  ');
		expect((await versionsOf(db, id))[0]).toMatchObject({ name: '', why: 'merge' });
		await renameVersion(db, merged!, 'れんさんの分を合わせる前');
		expect((await versionsOf(db, id))[0]).toMatchObject({ name: 'れんさんの分を合わせる前', why: 'named' });
		const removed = await removeVersion(db, named!);
		expect(await versionsOf(db, id)).toHaveLength(1);
		if (removed) await db.ideaVersions.put(removed);
		expect(await versionsOf(db, id)).toHaveLength(2);
	});

	test('are made once a day by themselves', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		const morning = new Date(2026, 10, 25, 0, 1).getTime();
		const add = (now: number) => addVersion(db, id, { name: '', why: 'day', by: 'a', state }, now);
		expect(await add(morning)).not.toBeNull();
		expect(await add(morning + 20 * 60 * 60 * 1000)).toBeNull();
		expect(await add(morning - 2 * 60 * 1000)).not.toBeNull();
	});

	test('make room for newer ones, each sort for its own, but those with a name never', async () => {
		const db = device().tab();
		const id = await addIdea(db, 'aki', 1);
		for (let n = 0; n < 40; n++) {
			await addVersion(db, id, { name: '', why: 'day', by: 'a', state }, n * day);
			await addVersion(db, id, { name: '', why: n % 2 ? 'merge' : 'restore', by: 'a', state }, n * day + 1);
			await addVersion(db, id, { name: `n${n}`, why: 'named', by: 'a', state }, n * day + 2);
		}
		const all = await versionsOf(db, id);
		const of = (...whys: string[]) => all.filter(({ why }) => whys.includes(why)).map(({ at }) => at);
		expect(of('named')).toHaveLength(40);
		expect(of('day')).toEqual(Array.from({ length: 15 }, (_, n) => (39 - n) * day));
		expect([of('merge').length, of('restore').length]).toEqual([10, 10]);
	});
});
