import type { FileFault } from '#lib/exchange/format.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { chooseLearner, deleteLearner } from '#lib/db/learners.ts';
import { session } from './session.svelte.ts';

export type Opened =
	| { type: 'read'; added: number }
	| { type: 'refused'; fault: FileFault }
	| { type: 'not-stored'; trouble: StorageTrouble };

/**
 * Brings a `.mirai` file onto this device: all of it or nothing. Work that is here stays; where both have an
 * answer the newer one stands and the other is kept. On a device where nobody has answered anything yet the
 * learner of the file becomes the one at work.
 */
export async function openBackup(file: Blob): Promise<Opened> {
	const [{ unpack }, { mergeBackup }, { limits }, { db, learner }] = await Promise.all([
		import('#lib/exchange/unpack.ts'),
		import('#lib/exchange/merge.ts'),
		import('#lib/exchange/format.ts'),
		session.open()
	]);
	if (file.size > limits.file) return { type: 'refused', fault: 'too-large' };
	const unpacked = unpack(new Uint8Array(await file.arrayBuffer()));
	if (!unpacked.ok) return { type: 'refused', fault: unpacked.fault };
	const incoming = unpacked.value.parts;

	const stored = await attempt(() =>
		db.transaction('rw', [db.learners, db.answers, db.versions, db.progress], async () => {
			const rows = mergeBackup(
				{
					learners: await db.learners.toArray(),
					answers: await db.answers.toArray(),
					versions: await db.versions.toArray(),
					progress: await db.progress.toArray()
				},
				incoming
			);
			await db.learners.bulkPut(rows.learners);
			await db.answers.bulkPut(rows.answers);
			await db.versions.bulkPut(rows.versions);
			await db.progress.bulkPut(rows.progress);
			return rows.answers.length;
		})
	);
	if (!stored.ok) return { type: 'not-stored', trouble: stored.trouble };

	const [theirs] = incoming.learners;
	if (theirs && theirs.id !== learner.id && (await isUnused(learner.id))) {
		await chooseLearner(db, theirs.id);
		await deleteLearner(db, learner.id);
	}
	await session.refresh();
	return { type: 'read', added: stored.value };
}

/** A learner that the device made by itself and nobody has used yet. */
async function isUnused(id: string): Promise<boolean> {
	const { db } = await session.open();
	const learner = await db.learners.get(id);
	return learner?.nickname === '' && (await db.answers.where('learner').equals(id).count()) === 0;
}
