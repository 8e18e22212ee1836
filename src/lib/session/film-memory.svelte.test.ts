import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DeviceDb } from '#lib/db/db.ts';
import { currentLearner } from '#lib/db/learners.ts';
import { device, failing, type Work } from '#lib/db/testing/device.ts';
import { DeviceFilmMemory } from './film-memory.svelte.ts';
import { saving } from './saving.svelte.ts';

const quota = () => new DOMException('the disk is full', 'QuotaExceededError');
const soon = (ms = 0) => new Promise((done) => setTimeout(done, ms));
const settled = () => vi.waitFor(() => expect(saving.state.type).not.toBe('saving'));
const moment = { seconds: 83, caption: '水を、少しずつ。', frame: null };

/** A page of a browser, as far as it can be left. */
let page: { window: EventTarget; document: EventTarget & { visibilityState: string } };

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	page = {
		window: new EventTarget(),
		document: Object.assign(new EventTarget(), { visibilityState: 'visible' })
	};
	vi.stubGlobal('window', page.window);
	vi.stubGlobal('document', page.document);
	saving.opened('device');
	saving.started();
	saving.saved(0);
});
afterEach(async () => {
	await settled();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

type Window = { memory: DeviceFilmMemory; trouble: (work: Work) => Error | null };

/** A device on which windows show the film of one case. */
async function room() {
	const { tab } = device();
	const db = tab();
	const learner = await currentLearner(db);
	const opened = async (begin = true, film = 'tomatoes'): Promise<Window> => {
		const state: Window = {
			memory: new DeviceFilmMemory({ case: film, lang: 'ja' }, () =>
				Promise.resolve({ db: failing(tab(), (work) => state.trouble(work)), learner })
			),
			trouble: () => null
		};
		onTestFinished(() => state.memory.stop());
		if (begin) await state.memory.start();
		return state;
	};
	return { db, learner: learner.id, opened };
}

const place = (db: DeviceDb, learner: string) => db.watching.get([learner, 'tomatoes']);

describe('where a film is', () => {
	test('is not known before the device was asked, then a fresh start', async () => {
		const { opened } = await room();
		const { memory } = await opened(false);
		expect(memory.watching).toBeNull();
		await memory.start();
		expect(memory.watching).toEqual({ seconds: 0, watched: 0, answers: {} });
		expect(memory.notes).toEqual([]);
		expect(memory.kept).toEqual([]);
	});

	test('goes to the store at once, then about every second while it plays', async () => {
		const { db, learner, opened } = await room();
		const window = await opened();
		const { memory } = window;
		let writes = 0;
		window.trouble = ({ type }) => {
			if (type === 'write') writes++;
			return null;
		};
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
		memory.leaveAt(1, 0.01);
		for (let tick = 1; tick <= 12; tick++) {
			vi.advanceTimersByTime(250);
			// What was sent off has the time to arrive.
			await new Promise((done) => setImmediate(done));
			memory.leaveAt(1 + tick / 4, 0.01 * tick);
		}
		vi.advanceTimersByTime(1000);
		vi.useRealTimers();
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 4 }));
		expect((await place(db, learner))?.watched).toBeCloseTo(0.12);
		expect(memory.watching).toMatchObject({ seconds: 4 });
		expect(writes).toBeGreaterThanOrEqual(3);
		expect(writes).toBeLessThanOrEqual(5);
	});

	test.each([
		['goes away', () => page.window.dispatchEvent(new Event('pagehide'))],
		[
			'is hidden',
			() => {
				page.document.visibilityState = 'hidden';
				page.document.dispatchEvent(new Event('visibilitychange'));
			}
		]
	])('is sent off without waiting when the page %s', async (_, leave) => {
		const { db, learner, opened } = await room();
		const { memory } = await opened();
		memory.leaveAt(10, 0.1);
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 10 }));
		memory.leaveAt(10.7, 0.1);
		leave();
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 10.7 }), 500);
	});

	test('is sent off without waiting when the film stops for now', async () => {
		const { db, learner, opened } = await room();
		const { memory } = await opened();
		memory.leaveAt(10, 0.1);
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 10 }));
		memory.leaveAt(10.7, 0.1, true);
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 10.7 }), 500);
	});

	test('is sent off when the film is left', async () => {
		const { db, learner, opened } = await room();
		const { memory } = await opened();
		memory.leaveAt(10, 0.1);
		memory.leaveAt(10.7, 0.1);
		memory.stop();
		await vi.waitFor(async () => expect(await place(db, learner)).toMatchObject({ seconds: 10.7 }), 500);
	});

	test('is found again, and the watched share never shrinks', async () => {
		const { db, learner, opened } = await room();
		const before = await opened();
		before.memory.leaveAt(60, 0.7);
		before.memory.stop();
		await settled();
		const { memory } = await opened();
		expect(memory.watching).toMatchObject({ seconds: 60, watched: 0.7 });
		memory.leaveAt(3, 0.02);
		expect(memory.watching).toMatchObject({ seconds: 3, watched: 0.7 });
		await settled();
		expect(await place(db, learner)).toMatchObject({ seconds: 3, watched: 0.7 });
	});
});

