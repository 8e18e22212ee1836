import * as v from 'valibot';
import type { DeviceDb } from '#lib/db/db.ts';
import type { PlanRow } from '#lib/db/rows.ts';
import { LectureData, type Lecture } from './lecture.ts';

export type StoredLecture = { lecture: Lecture; at: number };

/** Lectures stand among the plans. No lesson has a colon in its name, so neither takes the other's place. */
const before = 'lecture:';

/** All lectures of this device, the one last worked on first. One that a newer app wrote is left alone. */
export async function allLectures(db: DeviceDb): Promise<StoredLecture[]> {
	const rows = await db.plans.where('lesson').startsWith(before).toArray();
	return rows.flatMap((row) => read(row) ?? []).sort((a, b) => b.at - a.at);
}

/** Null where it is not here, or where a newer app wrote it. */
export async function lectureOf(db: DeviceDb, id: string): Promise<StoredLecture | null> {
	const row = await db.plans.get(before + id);
	return row ? read(row) : null;
}

export async function saveLecture(db: DeviceDb, lecture: Lecture, now = Date.now()): Promise<void> {
	await db.plans.put({ lesson: before + lecture.id, at: now, data: lecture });
}

/** Removes a lecture; what comes back can be saved again, to undo it. */
export async function removeLecture(db: DeviceDb, id: string): Promise<StoredLecture | null> {
	return db.transaction('rw', db.plans, async () => {
		const stored = await lectureOf(db, id);
		await db.plans.delete(before + id);
		return stored;
	});
}

/** Takes a lecture that came in a file in place of what was here; counts of this device stay. */
export async function takeLecture(
	db: DeviceDb,
	came: Lecture,
	now = Date.now()
): Promise<{ type: 'same' } | { type: 'new' | 'replaced'; before: PlanRow | null }> {
	return db.transaction('rw', db.plans, async () => {
		const row = (await db.plans.get(before + came.id)) ?? null;
		const here = row && read(row);
		const next = { ...came, counts: here?.lecture.counts ?? {} };
		if (here && sameLecture(here.lecture, next)) return { type: 'same' };
		await saveLecture(db, next, now);
		return { type: row ? 'replaced' : 'new', before: row };
	});
}

/** Takes back what `takeLecture` did. */
export async function putBack(db: DeviceDb, id: string, row: PlanRow | null): Promise<void> {
	if (row) await db.plans.put(row);
	else await db.plans.delete(before + id);
}

/** Both came through the same schema, which writes keys in one order. */
function sameLecture(a: Lecture, b: Lecture): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function read({ at, data, lesson }: PlanRow): StoredLecture | null {
	const result = v.safeParse(LectureData, data);
	return result.success && before + result.output.id === lesson ? { lecture: result.output, at } : null;
}
