import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { noChoices } from '#lib/data/import/choices.ts';
import { packCells } from '#lib/data/import/pack.ts';
import type { Evidence, Note } from '#lib/db/rows.ts';
import { loadTable, saveTable, type WholeTable } from '#lib/db/tables.ts';
import { lock } from '#lib/exchange/lock.ts';
import { pack } from '#lib/exchange/pack.ts';

/** A device that nobody has used: its session, and how it opens files. What is asked on the way is told too. */
async function newDevice() {
	vi.resetModules();
	const { Dexie } = await import('dexie');
	Dexie.dependencies.indexedDB = new IDBFactory();
	Dexie.dependencies.IDBKeyRange = IDBKeyRange;
	const [{ session }, { Incoming }, { backupRows }] = await Promise.all([
		import('./session.svelte.ts'),
		import('./incoming.svelte.ts'),
		import('./backup-rows.ts')
	]);
	const { db, learner } = await session.open();
	const openBackup = async (file: Blob, how: 'all' | 'ideas' = 'all', password: string | null = null) => {
		const incoming = new Incoming('strangers');
		await incoming.take(new File([file], 'a.mirai'), password);
		const { now } = incoming;
		if (now.type !== 'seen') return now;
		await incoming.merge(now.content, now.seen, how);
		return { ...incoming.now, asked: now.seen.strangers };
	};
	return { session, db, made: learner.id, openBackup, rows: (of?: string) => backupRows(db, of) };
}

const now = new Date('2026-11-25T04:00:00Z');
const note = (learner: string): Note => ({
	id: 'n1',
	learner,
	case: 'tomatoes',
	seconds: 8,
	text: 'wet roots',
	at: 3
});
const card = (learner: string): Evidence => ({
	id: 'e1',
	learner,
	source: { type: 'film', case: 'tomatoes', lang: 'en', seconds: 83, caption: 'Rain.', frame: null },
	says: 'so little',
	at: 4
});
const version1 = new Blob([
	new Uint8Array(readFileSync(new URL('../exchange/testing/backup-version-1.mirai', import.meta.url)))
]);

test('what a learner did with films goes to another device in a file, and nothing changes the second time', async () => {
	const here = await newDevice();
	await here.db.notes.add(note(here.made));
	await here.db.evidence.add(card(here.made));
	await here.db.watching.add({
		learner: here.made,
		case: 'tomatoes',
		seconds: 60,
		watched: 0.7,
		answers: { why: { picked: 'roots', at: 2 } },
		at: 3
	});
	const work = await here.rows(here.made);
	const file = new Blob([pack(work, now)]);

	const there = await newDevice();
	expect(await there.openBackup(file)).toMatchObject({ type: 'taken', added: 2, changed: true });
	expect(there.session.ready?.learner.id).toBe(here.made);
	const { learners, ...given } = work;
	expect(await there.rows()).toEqual({
		...given,
		learners: [{ ...learners[0], lastAt: expect.any(Number) }]
	});
	expect(await there.openBackup(file)).toMatchObject({ type: 'taken', added: 0, changed: false });
});

test('a learner with nothing but a note of a film is not taken for unused when a file is opened', async () => {
	const { session, db, made, openBackup } = await newDevice();
	await db.notes.add(note(made));
	expect(await openBackup(version1)).toMatchObject({ type: 'taken', added: 1, asked: ['みなと'] });
	expect(session.ready?.learner.id).toBe(made);
	expect(await db.notes.count()).toBe(1);
	expect(await db.learners.count()).toBe(2);
});

test('a file from before there were notes opens on a device that has some', async () => {
	const { session, db, made, openBackup } = await newDevice();
	expect(await openBackup(version1)).toMatchObject({ type: 'taken', added: 1, changed: true });
	expect(session.ready?.learner.nickname).toBe('みなと');
	expect(await db.learners.get(made)).toBeUndefined();
	await db.notes.add(note('l1'));
	expect(await openBackup(version1)).toMatchObject({ type: 'taken', added: 0, changed: false });
	expect(await db.notes.toArray()).toEqual([note('l1')]);
});

