import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';
import type { IdeaVersion } from './rows.ts';

/** Automatic versions of an idea that are kept, of each sort. */
const kept = { day: 15, merge: 10, restore: 10 };
/** Characters of a version's name. */
export const longestVersionName = 80;

/** Versions of an idea, the newest first. */
export async function versionsOf(db: DeviceDb, idea: string): Promise<IdeaVersion[]> {
	const rows = await db.ideaVersions.where('idea').equals(idea).toArray();
	return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/**
 * Keeps an idea as it is. Hands back the version's id; null where there is no such idea, or where the version of the
 * day is there already. Of automatic versions the oldest make room; named ones stay for ever.
 */
export async function addVersion(
	db: DeviceDb,
	idea: string,
	{ name, why, by, state }: Pick<IdeaVersion, 'name' | 'why' | 'by' | 'state'>,
	now = Date.now()
): Promise<string | null> {
	return db.transaction('rw', db.ideas, db.ideaVersions, async () => {
		if ((await db.ideas.get(idea)) === undefined) return null;
		if (why === 'day' && (await timesOf(db, idea, 'day')).some((at) => dayOf(at) === dayOf(now))) return null;
		const id = newId();
		await db.ideaVersions.add({ id, idea, name: cleanName(name), why, by, at: now, state });
		if (why !== 'named') {
			const oldestFirst = await ofSort(db, idea, why).primaryKeys();
			await db.ideaVersions.bulkDelete(oldestFirst.slice(0, -kept[why]));
		}
		return id;
	});
}

/** An automatic version that gets a name is a named one from then on. An empty name changes nothing. */
export async function renameVersion(db: DeviceDb, id: string, name: string): Promise<void> {
	const clean = cleanName(name);
	if (clean !== '') await db.ideaVersions.update(id, { name: clean, why: 'named' });
}

/** Removes a version. What comes back can be put again, to undo it. */
export async function removeVersion(db: DeviceDb, id: string): Promise<IdeaVersion | null> {
	return db.transaction('rw', db.ideaVersions, async () => {
		const version = await db.ideaVersions.get(id);
		await db.ideaVersions.delete(id);
		return version ?? null;
	});
}

/** Puts back a version that was removed. One whose idea is gone meanwhile stays away. */
export async function restoreVersion(db: DeviceDb, version: IdeaVersion): Promise<void> {
	await db.transaction('rw', db.ideas, db.ideaVersions, async () => {
		if ((await db.ideas.get(version.idea)) !== undefined) await db.ideaVersions.put(version);
	});
}

/** The day on this device's calendar: a day begins when the learner's does. */
export function dayOf(ms: number): string {
	const date = new Date(ms);
	return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** By the index alone: the states themselves are large, and others wait meanwhile to write what is being typed. */
function ofSort(db: DeviceDb, idea: string, why: IdeaVersion['why']) {
	return db.ideaVersions.where('[idea+why+at]').between([idea, why, -Infinity], [idea, why, Infinity]);
}

/** When the versions of a sort were made. */
async function timesOf(db: DeviceDb, idea: string, why: IdeaVersion['why']): Promise<number[]> {
	const keys: unknown[] = await ofSort(db, idea, why).keys();
	return keys.flatMap((key) => (Array.isArray(key) && typeof key[2] === 'number' ? [key[2]] : []));
}

function cleanName(name: string): string {
	return name.trim().slice(0, longestVersionName);
}
