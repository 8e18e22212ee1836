import * as v from 'valibot';
import type { DeviceDb } from '#lib/db/db.ts';
import type { PlanRow } from '#lib/db/rows.ts';
import { PreparedData, samePrepared, type Prepared } from './prepared.ts';

export type StoredPrepared = Prepared & { at: number };

/** What is kept for a lesson; null where nothing is, or where a newer app wrote it. */
export async function preparedOf(db: DeviceDb, lesson: string): Promise<StoredPrepared | null> {
	const row = await db.plans.get(lesson);
	return row ? read(row) : null;
}

/** All that was prepared on this device, the one last worked on first. */
export async function allPrepared(db: DeviceDb): Promise<StoredPrepared[]> {
	const rows = await db.plans.toArray();
	return rows.flatMap((row) => read(row) ?? []).sort((a, b) => b.at - a.at);
}

export async function savePrepared(db: DeviceDb, { plan, ready }: Prepared, now = Date.now()): Promise<void> {
	await db.plans.put({ lesson: plan.lesson, at: now, data: { plan, ready } });
}

/** Takes what came in a file in place of what was here. The same again changes nothing. */
export async function takePrepared(
	db: DeviceDb,
	came: Prepared,
	now = Date.now()
): Promise<{ type: 'same' } | { type: 'new' | 'replaced'; before: PlanRow | null }> {
	return db.transaction('rw', db.plans, async () => {
		const row = (await db.plans.get(came.plan.lesson)) ?? null;
		const here = row && read(row);
		if (here && samePrepared(here, came)) return { type: 'same' };
		await savePrepared(db, came, now);
		return { type: row ? 'replaced' : 'new', before: row };
	});
}

/** Takes back what `takePrepared` did. */
export async function putBack(db: DeviceDb, lesson: string, before: PlanRow | null): Promise<void> {
	if (before) await db.plans.put(before);
	else await db.plans.delete(lesson);
}

function read({ at, data, lesson }: PlanRow): StoredPrepared | null {
	const result = v.safeParse(PreparedData, data);
	return result.success && result.output.plan.lesson === lesson ? { ...result.output, at } : null;
}
