import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { saveAnswer, versionsOf } from '#lib/db/answers.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { currentLearner } from '#lib/db/learners.ts';
import { device, failing, type Work } from '#lib/db/testing/device.ts';
import { saving } from '#lib/session/saving.svelte.ts';
import { reading } from '#lib/steps/read/reading.ts';
import type { Answerable } from '#lib/steps/show.ts';
import { write as writing } from '#lib/steps/write/write.ts';
import { LessonRun } from './lesson-run.svelte.ts';

const common = { title: '', minutes: 5, notes: { say: '', expect: '', react: '' } };
const field = { ask: '', starters: [], rows: 4 };
const write = (id: string): Answerable<'write'> => ({
	step: {
		...common,
		id,
		kind: 'write',
		prompt: { fields: [{ ...field, id: 'sky' }] },
		key: { examples: [] }
	},
	rules: writing
});
const look: Answerable<'read'> = {
	step: { ...common, id: 'look', kind: 'read', prompt: { body: '', figures: [], sources: [] }, key: {} },
	rules: reading
};
const own = write('own');
const more = write('more');
const lesson = { program: 'weather', slug: 'rain', steps: [look.step, own.step, more.step] };
const id = 'weather/rain';
const text = (sky: string) => ({ texts: { sky } });
const given = (step: string, sky: string) => ({
	lesson: id,
	step,
	kind: 'write' as const,
	value: text(sky),
	score: null
});
const quota = () => new DOMException('the disk is full', 'QuotaExceededError');
const soon = (ms = 0) => new Promise((done) => setTimeout(done, ms));

/** Writes and reads of a tab, which fail as long as `trouble` gives an error for them. */
type Tab = { db: DeviceDb; learner: string; run: LessonRun; trouble: (work: Work) => Error | null };

/** A device on which tabs go through the lesson. */
async function classroom() {
	const { tab } = device();
	const first = tab();
	const learner = await currentLearner(first);
	const opened = async (begin = true): Promise<Tab> => {
		const open: Omit<Tab, 'run' | 'db'> = { learner: learner.id, trouble: () => null };
		const db = failing(tab(), (work) => state.trouble(work));
		const run = new LessonRun(lesson, { db, learner, kept: 'device' });
		const state: Tab = { ...open, db, run };
		onTestFinished(() => run.stop());
		if (begin) await run.start();
		return state;
	};
	const stored = (step = 'own') => first.answers.get([learner.id, id, step]);
	const versions = (step = 'own') => versionsOf(first, learner.id, id, step);
	return { db: first, learner: learner.id, opened, stored, versions };
}

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	saving.opened('device');
	// The badge is one for the window: what the test before left on it goes.
	saving.started();
	saving.saved(0);
});
afterEach(async () => {
	await settled();
	vi.restoreAllMocks();
});
const settled = () => vi.waitFor(() => expect(saving.state.type).not.toBe('saving'));
const allStored = () => vi.waitFor(() => expect(saving.state.type).toBe('device'));

