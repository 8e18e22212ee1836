import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';
import type { IdeaVersion } from './rows.ts';

/** Automatic versions of an idea that are kept: days, and separately those before a merge or a restore. */
const keptDays = 15;
const keptOthers = 15;
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
		const there = await versionsOf(db, idea);
		if (why === 'day' && there.some((one) => one.why === 'day' && dayOf(one.at) === dayOf(now))) return null;
		const id = newId();
		await db.ideaVersions.add({ id, idea, name: cleanName(name), why, by, at: now, state });
		await db.ideaVersions.bulkDelete(tooMany(await versionsOf(db, idea)));
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

function tooMany(newestFirst: readonly IdeaVersion[]): string[] {
	const days = newestFirst.filter(({ why }) => why === 'day');
	const others = newestFirst.filter(({ why }) => why === 'merge' || why === 'restore');
	return [...days.slice(keptDays), ...others.slice(keptOthers)].map(({ id }) => id);
}

function cleanName(name: string): string {
	return name.trim().slice(0, longestVersionName);
}
