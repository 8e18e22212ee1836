import type { DeviceDb } from './db.ts';
import type { FilmAnswer, Watching } from './rows.ts';

/** Notes where a film was left. `watched` only grows: seeing a part again does not undo what was seen. */
export async function leaveFilm(
	db: DeviceDb,
	learner: string,
	film: string,
	seconds: number,
	watched: number,
	now = Date.now()
): Promise<void> {
	await change(db, learner, film, now, (row) => ({
		...row,
		seconds,
		watched: Math.max(row.watched, watched)
	}));
}

/** Keeps what was picked at a question of a film; the other answers stay. */
export async function answerFilm(
	db: DeviceDb,
	learner: string,
	film: string,
	question: string,
	picked: FilmAnswer['picked'],
	now = Date.now()
): Promise<void> {
	await change(db, learner, film, now, (row) => ({
		...row,
		answers: { ...row.answers, [question]: { picked, at: now } }
	}));
}

/** Films the learner has begun, the latest first. */
export async function watchingOf(db: DeviceDb, learner: string): Promise<Watching[]> {
	const rows = await db.watching.where('learner').equals(learner).toArray();
	return rows.sort((a, b) => b.at - a.at);
}

async function change(
	db: DeviceDb,
	learner: string,
	film: string,
	now: number,
	next: (row: Watching) => Watching
): Promise<void> {
	await db.transaction('rw', db.watching, async () => {
		const stored = await db.watching.get([learner, film]);
		await db.watching.put({
			...next(stored ?? { learner, case: film, seconds: 0, watched: 0, answers: {}, at: now }),
			at: now
		});
	});
}
