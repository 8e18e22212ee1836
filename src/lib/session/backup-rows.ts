import type { Table } from 'dexie';
import type { DeviceDb } from '#lib/db/db.ts';
import type { Parts } from '#lib/exchange/format.ts';

/** Tables whose rows a backup holds. */
export function backupTables(db: DeviceDb): Table[] {
	return [db.learners, db.answers, db.versions, db.progress, db.watching, db.notes, db.evidence];
}

/** Everything on the device, or everything of one learner. */
export async function backupRows(db: DeviceDb, learner?: string): Promise<Parts> {
	const of = <Row, Key, Insert>(table: Table<Row, Key, Insert>, key = 'learner') =>
		learner === undefined ? table.toArray() : table.where(key).equals(learner).toArray();
	return {
		learners: await of(db.learners, 'id'),
		answers: await of(db.answers),
		versions: await of(db.versions),
		progress: await of(db.progress),
		watching: await of(db.watching),
		notes: await of(db.notes),
		evidence: await of(db.evidence)
	};
}

export async function putBackupRows(db: DeviceDb, rows: Parts): Promise<void> {
	await db.learners.bulkPut(rows.learners);
	await db.answers.bulkPut(rows.answers);
	await db.versions.bulkPut(rows.versions);
	await db.progress.bulkPut(rows.progress);
	await db.watching.bulkPut(rows.watching);
	await db.notes.bulkPut(rows.notes);
	await db.evidence.bulkPut(rows.evidence);
}
