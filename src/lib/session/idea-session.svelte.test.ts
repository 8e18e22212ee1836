import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DeviceDb } from '#lib/db/db.ts';
import { versionsOf } from '#lib/db/idea-versions.ts';
import {
	addIdea,
	addPart,
	compactParts,
	ideasOf,
	partsAfter,
	removeIdea,
	restoreIdea
} from '#lib/db/ideas.ts';
import { addLearner, currentLearner } from '#lib/db/learners.ts';
import type { Learner } from '#lib/db/rows.ts';
import { device, failing, type Work } from '#lib/db/testing/device.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { device as elsewhere } from '#lib/ideas/testing/sketch.ts';
import * as Y from 'yjs';
import { openIdea, type IdeaSession } from './idea-session.svelte.ts';
import { saving } from './saving.svelte.ts';

const quota = () => new DOMException('the disk is full', 'QuotaExceededError');

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	saving.opened('device');
	saving.started();
	saving.saved(0);
});
afterEach(async () => {
	await vi.waitFor(() => expect(saving.state.type).not.toBe('saving'));
	vi.useRealTimers();
	vi.restoreAllMocks();
});

type Tab = { db: DeviceDb; idea: IdeaSession; trouble: (work: Work) => Error | null };

/** A device with one idea on it, opened in as many tabs as are asked for. */
async function room() {
	const { tab } = device();
	const db = tab();
	const learner: Learner = { ...(await currentLearner(db)), nickname: 'みお' };
	const id = await addIdea(db, learner.id);
	const opened = async (trouble: Tab['trouble'] = () => null): Promise<Tab> => {
		const state = { trouble };
		const store = failing(tab(), (work) => state.trouble(work));
		const idea = await openIdea(id, () => Promise.resolve({ db: store, learner }));
		if (!idea) throw new Error('the idea is not there');
		onTestFinished(() => idea.close());
		return Object.assign(state, { db: store, idea });
	};
	return { db, learner, id, opened };
}

const title = ({ idea }: IdeaSession) => wordsOf(idea.fields.title);
const row = async (db: DeviceDb, learner: Learner) => (await ideasOf(db, learner.id))[0];

describe('an idea', () => {
	test('is there again as it was left, and the list knows what is in it', async () => {
		const { db, learner, opened } = await room();
		const { idea } = await opened();
		expect(idea.idea.notes).toEqual([]);
		const canvas = idea.editor.addCanvas([]);
		idea.editor.addNote({ canvas, section: 'pains', text: 'バスが来ない' }, []);
		idea.editor.write('title', 'あかり待合室');
		idea.editor.write('issue', '帰りの足がない');
		await idea.close();
		const { idea: again } = await opened();
		expect(title(again)).toBe('あかり待合室');
		expect(again.idea.notes.map(({ text }) => wordsOf(text))).toEqual(['バスが来ない']);
		expect(await row(db, learner)).toMatchObject({
			title: 'あかり待合室',
			issue: '帰りの足がない',
			notes: 1,
			people: ['みお']
		});
	});

	test('names who changed something, not who only looked', async () => {
		const { opened } = await room();
		const { idea } = await opened();
		expect(idea.idea.people.size).toBe(0);
		idea.editor.write('title', 'あ');
		expect(idea.idea.people.get(idea.author)).toMatchObject({ nickname: 'みお' });
	});

	test('is opened by those only who work on it', async () => {
		const { db, id, learner } = await room();
		const other = await addLearner(db, 'れん');
		expect(await openIdea(id, () => Promise.resolve({ db, learner: other }))).toBeNull();
		expect(await openIdea('nowhere', () => Promise.resolve({ db, learner }))).toBeNull();
	});

	test('is stored to the last letter when its page closes in the middle of writing', async () => {
		const { opened } = await room();
		const { idea } = await opened();
		for (const text of ['あ', 'あか', 'あかり', 'あかりが']) idea.editor.write('title', text);
		const closing = idea.close();
		// A field that writes while the page goes.
		idea.editor.write('title', 'あかりがつく');
		await closing;
		await vi.waitFor(async () => expect(title((await opened()).idea)).toBe('あかりがつく'));
	});
});