test('a table of one’s own goes along with its file, and whoever has one is no stranger to the device', async () => {
	const here = await newDevice();
	const whole: WholeTable = {
		own: {
			id: 't1',
			learner: here.made,
			name: 'waste',
			kind: 'own',
			file: { name: 'waste.csv', size: 6, encoding: 'utf-8' },
			choices: noChoices,
			columns: [
				{ name: 'n', label: 'n', unit: '', year: null, type: 'integer', sure: 1, missing: 1, added: false }
			],
			key: null,
			rows: 2,
			faults: 0,
			source: { publisher: 'our class', year: '2026' },
			from: null,
			at: 3
		},
		cells: { data: [packCells([1, null], 'integer')] },
		original: new TextEncoder().encode('n\n1\n-')
	};
	await saveTable(here.db, whole);
	const file = new Blob([pack(await here.rows(here.made), now)]);

	const there = await newDevice();
	expect(await there.openBackup(file)).toMatchObject({ type: 'taken', added: 1, changed: true });
	expect(await loadTable(there.db, 't1')).toEqual(whole);
	expect(await there.openBackup(file)).toMatchObject({ type: 'taken', added: 0, changed: false });

	// Who brought nothing but a table is kept when another one's work arrives.
	const other = await newDevice();
	const made = { ...whole, own: { ...whole.own, id: 't2', learner: other.made } };
	await saveTable(other.db, made);
	await other.openBackup(file);
	expect(await loadTable(other.db, 't2')).toEqual(made);
	expect(await loadTable(other.db, 't1')).toEqual(whole);
});

test('the work of a stranger is asked about, and only the ideas can be taken', async () => {
	const here = await newDevice();
	await here.db.notes.add(note(here.made));
	await here.db.learners.update(here.made, { nickname: '<b>れん</b>' });
	const file = new Blob([pack(await here.rows(here.made), now)]);

	const there = await newDevice();
	await there.db.notes.add({ ...note(there.made), id: 'n2' });
	expect(await there.openBackup(file, 'ideas')).toMatchObject({
		type: 'taken',
		changed: false,
		learners: [],
		asked: ['<b>れん</b>']
	});
	expect(await there.db.learners.count()).toBe(1);
	expect(await there.openBackup(file)).toMatchObject({ type: 'taken', added: 1, learners: ['<b>れん</b>'] });
	expect(there.session.ready?.learner.id).toBe(there.made);
	// From then on that learner is no stranger.
	expect(await there.openBackup(file)).toEqual({
		type: 'taken',
		added: 0,
		changed: false,
		learners: [],
		ideas: [],
		said: []
	});
});

test('work handed in is shown first, also where nobody has done anything yet', async () => {
	const here = await newDevice();
	await here.db.notes.add(note(here.made));
	const cover = { kind: 'hand-in', from: 'れん', about: { part: 'before' } } as const;
	const there = await newDevice();
	expect(await there.openBackup(new Blob([pack(await here.rows(here.made), now, cover)]))).toMatchObject({
		type: 'taken',
		asked: ['']
	});
	expect(there.session.ready?.learner.id).toBe(there.made);
});

test('a password is asked for, a wrong one again, and nothing is stored until it is right', async () => {
	const here = await newDevice();
	await here.db.notes.add(note(here.made));
	const locked = new Blob([await lock(pack(await here.rows(here.made), now), 'ねこ7')]);
	const there = await newDevice();
	const before = await there.rows();
	expect(await there.openBackup(locked)).toMatchObject({ type: 'locked', can: true, wrong: false });
	expect(await there.openBackup(locked, 'all', 'いぬ7')).toMatchObject({ type: 'locked', wrong: true });
	expect(await there.rows()).toEqual(before);
	expect(await there.openBackup(locked, 'all', 'ねこ７')).toMatchObject({ type: 'taken', added: 1 });
});
