import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { answersOf, saveAnswer, versionsOf } from './answers.ts';
import { pruneVersions } from './versions.ts';
import { DeviceDb, scope } from './db.ts';
import { addEntries, entriesOf } from './entries.ts';
import { momentsOf } from './evidence.ts';
import { newId } from './id.ts';
import { entryOf } from '#lib/review/entry.ts';
import { preparedOf, savePrepared } from '#lib/prepare/store.ts';
import { versionsOf as versionsOfIdea } from './idea-versions.ts';
import { addIdea, addPart, ideasOf, partsAfter } from './ideas.ts';
import { currentLearner } from './learners.ts';
import { notesOf } from './notes.ts';
import { progressOf } from './progress.ts';
import { loadTable, tablesOf } from './tables.ts';
import { watchingOf } from './watching.ts';

/** Version 1 as it went out. A copy on purpose: it never changes, whatever becomes of the tables later. */
const version1 = {
	learners: 'id, lastAt',
	answers: '[learner+lesson+step], [learner+lesson], learner, at',
	versions: 'id, [learner+lesson+step], learner, at',
	progress: '[learner+lesson], learner, at',
	watching: '[learner+case], learner',
	settings: 'name'
};

/** Version 2 as it went out, likewise. */
const version2 = {
	notes: 'id, [learner+case], learner, at',
	evidence: 'id, learner, at'
};

/** Version 3 as it went out, likewise. */
const version3 = {
	ownTables: 'id, learner, at',
	tableFiles: 'id, learner'
};

/** Version 4 as it went out, likewise. */
const version4 = {
	ideas: 'id, *learners, at',
	ideaParts: '++n, [idea+n]',
	ideaVersions: 'id, [idea+why+at], idea'
};

/** Version 5 as it went out, likewise. */
const version5 = {
	entries: 'id, idea',
	reviews: 'idea',
	reviewStates: 'idea',
	drafts: 'id, idea',
	classes: 'id',
	handIns: 'id, class'
};

/** Version 6 as it went out, likewise. */
const version6 = {
	plans: 'lesson'
};

/** Version 7 as it went out, likewise. */
const version7 = {
	tableParts: '[table+at], learner'
};

const rows = {
	learners: [
		{ id: 'aki', nickname: 'あき', grade: 'hs', face: 1, pin: null, createdAt: 1, lastAt: 5 },
		{ id: 'ren', nickname: '', grade: null, face: 0, pin: '1234', createdAt: 2, lastAt: 2 }
	],
	answers: [
		{
			learner: 'aki',
			lesson: 'future-creation/dekitara-sugoi',
			step: 'first-lines',
			kind: 'write',
			value: { texts: { issue: '雨のバス停' } },
			score: { type: 'done' },
			at: 10,
			firstAt: 9,
			changes: 4,
			rev: 'old-rev'
		}
	],
	versions: [
		{
			id: 'v1',
			learner: 'aki',
			lesson: 'future-creation/dekitara-sugoi',
			step: 'first-lines',
			kind: 'write',
			value: { texts: { issue: '雨' } },
			at: 8,
			why: 'other-tab'
		}
	],
	progress: [
		{
			learner: 'aki',
			lesson: 'future-creation/dekitara-sugoi',
			step: 'first-lines',
			done: ['what-is-sugoi'],
			startedAt: 1,
			at: 10
		}
	],
	watching: [{ learner: 'aki', case: 'tomatoes', seconds: 12.5, at: 3 }],
	settings: [{ name: 'learner', value: 'aki' }]
};

/** What version 2 added. */
const film = {
	watching: [
		{
			learner: 'aki',
			case: 'tomatoes',
			seconds: 12.5,
			watched: 0.4,
			answers: { why: { picked: 'roots', at: 2 }, more: { picked: null, at: 3 } },
			at: 3
		}
	],
	notes: [{ id: 'n1', learner: 'aki', case: 'tomatoes', seconds: 8, text: '根元だけ', at: 4 }],
	evidence: [
		{
			id: 'e1',
			learner: 'aki',
			source: {
				type: 'film',
				case: 'tomatoes',
				lang: 'ja',
				seconds: 83,
				caption: '水を、少しずつ。',
				frame: null
			},
			says: '',
			at: 5
		}
	]
};

/** What version 3 added. */
const tables = {
	ownTables: [
		{
			id: 't1',
			learner: 'aki',
			name: 'ごみ調べ',
			kind: 'own',
			file: { name: 'gomi.csv', size: 12, encoding: 'shift_jis' },
			choices: { encoding: null, delimiter: null, above: null, headerRows: null, columns: {} },
			columns: [
				{
					name: 'n',
					label: '数',
					unit: '個',
					year: null,
					type: 'integer',
					sure: 1,
					missing: 0,
					added: false
				}
			],
			key: null,
			rows: 2,
			faults: 0,
			source: { publisher: '', year: '' },
			from: null,
			at: 6
		}
	],
	tableFiles: [
		{
			id: 't1',
			learner: 'aki',
			original: Uint8Array.of(110, 10, 49, 10, 50),
			data: [{ type: 'numbers', values: Float64Array.of(1, 2) }]
		}
	]
};

