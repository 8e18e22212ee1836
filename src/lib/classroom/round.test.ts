import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DeviceDb } from '#lib/db/db.ts';
import { addEntries, entriesOf } from '#lib/db/entries.ts';
import type { Learner } from '#lib/db/rows.ts';
import { pack } from '#lib/exchange/pack.ts';
import { unpack, type Content } from '#lib/exchange/unpack.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { device, draw } from '#lib/ideas/testing/sketch.ts';
import { forTeam, standing } from '#lib/review/dialogue.ts';
import { entryOf, type Entry, type Said } from '#lib/review/entry.ts';
import { packHandIn } from '#lib/session/hand-in.ts';
import { newClass, type Class } from './class.ts';
import { ideasOf } from './desk.ts';
import { countsOf, decide, deskDialogue, gateItems, needsTeacher, teacherKey } from './gate.ts';
import { takeContent, takeFiles } from './intake.ts';
import { logCsv, logOf } from './log.ts';
import { entriesFor, replyFile, reviewFile, withoutNames, type Desk } from './outgoing.ts';
import { packClass, readClassFile } from './class-file.ts';
import {
	addClass,
	changeClass,
	classesOf,
	handInsIn,
	removeClass,
	restoreClass,
	takeClass,
	wholeClass
} from './store.ts';

const newDb = () => new DeviceDb('classroom', { indexedDB: new IDBFactory(), IDBKeyRange });
const learner = (id: string, nickname: string): Learner => ({
	id,
	nickname,
	grade: null,
	face: 0,
	pin: '1234',
	createdAt: 1,
	lastAt: 1
});

const classroom: Class = {
	...newClass('2-3', 0),
	word: 'ひまわり',
	teacher: '田辺',
	teams: [
		{ id: 'a', name: 'みなと', members: ['あおい', 'はると'] },
		{ id: 'b', name: 'わた', members: ['めい'] }
	],
	mentors: [{ id: 'm1', name: '佐伯', about: '', not: [] }],
	allotment: { seed: 1, atLeast: 1, byTeam: { a: ['m1'], b: [] }, byHand: true }
};

function opened(bytes: Uint8Array): Content {
	const read = unpack(bytes);
	if (!read.ok) throw new Error(read.fault);
	return read.value;
}

/** A student's device with an idea, and the file they hand in. */
async function handedIn(id: string, nickname: string, idea = `idea-${id}`, word = 'ひまわり') {
	const db = newDb();
	const on = device(`${id}.1`);
	on.editor.introduce({ nickname, face: 1 });
	on.editor.write('title', `${nickname}のアイデア`);
	draw(on, { pains: ['暗い'] });
	await db.learners.add(learner(id, nickname));
	await db.ideas.add({
		id: idea,
		learners: [id],
		title: '',
		issue: '',
		notes: 1,
		people: [nickname],
		madeAt: 1,
		at: 2,
		sentAt: null
	});
	await db.ideaParts.add({
		idea,
		doc: 'words',
		update: new Uint8Array(Y.encodeStateAsUpdate(on.doc)),
		at: 1
	});
	await db.answers.add({
		learner: id,
		lesson: 'p/a',
		step: 's',
		kind: 'write',
		value: { texts: { a: 'x' } },
		score: null,
		at: 3,
		firstAt: 3,
		changes: 0,
		rev: 'r'
	});
	return { db, bytes: await packHandIn(db, learner(id, nickname), word, new Date(10)) };
}

const comment = (idea: string, text: string, change: Partial<Said & { kind: 'comment' }> = {}): Entry =>
	entryOf({
		kind: 'comment',
		idea,
		by: { role: 'mentor', name: '佐伯', key: 'm1' },
		at: 20,
		mood: 'wonder',
		anchor: { type: 'idea' },
		text,
		...change
	});

const none = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};
const reply = (entries: Entry[]) =>
	pack({ ...none, entries }, new Date(30), {
		kind: 'reply',
		from: '佐伯',
		about: { class: { id: 'c', name: '2-3' }, to: '田辺' }
	});

async function deskOf(db: DeviceDb): Promise<Desk> {
	const ideas = ideasOf(classroom, await handInsIn(db, 'c'));
	const dialogues = new Map<string, ReturnType<typeof deskDialogue>>();
	for (const { id } of ideas) dialogues.set(id, deskDialogue(await entriesOf(db, id), teacherKey('c')));
	return { id: 'c', class: classroom, ideas, dialogues };
}