describe('an answer', () => {
	test('is on screen at once and in the store soon after, with its score', async () => {
		const { opened, stored } = await classroom();
		const { run } = await opened();
		expect(run.answer(own)).toEqual({ texts: {} });
		run.give(own, text('grey'));
		expect(run.answer(own)).toEqual(text('grey'));
		expect(saving.state.type).toBe('saving');
		await settled();
		expect(saving.state).toMatchObject({ type: 'device' });
		const row = await stored();
		expect(row).toMatchObject({
			lesson: id,
			step: 'own',
			kind: 'write',
			value: text('grey'),
			score: { type: 'done' }
		});
		expect(run.savedAt('own')).toBe(row?.at);
	});

	test('typed fast is written a few times, and the last key wins', async () => {
		const { opened, stored, versions } = await classroom();
		const { run } = await opened();
		for (let length = 1; length <= 60; length++) run.give(own, text('x'.repeat(length)));
		await settled();
		const row = await stored();
		expect(row?.value).toEqual(text('x'.repeat(60)));
		expect(row?.changes).toBeLessThanOrEqual(2);
		expect(await versions()).toEqual([]);
	});

	test('typed at any pace never jumps back on screen, and leaves nothing to decide', async () => {
		const { opened, stored, versions } = await classroom();
		const { run } = await opened();
		for (let length = 1; length <= 80; length++) {
			run.give(own, text('x'.repeat(length)));
			for (let wait = length % 4; wait >= 0; wait--) {
				await (wait % 2 === 0 ? soon(wait) : Promise.resolve());
				expect(run.answer(own)).toEqual(text('x'.repeat(length)));
			}
		}
		await settled();
		expect((await stored())?.value).toEqual(text('x'.repeat(80)));
		expect(await versions()).toEqual([]);
	});

	test('of each step goes its own way', async () => {
		const { opened, stored } = await classroom();
		const { run } = await opened();
		run.give(own, text('one'));
		run.give(more, text('two'));
		run.give(own, text('three'));
		await settled();
		expect((await stored('own'))?.value).toEqual(text('three'));
		expect((await stored('more'))?.value).toEqual(text('two'));
	});

	test('is taken as it is at that moment, also from a reactive object that changes later', async () => {
		const { opened, stored } = await classroom();
		const { run } = await opened();
		const draft = $state(text('now'));
		run.give(own, draft);
		draft.texts.sky = 'later';
		expect(run.answer(own)).toEqual(text('now'));
		await settled();
		expect((await stored())?.value).toEqual(text('now'));
	});

	test('is found again by the next run', async () => {
		const { opened } = await classroom();
		const before = await opened();
		before.run.give(own, text('grey'));
		await settled();
		before.run.stop();
		const { run } = await opened();
		expect(run.loaded).toBe(true);
		expect(run.answer(own)).toEqual(text('grey'));
	});
});

describe('progress', () => {
	test('finishes a step with its answer, not with a blank one', async () => {
		const { opened, db, learner } = await classroom();
		const { run } = await opened();
		run.give(own, text('  '));
		expect(run.isDone('own')).toBe(false);
		run.give(own, text('grey'));
		expect(run.isDone('own')).toBe(true);
		run.give(own, text(''));
		expect(run.isDone('own')).toBe(true);
		expect(run.doneCount).toBe(1);
		await settled();
		expect(await db.progress.get([learner, id])).toMatchObject({ step: 'own', done: ['own'] });
	});

	test('comes back to the place and the finished steps', async () => {
		const { opened, db, learner } = await classroom();
		const before = await opened();
		expect(before.run.left).toBeNull();
		before.run.give(look, { read: true });
		await before.run.visit('more');
		await settled();
		await db.progress.update([learner, id], { done: ['look', 'gone'] });
		const { run } = await opened();
		expect(run.left).toBe('more');
		expect(run.isDone('look')).toBe(true);
		expect(run.doneCount).toBe(1);
	});
});

