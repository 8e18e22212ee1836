import type { DeviceDb } from './db.ts';

export async function chooseLearner(db: DeviceDb, id: string, now = Date.now()): Promise<void> {
	await db.transaction('rw', db.learners, db.settings, async () => {
		await db.learners.update(id, { lastAt: now });
		await db.settings.put({ name: 'learner', value: id });
	});
}

/** Deletes a learner with all that belongs to it, in one go. */
export async function deleteLearner(db: DeviceDb, id: string): Promise<void> {
	await db.transaction(
		'rw',
		[db.learners, db.answers, db.versions, db.progress, db.watching, db.notes, db.evidence, db.settings],
		async () => {
			for (const table of [db.answers, db.versions, db.progress, db.watching, db.notes, db.evidence])
				await table.where('learner').equals(id).delete();
			await db.learners.delete(id);
			const chosen = await db.settings.get('learner');
			if (chosen?.value === id) await db.settings.delete('learner');
		}
	);
}
