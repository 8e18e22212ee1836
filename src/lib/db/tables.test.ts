import { expect, test } from 'vitest';
import { noChoices } from '#lib/data/import/choices.ts';
import { packCells } from '#lib/data/import/pack.ts';
import {
	loadTable,
	openTable,
	removeTable,
	renameTable,
	saveTable,
	tablesOf,
	type WholeTable
} from './tables.ts';
import { device, failing } from './testing/device.ts';

function table(id: string, at: number, learner = 'aki'): WholeTable {
	return {
		own: {
			id,
			learner,
			name: `表 ${id}`,
			kind: 'own',
			file: { name: 'a.csv', size: 8, encoding: 'utf-8' },
			choices: noChoices,
			columns: [
				{ name: 'n', label: '数', unit: '', year: null, type: 'integer', sure: 1, missing: 1, added: false }
			],
			key: null,
			rows: 2,
			faults: 0,
			source: { publisher: '', year: '' },
			from: null,
			at
		},
		cells: { data: [packCells([3, null], 'integer')] },
		original: new TextEncoder().encode('数\n3\n-')
	};
}

test('keeps a table with its cells and the file it came from', async () => {
	const one = device();
	await saveTable(one.tab(), table('t1', 1));
	expect(await loadTable(one.tab(), 't1')).toEqual(table('t1', 1));
	expect(await loadTable(one.tab(), 'other')).toBe(null);
});

test('keeps a large file in pieces, and opens a table without it', async () => {
	const db = device().tab();
	const original = Uint8Array.from({ length: 1_200_001 }, (_, at) => at % 251);
	await saveTable(db, { ...table('t1', 1), original });
	expect(await db.tableParts.count()).toBe(1 + 3);
	expect(await loadTable(db, 't1')).toEqual({ ...table('t1', 1), original });
	const { own, cells } = table('t1', 1);
	expect(await openTable(db, 't1')).toEqual({ own, cells });
	expect(await openTable(db, 'other')).toBe(null);
});

test('a table stored once more takes the place of the earlier one, of every part of it', async () => {
	const db = device().tab();
	const first = table('t1', 1);
	const wide = {
		...first,
		cells: { data: [...first.cells.data, packCells(['a', 'b'], 'string')] },
		original: new Uint8Array(900_000)
	};
	await saveTable(db, wide);
	await saveTable(db, table('t1', 2));
	expect(await loadTable(db, 't1')).toEqual(table('t1', 2));
	expect(await db.tableParts.count()).toBe(2);
});

test('a table that was stored in one row is read, taken away and brought back like any other', async () => {
	const db = device().tab();
	const { own, cells, original } = table('t1', 1);
	await db.ownTables.put(own);
	await db.tableFiles.put({ id: own.id, learner: own.learner, data: cells.data, original });
	expect(await openTable(db, 't1')).toEqual({ own, cells });
	const removed = await removeTable(db, 't1');
	expect(removed).toEqual(table('t1', 1));
	expect(await db.tableFiles.count()).toBe(0);
	if (removed) await saveTable(db, removed);
	expect(await loadTable(db, 't1')).toEqual(table('t1', 1));
});

test('lists the tables of one learner, the newest first, without their cells', async () => {
	const db = device().tab();
	await saveTable(db, table('t1', 1));
	await saveTable(db, table('t2', 2));
	await saveTable(db, table('t3', 3, 'ren'));
	expect((await tablesOf(db, 'aki')).map(({ id }) => id)).toEqual(['t2', 't1']);
	expect(await tablesOf(db, 'aki', 'live')).toEqual([]);
});

test('a removed table comes back whole', async () => {
	const db = device().tab();
	await saveTable(db, table('t1', 1));
	const removed = await removeTable(db, 't1');
	expect([await db.ownTables.count(), await db.tableParts.count()]).toEqual([0, 0]);
	if (removed) await saveTable(db, removed);
	expect(await loadTable(db, 't1')).toEqual(table('t1', 1));
	expect(await removeTable(db, 'other')).toBe(null);
});

test('renames, and never to nothing', async () => {
	const db = device().tab();
	await saveTable(db, table('t1', 1));
	await renameTable(db, 't1', '  ごみ調べ ');
	await renameTable(db, 't1', '  ');
	expect((await loadTable(db, 't1'))?.own.name).toBe('ごみ調べ');
});

test('a table that does not fit any more leaves nothing behind, and the earlier ones as they were', async () => {
	const one = device();
	await saveTable(one.tab(), table('t1', 1));
	const full = failing(one.tab(), ({ type, table }) =>
		type === 'write' && table === 'tableParts' ? new DOMException('no room', 'QuotaExceededError') : null
	);
	await expect(saveTable(full, table('t2', 2))).rejects.toThrow();
	const db = one.tab();
	expect((await tablesOf(db, 'aki')).map(({ id }) => id)).toEqual(['t1']);
	expect(await loadTable(db, 't1')).toEqual(table('t1', 1));
});
