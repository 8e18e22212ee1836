import { addEntries, entriesOfAll } from '#lib/db/entries.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { markSeen } from '#lib/db/reviews.ts';
import type { Draft, Review } from '#lib/db/rows.ts';
import type { Cover } from '#lib/exchange/format.ts';
import { pack } from '#lib/exchange/pack.ts';
import { entryOf, type Entry, type Said } from '../entry.ts';
import { shownName, type Mentor } from '../mentor.ts';
import { isReady } from './order.ts';

/** What was ready is said from now on, and nothing of it can be changed any more. */
export async function sayReady(
	db: DeviceDb,
	mentor: Mentor,
	ideas: readonly string[],
	now = Date.now()
): Promise<void> {
	await db.transaction('rw', db.reviews, db.reviewStates, db.drafts, db.entries, async () => {
		const rows = (await db.reviews.bulkGet([...ideas])).filter((row) => row !== undefined);
		const drafts = await db.drafts
			.where('idea')
			.anyOf([...ideas])
			.toArray();
		const ready = drafts.filter(isReady).sort((a, b) => a.at - b.at);
		const said = rows.flatMap((row) =>
			ready
				.filter(({ idea }) => idea === row.idea)
				// One after the other, so that they stand in the order in which they were written.
				.flatMap((draft, i) => saidOf(draft, row, mentor, now + i) ?? [])
		);
		await addEntries(db, said.map(entryOf));
		await db.drafts.bulkDelete(ready.map(({ id }) => id));
		await markSeen(db, ideas, now);
		await db.reviews
			.where('idea')
			.anyOf([...ideas])
			.modify((row) => {
				row.sentAt = now + ready.length;
			});
	});
}

function saidOf(draft: Draft, { idea, as }: Review, mentor: Mentor, at: number): Said | null {
	const by = { role: 'mentor', name: shownName(mentor), key: as ?? mentor.key } as const;
	const common = { idea, by, at };
	switch (draft.type) {
		case 'comment':
			return {
				kind: 'comment',
				...common,
				mood: draft.mood,
				anchor: draft.anchor,
				text: draft.text.trim()
			};
		case 'more':
			return { kind: 'more', ...common, to: draft.to, text: draft.text.trim() };
		case 'mark':
			return { kind: 'mark', ...common, row: draft.row, level: draft.level, text: '' };
		case 'reply':
			return null;
	}
}

/** All that a mentor said about some ideas: what went out before goes along, in case it never arrived. */
export async function ownEntries(db: DeviceDb, mentor: Mentor, reviews: readonly Review[]): Promise<Entry[]> {
	const keyOf = new Map(reviews.map(({ idea, as }) => [idea, as ?? mentor.key]));
	const all = await entriesOfAll(db, [...keyOf.keys()]);
	return all.filter(({ idea, by }) => keyOf.get(idea) === by.key).sort((a, b) => a.at - b.at);
}

/** Files that go back: ideas of one class in one, for each class goes to a teacher of its own. */
export function replyFiles(
	mentor: Mentor,
	reviews: readonly Review[],
	entries: readonly Entry[],
	now: Date
): { to: string; bytes: Uint8Array<ArrayBuffer> }[] {
	const classes = new Map(reviews.map((review) => [review.class?.id ?? '', review]));
	return [...classes].flatMap(([id, { class: from, from: to }]) => {
		const ideas = new Set(
			reviews.filter((review) => (review.class?.id ?? '') === id).map(({ idea }) => idea)
		);
		const own = entries.filter(({ idea }) => ideas.has(idea));
		if (own.length === 0) return [];
		const cover: Cover = {
			kind: 'reply',
			from: shownName(mentor),
			about: from && { class: from, to }
		};
		return [{ to: from?.name ?? to, bytes: pack({ ...nothing, entries: own }, now, cover) }];
	});
}

const nothing = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};
