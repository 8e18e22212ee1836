import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';
import type { Answer, Version } from './rows.ts';

/** A pause after which the next change counts as a new sitting, so that the answer before it can be had back. */
const sitting = 2 * 60 * 1000;

type Given = Pick<Answer, 'learner' | 'lesson' | 'step' | 'kind' | 'value' | 'score'>;

/**
 * Stores an answer. `base` is the `rev` the writer saw last (null: none). When someone else wrote in between,
 * their answer becomes a version; so two tabs never overwrite each other. With `keep` the stored answer becomes
 * an earlier one even within a sitting.
 */
export async function saveAnswer(
	db: DeviceDb,
	given: Given,
	base: string | null,
	now = Date.now(),
	keep = false
): Promise<{ saved: Answer; conflict: boolean }> {
	return db.transaction('rw', db.answers, db.versions, async () => {
		const key: [string, string, string] = [given.learner, given.lesson, given.step];
		const stored = await db.answers.get(key);
		const changed = stored !== undefined && !same(stored.value, given.value);
		const conflict = changed && stored.rev !== base;
		if (changed && (conflict || keep || now - stored.at > sitting))
			await db.versions.add(conflict ? versionOf(stored, 'other-tab') : earlier(stored, now));
		const saved: Answer = {
			...given,
			at: now,
			firstAt: stored?.firstAt ?? now,
			changes: (stored?.changes ?? 0) + 1,
			rev: newId()
		};
		await db.answers.put(saved);
		return { saved, conflict };
	});
}

/** An answer as a version to keep. */
export function versionOf(answer: Answer, why: Version['why']): Version {
	const { learner, lesson, step, kind, value, at } = answer;
	return { id: newId(), learner, lesson, step, kind, value, at, why };
}

/** An answer put aside now: from here its day counts, however long ago it was given. */
export function earlier(answer: Answer, now: number): Version {
	return { ...versionOf(answer, 'earlier'), at: now };
}

/** Both were made of plain data, so their JSON decides. */
function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

export function answersOf(db: DeviceDb, learner: string, lesson: string): Promise<Answer[]> {
	return db.answers.where('[learner+lesson]').equals([learner, lesson]).toArray();
}

/** Versions of one step, newest first. */
export async function versionsOf(
	db: DeviceDb,
	learner: string,
	lesson: string,
	step: string
): Promise<Version[]> {
	const found = await db.versions.where('[learner+lesson+step]').equals([learner, lesson, step]).sortBy('at');
	return found.reverse();
}
