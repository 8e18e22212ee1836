import type { OwnCells, OwnTable } from '#lib/data/import/own-table.ts';
import type { DeviceDb } from './db.ts';
import type { TablePart } from './rows.ts';

/** A table with all that belongs to it; also what brings a removed one back. */
export type WholeTable = { own: OwnTable; cells: OwnCells; original: Uint8Array<ArrayBuffer> };

/** Characters of a table's name. */
export const longestName = 120;
/** From here on the parts of a table are pieces of its file. No table has as many columns. */
const fileAt = 10_000;
/** Bytes of the file in one piece: written and read well within a frame, also by a slow computer. */
const pieceSize = 500_000;

/** The tables of the store that hold learners' tables, for a transaction around `putTable`. */
export const tableStores = (db: DeviceDb) => [db.ownTables, db.tableFiles, db.tableParts];

/** Stores a table, all of it or nothing, in the place of one with the same id. Other tables are not touched. */
export async function saveTable(db: DeviceDb, whole: WholeTable): Promise<void> {
	await db.transaction('rw', tableStores(db), () => putTable(db, whole));
}

/** The same inside a transaction over `tableStores`. */
export async function putTable(db: DeviceDb, { own, cells, original }: WholeTable): Promise<void> {
	const { id, learner } = own;
	await dropCells(db, id);
	await db.ownTables.put(own);
	// One after the other: each write holds the page up for as long as its part takes to be copied.
	for (const [at, column] of cells.data.entries())
		await db.tableParts.put({ table: id, at, learner, type: 'column', column });
	for (let from = 0; from < original.length; from += pieceSize) {
		const bytes = original.slice(from, from + pieceSize);
		await db.tableParts.put({ table: id, at: fileAt + from / pieceSize, learner, type: 'file', bytes });
	}
}

/** Tables of one learner without their cells, the newest first. */
export async function tablesOf(db: DeviceDb, learner: string, kind?: OwnTable['kind']): Promise<OwnTable[]> {
	const all = await db.ownTables.where('learner').equals(learner).toArray();
	return all.filter((one) => kind === undefined || one.kind === kind).sort((a, b) => b.at - a.at);
}

/** One table with its cells, without the file it came from; null where it is not on this device. */
export async function openTable(db: DeviceDb, id: string): Promise<Omit<WholeTable, 'original'> | null> {
	return db.transaction('r', tableStores(db), async () => {
		const own = await db.ownTables.get(id);
		if (!own) return null;
		const file = await db.tableFiles.get(id);
		const data = file?.data ?? (await columnsOf(db, id));
		return data.length === 0 ? null : { own, cells: { data } };
	});
}

/** One table with all that belongs to it; null where it is not on this device. */
export async function loadTable(db: DeviceDb, id: string): Promise<WholeTable | null> {
	return db.transaction('r', tableStores(db), async () => {
		const own = await db.ownTables.get(id);
		if (!own) return null;
		const file = await db.tableFiles.get(id);
		if (file) return { own, cells: { data: file.data }, original: file.original };
		const data = await columnsOf(db, id);
		return data.length === 0 ? null : { own, cells: { data }, original: await fileOf(db, id) };
	});
}

/** Removes a table. What comes back can be saved again, to undo it. */
export async function removeTable(db: DeviceDb, id: string): Promise<WholeTable | null> {
	return db.transaction('rw', tableStores(db), async () => {
		const whole = await loadTable(db, id);
		await db.ownTables.delete(id);
		await dropCells(db, id);
		return whole;
	});
}

async function dropCells(db: DeviceDb, id: string): Promise<void> {
	await db.tableFiles.delete(id);
	await between(db, id, 0, Infinity).delete();
}

async function columnsOf(db: DeviceDb, id: string): Promise<OwnCells['data']> {
	const parts = await partsOf(db, id, 0, fileAt);
	return parts.flatMap((part) => (part.type === 'column' ? [part.column] : []));
}

async function fileOf(db: DeviceDb, id: string): Promise<Uint8Array<ArrayBuffer>> {
	const parts = await partsOf(db, id, fileAt, Infinity);
	const pieces = parts.flatMap((part) => (part.type === 'file' ? [part.bytes] : []));
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** In their order, each fetched by itself. */
async function partsOf(db: DeviceDb, id: string, from: number, to: number): Promise<TablePart[]> {
	const keys = await between(db, id, from, to).primaryKeys();
	const parts = await Promise.all(keys.map((key) => db.tableParts.get(key)));
	return parts.filter((part) => part !== undefined);
}

function between(db: DeviceDb, id: string, from: number, to: number) {
	return db.tableParts.where('[table+at]').between([id, from], [id, to]);
}

/** An empty name changes nothing: a table without one could not be found again. */
export async function renameTable(db: DeviceDb, id: string, name: string): Promise<void> {
	const clean = name.trim().slice(0, longestName);
	if (clean !== '') await db.ownTables.update(id, { name: clean });
}
