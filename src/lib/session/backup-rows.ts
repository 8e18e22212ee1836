import type { Table } from 'dexie';
import type { DeviceDb } from '#lib/db/db.ts';
import { loadTable, putTable, tableStores } from '#lib/db/tables.ts';
import { fromBackup, toBackup } from '#lib/exchange/backup-table.ts';
import type { RowParts } from '#lib/exchange/format.ts';

/** Tables whose rows a backup holds as they are. */
export function backupTables(db: DeviceDb): Table[] {
	return [
		db.learners,
		db.answers,
		db.versions,
		db.progress,
		db.watching,
		db.notes,
		db.evidence,
		...tableStores(db)
	];
}

/**
 * Everything on the device, or everything of one learner. Without `cells` tables come as no more than their heads:
 * enough to know which are here, and a hundred times faster.
 */
export async function backupRows(db: DeviceDb, learner?: string, cells = true): Promise<RowParts> {
	const of = <Row, Key, Insert>(table: Table<Row, Key, Insert>, key = 'learner') =>
		learner === undefined ? table.toArray() : table.where(key).equals(learner).toArray();
	const tables: RowParts['tables'] = [];
	for (const own of await of(db.ownTables)) {
		const whole = cells ? await loadTable(db, own.id) : null;
		if (whole) tables.push(toBackup(whole));
		else if (!cells) tables.push({ ...own, cells: [], original: [] });
	}
	return {
		learners: await of(db.learners, 'id'),
		answers: await of(db.answers),
		versions: await of(db.versions),
		progress: await of(db.progress),
		watching: await of(db.watching),
		notes: await of(db.notes),
		evidence: await of(db.evidence),
		tables
	};
}

export async function putBackupRows(db: DeviceDb, rows: RowParts): Promise<void> {
	await db.learners.bulkPut(rows.learners);
	await db.answers.bulkPut(rows.answers);
	await db.versions.bulkPut(rows.versions);
	await db.progress.bulkPut(rows.progress);
	await db.watching.bulkPut(rows.watching);
	await db.notes.bulkPut(rows.notes);
	await db.evidence.bulkPut(rows.evidence);
	for (const table of rows.tables) await putTable(db, fromBackup(table));
}
