import { Dexie } from 'dexie';
import { DeviceDb } from './db.ts';
import { storageTrouble } from './failure.ts';

/** `memory`: this browser keeps nothing; everything works until the page is closed. */
export type Opened = { db: DeviceDb; kept: 'device' | 'memory' };

/** How long a browser may take to open its store before we go on without it. Some hang for ever when blocked. */
const patience = 4000;

/**
 * Opens the device's store. Where it is blocked (private window, school policy) the same tables live in
 * memory instead, so that a lesson can still be done, printed and saved as a file.
 */
export async function openDevice(name = 'mirai-caravan'): Promise<Opened> {
	const db = new DeviceDb(name);
	try {
		await within(patience, db.open());
		return { db, kept: 'device' };
	} catch (cause) {
		if (!(cause instanceof TimedOut) && storageTrouble(cause) === null) throw cause;
		db.close();
		hideThrowingGetter();
		const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
		const indexedDB = new IDBFactory();
		// Where the browser has no store at all, Dexie would take this for a server and never run a live read.
		Dexie.dependencies.indexedDB ??= indexedDB;
		Dexie.dependencies.IDBKeyRange ??= IDBKeyRange;
		const memory = new DeviceDb(name, { indexedDB, IDBKeyRange });
		await memory.open();
		return { db: memory, kept: 'memory' };
	}
}

/**
 * Where even reading `window.indexedDB` throws, Dexie would throw for the store in memory as well: it compares the
 * two. From here on there is none.
 */
function hideThrowingGetter(): void {
	try {
		void globalThis.indexedDB;
	} catch {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
	}
}

class TimedOut extends Error {}

function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new TimedOut('the browser did not open its store')), ms);
		Dexie.Promise.resolve(work).then(
			(value) => {
				clearTimeout(timer);
				resolve(value);
			},
			(cause: unknown) => {
				clearTimeout(timer);
				reject(cause);
			}
		);
	});
}
