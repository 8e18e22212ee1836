import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** A new window on a device: its own session and badge, the same store. */
async function openWindow() {
	vi.resetModules();
	const { Dexie } = await import('dexie');
	Dexie.dependencies.indexedDB = device;
	Dexie.dependencies.IDBKeyRange = IDBKeyRange;
	const [{ session }, { saving }, { forgetDevice }, learners] = await Promise.all([
		import('./session.svelte.ts'),
		import('./saving.svelte.ts'),
		import('./forget.ts'),
		import('#lib/db/learners.ts')
	]);
	return { session, saving, forgetDevice, learners };
}

let device: IDBFactory;
beforeEach(() => {
	device = new IDBFactory();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('a window opens the store once, and finds the same learner as the one before', async () => {
	const first = await openWindow();
	expect(first.session.ready).toBeNull();
	const [one, two] = await Promise.all([first.session.open(), first.session.open()]);
	expect(one).toBe(two);
	expect(first.session.ready).toBe(one);
	expect(one.kept).toBe('device');
	expect(first.saving.state).toEqual({ type: 'device', at: null });
	const second = await openWindow();
	expect((await second.session.open()).learner).toEqual(one.learner);
});

test('a window that keeps nothing says so from the beginning', async () => {
	const { session, saving } = await openWindow();
	const { Dexie } = await import('dexie');
	Reflect.set(Dexie.dependencies, 'indexedDB', undefined);
	expect((await session.open()).kept).toBe('memory');
	expect(saving.state).toEqual({ type: 'failed', trouble: 'blocked' });
});

test('a session has the learner that was added or chosen since', async () => {
	const { session, learners } = await openWindow();
	const { db } = await session.open();
	const aki = await learners.addLearner(db, 'Aki');
	await session.refresh();
	expect(session.ready?.learner).toEqual(aki);
});

test('forgetting the device leaves nothing of anybody in any table', async () => {
	vi.stubGlobal('window', {});
	const clear = vi.fn();
	vi.stubGlobal('localStorage', { clear });
	vi.stubGlobal('sessionStorage', { clear });
	const { session, forgetDevice, learners } = await openWindow();
	const { db } = await session.open();
	const aki = await learners.addLearner(db, 'Aki');
	const row = { learner: aki.id, lesson: 'a/b', step: 's', kind: 'write' as const, value: {}, at: 1 };
	await db.answers.add({ ...row, score: null, firstAt: 1, changes: 1, rev: 'r' });
	await db.versions.add({ ...row, id: 'v', why: 'import' });
	await db.progress.add({ learner: aki.id, lesson: 'a/b', step: 's', done: [], startedAt: 1, at: 1 });
	await db.watching.add({ learner: aki.id, case: 'barrel', seconds: 1, watched: 0, answers: {}, at: 1 });
	const film = { learner: aki.id, case: 'barrel', seconds: 1 };
	await db.notes.add({ ...film, id: 'n', text: 'wet', at: 1 });
	await db.evidence.add({
		id: 'e',
		learner: aki.id,
		source: { type: 'film', case: 'barrel', lang: 'en', seconds: 1, caption: '', frame: null },
		says: '',
		at: 1
	});
	await forgetDevice();
	expect(session.ready?.learner.nickname).toBe('');
	expect(session.ready?.learner.id).not.toBe(aki.id);
	for (const table of [db.answers, db.versions, db.progress, db.watching, db.notes, db.evidence])
		expect(await table.count(), table.name).toBe(0);
	expect(await db.learners.count()).toBe(1);
	expect(clear).toHaveBeenCalledTimes(2);
});
