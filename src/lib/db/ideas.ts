import type { DeviceDb } from './db.ts';
import { addEntries, entriesOf } from './entries.ts';
import { newId } from './id.ts';
import type { Entry, IdeaPart, IdeaRow, IdeaVersion } from './rows.ts';

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

/**
 * Stores a change and what the list is to show of it, both or neither. Null for an idea that was deleted meanwhile: it
 * stays deleted.
 */
export async function addPart(
	db: DeviceDb,
	idea: string,
	part: Pick<IdeaPart, 'doc' | 'update'>,
	summary: Summary,
	now = Date.now()
): Promise<{ n: number | undefined; at: number } | null> {
	return db.transaction('rw', db.ideas, db.ideaParts, async () => {
		const row = await db.ideas.get(idea);
		if (!row) return null;
		// The row changes with every part, also within one millisecond: other windows follow the row.
		const at = Math.max(now, row.at + 1);
		// Both at once: each way to the store and back is time in which what was typed is not safe yet.
		const [n] = await Promise.all([
			db.ideaParts.add({ idea, ...part, at: now }),
			db.ideas.put({ ...row, ...summary, at })
		]);
		return { n, at };
	});
}

export function sameSummary(a: Summary, b: Summary): boolean {
	return (
		a.title === b.title &&
		a.issue === b.issue &&
		a.notes === b.notes &&
		a.people.join('\n') === b.people.join('\n')
	);
}

/**
 * Corrects what the list shows of an idea. Two windows that wrote at once each told what they knew; the one that has
 * seen both sets it right. Nobody changed the idea, so its time stays.
 */
export async function putSummary(db: DeviceDb, idea: string, summary: Summary): Promise<void> {
	await db.transaction('rw', db.ideas, async () => {
		const { title, issue, notes, people } = summary;
		const row = await db.ideas.get(idea);
		if (!row) return;
		if (!sameSummary(row, summary)) await db.ideas.update(idea, { title, issue, notes, people });
	});
}

/** An idea has left the device in a file or a link. */
export async function markSent(db: DeviceDb, ideas: readonly string[], now = Date.now()): Promise<void> {
	await db.ideas
		.where('id')
		.anyOf(ideas)
		.modify((row) => {
			// A clock that was set back does not make the file older than what is in it.
			row.sentAt = Math.max(now, row.at);
		});
}

/** What was removed, so that it can come back. */
export type RemovedIdea = {
	learner: string;
	row: IdeaRow;
	parts: IdeaPart[];
	versions: IdeaVersion[];
	entries: Entry[];
};

/** Tables from which something goes when an idea does, and those that are asked whether it may. */
export function removalTables(db: DeviceDb) {
	return [db.ideas, db.ideaParts, db.ideaVersions, db.entries, db.reviews, db.classes];
}

/**
 * Takes an idea away from a learner. What nobody on this device works on any more is deleted; what was said about it
 * stays where a mentor or a teacher reads it on this same device.
 */
export async function removeIdea(db: DeviceDb, idea: string, learner: string): Promise<RemovedIdea | null> {
	return db.transaction('rw', removalTables(db), async () => {
		const row = await db.ideas.get(idea);
		if (!row?.learners.includes(learner)) return null;
		const others = row.learners.filter((one) => one !== learner);
		if (others.length > 0) {
			await db.ideas.update(idea, { learners: others });
			return { learner, row, parts: [], versions: [], entries: [] };
		}
		const ofIdea = db.ideaParts.where('[idea+n]').between([idea, -Infinity], [idea, Infinity]);
		const parts = await ofIdea.toArray();
		const versions = await db.ideaVersions.where('idea').equals(idea).toArray();
		await db.ideas.delete(idea);
		await ofIdea.delete();
		await db.ideaVersions.where('idea').equals(idea).delete();
		const elsewhere = (await db.reviews.get(idea)) !== undefined || (await db.classes.count()) > 0;
		const entries = elsewhere ? [] : await entriesOf(db, idea);
		await db.entries.bulkDelete(entries.map(({ id }) => id));
		return { learner, row, parts, versions, entries };
	});
}

/** Brings a removed idea back. One that came back by another way meanwhile, in a file, keeps what is in it. */
export async function restoreIdea(
	db: DeviceDb,
	{ learner, row, parts, versions, entries }: RemovedIdea
): Promise<void> {
	await db.transaction('rw', removalTables(db), async () => {
		const there = await db.ideas.get(row.id);
		if (there) {
			const learners = [...new Set([...there.learners, learner])];
			await db.ideas.update(row.id, { learners });
		} else await db.ideas.add({ ...row, learners: [learner] });
		// With new numbers: whoever follows the idea has seen the old ones.
		await db.ideaParts.bulkAdd(parts.map(({ idea, doc, update, at }) => ({ idea, doc, update, at })));
		await db.ideaVersions.bulkPut(versions);
		await addEntries(db, entries);
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
