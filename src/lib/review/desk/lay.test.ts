import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { DeviceDb } from '#lib/db/db.ts';
import { entriesOf } from '#lib/db/entries.ts';
import { loadReview, markSeen, putDraft, removeReview, restoreReview, reviewsOn } from '#lib/db/reviews.ts';
import type { Draft } from '#lib/db/rows.ts';
import type { Cover, IdeaFile } from '#lib/exchange/format.ts';
import { unpack } from '#lib/exchange/unpack.ts';
import { device, draw, waitingRoom, type Device } from '#lib/ideas/testing/sketch.ts';
import { entryOf } from '../entry.ts';
import { mentorOn, changeMentor } from '../mentor.ts';
import { layOnDesk } from './lay.ts';
import { deskCards, filtered, inOrder } from './order.ts';
import { ownEntries, replyFiles, sayReady } from './send.ts';

const newDb = () => new DeviceDb('desk', { indexedDB: new IDBFactory(), IDBKeyRange });
const rows = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};
const alone: Cover = { kind: 'idea', from: 'みお', about: null };
const ofClass: Cover = {
	kind: 'review',
	from: '田中先生',
	about: {
		class: { id: 'c1', name: '2年3組' },
		to: '佐伯',
		mentor: 'm-saeki',
		teams: [{ idea: 'i1', name: 'チームみなと' }],
		rubric: null
	}
};

function team(): Device & { drawn: ReturnType<typeof draw> } {
	const on = device('mio');
	on.editor.write('title', 'まちあい');
	on.editor.write('ask', 'どう声をかければ続きますか。');
	return { ...on, drawn: draw(on, waitingRoom) };
}
const idea = (on: Device, id = 'i1', at = 2): IdeaFile => ({
	id,
	learners: [],
	madeAt: 1,
	at,
	words: new Uint8Array(Y.encodeStateAsUpdate(on.doc)),
	dialogue: null,
	versions: []
});
const give = (on: Device, cover = alone, at = 2) => ({
	cover,
	parts: { ...rows, ideas: [idea(on, 'i1', at)], entries: [] }
});
const comment = (text: string, ready = true): Draft => ({
	id: `d ${text}`,
	idea: 'i1',
	type: 'comment',
	mood: 'wonder',
	anchor: { type: 'idea' },
	text,
	ready,
	at: 5
});

test('an idea lies on the desk once, however often it is given, and says whose it is', async () => {
	const db = newDb();
	const on = team();
	expect(await layOnDesk(db, give(on, ofClass), 10)).toEqual({
		type: 'laid',
		added: 1,
		changed: 0,
		same: 0,
		said: 0
	});
	const before = await reviewsOn(db);
	expect(before).toMatchObject([
		{
			idea: 'i1',
			title: 'まちあい',
			team: 'チームみなと',
			as: 'm-saeki',
			class: { name: '2年3組' },
			changes: null
		}
	]);
	expect(await layOnDesk(db, give(on, ofClass), 20)).toMatchObject({ added: 0, changed: 0, same: 1 });
	// A teammate hands on the same: nothing that is known of it goes.
	await layOnDesk(db, give(on), 30);
	expect(await reviewsOn(db)).toEqual(before);
});

test('what changed since the mentor last looked is counted, also when files come in another order', async () => {
	const db = newDb();
	const on = team();
	const first = give(on);
	await layOnDesk(db, first, 10);
	await markSeen(db, ['i1'], 11);
	on.editor.writeItem('note', on.drawn.id('あと何分かが、いつも見える'), 'text', '大きな字で見える');
	const second = give(on, alone, 9);
	await layOnDesk(db, second, 20);
	await layOnDesk(db, first, 30);
	expect(await reviewsOn(db)).toMatchObject([{ changes: 1, at: 9 }]);
	await markSeen(db, ['i1'], 31);
	expect(await reviewsOn(db)).toMatchObject([{ changes: 0, seenAt: 31 }]);
	const loaded = await loadReview(db, 'i1');
	expect(loaded?.words.seen).toEqual(loaded?.words.state);
});

test('a backup and a hand-in are not for a mentor’s eyes: nothing of them is kept', async () => {
	const db = newDb();
	for (const kind of ['backup', 'hand-in'] as const)
		expect(await layOnDesk(db, give(team(), { kind, from: '', about: null }))).toEqual({
			type: 'not-for-mentors'
		});
	expect([await db.reviews.count(), await db.entries.count()]).toEqual([0, 0]);
});