describe('the desk takes in', () => {
	test('files of students and mentors in any order and twice, and says of each what became of it', async () => {
		const db = newDb();
		const aoi = await handedIn('l1', 'あおい');
		const mei = await handedIn('l2', 'めい', 'idea-l2', 'べつの');
		const answer = reply([comment('idea-l1', 'だれが困りますか。')]);
		const files = [answer, aoi.bytes, mei.bytes, new TextEncoder().encode('PK no')].map((bytes, i) => ({
			name: `${i}.mirai`,
			blob: new Blob([bytes])
		}));
		const seen: number[] = [];
		const first = await takeFiles(db, { id: 'c', word: 'ひまわり' }, files, (done) => seen.push(done));
		expect(seen).toEqual([1, 2, 3, 4]);
		expect(first.map(({ outcome }) => outcome)).toEqual([
			{ type: 'reply', from: '佐伯', news: 1 },
			{ type: 'handed-in', nicknames: ['あおい'], state: 'new', otherWord: null },
			{ type: 'handed-in', nicknames: ['めい'], state: 'new', otherWord: 'べつの' },
			{ type: 'refused', fault: 'not-ours' }
		]);
		const before = JSON.stringify([await db.handIns.toArray(), await db.entries.toArray()]);
		const again = await takeFiles(db, { id: 'c', word: 'ひまわり' }, [...files].reverse(), () => {});
		expect(again.map(({ outcome }) => ('state' in outcome ? outcome.state : outcome.type))).toEqual([
			'refused',
			'same',
			'same',
			'reply'
		]);
		expect(JSON.stringify([await db.handIns.toArray(), await db.entries.toArray()])).toBe(before);
		const row = await db.handIns.get('c l1');
		expect(JSON.stringify(row)).not.toContain('1234');
	});

	test('nothing of a file for somebody else', async () => {
		const db = newDb();
		const bytes = pack({ ...none, entries: [] }, new Date(1), { kind: 'idea', from: '', about: null });
		expect(await takeContent(db, { id: 'c', word: '' }, opened(bytes))).toEqual({
			type: 'not-for-desk',
			kind: 'idea'
		});
	});

	test('no decision that somebody forged', async () => {
		const db = newDb();
		const said = comment('i', '電話は 03-1234-5678');
		const pass = {
			kind: 'gate' as const,
			idea: 'i',
			by: { role: 'teacher' as const, name: '田辺', key: teacherKey('c') },
			at: 40,
			to: said.id,
			act: 'pass' as const,
			text: ''
		};
		const forged = entryOf(pass);
		await takeContent(db, { id: 'c', word: '' }, opened(reply([said, forged])));
		expect(await db.entries.toArray()).toEqual([said]);
		// One that came to this device by another way counts for nothing on the desk.
		const stranger = entryOf({ ...pass, by: { ...pass.by, key: 'other' } });
		expect(gateItems(deskDialogue([said, stranger], teacherKey('c')), 'before')[0]?.standing).toBe('waits');
	});
});

describe('the gate', () => {
	const said = comment('i', 'いいですね。私のメールは a@b.example です。');
	const answer = entryOf({
		kind: 'reply',
		idea: 'i',
		by: { role: 'student', name: 'あおい', key: 'l1' },
		at: 50,
		to: said.id,
		use: 'ask',
		text: 'どうしてですか。'
	});

	test('flags contact data, and lets through what the teacher lets through', () => {
		const [item] = gateItems(deskDialogue([said], 'k'), 'before');
		if (!item) throw new Error('there is an item');
		expect([item.standing, item.flagged, needsTeacher(item)]).toEqual(['waits', true, true]);
		const held = decide(item, { name: '田辺', key: 'k' }, 'hold', '連絡先があるので', 10);
		const after = deskDialogue([said, held], 'k');
		expect(forTeam(after, 'before').size).toBe(0);
		const [again] = gateItems(after, 'before');
		if (!again) throw new Error('there is an item');
		expect([again.standing, needsTeacher(again)]).toEqual(['held', false]);
		// A later decision stands, even when the clock went back.
		const passed = decide(again, { name: '田辺', key: 'k' }, 'pass', '', 5);
		expect([...forTeam(deskDialogue([said, held, passed], 'k'), 'before').keys()]).toEqual([said.id]);
	});

	test('holds a student’s words too, when the teacher does', () => {
		expect(standing(answer, undefined, 'before')).toBe('delivered');
		expect(standing(answer, 'hold', 'before')).toBe('held');
	});

	test('what a student shows the teacher comes up again after an earlier decision', () => {
		const dialogue = (entries: Entry[]) => gateItems(deskDialogue(entries, 'k'), 'same-time');
		const plain = comment('i', 'だれのためですか。');
		const [item] = dialogue([plain]);
		if (!item) throw new Error('there is an item');
		expect(needsTeacher(item)).toBe(false);
		const passed = decide(item, { name: '', key: 'k' }, 'pass', '', 30);
		const report = entryOf({
			kind: 'report',
			idea: 'i',
			by: { role: 'student', name: 'あおい', key: 'l1' },
			at: 60,
			to: plain.id,
			text: 'こわい'
		});
		const [shown] = dialogue([plain, passed, report]);
		expect(shown && needsTeacher(shown)).toBe(true);
	});

	test('is counted', () => {
		const passed = entryOf({
			kind: 'gate',
			idea: 'i',
			by: { role: 'teacher', name: '', key: 'k' },
			at: 30,
			to: said.id,
			act: 'pass',
			text: ''
		});
		const second = comment('i', 'もう一つ', { at: 21 });
		expect(countsOf(deskDialogue([said, second, passed, answer], 'k'), 'before')).toEqual({
			comments: 2,
			waiting: 1,
			held: 0,
			delivered: 1,
			answered: 1,
			mentors: 1
		});
	});
});

