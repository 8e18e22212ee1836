import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { DeviceDb } from '#lib/db/db.ts';
import { entriesOf } from '#lib/db/entries.ts';
import { deleteLearner } from '#lib/db/learner-list.ts';
import type { Learner } from '#lib/db/rows.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { toFragment } from '#lib/exchange/link.ts';
import { toReplyFragment } from '#lib/exchange/reply-link.ts';
import { entryOf, type Said } from '#lib/review/entry.ts';
import { device, draw } from '#lib/ideas/testing/sketch.ts';
import { readIdea } from '#lib/ideas/read.ts';
import * as Y from 'yjs';
import { ideaFiles, storedDoc } from './idea-rows.ts';
import { contentOf, lookAt, readFile, readLink, takeIn, withoutStrangers } from './take-in.ts';

const learner = (id: string): Learner => ({
	id,
	nickname: id,
	grade: null,
	face: 0,
	pin: null,
	createdAt: 1,
	lastAt: 1
});

async function newDb() {
	const db = new DeviceDb('taking-in', { indexedDB: new IDBFactory(), IDBKeyRange });
	await db.learners.bulkAdd([learner('l1'), learner('l2')]);
	return db;
}

/** An idea as another device hands it on. */
function given(on: ReturnType<typeof device>): Content {
	const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
	return contentOf({ id: 'i1', madeAt: 1, at: 2, from: 'みお', words });
}

test('an idea that comes twice is here once, and the second time changes nothing', async () => {
	const db = await newDb();
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	expect((await lookAt(db, given(on))).ideas).toMatchObject([{ state: 'new', notes: 1 }]);
	expect(await takeIn(db, learner('l1'), given(on), 10)).toMatchObject({ type: 'taken', changed: true });
	const before = JSON.stringify([await db.ideas.toArray(), await db.ideaParts.toArray()]);

	expect((await lookAt(db, given(on))).ideas).toMatchObject([{ state: 'same' }]);
	expect(await takeIn(db, learner('l1'), given(on), 20)).toMatchObject({ type: 'taken', changed: false });
	expect(JSON.stringify([await db.ideas.toArray(), await db.ideaParts.toArray()])).toBe(before);
	expect(await db.ideaVersions.count()).toBe(0);
});

test('what both wrote stays, and the idea as it was is kept as a version', async () => {
	const db = await newDb();
	const mio = device('mio');
	const { canvas } = draw(mio, { jobs: ['通う'] });
	await takeIn(db, learner('l1'), given(mio), 10);

	const ren = device('ren');
	Y.applyUpdate(ren.doc, Y.encodeStateAsUpdate(mio.doc));
	ren.editor.addNote({ canvas, section: 'pains', text: '暗い' }, ren.read().notes);
	mio.editor.addNote({ canvas, section: 'pains', text: '寒い' }, mio.read().notes);
	await takeIn(db, learner('l1'), given(mio), 20);
	expect((await lookAt(db, given(ren))).ideas).toMatchObject([{ state: 'changed', changes: { added: 1 } }]);
	await takeIn(db, learner('l1'), given(ren), 30);

	expect(readIdea(await storedDoc(db, 'i1', 'words')).notes).toHaveLength(3);
	expect((await db.ideaVersions.orderBy('idea').sortBy('at')).map(({ why, at }) => [why, at])).toEqual([
		['merge', 20],
		['merge', 30]
	]);
	expect(await db.ideas.get('i1')).toMatchObject({ notes: 3, learners: ['l1'] });
});

test('an idea goes from one device to the other with its versions', async () => {
	const [here, there] = [await newDb(), await newDb()];
	const mio = device('mio');
	const { canvas } = draw(mio, { jobs: ['通う'] });
	await takeIn(here, learner('l1'), given(mio), 10);
	mio.editor.addNote({ canvas, section: 'pains', text: '寒い' }, mio.read().notes);
	await takeIn(here, learner('l1'), given(mio), 20);

	const content = { ...given(mio), parts: { ...given(mio).parts, ideas: await ideaFiles(here, 'all') } };
	await takeIn(there, learner('l1'), content, 30);
	expect(await there.ideaVersions.toArray()).toEqual(await here.ideaVersions.toArray());
	expect(await ideaFiles(there, 'all')).toEqual(await ideaFiles(here, 'all'));
});

test('an idea stays with the others when a learner is deleted, and goes with the last one', async () => {
	const db = await newDb();
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	await takeIn(db, learner('l1'), given(on), 10);
	await takeIn(db, learner('l2'), given(on), 20);
	await deleteLearner(db, 'l1');
	expect(await db.ideas.get('i1')).toMatchObject({ learners: ['l2'] });
	await deleteLearner(db, 'l2');
	expect([await db.ideas.count(), await db.ideaParts.count()]).toEqual([0, 0]);
});

