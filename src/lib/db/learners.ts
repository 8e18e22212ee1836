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
