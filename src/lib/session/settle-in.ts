import { chooseLearner, deleteLearner } from '#lib/db/learner-list.ts';
import { backupRows } from './backup-rows.ts';
import { session } from './session.svelte.ts';

/** After learners came with a file: where nobody has done anything yet, the first of them is at work from now on. */
export async function settleIn([first]: readonly string[]): Promise<void> {
	const { db, learner } = await session.open();
	if (first !== undefined && first !== learner.id && (await isUnused(learner.id))) {
		await chooseLearner(db, first);
		await deleteLearner(db, learner.id);
	}
	await session.refresh();
}

/** A learner that the device made by itself and nobody has used yet. */
export async function isUnused(id: string): Promise<boolean> {
	const { db } = await session.open();
	const { learners, ...work } = await backupRows(db, id, false);
	// Where one only looked, there is a place but nothing to lose.
	const { progress: _, ...given } = work;
	return (
		learners[0]?.nickname === '' &&
		Object.values(given).every((rows) => rows.length === 0) &&
		(await db.ideas.where('learners').equals(id).count()) === 0
	);
}
