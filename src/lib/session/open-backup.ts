import type { FileFault } from '#lib/exchange/format.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { chooseLearner, deleteLearner } from '#lib/db/learner-list.ts';
import { backupRows, backupTables, putBackupRows } from './backup-rows.ts';
import { session } from './session.svelte.ts';

export type Opened =
	/** `added`: answers, notes, kept moments and tables that are new here; `changed`: whether anything is. */
	| { type: 'read'; added: number; changed: boolean }
	| { type: 'refused'; fault: FileFault }
	| { type: 'not-stored'; trouble: StorageTrouble };

/**
 * Brings a `.mirai` file onto this device: all of it or nothing. Work that is here stays; where both have an
 * answer the newer one stands and the other is kept. On a device where nobody has done anything yet the learner of
 * the file becomes the one at work.
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
		db.transaction('rw', backupTables(db), async () => {
			const rows = mergeBackup(await backupRows(db, undefined, false), incoming);
			await putBackupRows(db, rows);
			return {
				added: rows.answers.length + rows.notes.length + rows.evidence.length + rows.tables.length,
				changed: Object.values(rows).some(({ length }) => length > 0)
			};
		})
	);
	if (!stored.ok) return { type: 'not-stored', trouble: stored.trouble };

	const [theirs] = incoming.learners;
	if (theirs && theirs.id !== learner.id && (await isUnused(learner.id))) {
		await chooseLearner(db, theirs.id);
		await deleteLearner(db, learner.id);
	}
	await session.refresh();
	return { type: 'read', ...stored.value };
}

/** A learner that the device made by itself and nobody has used yet. */
async function isUnused(id: string): Promise<boolean> {
	const { db } = await session.open();
	const { learners, ...work } = await backupRows(db, id, false);
	// Where one only looked, there is a place but nothing to lose.
	const { progress: _, ...given } = work;
	return learners[0]?.nickname === '' && Object.values(given).every((rows) => rows.length === 0);
}