describe('an idea in two tabs', () => {
	test('shows in each what the other writes, and the list what both wrote', async () => {
		const { db, learner, opened } = await room();
		const [a, b] = [await opened(), await opened()];
		const canvas = a.idea.editor.addCanvas([]);
		await vi.waitFor(() => expect(b.idea.idea.canvases).toHaveLength(1));
		a.idea.editor.addNote({ canvas, section: 'pains', text: 'さむい' }, []);
		b.idea.editor.addNote({ canvas, section: 'gains', text: 'あかるい' }, []);
		await vi.waitFor(() => expect(a.idea.idea.notes).toHaveLength(2));
		await vi.waitFor(() => expect(b.idea.idea).toEqual(a.idea.idea));
		await vi.waitFor(async () => expect(await row(db, learner)).toMatchObject({ notes: 2 }));
	});

	test('undoes in each only its own steps', async () => {
		const { opened } = await room();
		const [a, b] = [await opened(), await opened()];
		a.idea.editor.write('issue', 'ここから');
		await vi.waitFor(() => expect(wordsOf(b.idea.idea.fields.issue)).toBe('ここから'));
		b.idea.editor.write('title', 'あちら');
		await vi.waitFor(() => expect(title(a.idea)).toBe('あちら'));
		a.idea.undo();
		await vi.waitFor(() => expect(wordsOf(b.idea.idea.fields.issue)).toBe(''));
		expect(title(a.idea)).toBe('あちら');
		expect([a.idea.canUndo, a.idea.canRedo, b.idea.canUndo]).toEqual([false, true, true]);
	});

	test('says in the other tab that it was deleted, and has what was written meanwhile when it comes back', async () => {
		const { db, id, learner, opened } = await room();
		const { idea } = await opened();
		idea.editor.write('title', 'あかり待合室');
		await idea.settled();
		const removed = await removeIdea(db, id, learner.id);
		await vi.waitFor(() => expect(idea.gone).toBe(true));
		idea.editor.write('issue', 'あとから');
		await idea.settled();
		expect([await db.ideas.count(), await db.ideaParts.count()]).toEqual([0, 0]);
		if (removed) await restoreIdea(db, removed);
		await vi.waitFor(() => expect(idea.gone).toBe(false));
		await vi.waitFor(async () => {
			const { idea: again } = await opened();
			expect(title(again)).toBe('あかり待合室');
			expect(wordsOf(again.idea.fields.issue)).toBe('あとから');
		});
	});
});

describe('undo', () => {
	test('takes back typing in one field as one step, and typing in another as the next', async () => {
		const { opened } = await room();
		const { idea } = await opened();
		for (const text of ['あ', 'あか', 'あかり']) idea.editor.write('title', text);
		for (const text of ['足', '足がない']) idea.editor.write('issue', text);
		idea.undo();
		expect([title(idea), wordsOf(idea.idea.fields.issue)]).toEqual(['あかり', '']);
		idea.undo();
		expect([title(idea), idea.canUndo]).toEqual(['', false]);
		idea.redo();
		expect(title(idea)).toBe('あかり');
	});

	test('is stored as well, and leaves alone what came in a file', async () => {
		const { opened } = await room();
		const { idea } = await opened();
		idea.editor.write('title', 'あかり');
		const there = elsewhere('れん');
		there.editor.write('issue', 'さむい');
		idea.merge(Y.encodeStateAsUpdate(there.doc));
		idea.undo();
		expect([title(idea), wordsOf(idea.idea.fields.issue)]).toEqual(['', 'さむい']);
		await idea.settled();
		const { idea: again } = await opened();
		expect([title(again), wordsOf(again.idea.fields.issue)]).toEqual(['', 'さむい']);
	});
});

describe('a full device', () => {
	test('keeps what is written on the screen, and takes it when there is room again', async () => {
		const { opened } = await room();
		const tab = await opened();
		tab.idea.editor.write('title', 'あ');
		await tab.idea.settled();
		tab.trouble = ({ type, table }) => (type === 'write' && table === 'ideaParts' ? quota() : null);
		tab.idea.editor.write('title', 'あか');
		tab.idea.editor.write('issue', 'さむい');
		await tab.idea.settled();
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		expect(title(tab.idea)).toBe('あか');
		expect(title((await opened()).idea)).toBe('あ');
		tab.trouble = () => null;
		await saving.saveAgain();
		expect(saving.state.type).toBe('device');
		const { idea: again } = await opened();
		expect([title(again), wordsOf(again.idea.fields.issue)]).toEqual(['あか', 'さむい']);
	});

	test('shows on the next page what the last one could not store, and stores it later', async () => {
		const { db, learner, id } = await room();
		let full = false;
		const store = failing(db, ({ type, table }) =>
			full && type === 'write' && table === 'ideaParts' ? quota() : null
		);
		const openPage = async () => (await openIdea(id, () => Promise.resolve({ db: store, learner })))!;
		const page = await openPage();
		full = true;
		page.editor.write('title', 'あかり待合室');
		await page.close();
		const next = await openPage();
		expect(title(next)).toBe('あかり待合室');
		full = false;
		next.editor.write('issue', 'さむい');
		await next.settled();
		await vi.waitFor(() => expect(saving.canRetry).toBe(false));
		await next.close();
		const last = await openPage();
		expect([title(last), wordsOf(last.idea.fields.issue)]).toEqual(['あかり待合室', 'さむい']);
		await last.close();
	});
});

