import type { DeviceDb } from './db.ts';
import { newId } from './id.ts';
import type { IdeaPart, IdeaRow } from './rows.ts';

type Summary = Pick<IdeaRow, 'title' | 'issue' | 'notes' | 'people'>;

/** Ideas one learner works on, the one last changed first. */
export async function ideasOf(db: DeviceDb, learner: string): Promise<IdeaRow[]> {
	const rows = await db.ideas.where('learners').equals(learner).toArray();
	return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** A new idea with nothing in it. Hands back its id. */
export async function addIdea(db: DeviceDb, learner: string, now = Date.now()): Promise<string> {
	const id = newId();
	await db.ideas.add({
		id,
		learners: [learner],
		title: '',
		issue: '',
		notes: 0,
		people: [],
		madeAt: now,
		at: now,
		sentAt: null
	});
	return id;
}

/** Changes of a document that are newer than `after`, oldest first. */
export async function partsAfter(
	db: DeviceDb,
	idea: string,
	doc: IdeaPart['doc'],
	after = 0
): Promise<(IdeaPart & { n: number })[]> {
	const rows = await db.ideaParts
		.where('[idea+n]')
		.between([idea, after], [idea, Infinity], false, true)
		.toArray();
	return rows.flatMap((row) => (row.doc === doc && row.n !== undefined ? [{ ...row, n: row.n }] : []));
}

/** Stores a change and what the list is to show of it, both or neither. An idea that was deleted meanwhile stays deleted. */
export async function addPart(
	db: DeviceDb,
	idea: string,
	part: Pick<IdeaPart, 'doc' | 'update'>,
	summary: Summary,
	now = Date.now()
): Promise<void> {
	await db.transaction('rw', db.ideas, db.ideaParts, async () => {
		const changed = await db.ideas.update(idea, { ...summary, at: now });
		if (changed === 0 && (await db.ideas.get(idea)) === undefined) return;
		await db.ideaParts.add({ idea, ...part, at: now });
	});
}

/** Puts many small changes together to one. `merge` takes and gives updates of a document. */
export async function compactParts(
	db: DeviceDb,
	idea: string,
	doc: IdeaPart['doc'],
	merge: (updates: Uint8Array<ArrayBuffer>[]) => Uint8Array<ArrayBuffer>,
	now = Date.now()
): Promise<void> {
	await db.transaction('rw', db.ideaParts, async () => {
		const rows = await partsAfter(db, idea, doc);
		if (rows.length < 2) return;
		await db.ideaParts.add({ idea, doc, update: merge(rows.map(({ update }) => update)), at: now });
		// Just the rows that were read: nothing written meanwhile may go.
		await db.ideaParts.bulkDelete(rows.map(({ n }) => n));
	});
}

/** Name of this device: made up once, never shown, told to nobody but in the documents one hands on. */
export async function deviceName(db: DeviceDb): Promise<string> {
	return db.transaction('rw', db.settings, async () => {
		const known = await db.settings.get('device');
		if (known) return known.value;
		const value = newId().slice(0, 8);
		await db.settings.put({ name: 'device', value });
		return value;
	});
}