test('answers to the questions of a film are kept by question, the last one stands', async () => {
	const { opened } = await room();
	const [here, there] = [await opened(), await opened()];
	here.memory.answer('why', 'rain');
	here.memory.answer('why', 'roots');
	there.memory.answer('more', null);
	await vi.waitFor(() => {
		for (const { memory } of [here, there])
			expect(memory.watching?.answers).toMatchObject({ why: { picked: 'roots' }, more: { picked: null } });
	});
});

describe('notes and kept moments', () => {
	test('are on screen at once, by moment, and in the store soon after', async () => {
		const { db, learner, opened } = await room();
		const { memory } = await opened();
		const late = memory.addNote(70, 'late');
		const early = memory.addNote(5, 'early');
		const card = memory.keep(moment);
		expect(memory.notes.map(({ id }) => id)).toEqual([early, late]);
		expect(memory.kept).toMatchObject([
			{ id: card, says: '', source: { ...moment, type: 'film', lang: 'ja' } }
		]);
		await settled();
		expect(await db.notes.get(late)).toMatchObject({ learner, case: 'tomatoes', seconds: 70, text: 'late' });
		expect(await db.evidence.get(card)).toMatchObject({ learner, source: { case: 'tomatoes', seconds: 83 } });
	});

	test('typed fast are written a few times, and the last key wins', async () => {
		const { db, opened } = await room();
		const { memory } = await opened();
		const [note, card] = [memory.addNote(5, ''), memory.keep(moment)];
		for (let length = 1; length <= 60; length++) {
			memory.changeNote(note, 'x'.repeat(length));
			memory.sayOf(card, 'y'.repeat(length));
		}
		await settled();
		expect((await db.notes.get(note))?.text).toBe('x'.repeat(60));
		expect((await db.evidence.get(card))?.says).toBe('y'.repeat(60));
	});

	test('typed at any pace never jump back on screen', async () => {
		const { db, opened } = await room();
		const { memory } = await opened();
		const id = memory.addNote(5, '');
		for (let length = 1; length <= 80; length++) {
			memory.changeNote(id, 'x'.repeat(length));
			for (let wait = length % 4; wait >= 0; wait--) {
				await (wait % 2 === 0 ? soon(wait) : Promise.resolve());
				expect(memory.notes.map(({ text }) => text)).toEqual(['x'.repeat(length)]);
			}
		}
		await settled();
		expect((await db.notes.get(id))?.text).toBe('x'.repeat(80));
	});

	test('show in another window, and are gone there when removed here', async () => {
		const { opened } = await room();
		const [here, there] = [await opened(), await opened()];
		const note = here.memory.addNote(5, 'wet roots');
		const card = here.memory.keep(moment);
		await vi.waitFor(() => {
			expect(there.memory.notes).toMatchObject([{ id: note, text: 'wet roots' }]);
			expect(there.memory.kept).toMatchObject([{ id: card }]);
		});
		there.memory.changeNote(note, 'wet roots, dry leaves');
		await vi.waitFor(() => expect(here.memory.notes).toMatchObject([{ text: 'wet roots, dry leaves' }]));
		await here.memory.removeNote(note);
		await here.memory.removeKept(card);
		await vi.waitFor(() => expect([...there.memory.notes, ...there.memory.kept]).toEqual([]));
	});

	test('come back as they were when a removal is undone', async () => {
		const { db, opened } = await room();
		const { memory } = await opened();
		const note = memory.addNote(5, 'wet roots');
		const card = memory.keep(moment);
		memory.sayOf(card, 'so little water');
		await settled();
		const before = [await db.notes.get(note), await db.evidence.get(card)];
		const undo = [await memory.removeNote(note), await memory.removeKept(card)];
		expect([memory.notes, memory.kept]).toEqual([[], []]);
		expect([await db.notes.count(), await db.evidence.count()]).toEqual([0, 0]);
		memory.stop();
		for (const back of undo) back();
		await settled();
		await vi.waitFor(async () => {
			expect([await db.notes.get(note), await db.evidence.get(card)]).toEqual(before);
		});
	});

	test('of another film stay there', async () => {
		const { opened } = await room();
		const [one, other] = [await opened(), await opened(true, 'water')];
		one.memory.addNote(5, 'tomatoes');
		one.memory.keep(moment);
		other.memory.keep({ ...moment, seconds: 1 });
		await settled();
		await soon(50);
		expect(other.memory.notes).toEqual([]);
		expect(other.memory.kept).toHaveLength(1);
		expect(one.memory.kept).toHaveLength(1);
	});

	test('that are not there any more are neither changed nor removed', async () => {
		const { db, opened } = await room();
		const { memory } = await opened();
		memory.changeNote('gone', 'x');
		memory.sayOf('gone', 'x');
		(await memory.removeNote('gone'))();
		(await memory.removeKept('gone'))();
		expect([await db.notes.count(), await db.evidence.count()]).toEqual([0, 0]);
	});

	test('take a picture along only if a file may carry it', async () => {
		const { opened } = await room();
		const { memory } = await opened();
		const frame = 'data:image/webp;base64,UklGRg==';
		memory.keep({ ...moment, seconds: 1, frame });
		memory.keep({ ...moment, seconds: 2, frame: 'data:image/svg+xml;base64,PHN2Zz4=' });
		memory.keep({ ...moment, seconds: 3, frame: `data:image/webp;base64,${'A'.repeat(60_000)}` });
		expect(memory.kept.map(({ source }) => source.frame)).toEqual([frame, null, null]);
	});

	test('tell a page that is drawn from them', async () => {
		const { opened } = await room();
		const { memory } = await opened();
		const seen: number[] = [];
		onTestFinished(
			$effect.root(() => {
				$effect(() => {
					seen.push(memory.notes.length);
				});
			})
		);
		flushSync();
		memory.addNote(5, 'x');
		flushSync();
		expect(seen).toEqual([0, 1]);
	});
});

