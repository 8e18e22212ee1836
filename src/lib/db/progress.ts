import type { DeviceDb } from './db.ts';
import type { Progress } from './rows.ts';

/** Notes where the learner is. `done` only grows: looking back does not undo a finished step. */
export async function saveProgress(
	db: DeviceDb,
	learner: string,
	lesson: string,
	step: string,
	done: readonly string[],
	now = Date.now()
): Promise<void> {
	await db.transaction('rw', db.progress, async () => {
		const before = await db.progress.get([learner, lesson]);
		await db.progress.put({
			learner,
			lesson,
			step,
			done: [...new Set([...(before?.done ?? []), ...done])],
			startedAt: before?.startedAt ?? now,
			at: now
		});
	});
}

/** Lessons the learner has begun, the latest first. */
export async function progressOf(db: DeviceDb, learner: string): Promise<Progress[]> {
	const rows = await db.progress.where('learner').equals(learner).sortBy('at');
	return rows.reverse();
}