describe('files that leave the desk', () => {
	test('a mentor gets the ideas of their teams, without a nickname in them', async () => {
		const db = newDb();
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l1', 'あおい')).bytes));
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l2', 'めい')).bytes));
		const desk = await deskOf(db);
		const [mentor] = classroom.mentors;
		if (!mentor) throw new Error('there is a mentor');
		const content = opened(reviewFile(desk, mentor, new Date(1)));
		expect(content.parts.ideas.map(({ id }) => id)).toEqual(['idea-l1']);
		expect(content.cover.about).toMatchObject({ mentor: 'm1', teams: [{ idea: 'idea-l1', name: 'みなと' }] });
		const [idea] = content.parts.ideas;
		const doc = new Y.Doc();
		if (idea) Y.applyUpdate(doc, idea.words);
		expect([...readIdea(doc).people.values()].map(({ nickname }) => nickname)).toEqual(['みなと']);
		expect(content.parts.learners).toEqual([]);
	});

	test('the nickname is gone from the bytes, and the notes are as they were', () => {
		const on = device('x');
		on.editor.introduce({ nickname: 'Nickname99', face: 1 });
		draw(on, { pains: ['dark'] });
		const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
		const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
		expect(text(words)).toContain('Nickname99');
		const hidden = withoutNames(words, 'Team');
		expect(text(hidden)).not.toContain('Nickname99');
		const doc = new Y.Doc();
		Y.applyUpdate(doc, hidden);
		expect(readIdea(doc).notes).toEqual(on.read().notes);
		// The second round of the same idea comes together with the first.
		on.editor.write('title', 'later');
		Y.applyUpdate(doc, withoutNames(new Uint8Array(Y.encodeStateAsUpdate(on.doc)), 'Team'));
		expect([...readIdea(doc).people.values()].map(({ nickname }) => nickname)).toEqual(['Team']);
	});

	test('a team gets what was let through, and no decision', async () => {
		const db = newDb();
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l1', 'あおい')).bytes));
		const [good, bad] = [
			comment('idea-l1', 'だれが困りますか。'),
			comment('idea-l1', '会いましょう', { at: 21 })
		];
		await takeContent(db, { id: 'c', word: '' }, opened(reply([good, bad])));
		for (const item of gateItems(
			(await deskOf(db)).dialogues.get('idea-l1') ?? new Map<string, Entry>(),
			'before'
		))
			await addEntries(db, [
				decide(
					item,
					{ name: '田辺', key: teacherKey('c') },
					item.entry.id === good.id ? 'pass' : 'hold',
					'理由'
				)
			]);
		const desk = await deskOf(db);
		const [mentor] = classroom.mentors;
		if (!mentor) throw new Error('there is a mentor');
		// Nor does a mentor read why something was held.
		const toMentor = opened(reviewFile(desk, mentor, new Date(1))).parts.entries;
		expect(toMentor.flatMap((entry) => (entry.kind === 'gate' ? entry.act : []))).toEqual(['pass']);
		const [team] = classroom.teams;
		if (!team) throw new Error('there is a team');
		expect(entriesFor(desk, team)).toEqual([good]);
		expect(opened(replyFile(desk, team, new Date(1))).parts.entries).toEqual([good]);
		// The record has it all.
		const dialogue = desk.dialogues.get('idea-l1') ?? new Map<string, Entry>();
		expect(logOf(dialogue).map(({ entry }) => entry.kind)).toEqual(['comment', 'comment', 'gate', 'gate']);
		expect(logCsv(desk.ideas, desk.dialogues, ['at'], ({ kind }) => kind).split('\r\n')).toHaveLength(6);
	});
});

