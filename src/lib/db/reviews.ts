import type { DeviceDb } from './db.ts';
import { addEntries, entriesOf } from './entries.ts';
import type { Draft, Entry, Review, ReviewState } from './rows.ts';

/** All that belongs to the mentor's desk. */
export function reviewTables(db: DeviceDb) {
	return [db.reviews, db.reviewStates, db.drafts, db.entries, db.ideas, db.classes];
}

/** Ideas on the desk, in no order. */
export async function reviewsOn(db: DeviceDb): Promise<Review[]> {
	return db.reviews.toArray();
}

/** An idea on the desk with its words; null where it does not lie there. */
export async function loadReview(
	db: DeviceDb,
	idea: string
): Promise<{ row: Review; words: ReviewState } | null> {
	return db.transaction('r', db.reviews, db.reviewStates, async () => {
		const [row, words] = await Promise.all([db.reviews.get(idea), db.reviewStates.get(idea)]);
		return row && words ? { row, words } : null;
	});
}

/** From now on what stands there is known: only later changes are new. */
export async function markSeen(db: DeviceDb, ideas: readonly string[], now = Date.now()): Promise<void> {
	await db.transaction('rw', db.reviews, db.reviewStates, async () => {
		await db.reviewStates
			.where('idea')
			.anyOf([...ideas])
			.modify((words) => {
				words.seen = words.state;
			});
		await db.reviews
			.where('idea')
			.anyOf([...ideas])
			.modify((row) => {
				row.seenAt = now;
				row.changes = 0;
			});
	});
}

/** What was taken off the desk, so that it can come back. */
export type RemovedReview = {
	row: Review;
	words: ReviewState | undefined;
	drafts: Draft[];
	entries: Entry[];
};

/** Takes an idea off the desk, with what was not sent. What was said stays where somebody else on this device reads it. */
export async function removeReview(db: DeviceDb, idea: string): Promise<RemovedReview | null> {
	return db.transaction('rw', reviewTables(db), async () => {
		const row = await db.reviews.get(idea);
		if (!row) return null;
		const words = await db.reviewStates.get(idea);
		// A student's answers on the same device are drafts as well.
		const drafts = (await draftsOf(db, idea)).filter(({ type }) => type !== 'reply');
		const elsewhere = (await db.ideas.get(idea)) !== undefined || (await db.classes.count()) > 0;
		const entries = elsewhere ? [] : await entriesOf(db, idea);
		await db.reviews.delete(idea);
		await db.reviewStates.delete(idea);
		await db.drafts.bulkDelete(drafts.map(({ id }) => id));
		await db.entries.bulkDelete(entries.map(({ id }) => id));
		return { row, words, drafts, entries };
	});
}

export async function restoreReview(
	db: DeviceDb,
	{ row, words, drafts, entries }: RemovedReview
): Promise<void> {
	await db.transaction('rw', reviewTables(db), async () => {
		// One that came again in a file meanwhile keeps what is in it.
		if (!(await db.reviews.get(row.idea))) {
			await db.reviews.put(row);
			if (words) await db.reviewStates.put(words);
		}
		await db.drafts.bulkPut(drafts);
		await addEntries(db, entries);
	});
}

export async function draftsOf(db: DeviceDb, idea: string): Promise<Draft[]> {
	return db.drafts.where('idea').equals(idea).toArray();
}

/** Stores what is half written as it is now; one with nothing in it goes. */
export async function putDraft(db: DeviceDb, draft: Draft): Promise<void> {
	if (isEmpty(draft)) await db.drafts.delete(draft.id);
	else await db.drafts.put(draft);
}

export async function removeDraft(db: DeviceDb, id: string): Promise<void> {
	await db.drafts.delete(id);
}

function isEmpty(draft: Draft): boolean {
	switch (draft.type) {
		case 'mark':
			return false;
		case 'reply':
			return draft.text === '' && draft.use === null;
		default:
			return draft.text === '';
	}
}