test('what is ready is said in one, goes back in a file, and cannot be changed any more', async () => {
	const db = newDb();
	await layOnDesk(db, give(team(), ofClass), 10);
	await changeMentor(db, { name: ' 佐伯 直人 ', work: 'エンジニア' });
	const mentor = await mentorOn(db);
	await putDraft(db, comment('いまは、どうしのいでいますか？'));
	await putDraft(db, comment('書きかけ', false));
	await putDraft(db, { id: 'm', idea: 'i1', type: 'mark', row: 'evidence', level: 2, at: 6 });

	await sayReady(db, mentor, ['i1'], 100);
	const reviews = await reviewsOn(db);
	const said = await ownEntries(db, mentor, reviews);
	const by = { role: 'mentor', name: '佐伯 直人（エンジニア）', key: 'm-saeki' };
	expect(said).toMatchObject([
		{ kind: 'comment', by, at: 100, text: 'いまは、どうしのいでいますか？' },
		{ kind: 'mark', by, at: 101, row: 'evidence', level: 2 }
	]);
	expect((await db.drafts.toArray()).map(({ id }) => id)).toEqual(['d 書きかけ']);
	expect(reviews).toMatchObject([{ sentAt: 102, seenAt: 100, changes: 0 }]);

	const [file] = replyFiles(mentor, reviews, said, new Date(200));
	expect(file && unpack(file.bytes)).toMatchObject({
		ok: true,
		value: {
			cover: { kind: 'reply', about: { class: { id: 'c1' }, to: '田中先生' } },
			parts: { entries: said }
		}
	});
	// Sending again says nothing twice.
	await sayReady(db, mentor, ['i1'], 300);
	expect(await ownEntries(db, mentor, await reviewsOn(db))).toEqual(said);
});

test('an idea that is taken off the desk comes back with what was half written', async () => {
	const db = newDb();
	await layOnDesk(db, give(team()), 10);
	await putDraft(db, comment('書きかけ', false));
	const before = [await db.reviews.toArray(), await db.reviewStates.toArray(), await db.drafts.toArray()];
	const removed = await removeReview(db, 'i1');
	expect([await db.reviews.count(), await db.reviewStates.count(), await db.drafts.count()]).toEqual([
		0, 0, 0
	]);
	if (removed) await restoreReview(db, removed);
	expect([await db.reviews.toArray(), await db.reviewStates.toArray(), await db.drafts.toArray()]).toEqual(
		before
	);
	expect(await removeReview(db, 'other')).toBeNull();
});

test('cards say where the mentor is with each idea, and are found and put in order by it', async () => {
	const db = newDb();
	const on = team();
	const ids = ['a', 'b', 'c', 'd'];
	const ideas = ids.map((id, at) => idea(on, id, at));
	await layOnDesk(db, { cover: alone, parts: { ...rows, ideas, entries: [] } }, 10);
	const [first] = await reviewsOn(db);
	if (!first) throw new Error('four were laid');
	const mine = entryOf({
		kind: 'comment',
		idea: 'c',
		by: { role: 'mentor', name: '佐伯', key: 'me' },
		at: 20,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'ここ'
	});
	const reply = entryOf({
		kind: 'reply',
		idea: 'c',
		by: { role: 'student', name: 'みお', key: 'mio' },
		at: 40,
		to: mine.id,
		use: 'used',
		text: 'はい'
	});
	const reviews = [
		{ ...first, idea: 'a' },
		{ ...first, idea: 'b', seenAt: 20, changes: 3 },
		{ ...first, idea: 'c', seenAt: 20, changes: 0, sentAt: 30 },
		{ ...first, idea: 'd', seenAt: 20, changes: 0, title: 'くつ下リレー' }
	];
	const half: Draft = { ...comment('半分', false), idea: 'd' };
	const cards = deskCards(reviews, [mine, reply], [half], 'me');
	expect(cards.map(({ idea, stage, answers, half }) => [idea, stage, answers, half])).toEqual([
		['a', 'unread', 0, 0],
		['b', 'changed', 0, 0],
		['c', 'sent', 1, 0],
		['d', 'writing', 0, 1]
	]);
	expect(inOrder(cards, 'todo', 'ja').map(({ idea }) => idea)).toEqual(['b', 'a', 'd', 'c']);
	expect(filtered(cards, 'くつ下', 'all').map(({ idea }) => idea)).toEqual(['d']);
	expect(filtered(cards, '', 'sent').map(({ idea }) => idea)).toEqual(['c']);
	expect(await entriesOf(db, 'a')).toEqual([]);
});