describe('a class in the store', () => {
	test('is changed as it stands there now, and listed', async () => {
		const db = newDb();
		const id = await addClass(db, '2-3', 1);
		await changeClass(db, id, [(one) => ({ ...one, word: 'a' }), (one) => ({ ...one, teacher: 'b' })], 5);
		expect(await classesOf(db)).toMatchObject([{ id, at: 5, class: { word: 'a', teacher: 'b' } }]);
		expect(await changeClass(db, 'none', [])).toBe(null);
	});

	test('goes with all that was handed in and said, leaves what others read, and comes back', async () => {
		const db = newDb();
		await db.classes.add({ id: 'c', at: 1, data: classroom });
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l1', 'あおい')).bytes), 1);
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l2', 'めい')).bytes), 1);
		await addEntries(db, [comment('idea-l1', 'x'), comment('idea-l2', 'y')]);
		await db.ideas.add({
			id: 'idea-l2',
			learners: ['me'],
			title: '',
			issue: '',
			notes: 0,
			people: [],
			madeAt: 1,
			at: 1,
			sentAt: null
		});
		const before = JSON.stringify([await db.classes.toArray(), await db.handIns.toArray()]);
		const removed = await removeClass(db, 'c');
		expect([await db.classes.count(), await db.handIns.count()]).toEqual([0, 0]);
		expect((await db.entries.toArray()).map(({ idea }) => idea)).toEqual(['idea-l2']);
		if (removed) await restoreClass(db, removed);
		expect(JSON.stringify([await db.classes.toArray(), await db.handIns.toArray()])).toBe(before);
		expect(await db.entries.count()).toBe(2);
	});
});

describe('a class in a file', () => {
	async function kept() {
		const db = newDb();
		await db.classes.add({ id: 'c', at: 5, data: classroom });
		await takeContent(db, { id: 'c', word: '' }, opened((await handedIn('l1', 'あおい')).bytes), 1);
		await addEntries(db, [comment('idea-l1', 'だれが困りますか。')]);
		const file = await wholeClass(db, 'c');
		if (!file) throw new Error('there is a class');
		return { db, file };
	}

	test('is on another device as it was, and twice changes nothing', async () => {
		const { db, file } = await kept();
		const read = readClassFile(packClass(file));
		if (!read.ok) throw new Error(read.fault);
		const other = newDb();
		expect(await takeClass(other, read.value)).toBe('new');
		const all = async (one: DeviceDb) => [
			await one.classes.toArray(),
			await one.handIns.toArray(),
			await one.entries.toArray()
		];
		expect(await all(other)).toEqual(await all(db));
		expect(await takeClass(other, read.value)).toBe('merged');
		expect(await all(other)).toEqual(await all(db));
	});

	test('does not overwrite what was changed since', async () => {
		const { db, file } = await kept();
		await changeClass(db, 'c', [(one) => ({ ...one, name: 'newer' })], 9);
		await takeClass(db, file);
		expect(await classesOf(db)).toMatchObject([{ class: { name: 'newer' } }]);
	});

	test('is refused as a whole when a byte or a word in it is another one', async () => {
		const { file } = await kept();
		const bytes = packClass(file);
		expect(readClassFile(bytes.slice(0, bytes.length / 2))).toMatchObject({ ok: false });
		expect(readClassFile(new TextEncoder().encode('no'))).toEqual({ ok: false, fault: 'not-ours' });
		const [entry] = file.entries;
		if (!entry) throw new Error('there is an entry');
		const forged = packClass({ ...file, entries: [{ ...entry, text: 'forged' }] });
		expect(readClassFile(forged)).toEqual({ ok: false, fault: 'wrong-content' });
		const [handIn] = file.handIns;
		if (!handIn) throw new Error('there is a hand-in');
		const foreign = packClass({ ...file, handIns: [{ ...handIn, class: 'other' }] });
		expect(readClassFile(foreign)).toEqual({ ok: false, fault: 'wrong-content' });
	});
});
