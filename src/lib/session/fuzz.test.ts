import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { DeviceDb } from '#lib/db/db.ts';
import type { Answer, Learner } from '#lib/db/rows.ts';
import { pack } from '#lib/exchange/pack.ts';
import { Mutator, ways, type Way } from '#lib/exchange/testing/mutate.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { backupRows } from './backup-rows.ts';
import { ideaFiles, storedDoc } from './idea-rows.ts';
import { contentOf, lookAt, readFile, takeIn } from './take-in.ts';

const learner: Learner = {
	id: 'l1',
	nickname: 'みお',
	grade: 'hs',
	face: 1,
	pin: null,
	createdAt: 1,
	lastAt: 2
};
const answer = (step: string, value: string, at: number): Answer => ({
	learner: 'l1',
	lesson: 'future-creation/dekitara-sugoi',
	step,
	kind: 'write',
	value,
	score: null,
	at,
	firstAt: at,
	changes: 0,
	rev: `r${at}`
});

async function newDb(name: string) {
	const db = new DeviceDb(name, { indexedDB: new IDBFactory(), IDBKeyRange });
	await db.learners.add(learner);
	return db;
}

/** A device with work of every kind, and its backup. */
async function whole(): Promise<Uint8Array> {
	const db = await newDb('giver');
	await db.answers.bulkAdd([answer('first-lines', '祖母の畑', 30), answer('one-step', '聞いてみる', 40)]);
	await db.progress.add({
		learner: 'l1',
		lesson: 'future-creation/dekitara-sugoi',
		step: 'one-step',
		done: ['first-lines'],
		startedAt: 1,
		at: 40
	});
	await db.watching.add({
		learner: 'l1',
		case: 'tomatoes',
		seconds: 83.4,
		watched: 0.9,
		answers: { why: { picked: 'roots', at: 3 } },
		at: 4
	});
	await db.notes.add({ id: 'n1', learner: 'l1', case: 'tomatoes', seconds: 12.5, text: '根元だけに', at: 4 });
	await db.evidence.add({
		id: 'e1',
		learner: 'l1',
		source: {
			type: 'film',
			case: 'tomatoes',
			lang: 'ja',
			seconds: 83,
			caption: '水を、少しずつ。',
			frame: null
		},
		says: '',
		at: 4
	});
	const on = device('mio');
	draw(on, waitingRoom);
	const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
	await takeIn(db, learner, contentOf({ id: 'i1', madeAt: 1, at: 2, from: '', words }), 10);
	return pack(
		{ ...(await backupRows(db)), ideas: await ideaFiles(db, { learner: 'l1' }) },
		new Date('2026-11-26T04:00:00Z')
	);
}

/** A device on which other work is done already, some of it in the same places. */
async function present() {
	const db = await newDb('taker');
	await db.answers.bulkAdd([answer('first-lines', 'わたしの言葉', 20), answer('four-voices', '声', 50)]);
	await db.notes.add({ id: 'n9', learner: 'l1', case: 'tomatoes', seconds: 1, text: '自分のメモ', at: 9 });
	const on = device('ren');
	draw(on, { jobs: ['通う'], pains: ['寒い'] });
	const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
	await takeIn(db, learner, contentOf({ id: 'i1', madeAt: 1, at: 3, from: '', words }), 10);
	return db;
}

/** Everything that is stored, as text. */
async function dump(db: DeviceDb): Promise<string> {
	const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
	return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
}

/** The work that was there before any file came. */
async function mineStays(db: DeviceDb): Promise<void> {
	const said = [...(await db.answers.toArray()), ...(await db.versions.toArray())].map(({ value }) => value);
	expect(said).toEqual(expect.arrayContaining(['わたしの言葉', '声']));
	expect((await db.notes.get('n9'))?.text).toBe('自分のメモ');
	const notes = readIdea(await storedDoc(db, 'i1', 'words')).notes.map(({ text }) => wordsOf(text));
	expect(notes).toEqual(expect.arrayContaining(['通う', '寒い']));
}

/** Files of each way: more than ten thousand in all. */
const each = 1300;
/** Milliseconds that no file may take to be read. */
const patience = 2000;

test.each(ways)(
	`${each} files changed by “%s” are refused or read, none hangs, and what is here stays`,
	async (way: Way) => {
		const file = await whole();
		const db = await present();
		const mutator = new Mutator(ways.indexOf(way) + 20_261_126);
		let before = await dump(db);
		let slowest = 0;
		const outcomes = new Map<string, number>();
		for (let n = 0; n < each; n++) {
			const changed = Uint8Array.from(mutator.mutate(file, way));
			const from = performance.now();
			const read = await readFile(new Blob([changed]), null);
			const seen = read.type === 'read' ? await lookAt(db, read.content) : null;
			slowest = Math.max(slowest, performance.now() - from);
			const outcome = read.type === 'refused' ? read.fault : read.type;
			outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
			if (read.type !== 'read' || !seen) continue;
			expect(await dump(db)).toBe(before);
			await takeIn(db, learner, read.content, 100 + n);
			await mineStays(db);
			before = await dump(db);
		}
		expect(await dump(db)).toBe(before);
		expect(slowest).toBeLessThan(patience);
		expect(
			[...outcomes.keys()].filter((one) => one !== 'read').length,
			[...outcomes].join(' ')
		).toBeGreaterThan(0);
	},
	240_000
);