test('opens and reads a store of version 1, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	old.version(1).stores(version1);
	for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	const { watching, ...unchanged } = rows;
	for (const [table, list] of Object.entries(unchanged))
		expect(await db.table(table).toArray(), table).toEqual(list);
	expect(await db.watching.toArray()).toEqual([{ ...watching[0], watched: 0, answers: {} }]);

	const { learner, lesson, step } = { ...rows.answers[0]!, learner: 'aki' };
	expect((await currentLearner(db)).nickname).toBe('あき');
	const [answer] = await answersOf(db, learner, lesson);
	expect(answer).toEqual(rows.answers[0]);
	expect(await versionsOf(db, learner, lesson, step)).toEqual(rows.versions);
	expect(await progressOf(db, learner)).toEqual(rows.progress);
	await pruneVersions(db);
	expect(await db.versions.count()).toBe(1);

	const { saved, conflict } = await saveAnswer(
		db,
		{ learner, lesson, step, kind: 'write', value: { texts: {} }, score: null },
		'old-rev'
	);
	expect({ conflict, firstAt: saved.firstAt, changes: saved.changes }).toEqual({
		conflict: false,
		firstAt: 9,
		changes: 5
	});
	db.close();
});

test('opens and reads a store of version 2, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	old.version(1).stores(version1);
	old.version(2).stores(version2);
	const all = { ...rows, ...film };
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		expect(await db.table(table).toArray(), table).toEqual(list);
	expect(await watchingOf(db, 'aki')).toEqual(film.watching);
	expect(await notesOf(db, 'aki', 'tomatoes')).toEqual(film.notes);
	expect(await momentsOf(db, 'aki', 'tomatoes')).toEqual(film.evidence);
	db.close();
});

test('opens and reads a store of version 3, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	old.version(1).stores(version1);
	old.version(2).stores(version2);
	old.version(3).stores(version3);
	const all = { ...rows, ...film, ...tables };
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		expect(await db.table(table).toArray(), table).toEqual(list);
	expect(await tablesOf(db, 'aki')).toEqual(tables.ownTables);
	expect((await loadTable(db, 't1'))?.cells.data).toEqual(tables.tableFiles[0]?.data);
	db.close();
});

test('opens and reads a store of version 4, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4].entries())
		old.version(at + 1).stores(stores);
	const ideas = {
		ideas: [
			{
				id: 'i1',
				learners: ['aki', 'ren'],
				title: 'あかり待合室',
				issue: '帰りの足がない',
				notes: 2,
				people: ['あき', 'みお'],
				madeAt: 7,
				at: 9,
				sentAt: 8
			}
		],
		ideaParts: [
			{ n: 3, idea: 'i1', doc: 'words', update: Uint8Array.of(0, 0), at: 7 },
			{ n: 5, idea: 'i1', doc: 'dialogue', update: Uint8Array.of(0, 0), at: 8 },
			{ n: 6, idea: 'i1', doc: 'words', update: Uint8Array.of(0, 0), at: 9 }
		],
		ideaVersions: [
			{ id: 'v1', idea: 'i1', name: '対話の前', why: 'named', by: 'aki.x', at: 8, state: Uint8Array.of(0, 0) }
		]
	};
	const all = { ...rows, ...film, ...tables, ...ideas };
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		expect(await db.table(table).toArray(), table).toEqual(list);
	for (const learner of ['aki', 'ren']) expect(await ideasOf(db, learner)).toEqual(ideas.ideas);
	expect((await partsAfter(db, 'i1', 'words', 3)).map(({ n }) => n)).toEqual([6]);
	expect(await versionsOfIdea(db, 'i1')).toEqual(ideas.ideaVersions);
	db.close();
});

test.each([1, 2, 3])('has a place for ideas after a store of version %i', async (version) => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3].slice(0, version).entries())
		old.version(at + 1).stores(stores);
	for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	const id = await addIdea(db, 'aki', 20);
	await addPart(
		db,
		id,
		{ doc: 'words', update: Uint8Array.of(0, 0) },
		{ title: 'あ', issue: '', notes: 0, people: [] },
		21
	);
	expect(await ideasOf(db, 'aki')).toMatchObject([{ id, title: 'あ', at: 21 }]);
	expect(await partsAfter(db, id, 'words')).toHaveLength(1);
	expect(await db.answers.toArray()).toEqual(rows.answers);
	db.close();
});

