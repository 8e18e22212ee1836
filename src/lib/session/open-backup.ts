import { chooseLearner, deleteLearner } from '#lib/db/learner-list.ts';
import type { StorageTrouble } from '#lib/db/failure.ts';
import type { FileFault } from '#lib/exchange/format.ts';
import { backupRows } from './backup-rows.ts';
import { session } from './session.svelte.ts';

export type Opened =
	/** `added`: answers, notes, kept moments, tables and ideas that are new here; `changed`: whether anything is. */
	| { type: 'read'; added: number; changed: boolean }
	| { type: 'refused'; fault: FileFault | 'locked' }
	| { type: 'not-stored'; trouble: StorageTrouble };

/**
 * Brings a `.mirai` file onto this device: all of it or nothing. Work that is here stays; where both have an
 * answer the newer one stands and the other is kept. On a device where nobody has done anything yet the learner of
 * the file becomes the one at work. An idea that comes alone belongs to the learner at work, as a teammate.
 */
export async function openBackup(file: Blob): Promise<Opened> {
	const [{ readFile, takeIn }, { db, learner }] = await Promise.all([import('./take-in.ts'), session.open()]);
	const read = await readFile(file, null);
	if (read.type === 'locked' || read.type === 'wrong-password') return { type: 'refused', fault: 'locked' };
	if (read.type === 'refused') return read;
	const { content } = read;
	// Ideas of others that a mentor was given must not become the learner’s own.
	if (content.cover.kind === 'review') return { type: 'refused', fault: 'wrong-content' };

	const taken = await takeIn(db, learner, content);
	if (taken.type === 'not-stored') return taken;
	const { added, changed } = taken;
	await settleIn(content.parts.learners.map(({ id }) => id));
	return { type: 'read', added, changed };
}

/** After learners came with a file: where nobody has done anything yet, the first of them is at work from now on. */
export async function settleIn([first]: readonly string[]): Promise<void> {
	const { db, learner } = await session.open();
	if (first !== undefined && first !== learner.id && (await isUnused(learner.id))) {
		await chooseLearner(db, first);
		await deleteLearner(db, learner.id);
	}
	await session.refresh();
}

/** A learner that the device made by itself and nobody has used yet. */
async function isUnused(id: string): Promise<boolean> {
	const { db } = await session.open();
	const { learners, ...work } = await backupRows(db, id, false);
	// Where one only looked, there is a place but nothing to lose.
	const { progress: _, ...given } = work;
	return (
		learners[0]?.nickname === '' &&
		Object.values(given).every((rows) => rows.length === 0) &&
		(await db.ideas.where('learners').equals(id).count()) === 0
	);
}
