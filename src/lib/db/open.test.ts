import { Dexie, liveQuery } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { addLearner } from './learners.ts';
import { openDevice, type Opened } from './open.ts';

/** The browser's own store as Dexie finds it. Here there is none until a test brings one. */
const browser: { indexedDB?: unknown; IDBKeyRange?: unknown } = Dexie.dependencies;
const before = { ...browser };
const opened: Opened[] = [];

beforeEach(() => {
	browser.IDBKeyRange = IDBKeyRange;
});
afterEach(() => {
	for (const { db } of opened.splice(0)) db.close();
	Object.assign(browser, before);
	vi.useRealTimers();
});

async function open(name?: string): Promise<Opened> {
	const device = await openDevice(name);
	opened.push(device);
	return device;
}

/** A store that can be worked with, whatever it is kept in. */
async function works({ db }: Opened): Promise<boolean> {
	const { id } = await addLearner(db, 'Aki');
	return (await db.learners.get(id))?.nickname === 'Aki';
}

test('opens the store of the device, and finds again what is in it', async () => {
	browser.indexedDB = new IDBFactory();
	const first = await open();
	expect(first.kept).toBe('device');
	expect(await works(first)).toBe(true);
	first.db.close();
	const second = await open();
	expect(second.kept).toBe('device');
	expect(await second.db.learners.count()).toBe(1);
});

test('goes on in memory, and says so, where the browser has no store', async () => {
	browser.indexedDB = undefined;
	const device = await open();
	expect(device.kept).toBe('memory');
	expect(await works(device)).toBe(true);
	const counts: number[] = [];
	const following = liveQuery(() => device.db.learners.count()).subscribe((count) => counts.push(count));
	await vi.waitFor(() => expect(counts).toEqual([1]));
	await works(device);
	await vi.waitFor(() => expect(counts).toEqual([1, 2]));
	following.unsubscribe();
});

test.each(['SecurityError', 'InvalidStateError', 'UnknownError', 'QuotaExceededError'])(
	'goes on in memory, and says so, where opening throws a %s',
	async (name) => {
		browser.indexedDB = new (class extends IDBFactory {
			override open(): never {
				throw new DOMException('not here', name);
			}
		})();
		const device = await open();
		expect(device.kept).toBe('memory');
		expect(await works(device)).toBe(true);
	}
);

test('goes on in memory, and says so, where even looking for the store throws', async () => {
	browser.indexedDB = null;
	Object.defineProperty(globalThis, 'indexedDB', {
		configurable: true,
		get() {
			throw new DOMException('not here', 'SecurityError');
		}
	});
	onTestFinished(() => {
		Reflect.deleteProperty(globalThis, 'indexedDB');
	});
	const device = await open();
	expect(device.kept).toBe('memory');
	expect(await works(device)).toBe(true);
});

test('goes on in memory after four seconds, and says so, where the browser never answers', async () => {
	const factory = new IDBFactory();
	browser.indexedDB = factory;
	// A connection of an older version that does not give way keeps the open request waiting for ever.
	const blocker = await new Promise<{ close: () => void }>((done) => {
		const request = factory.open('mirai-caravan', 1);
		request.onsuccess = () => done(request.result);
	});
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const opening = open();
	let device: Opened | null = null;
	void opening.then((value) => (device = value));
	await vi.advanceTimersByTimeAsync(3900);
	expect(device).toBeNull();
	await vi.advanceTimersByTimeAsync(200);
	const { kept, db } = await opening;
	vi.useRealTimers();
	expect(kept).toBe('memory');
	expect(await works({ kept, db })).toBe(true);

	// An answer that comes too late changes nothing any more.
	blocker.close();
	await new Promise((done) => setTimeout(done, 20));
	expect(await db.learners.count()).toBe(1);
});

test('what is in memory is gone with the next start', async () => {
	browser.indexedDB = undefined;
	expect(await works(await open())).toBe(true);
	browser.indexedDB = undefined;
	expect(await (await open()).db.learners.count()).toBe(0);
});

test('a mistake of ours is not taken for a blocked store', async () => {
	browser.indexedDB = new (class extends IDBFactory {
		override open(): never {
			throw new RangeError('ours');
		}
	})();
	await expect(openDevice()).rejects.toThrow('ours');
});
