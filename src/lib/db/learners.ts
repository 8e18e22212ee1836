import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';
import type { Learner } from './rows.ts';

/**
 * The learner this device works for: the one chosen last, else the newest, else a new one without a nickname,
 * so that nobody has to fill in anything before beginning.
 */
export async function currentLearner(db: DeviceDb, now = Date.now()): Promise<Learner> {
	return db.transaction('rw', db.learners, db.settings, async () => {
		const chosen = await db.settings.get('learner');
		const known =
			(chosen ? await db.learners.get(chosen.value) : undefined) ??
			(await db.learners.orderBy('lastAt').last());
		if (known) return known;
		return addLearner(db, '', now);
	});
}

/** Adds a learner and makes it the current one. */
export async function addLearner(db: DeviceDb, nickname: string, now = Date.now()): Promise<Learner> {
	return db.transaction('rw', db.learners, db.settings, async () => {
		const count = await db.learners.count();
		const learner: Learner = {
			id: newId(),
			nickname: nickname.trim(),
			grade: null,
			face: count % 6,
			pin: null,
			createdAt: now,
			lastAt: now
		};
		await db.learners.add(learner);
		await db.settings.put({ name: 'learner', value: learner.id });
		return learner;
	});
}

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
