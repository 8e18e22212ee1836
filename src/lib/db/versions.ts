import { earlier } from './answers.ts';
import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';

const day = 24 * 60 * 60 * 1000;
/** Earlier answers kept for one step. */
const keptVersions = 20;

/**
 * Takes a version as the current answer; the current one becomes an earlier one in its place. If the version
 * asked for a decision, that is settled by it.
 */
export async function takeVersion(db: DeviceDb, id: string, now = Date.now()): Promise<void> {
	await db.transaction('rw', db.answers, db.versions, async () => {
		const version = await db.versions.get(id);
		if (!version) return;
		const { learner, lesson, step } = version;
		const current = await db.answers.get([learner, lesson, step]);
		if (current) await db.versions.add(earlier(current, now));
		await db.answers.put({
			learner,
			lesson,
			step,
			kind: version.kind,
			value: version.value,
			score: null,
			at: now,
			firstAt: current?.firstAt ?? now,
			changes: (current?.changes ?? 0) + 1,
			rev: newId()
		});
		await db.versions.delete(id);
	});
}

/** The learner keeps the current answer: what the other tab wrote stays for a day like any earlier answer. */
export async function keepCurrent(db: DeviceDb, id: string, now = Date.now()): Promise<void> {
	await db.versions.update(id, { why: 'earlier', at: now });
}

/** Forgets earlier answers put aside more than a day ago, and all but the newest twenty of a step. Undecided ones stay. */
export async function pruneVersions(db: DeviceDb, now = Date.now()): Promise<number> {
	return db.transaction('rw', db.versions, async () => {
		const all = (await db.versions.toArray())
			.filter(({ why }) => why === 'earlier')
			.sort((a, b) => b.at - a.at);
		const seen = new Map<string, number>();
		const old = all.filter(({ learner, lesson, step, at }) => {
			const key = `${learner} ${lesson} ${step}`;
			const count = (seen.get(key) ?? 0) + 1;
			seen.set(key, count);
			return now - at > day || count > keptVersions;
		});
		await db.versions.bulkDelete(old.map(({ id }) => id));
		return old.length;
	});
}