describe('a full device', () => {
	test('is said, the answer stays on screen, and is stored when there is room again', async () => {
		const { opened, stored } = await classroom();
		const tab = await opened();
		tab.trouble = ({ type }) => (type === 'write' ? quota() : null);
		tab.run.give(own, text('grey'));
		await settled();
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		expect(tab.run.answer(own)).toEqual(text('grey'));
		expect(await stored()).toBeUndefined();
		await tab.run.saveAgain();
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });

		tab.trouble = () => null;
		await tab.run.saveAgain();
		expect(saving.state.type).toBe('device');
		expect((await stored())?.value).toEqual(text('grey'));
		expect(vi.mocked(console.error)).toHaveBeenCalled();
	});

	test('that has room again takes what it did not take before with the next answer', async () => {
		const { opened, stored, db, learner } = await classroom();
		const tab = await opened();
		tab.trouble = ({ type }) => (type === 'write' ? quota() : null);
		tab.run.give(own, text('one'));
		await settled();
		tab.trouble = () => null;
		tab.run.give(more, text('two'));
		await allStored();
		expect((await stored('own'))?.value).toEqual(text('one'));
		expect((await stored('more'))?.value).toEqual(text('two'));
		expect((await db.progress.get([learner, id]))?.done.sort()).toEqual(['more', 'own']);
	});

	test('that takes one answer and not another does not say that all is stored', async () => {
		const { opened, stored } = await classroom();
		const tab = await opened();
		const large = ({ rows }: Work) => (JSON.stringify(rows).includes('large') ? quota() : null);
		tab.trouble = large;
		tab.run.give(own, text('large'));
		await settled();
		const badge: string[] = [];
		const leave = $effect.root(() => {
			$effect(() => {
				badge.push(saving.state.type);
			});
		});
		onTestFinished(leave);
		tab.run.give(more, text('small'));
		await vi.waitFor(async () => expect((await stored('more'))?.value).toEqual(text('small')));
		await soon(50);
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		expect(badge).not.toContain('device');
		tab.run.give(own, text('shorter'));
		await allStored();
		expect((await stored('own'))?.value).toEqual(text('shorter'));
	});

	test('gets only what it does not have yet when one saves again', async () => {
		const { opened, stored } = await classroom();
		const tab = await opened();
		tab.run.give(own, text('one'));
		await settled();
		const before = await stored('own');
		tab.trouble = ({ type }) => (type === 'write' ? quota() : null);
		tab.run.give(more, text('two'));
		await settled();
		tab.trouble = () => null;
		await tab.run.saveAgain();
		expect(await stored('own')).toEqual(before);
		expect((await stored('more'))?.value).toEqual(text('two'));
	});

	test('forgets neither the place nor what was finished', async () => {
		const { opened, db, learner } = await classroom();
		const tab = await opened();
		tab.trouble = ({ table, type }) => (type === 'write' && table === 'progress' ? quota() : null);
		await tab.run.visit('more');
		expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
		tab.trouble = () => null;
		await tab.run.saveAgain();
		expect(saving.state.type).toBe('device');
		expect((await db.progress.get([learner, id]))?.step).toBe('more');
	});
});

test('a mistake of ours is thrown, said by the badge, and does not keep the next write from being made', async () => {
	const { opened, stored } = await classroom();
	const tab = await opened();
	tab.trouble = ({ type }) => (type === 'write' ? quota() : null);
	tab.run.give(own, text('grey'));
	await settled();
	tab.trouble = ({ type, table }) => (type === 'write' && table === 'answers' ? new TypeError('ours') : null);
	await expect(tab.run.saveAgain()).rejects.toThrow('ours');
	expect(saving.state).toEqual({ type: 'failed', trouble: 'failed' });
	tab.trouble = () => null;
	await tab.run.saveAgain();
	expect((await stored())?.value).toEqual(text('grey'));
	expect(saving.state.type).toBe('device');
});

test('a store that cannot be read at first is said, and nothing in it is replaced later', async () => {
	const { opened, db, learner, stored, versions } = await classroom();
	await saveAnswer(db, { ...given('own', 'from yesterday'), learner }, null);
	const tab = await opened(false);
	tab.trouble = () => new DOMException('', 'UnknownError');
	await tab.run.start();
	expect(tab.run.loaded).toBe(true);
	expect(saving.state).toEqual({ type: 'failed', trouble: 'failed' });
	tab.run.give(own, text('from today'));
	await settled();
	tab.trouble = () => null;
	await tab.run.saveAgain();
	expect((await stored())?.value).toEqual(text('from today'));
	expect(await versions()).toMatchObject([{ why: 'other-tab', value: text('from yesterday') }]);
});