describe('a full device', () => {
	test('is said, everything stays on screen, and is stored when the learner tries again', async () => {
		const { db, learner, opened } = await room();
		const window = await opened();
		window.trouble = ({ type }) => (type === 'write' ? quota() : null);
		const note = window.memory.addNote(5, 'wet roots');
		const card = window.memory.keep(moment);
		window.memory.answer('why', 'roots');
		window.memory.leaveAt(9, 0.1);
		await settled();
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		expect(saving.canRetry).toBe(true);
		expect(window.memory.notes).toMatchObject([{ text: 'wet roots' }]);

		window.trouble = () => null;
		await saving.saveAgain();
		expect(saving.state.type).toBe('device');
		expect(saving.canRetry).toBe(false);
		expect(await db.notes.get(note)).toMatchObject({ text: 'wet roots' });
		expect(await db.evidence.get(card)).toMatchObject({ source: moment });
		expect(await place(db, learner)).toMatchObject({ seconds: 9, answers: { why: { picked: 'roots' } } });
	});

	test('does not lose what it did not take when the film is left', async () => {
		const { db, opened } = await room();
		const window = await opened();
		window.trouble = ({ type }) => (type === 'write' ? quota() : null);
		const note = window.memory.addNote(5, 'wet roots');
		await settled();
		window.memory.stop();
		window.trouble = () => null;
		// Another film is written to, and there is room again.
		(await opened(true, 'water')).memory.answer('why', 'roots');
		await vi.waitFor(async () => expect(await db.notes.get(note)).toMatchObject({ text: 'wet roots' }));
		expect(saving.canRetry).toBe(false);
	});

	test('that takes one thing and not another does not say that all is stored', async () => {
		const { db, opened } = await room();
		const window = await opened();
		window.trouble = ({ rows }) => (JSON.stringify(rows).includes('large') ? quota() : null);
		const large = window.memory.addNote(5, 'large');
		await settled();
		const badge: string[] = [];
		onTestFinished(
			$effect.root(() => {
				$effect(() => {
					badge.push(saving.state.type);
				});
			})
		);
		const small = window.memory.addNote(6, 'small');
		await vi.waitFor(async () => expect(await db.notes.get(small)).toBeDefined());
		await soon(50);
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		expect(badge).not.toContain('device');
		window.memory.changeNote(large, 'shorter');
		await vi.waitFor(() => expect(saving.state.type).toBe('device'));
	});
});

test('a store that cannot be read is said, the film begins afresh, and nothing stored is replaced by that', async () => {
	const { db, learner, opened } = await room();
	await db.watching.put({
		learner,
		case: 'tomatoes',
		seconds: 60,
		watched: 0.7,
		answers: { why: { picked: 'rain', at: 1 } },
		at: 1
	});
	const window = await opened(false);
	window.trouble = () => new DOMException('', 'UnknownError');
	await window.memory.start();
	expect(saving.state).toEqual({ type: 'failed', trouble: 'failed' });
	expect(window.memory.watching).toEqual({ seconds: 0, watched: 0, answers: {} });
	window.trouble = () => null;
	window.memory.leaveAt(2, 0.02);
	await vi.waitFor(() => expect(saving.state.type).toBe('device'));
	expect(await place(db, learner)).toMatchObject({
		seconds: 2,
		watched: 0.7,
		answers: { why: { picked: 'rain' } }
	});
});

test('what is done before the device is open is stored when it is', async () => {
	const { tab } = device();
	const db = tab();
	const learner = await currentLearner(db);
	let open: () => void = () => undefined;
	const opening = new Promise<void>((done) => (open = done));
	const memory = new DeviceFilmMemory({ case: 'tomatoes', lang: 'en' }, async () => {
		await opening;
		return { db, learner };
	});
	onTestFinished(() => memory.stop());
	const starting = memory.start();
	const note = memory.addNote(5, 'early');
	expect(memory.notes).toHaveLength(1);
	open();
	await starting;
	expect(memory.notes).toHaveLength(1);
	await settled();
	expect(await db.notes.get(note)).toMatchObject({ learner: learner.id, text: 'early' });
});
