import type { DeviceDb } from './db.ts';
import { removalTables, removeIdea } from './ideas.ts';

export async function chooseLearner(db: DeviceDb, id: string, now = Date.now()): Promise<void> {
	await db.transaction('rw', db.learners, db.settings, async () => {
		await db.learners.update(id, { lastAt: now });
		await db.settings.put({ name: 'learner', value: id });
	});
}

/** Deletes a learner with all that belongs to it, in one go. An idea of a team stays with the others. */
export async function deleteLearner(db: DeviceDb, id: string): Promise<void> {
	const work = [
		db.answers,
		db.versions,
		db.progress,
		db.watching,
		db.notes,
		db.evidence,
		db.ownTables,
		db.tableFiles,
		db.tableParts
	];
	await db.transaction('rw', [db.learners, ...work, ...removalTables(db), db.settings], async () => {
		for (const table of work) await table.where('learner').equals(id).delete();
		for (const idea of await db.ideas.where('learners').equals(id).primaryKeys())
			await removeIdea(db, idea, id);
		await db.learners.delete(id);
		const chosen = await db.settings.get('learner');
		if (chosen?.value === id) await db.settings.delete('learner');
	});
}
