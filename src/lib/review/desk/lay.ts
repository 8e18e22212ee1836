import * as Y from 'yjs';
import type { DeviceDb } from '#lib/db/db.ts';
import { addEntries } from '#lib/db/entries.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import type { Review } from '#lib/db/rows.ts';
import type { Cover, IdeaFile } from '#lib/exchange/format.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { compareIdeas } from '#lib/ideas/compare.ts';
import { wordsOf, type Field } from '#lib/ideas/fields.ts';
import { ideaFields, type Idea } from '#lib/ideas/idea.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';
import { lengthOf } from './minutes.ts';

export type Laid =
	/** Ideas by what happened to them, and how much was said that is new here. */
	| { type: 'laid'; added: number; changed: number; same: number; said: number }
	/** A whole backup or a learner's hand-in is for others' eyes: nothing of it is kept. */
	| { type: 'not-for-mentors' }
	| { type: 'not-stored'; trouble: StorageTrouble };

/** Lays the ideas of a file on the mentor's desk, all of them or none. What lay there before grows by what is new. */
export async function layOnDesk(
	db: DeviceDb,
	{ cover, parts }: Pick<Content, 'cover' | 'parts'>,
	now = Date.now()
): Promise<Laid> {
	if (cover.kind === 'backup' || cover.kind === 'hand-in') return { type: 'not-for-mentors' };
	const stored = await attempt(() =>
		db.transaction('rw', db.reviews, db.reviewStates, db.entries, async () => {
			const count = { added: 0, changed: 0, same: 0 };
			for (const file of parts.ideas) count[await layOne(db, file, cover, now)]++;
			const said = await addEntries(db, parts.entries);
			return { ...count, said: said.length };
		})
	);
	return stored.ok ? { type: 'laid', ...stored.value } : { type: 'not-stored', trouble: stored.trouble };
}

async function layOne(
	db: DeviceDb,
	file: IdeaFile,
	cover: Cover,
	now: number
): Promise<'added' | 'changed' | 'same'> {
	const [row, words] = await Promise.all([db.reviews.get(file.id), db.reviewStates.get(file.id)]);
	const doc = new Y.Doc();
	let news = 0;
	if (words) Y.applyUpdate(doc, words.state);
	doc.on('update', () => news++);
	Y.applyUpdate(doc, file.words);
	if (row && words && news === 0) {
		const given = givenBy(cover, file.id);
		// It may have come from a teammate first, and now through the class.
		if (given.class !== null && row.class === null) await db.reviews.update(file.id, given);
		return 'same';
	}
	const idea = readIdea(doc);
	const seen = words?.seen ?? null;
	await db.reviews.put({
		...describe(idea),
		...(row && cover.about === null
			? { from: row.from, class: row.class, team: row.team, as: row.as, rubric: row.rubric }
			: givenBy(cover, file.id)),
		idea: file.id,
		changes: seen && compareIdeas(readIdea(documentOf(seen)), idea).length,
		at: Math.max(file.at, row?.at ?? 0),
		receivedAt: now,
		seenAt: row?.seenAt ?? null,
		sentAt: row?.sentAt ?? null
	});
	await db.reviewStates.put({
		idea: file.id,
		state: new Uint8Array(Y.encodeStateAsUpdate(doc)),
		seen
	});
	return row ? 'changed' : 'added';
}

type Given = Pick<Review, 'from' | 'class' | 'team' | 'as' | 'rubric'>;

function givenBy({ from, about }: Cover, idea: string): Given {
	const alone = { from, class: null, team: '', as: null, rubric: null };
	if (about === null || !('class' in about)) return alone;
	if (!('mentor' in about)) return { ...alone, class: about.class };
	return {
		from,
		class: about.class,
		team: about.teams.find((team) => team.idea === idea)?.name ?? '',
		as: about.mentor,
		rubric: about.rubric
	};
}

/** What the card on the desk shows. */
export function describe(
	idea: Idea
): Pick<Review, 'title' | 'ask' | 'goals' | 'people' | 'notes' | 'length'> {
	const { title, notes, people } = summaryOf(idea);
	return {
		title: title.slice(0, 200),
		ask: wordsOf(idea.fields.ask).trim().slice(0, 400),
		goals: [...new Set(idea.goals.map(({ goal }) => goal))].slice(0, 3),
		people: people.length,
		notes,
		length: lengthOf(textsOf(idea))
	};
}

/** All that there is to read in an idea. */
function textsOf(idea: Idea): string[] {
	const fields: Field[] = [
		...ideaFields.map((name) => idea.fields[name]),
		...idea.canvases.map(({ user }) => user),
		...idea.notes.map(({ text }) => text),
		...idea.steps.map(({ text }) => text),
		...idea.cards.map(({ text }) => text)
	];
	return fields.map(wordsOf);
}

function documentOf(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}
