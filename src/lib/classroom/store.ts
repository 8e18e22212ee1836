import * as v from 'valibot';
import type { DeviceDb } from '#lib/db/db.ts';
import { newId } from '#lib/db/id.ts';
import type { ClassRow, Entry, HandInRow } from '#lib/db/rows.ts';
import { addEntries, entriesOfAll } from '#lib/db/entries.ts';
import { ClassData, newClass, type Class } from './class.ts';
import type { ClassFile } from './class-file.ts';
import { mergeHandIn, readHandIn, type HandIn } from './hand-in.ts';

/** A class as it is stored; null where a newer app wrote it. */
export type StoredClass = { id: string; at: number; class: Class | null };

export function readClass({ id, at, data }: ClassRow): StoredClass {
	const read = v.safeParse(ClassData, data);
	return { id, at, class: read.success ? read.output : null };
}

/** All classes of this device, the one last worked on first. */
export async function classesOf(db: DeviceDb): Promise<StoredClass[]> {
	return (await db.classes.toArray()).map(readClass).sort((a, b) => b.at - a.at);
}

export async function addClass(db: DeviceDb, name: string, now = Date.now()): Promise<string> {
	const id = newId();
	await db.classes.add({ id, at: now, data: newClass(name, now) });
	return id;
}

/** Changes the class as it is stored now, also by another window. Hands back what is stored then. */
export async function changeClass(
	db: DeviceDb,
	id: string,
	changes: readonly ((from: Class) => Class)[],
	now = Date.now()
): Promise<Class | null> {
	return db.transaction('rw', db.classes, async () => {
		const row = await db.classes.get(id);
		const before = row && readClass(row).class;
		if (!row || !before) return null;
		const after = changes.reduce((from, change) => change(from), before);
		await db.classes.put({ id, at: Math.max(now, row.at), data: after });
		return after;
	});
}

/** What the students of a class handed in. */
export async function handInsIn(db: DeviceDb, classId: string): Promise<HandIn[]> {
	const rows = await db.handIns.where('class').equals(classId).toArray();
	return rows.flatMap((row) => readHandIn(row) ?? []);
}

/** All that was deleted with a class, so that it can come back. */
export type RemovedClass = { row: ClassRow; handIns: HandInRow[]; entries: Entry[] };

/**
 * Deletes a class with what was handed in and all that was said about its ideas. What somebody else on this device
 * reads too (a student's own idea, a mentor's desk, another class) stays.
 */
export async function removeClass(db: DeviceDb, id: string): Promise<RemovedClass | null> {
	return db.transaction('rw', [db.classes, db.handIns, db.entries, db.ideas, db.reviews], async () => {
		const row = await db.classes.get(id);
		if (!row) return null;
		const all = await db.handIns.toArray();
		const handIns = all.filter((one) => one.class === id);
		const ideasOf = (rows: readonly HandInRow[]) =>
			new Set(rows.flatMap((one) => readHandIn(one)?.data.ideas.map((idea) => idea.id) ?? []));
		const elsewhere = ideasOf(all.filter((one) => one.class !== id));
		const entries: Entry[] = [];
		for (const idea of ideasOf(handIns)) {
			if (elsewhere.has(idea) || (await db.ideas.get(idea)) || (await db.reviews.get(idea))) continue;
			entries.push(...(await db.entries.where('idea').equals(idea).toArray()));
		}
		await db.classes.delete(id);
		await db.handIns.bulkDelete(handIns.map((one) => one.id));
		await db.entries.bulkDelete(entries.map((one) => one.id));
		return { row, handIns, entries };
	});
}

export async function restoreClass(db: DeviceDb, { row, handIns, entries }: RemovedClass): Promise<void> {
	await db.transaction('rw', [db.classes, db.handIns, db.entries], async () => {
		await db.classes.put(row);
		await db.handIns.bulkPut(handIns);
		await db.entries.bulkPut(entries);
	});
}

/** A class with all that belongs to it; null where there is none. */
export async function wholeClass(db: DeviceDb, id: string): Promise<ClassFile | null> {
	return db.transaction('r', [db.classes, db.handIns, db.entries], async () => {
		const row = await db.classes.get(id);
		const stored = row && readClass(row);
		if (!stored?.class) return null;
		const handIns = await handInsIn(db, id);
		const ideas = new Set(handIns.flatMap(({ data }) => data.ideas.map((idea) => idea.id)));
		return { id, at: stored.at, class: stored.class, handIns, entries: await entriesOfAll(db, [...ideas]) };
	});
}

/** Brings a class back from a file. Of the class itself the one changed last stands; work and words of both stay. */
export async function takeClass(db: DeviceDb, file: ClassFile): Promise<'new' | 'merged'> {
	return db.transaction('rw', [db.classes, db.handIns, db.entries], async () => {
		const row = await db.classes.get(file.id);
		if (!row || row.at < file.at) await db.classes.put({ id: file.id, at: file.at, data: file.class });
		for (const next of file.handIns) {
			const there = await db.handIns.get(next.id);
			await db.handIns.put(mergeHandIn((there && readHandIn(there)) ?? undefined, next));
		}
		await addEntries(db, file.entries);
		return row ? 'merged' : 'new';
	});
}

/** Takes one student's work out of a class; what was said about their ideas stays in the record. */
export async function removeHandIn(db: DeviceDb, id: string): Promise<HandInRow | null> {
	return db.transaction('rw', db.handIns, async () => {
		const row = await db.handIns.get(id);
		await db.handIns.delete(id);
		return row ?? null;
	});
}
