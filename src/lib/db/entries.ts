import type { Entry } from '#lib/review/entry.ts';
import type { DeviceDb } from './db.ts';

/** All that was said about one idea on this device, in no order. A live read runs again when something is added. */
export async function entriesOf(db: DeviceDb, idea: string): Promise<Entry[]> {
	return db.entries.where('idea').equals(idea).toArray();
}

/** All that was said about some ideas. */
export async function entriesOfAll(db: DeviceDb, ideas: readonly string[]): Promise<Entry[]> {
	return db.entries
		.where('idea')
		.anyOf([...ideas])
		.toArray();
}

/**
 * Adds what is not here yet, all or nothing, and hands back what that was. An entry that is here stays as it is: its id
 * is made from its words, so there is nothing in it to change.
 */
export async function addEntries(db: DeviceDb, entries: readonly Entry[]): Promise<Entry[]> {
	return db.transaction('rw', db.entries, async () => {
		const news = await newEntries(db, entries);
		await db.entries.bulkAdd(news);
		return news;
	});
}

/** Those that are not here yet, each once. */
export async function newEntries(db: DeviceDb, entries: readonly Entry[]): Promise<Entry[]> {
	const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	const here = await db.entries.bulkGet(once.map(({ id }) => id));
	return once.filter((_, i) => here[i] === undefined);
}