describe('many small changes', () => {
	test('become one row when the idea is opened again, and say the same', async () => {
		const { db, id, opened } = await room();
		const { idea } = await opened();
		for (let n = 0; n < 120; n++) {
			idea.editor.write('title', `あかり ${n}`);
			await idea.settled();
		}
		await idea.close();
		expect(await db.ideaParts.count()).toBeGreaterThan(100);
		const { idea: again } = await opened();
		expect(title(again)).toBe('あかり 119');
		expect(await partsAfter(db, id, 'words')).toHaveLength(1);
		expect(title((await opened()).idea)).toBe('あかり 119');
	});

	test('put together while another tab writes, lose nothing of it', async () => {
		const { db, id, opened } = await room();
		const tabs = [await opened(), await opened()];
		const merge = (updates: Uint8Array<ArrayBuffer>[]) => new Uint8Array(Y.mergeUpdates(updates));
		const work = Array.from({ length: 60 }, async (_, n) => {
			tabs[n % 2]?.idea.editor.addCandidate([], `${n}`);
			if (n % 7 === 0) await compactParts(db, id, 'words', merge);
			await tabs[n % 2]?.idea.settled();
		});
		await Promise.all(work);
		const { idea } = await opened();
		expect(new Set(idea.idea.candidates.map(({ issue }) => wordsOf(issue))).size).toBe(60);
	});

	test('that cannot be put together on a full device can be opened all the same', async () => {
		const { db, id, opened } = await room();
		const summary = { title: 'あ', issue: '', notes: 0, people: [] };
		const doc = elsewhere('れん');
		doc.editor.write('title', 'あ');
		const update = new Uint8Array(Y.encodeStateAsUpdate(doc.doc));
		for (let n = 0; n < 101; n++) await addPart(db, id, { doc: 'words', update }, summary);
		const { idea } = await opened(({ type, table }) =>
			type === 'write' && table === 'ideaParts' ? quota() : null
		);
		expect(title(idea)).toBe('あ');
		expect(await db.ideaParts.count()).toBe(101);
	});
});

describe('versions by themselves', () => {
	test('keep the idea as it stood before the first change of a day, once a day', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 10) });
		const { db, id, opened } = await room();
		const { idea } = await opened();
		idea.editor.write('title', '一日目');
		await idea.settled();
		expect(await versionsOf(db, id)).toEqual([]);
		vi.setSystemTime(new Date(2026, 10, 25, 10));
		idea.editor.write('title', '二日目');
		await idea.settled();
		await vi.waitFor(async () => expect(await versionsOf(db, id)).toHaveLength(1));
		const { idea: other } = await opened();
		other.editor.write('title', '二日目のつづき');
		await other.settled();
		const [version, ...more] = await versionsOf(db, id);
		expect(more).toEqual([]);
		expect(version).toMatchObject({ why: 'day', name: '', by: idea.author });
		const then = elsewhere('x');
		Y.applyUpdate(then.doc, version!.state);
		expect(wordsOf(then.read().fields.title)).toBe('一日目');
	});

	test('keep the idea as it stood before a merge, unless the merge changed nothing', async () => {
		const { db, id, opened } = await room();
		const { idea } = await opened();
		idea.editor.write('title', 'あかり');
		const there = elsewhere('れん');
		there.editor.write('issue', 'さむい');
		const file = Y.encodeStateAsUpdate(there.doc);
		idea.merge(file);
		idea.merge(file);
		await idea.settled();
		await vi.waitFor(async () => expect(await versionsOf(db, id)).toHaveLength(1));
		expect((await versionsOf(db, id))[0]).toMatchObject({ why: 'merge' });
	});
});
