import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { DeviceDb } from '../db.ts';

// Without a store in sight Dexie takes the tests for a server and never runs a live read.
Dexie.dependencies.indexedDB ??= new IDBFactory();

/** A device with its own store, for one test; every tab opens the same store. */
export function device(): { tab: () => DeviceDb } {
	const indexedDB = new IDBFactory();
	const name = `device-${crypto.randomUUID()}`;
	return {
		tab() {
			const db = new DeviceDb(name, { indexedDB, IDBKeyRange });
			onTestFinished(() => db.close());
			return db;
		}
	};
}

/** What is being asked of a store. */
export type Work = { type: 'read' | 'write'; table: string; rows: readonly unknown[] };

/** The same store, where work fails for which `trouble` gives an error. */
export function failing(db: DeviceDb, trouble: (work: Work) => Error | null): DeviceDb {
	db.use({
		stack: 'dbcore',
		create: (core) => ({
			...core,
			table(name) {
				const table = core.table(name);
				const unless = <T>(work: Omit<Work, 'table'>, go: () => Promise<T>): Promise<T> => {
					const cause = trouble({ ...work, table: name });
					return cause ? Promise.reject(cause) : go();
				};
				const read = { type: 'read' as const, rows: [] };
				return {
					...table,
					get: (request) => unless(read, () => table.get(request)),
					query: (request) => unless(read, () => table.query(request)),
					mutate: (request) =>
						unless({ type: 'write', rows: 'values' in request ? request.values : [] }, () =>
							table.mutate(request)
						)
				};
			}
		})
	});
	return db;
}
