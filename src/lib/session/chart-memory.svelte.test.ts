import * as v from 'valibot';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { chartsOf } from '#lib/db/evidence.ts';
import { currentLearner } from '#lib/db/learners.ts';
import { device, failing, type Work } from '#lib/db/testing/device.ts';
import { View } from '#lib/data/view.ts';
import { ChartMemory } from './chart-memory.svelte.ts';
import { saving } from './saving.svelte.ts';

const settled = () => vi.waitFor(() => expect(saving.state.type).not.toBe('saving'));
const source = {
	type: 'chart' as const,
	view: v.parse(View, { table: 'pref_ageing', form: 'bar' }),
	title: '高齢化',
	tables: ['pref_ageing'],
	sourceLine: ''
};
const argument = { reason: '棒が長い', other: '', sure: 'fair' } as const;

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	saving.opened('device');
	saving.started();
	saving.saved(0);
});
afterEach(async () => {
	await settled();
	vi.restoreAllMocks();
});

/** A device whose store refuses what `trouble` gives an error for. */
async function room() {
	const { tab } = device();
	const db = tab();
	const learner = await currentLearner(db);
	const state: { trouble: (work: Work) => Error | null } = { trouble: () => null };
	const opened = async () => {
		const shut = failing(tab(), (work) => state.trouble(work));
		const memory = new ChartMemory(() => Promise.resolve({ db: shut, learner }));
		onTestFinished(() => memory.stop());
		await memory.start();
		await vi.waitFor(() => expect(memory.cards).not.toBeNull());
		return memory;
	};
	return { db, learner: learner.id, state, opened };
}

test('a card is on screen at once, in the store soon after, and in other windows', async () => {
	const { db, learner, opened } = await room();
	const [one, other] = [await opened(), await opened()];
	const kept = one.keep(source, '秋田県が長い', argument);
	expect(one.cards).toMatchObject([{ says: '秋田県が長い', argument, source }]);
	await kept;
	expect(await chartsOf(db, learner)).toMatchObject([{ learner, says: '秋田県が長い', argument }]);
	await vi.waitFor(() => expect(other.cards).toHaveLength(1));
});

test('on a full device keeping is not over before there is room again', async () => {
	const { db, learner, state, opened } = await room();
	const memory = await opened();
	state.trouble = ({ type, table }) =>
		type === 'write' && table === 'evidence' ? new DOMException('full', 'QuotaExceededError') : null;
	let over = false;
	const kept = memory.keep(source, '秋田県が長い', argument).then(() => (over = true));
	await vi.waitFor(() => expect(saving.state).toMatchObject({ type: 'failed' }));
	expect(memory.cards).toHaveLength(1);
	expect(over).toBe(false);
	state.trouble = () => null;
	await saving.saveAgain();
	await kept;
	expect(await chartsOf(db, learner)).toMatchObject([{ says: '秋田県が長い' }]);
});

test('a card is written on, taken away and put back', async () => {
	const { db, learner, opened } = await room();
	const memory = await opened();
	await memory.keep(source, '長い', argument);
	const [card] = memory.cards ?? [];
	if (!card) throw new Error('no card');
	memory.change(card.id, { says: '秋田県がいちばん長い', argument: { ...argument, other: '年齢の分け方' } });
	await settled();
	expect(await chartsOf(db, learner)).toMatchObject([
		{ at: card.at, says: '秋田県がいちばん長い', argument: { other: '年齢の分け方' } }
	]);
	const undo = await memory.remove(card.id);
	expect(memory.cards).toEqual([]);
	expect(await chartsOf(db, learner)).toEqual([]);
	undo();
	await settled();
	expect(await chartsOf(db, learner)).toMatchObject([{ id: card.id, says: '秋田県がいちばん長い' }]);
});