describe('another tab', () => {
	test('is followed while nothing of ours is on its way', async () => {
		const { opened } = await classroom();
		const [here, there] = [await opened(), await opened()];
		there.run.give(own, text('from there'));
		await vi.waitFor(() => expect(here.run.answer(own)).toEqual(text('from there')));
		here.run.give(own, text('from here'));
		await vi.waitFor(() => expect(there.run.answer(own)).toEqual(text('from here')));
		await settled();
	});

	test('does not replace what we could not store yet; later both are kept', async () => {
		const { opened, stored, versions } = await classroom();
		const [here, there] = [await opened(), await opened()];
		here.trouble = ({ type }) => (type === 'write' ? quota() : null);
		here.run.give(own, text('from here'));
		await settled();
		there.run.give(own, text('from there'));
		await settled();
		await soon(50);
		expect(here.run.answer(own)).toEqual(text('from here'));
		here.trouble = () => null;
		await here.run.saveAgain();
		expect((await stored())?.value).toEqual(text('from here'));
		expect(await versions()).toMatchObject([{ why: 'other-tab', value: text('from there') }]);
		await vi.waitFor(() => expect(there.run.answer(own)).toEqual(text('from here')));
	});

	test('that answers in the same moment loses nothing, and both end with the same answer', async () => {
		const { opened, stored, versions } = await classroom();
		const [here, there] = [await opened(), await opened()];
		here.run.give(own, text('from here'));
		there.run.give(own, text('from there'));
		await settled();
		const now = await stored();
		await vi.waitFor(() => {
			expect(here.run.answer(own)).toEqual(now?.value);
			expect(there.run.answer(own)).toEqual(now?.value);
		});
		expect([now, ...(await versions())].map((row) => row?.value)).toEqual(
			expect.arrayContaining([text('from here'), text('from there')])
		);
	});

	test('is no longer followed after the run was stopped, even while it was still starting', async () => {
		const { opened } = await classroom();
		const [here, there] = [await opened(false), await opened()];
		const starting = here.run.start();
		here.run.stop();
		await starting;
		there.run.give(own, text('from there'));
		await settled();
		await soon(50);
		expect(here.run.answer(own)).toEqual({ texts: {} });
	});
});

describe('a stored answer that this version of the lesson cannot read', () => {
	const old = { picked: { sky: ['grey'] }, checked: [] };

	async function outdated(row: { kind: 'write' | 'choice'; value: unknown }) {
		const room = await classroom();
		await saveAnswer(room.db, { ...given('own', ''), ...row, learner: room.learner }, null);
		return room;
	}

	test.each([
		['of another kind', { kind: 'choice' as const, value: old }],
		['of another form', { kind: 'write' as const, value: 'grey' }],
		['of another kind in a form like ours', { kind: 'choice' as const, value: text('grey') }]
	])('%s is reported, shown as none, and left as it is', async (_, row) => {
		const { opened, stored } = await outdated(row);
		const before = await stored();
		const { run } = await opened();
		expect(run.isUnreadable(own)).toBe(true);
		expect(run.answer(own)).toEqual({ texts: {} });
		await run.visit('own');
		await run.saveAgain();
		expect(await stored()).toEqual(before);
	});

	test('is kept as an earlier one when the step is answered anew', async () => {
		const { opened, stored, versions } = await outdated({ kind: 'choice', value: old });
		const { run } = await opened();
		run.give(own, text('g'));
		run.give(own, text('grey'));
		expect(run.isUnreadable(own)).toBe(false);
		await settled();
		expect(await stored()).toMatchObject({ kind: 'write', value: text('grey') });
		expect(await versions()).toMatchObject([{ kind: 'choice', value: old, why: 'earlier' }]);
	});

	test('is over when another tab answers anew', async () => {
		const { opened } = await outdated({ kind: 'choice', value: old });
		const [here, there] = [await opened(), await opened()];
		there.run.give(own, text('grey'));
		await vi.waitFor(() => expect(here.run.isUnreadable(own)).toBe(false));
		expect(here.run.answer(own)).toEqual(text('grey'));
		await settled();
	});

	test('is none of the lesson’s business when its step is gone', async () => {
		const room = await classroom();
		await saveAnswer(room.db, { ...given('gone', 'grey'), learner: room.learner }, null);
		const { run } = await room.opened();
		expect(run.isUnreadable(write('gone'))).toBe(false);
		await run.saveAgain();
		expect((await room.stored('gone'))?.changes).toBe(1);
	});
});