test('without the learners who are strangers here, their ideas come to the one at work and their answers do not', async () => {
	const db = await newDb();
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	const idea = given(on);
	const note = (learner: string) => ({
		id: `n-${learner}`,
		learner,
		case: 'c',
		seconds: 1,
		text: learner,
		at: 1
	});
	const content: Content = {
		...idea,
		parts: {
			...idea.parts,
			learners: [learner('l2'), learner('mio')],
			notes: [note('l2'), note('mio')],
			ideas: idea.parts.ideas.map((one) => ({ ...one, learners: ['mio'] }))
		}
	};
	expect((await lookAt(db, content)).strangers).toEqual(['mio']);
	await takeIn(db, learner('l1'), await withoutStrangers(db, content), 10);
	expect((await db.learners.toArray()).map(({ id }) => id)).toEqual(['l1', 'l2']);
	expect(await db.notes.toArray()).toEqual([note('l2')]);
	expect(await db.ideas.get('i1')).toMatchObject({ learners: ['l1'] });
});

test('what a mentor said comes once, also before the idea it is about', async () => {
	const db = await newDb();
	const by = { role: 'mentor', name: '佐伯', key: 'saeki' } as const;
	const entry = entryOf({
		kind: 'comment',
		idea: 'i1',
		by,
		at: 1,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'ここ'
	});
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	const parts = { ...given(on).parts, ideas: [], entries: [entry] };
	const reply: Content = { ...given(on), cover: { kind: 'reply', from: '佐伯', about: null }, parts };

	expect((await lookAt(db, reply)).said).toEqual([{ idea: 'i1', title: null, comments: 1, news: 1 }]);
	expect(await takeIn(db, learner('l1'), reply, 10)).toMatchObject({
		type: 'taken',
		changed: true,
		added: 1
	});
	await takeIn(db, learner('l1'), given(on), 20);
	expect((await lookAt(db, reply)).said).toEqual([{ idea: 'i1', title: '', comments: 0, news: 0 }]);
	expect(await takeIn(db, learner('l1'), reply, 30)).toMatchObject({ changed: false, added: 0 });
	expect(await entriesOf(db, 'i1')).toEqual([entry]);
});

test('a link is read like a file: an idea, or what a mentor says', () => {
	const said: Said = {
		kind: 'comment',
		idea: 'i1',
		by: { role: 'mentor', name: '佐伯', key: 'saeki' },
		at: 1,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'ここ'
	};
	const reply = { from: '佐伯', at: 5, entries: [entryOf(said)] };
	expect(readLink(toReplyFragment(reply))).toMatchObject({
		type: 'read',
		content: { cover: { kind: 'reply', from: '佐伯' }, parts: { ideas: [], entries: reply.entries } }
	});
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
	expect(readLink(toFragment({ id: 'i1', madeAt: 1, at: 2, from: 'みお', words }))).toMatchObject({
		type: 'read',
		content: { cover: { kind: 'idea' }, parts: { ideas: [{ id: 'i1' }], entries: [] } }
	});
	expect(readLink('main')).toEqual({ type: 'refused', fault: 'not-ours' });
});

test('a file that is not ours is refused before anything is stored', async () => {
	expect(await readFile(new Blob(['not a file of ours']), null)).toEqual({
		type: 'refused',
		fault: 'not-ours'
	});
});

test('an idea that is commented on is kept as it was, together with the comments or not at all', async () => {
	const db = await newDb();
	const on = device('mio');
	draw(on, { jobs: ['通う'] });
	await takeIn(db, learner('l1'), given(on), 10);
	const comment = entryOf({
		kind: 'comment',
		idea: 'i1',
		by: { role: 'mentor', name: '佐伯', key: 'saeki' },
		at: 1,
		mood: 'like',
		anchor: { type: 'idea' },
		text: 'ここ'
	});
	const parts = { ...given(on).parts, ideas: [], entries: [comment] };
	const reply: Content = { ...given(on), cover: { kind: 'reply', from: '佐伯', about: null }, parts };
	const full = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	db.entries.hook('creating', full);
	expect(await takeIn(db, learner('l1'), reply, 20, '前')).toEqual({ type: 'not-stored', trouble: 'full' });
	expect(await db.ideaVersions.count()).toBe(0);

	db.entries.hook('creating').unsubscribe(full);
	await takeIn(db, learner('l1'), reply, 30, '前');
	await takeIn(db, learner('l1'), reply, 40, '前');
	expect((await db.ideaVersions.toArray()).map(({ name, at }) => [name, at])).toEqual([['前', 30]]);
});
