import { expect, onTestFinished, test, vi } from 'vitest';
import { addIdea, removeIdea } from '#lib/db/ideas.ts';
import { addLearner, currentLearner } from '#lib/db/learners.ts';
import { device } from '#lib/db/testing/device.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { openIdea } from './idea-session.svelte.ts';
import { DeviceIdeas } from './my-ideas.svelte.ts';

async function room() {
	const { tab } = device();
	const db = tab();
	const learner = await currentLearner(db);
	const ideas = new DeviceIdeas({ db, learner }, '/ja/ideas');
	onTestFinished(() => ideas.close());
	await vi.waitFor(() => expect(ideas.list).not.toBeNull());
	return { db, learner, ideas };
}

test('an idea begun in a lesson is in the list, and what is written in the studio comes back', async () => {
	const { db, learner, ideas } = await room();
	expect(ideas.list).toEqual([]);
	const id = await ideas.create();
	await vi.waitFor(() => expect(ideas.list).toEqual([{ id, title: '', notes: 0 }]));
	ideas.follow(id);
	await vi.waitFor(() => expect(ideas.state?.notes.pains).toEqual([]));

	const studio = await openIdea(id, () => Promise.resolve({ db, learner }));
	if (!studio) throw new Error('the idea is not there');
	onTestFinished(() => studio.close());
	const { editor, doc } = studio;
	const canvas = editor.addCanvas(readIdea(doc).canvases);
	editor.writeItem('canvas', canvas, 'user', '雨の日の祖母');
	const note = (section: 'pains' | 'relievers', text: string) =>
		editor.addNote({ canvas, section, text }, readIdea(doc).notes);
	const answer = note('relievers', '屋根をつける');
	editor.link(answer, note('pains', '買い物に行けない'));
	await vi.waitFor(() => expect(ideas.state?.notes.pains).toEqual(['買い物に行けない']));
	expect(ideas.state).toMatchObject({ user: '雨の日の祖母', needs: { total: 1, answered: 1 } });
});

test('notes of a case that was practised on are not one’s own', async () => {
	const { db, learner, ideas } = await room();
	const id = await ideas.create();
	ideas.follow(id);
	const studio = await openIdea(id, () => Promise.resolve({ db, learner }));
	if (!studio) throw new Error('the idea is not there');
	onTestFinished(() => studio.close());
	const { editor, doc } = studio;
	const practice = editor.addCanvas(readIdea(doc).canvases, { case: 'barrel' });
	editor.addNote({ canvas: practice, section: 'gains', text: '緑' }, readIdea(doc).notes);
	const own = editor.addCanvas(readIdea(doc).canvases);
	editor.addNote({ canvas: own, section: 'gains', text: '話せる' }, readIdea(doc).notes);
	await vi.waitFor(() => expect(ideas.state?.notes.gains).toEqual(['話せる']));
});

test('another learner’s idea, or one that was removed, is not shown', async () => {
	const { db, learner, ideas } = await room();
	const other = await addLearner(db, 'そら');
	ideas.follow(await addIdea(db, other.id));
	const mine = await ideas.create();
	await vi.waitFor(() => expect(ideas.list?.map(({ id }) => id)).toEqual([mine]));
	expect(ideas.state).toBeNull();
	ideas.follow(mine);
	await vi.waitFor(() => expect(ideas.state).not.toBeNull());
	await removeIdea(db, mine, learner.id);
	await vi.waitFor(() => expect(ideas.state).toBeNull());
	expect(ideas.list).toEqual([]);
});

test('ideas behind four digits stay there until they are uncovered', async () => {
	const { tab } = device();
	const db = tab();
	const learner = { ...(await currentLearner(db)), pin: '1234' };
	const ideas = new DeviceIdeas({ db, learner }, '/ja/ideas');
	onTestFinished(() => ideas.close());
	await ideas.create();
	expect(ideas.hidden).toBe(true);
	expect(ideas.list).toEqual([]);
	expect(ideas.state).toBeNull();
});

test('the way to the studio leads to the canvas of that idea', async () => {
	const { ideas } = await room();
	expect(ideas.href('a b')).toBe('/ja/ideas/edit/?id=a%20b&part=canvas');
	expect(ideas.href(null)).toBe('/ja/ideas/');
});
