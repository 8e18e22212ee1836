import type { OwnCells, OwnTable } from '#lib/data/import/own-table.ts';
import type { DeviceDb } from './db.ts';
import type { TableFile } from './rows.ts';

/** A table with all that belongs to it; also what brings a removed one back. */
export type WholeTable = { own: OwnTable; cells: OwnCells; original: Uint8Array<ArrayBuffer> };

/** Characters of a table's name. */
export const longestName = 120;

/** Stores a table, all of it or nothing. Other tables are not touched. */
export async function saveTable(db: DeviceDb, { own, cells, original }: WholeTable): Promise<void> {
	const file: TableFile = { id: own.id, learner: own.learner, original, data: cells.data };
	await db.transaction('rw', db.ownTables, db.tableFiles, async () => {
		await db.ownTables.put(own);
		await db.tableFiles.put(file);
	});
}

/** Tables of one learner without their cells, the newest first. */
export async function tablesOf(db: DeviceDb, learner: string, kind?: OwnTable['kind']): Promise<OwnTable[]> {
	const all = await db.ownTables.where('learner').equals(learner).toArray();
	return all.filter((one) => kind === undefined || one.kind === kind).sort((a, b) => b.at - a.at);
}

/** One table with its cells; null where it is not on this device. */
export async function loadTable(db: DeviceDb, id: string): Promise<WholeTable | null> {
	return db.transaction('r', db.ownTables, db.tableFiles, async () => {
		const [own, file] = await Promise.all([db.ownTables.get(id), db.tableFiles.get(id)]);
		return own && file ? { own, cells: { data: file.data }, original: file.original } : null;
	});
}

/** Removes a table. What comes back can be saved again, to undo it. */
export async function removeTable(db: DeviceDb, id: string): Promise<WholeTable | null> {
	return db.transaction('rw', db.ownTables, db.tableFiles, async () => {
		const whole = await loadTable(db, id);
		await db.ownTables.delete(id);
		await db.tableFiles.delete(id);
		return whole;
	});
}

/** An empty name changes nothing: a table without one could not be found again. */
export async function renameTable(db: DeviceDb, id: string, name: string): Promise<void> {
	const clean = name.trim().slice(0, longestName);
	if (clean !== '') await db.ownTables.update(id, { name: clean });
}
