import * as Y from 'yjs';
import { addIdea } from '#lib/db/ideas.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { openIdea } from '#lib/session/idea-session.svelte.ts';
import { session } from '#lib/session/session.svelte.ts';

/** Ideas of a year's class groups, each with the canvas of the design on it. */
const ideas = 200;

/** For each idea a device that has it, and what a teammate's file would bring. */
async function begin() {
	const { db, learner } = await session.open();
	return Promise.all(
		Array.from({ length: ideas }, async (_, n) => {
			const mine = device(`mine-${n}`, n * 1000);
			draw(mine, waitingRoom);
			const theirs = device(`theirs-${n}`, n * 1000 + 500);
			Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc));
			draw(theirs, waitingRoom);
			const id = await addIdea(db, learner.id);
			const opened = await openIdea(id);
			opened?.merge(Y.encodeStateAsUpdate(mine.doc));
			await opened?.close();
			return { id, file: Y.encodeStateAsUpdate(theirs.doc), notes: theirs.read().notes.length };
		})
	);
}

const all = await begin();
for (let round = 0; round < 3; round++) {
	const start = performance.now();
	for (const { id, file, notes } of all) {
		const from = performance.now();
		const idea = await openIdea(id);
		idea?.merge(file);
		await idea?.settled();
		if (idea?.idea.notes.length !== notes) throw new Error('a note is lost');
		await idea.close();
		performance.measure(round === 0 ? 'harness:one' : 'harness:again', { start: from });
	}
	performance.measure(round === 0 ? 'harness:all' : 'harness:all-again', { start });
}
performance.mark('harness:done');