test('opens and reads a store of version 5, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4, version5].entries())
		old.version(at + 1).stores(stores);
	const said = {
		entries: [
			{
				id: '0'.repeat(32),
				idea: 'i1',
				kind: 'thanks',
				by: { role: 'student', name: 'あき', key: 'aki' },
				at: 3,
				to: '1'.repeat(32),
				text: ''
			}
		],
		reviews: [
			{
				idea: 'i1',
				title: 'あかり待合室',
				ask: '',
				goals: [11],
				people: 2,
				notes: 7,
				length: 300,
				changes: null,
				from: '先生',
				class: { id: 'c1', name: '2年3組' },
				team: 'みなと',
				as: 'm1',
				rubric: null,
				at: 2,
				receivedAt: 3,
				seenAt: null,
				sentAt: null
			}
		],
		reviewStates: [{ idea: 'i1', state: Uint8Array.of(0, 0), seen: null }],
		drafts: [{ id: 'd1', idea: 'i1', at: 4, type: 'mark', row: 'evidence', level: 2 }],
		classes: [{ id: 'c1', at: 5, data: { name: '2年3組' } }],
		handIns: [
			{ id: 'h1', class: 'c1', learner: 'aki', nickname: 'あき', at: 5, receivedAt: 6, data: { ideas: [] } }
		]
	};
	const all = { ...rows, ...said };
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		expect(await db.table(table).toArray(), table).toEqual(list);
	expect(await entriesOf(db, 'i1')).toEqual(said.entries);
	db.close();
});

test.each([1, 2, 3, 4])('has a place for what is said after a store of version %i', async (version) => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4].slice(0, version).entries())
		old.version(at + 1).stores(stores);
	for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	const by = { role: 'mentor', name: '佐伯', key: 'm' } as const;
	const entry = entryOf({
		kind: 'comment',
		idea: 'i1',
		by,
		at: 1,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'あ'
	});
	expect(await addEntries(db, [entry, entry])).toEqual([entry]);
	expect(await addEntries(db, [entry])).toEqual([]);
	expect(await entriesOf(db, 'i1')).toEqual([entry]);
	expect(await db.answers.toArray()).toEqual(rows.answers);
	db.close();
});

test('opens and reads a store of version 6, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4, version5, version6].entries())
		old.version(at + 1).stores(stores);
	const all = {
		...rows,
		plans: [
			{
				lesson: 'weather/rain',
				at: 7,
				data: {
					plan: { lesson: 'weather/rain', wanted: 45, steps: [{ id: 'look', minutes: 3, out: true }] },
					ready: ['screen']
				}
			}
		]
	};
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		if (table !== 'watching') expect(await db.table(table).toArray(), table).toEqual(list);
	expect(await preparedOf(db, 'weather/rain')).toMatchObject({
		plan: { wanted: 45 },
		ready: ['screen'],
		at: 7
	});
	db.close();
});

test('opens and reads a store of version 7, with every row in its place', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4, version5, version6, version7].entries())
		old.version(at + 1).stores(stores);
	const [file] = tables.tableFiles;
	const all = {
		...rows,
		ownTables: [...tables.ownTables, { ...tables.ownTables[0], id: 't2' }],
		tableFiles: tables.tableFiles,
		tableParts: [
			{ table: 't2', at: 0, learner: 'aki', type: 'column', column: file?.data[0] },
			{ table: 't2', at: 10_000, learner: 'aki', type: 'file', bytes: Uint8Array.of(110, 10, 49) },
			{ table: 't2', at: 10_001, learner: 'aki', type: 'file', bytes: Uint8Array.of(10, 50) }
		]
	};
	for (const [table, list] of Object.entries(all)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	for (const [table, list] of Object.entries(all))
		if (table !== 'watching') expect(await db.table(table).toArray(), table).toEqual(list);
	const [one, two] = [await loadTable(db, 't1'), await loadTable(db, 't2')];
	expect([two?.cells, two?.original]).toEqual([one?.cells, one?.original]);
	db.close();
});

test.each([1, 2, 3, 4, 5])('has a place for plans after a store of version %i', async (version) => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const old = new Dexie('device', options);
	for (const [at, stores] of [version1, version2, version3, version4, version5].slice(0, version).entries())
		old.version(at + 1).stores(stores);
	for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
	old.close();

	const db = new DeviceDb('device', options);
	expect(await preparedOf(db, 'weather/rain')).toBeNull();
	const prepared = { plan: { lesson: 'weather/rain', wanted: 45, steps: [] }, ready: [] };
	await savePrepared(db, prepared, 9);
	expect(await preparedOf(db, 'weather/rain')).toEqual({ ...prepared, at: 9 });
	expect(await db.answers.toArray()).toEqual(rows.answers);
	db.close();
});

test('a store that a newer app has opened can still be read by this one', async () => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const newer = new Dexie('device', options);
	newer.version(1).stores(version1);
	newer.version(99).stores({ hubs: 'id' });
	await newer.table('answers').bulkAdd(rows.answers);
	newer.close();

	const db = new DeviceDb('device', options);
	expect(await db.answers.toArray()).toEqual(rows.answers);
	db.close();
});

test('says of every table how far it may travel', () => {
	const db = new DeviceDb('scope', { indexedDB: new IDBFactory(), IDBKeyRange });
	expect(Object.keys(scope).sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

test('ids are long, random and safe in an address', () => {
	const ids = Array.from({ length: 500 }, () => newId());
	expect(new Set(ids).size).toBe(500);
	for (const id of ids) expect(id).toMatch(/^[a-z2-7]{20}$/);
});
