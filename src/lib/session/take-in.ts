import type { DeviceDb } from '#lib/db/db.ts';
import { addEntries, newEntries } from '#lib/db/entries.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { addVersion } from '#lib/db/idea-versions.ts';
import { deviceName } from '#lib/db/ideas.ts';
import type { Learner } from '#lib/db/rows.ts';
import { readAside } from '#lib/exchange/aside.ts';
import type { IdeaFile, Parts } from '#lib/exchange/format.ts';
import { fromFragment, type LinkIdea } from '#lib/exchange/link.ts';
import { fromReplyFragment, type LinkReply } from '#lib/exchange/reply-link.ts';
import { mergeBackup } from '#lib/exchange/merge.ts';
import type { Read } from '#lib/exchange/read-file.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { compareIdeas, tally, type Tally } from '#lib/ideas/compare.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';
import { backupRows, backupTables, putBackupRows } from './backup-rows.ts';
import { ideaTables, newsFor, putIdeas, storedDoc, storedState, type TakenIdea } from './idea-rows.ts';

export type { Read };

/** Reads a file and checks all of it. Nothing is stored. */
export const readFile = readAside;

const none = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};

/** Reads what stands behind `#` in an address: an idea, or what a mentor says. Nothing is stored. */
export function readLink(fragment: string): Extract<Read, { type: 'read' | 'refused' }> {
	const link = fragment.startsWith('2.') ? fromReplyFragment(fragment) : fromFragment(fragment);
	if (!link.ok) return { type: 'refused', fault: link.fault };
	return { type: 'read', content: 'words' in link.value ? contentOf(link.value) : replyOf(link.value) };
}

/** What a mentor's link holds, as if it had come in a file. */
function replyOf({ from, at, entries }: LinkReply): Content {
	return {
		made: new Date(at),
		cover: { kind: 'reply', from, about: null },
		parts: { ...none, ideas: [], entries }
	};
}

/** What a link holds, as if it had come in a file. */
export function contentOf({ from, ...idea }: LinkIdea): Content {
	return {
		made: new Date(idea.at),
		cover: { kind: 'idea', from, about: null },
		parts: {
			...none,
			ideas: [{ ...idea, learners: [], dialogue: null, versions: [] }],
			entries: []
		}
	};
}

/**
 * What is left of a file when no learner is to be added: work of those who are here, and the ideas. An idea of
 * others alone comes without its learners, so that it belongs to the one at work.
 */
export async function withoutStrangers(db: DeviceDb, { parts, ...head }: Content): Promise<Content> {
	const known = new Set(await db.learners.toCollection().primaryKeys());
	const ofKnown = <Row extends { learner: string }>(rows: readonly Row[]) =>
		rows.filter(({ learner }) => known.has(learner));
	return {
		...head,
		parts: {
			learners: parts.learners.filter(({ id }) => known.has(id)),
			answers: ofKnown(parts.answers),
			versions: ofKnown(parts.versions),
			progress: ofKnown(parts.progress),
			watching: ofKnown(parts.watching),
			notes: ofKnown(parts.notes),
			evidence: ofKnown(parts.evidence),
			tables: ofKnown(parts.tables),
			ideas: parts.ideas.map((idea) => ({
				...idea,
				learners: idea.learners.filter((learner) => known.has(learner))
			})),
			entries: parts.entries
		}
	};
}

/** Ideas as they are before comments come to them, to be compared with later. */
async function keepCommented(
	db: DeviceDb,
	entries: Parts['entries'],
	{ name, by, now }: { name: string; by: string; now: number }
): Promise<void> {
	const comments = (await newEntries(db, entries)).filter(({ kind }) => kind === 'comment');
	for (const idea of new Set(comments.map((entry) => entry.idea)))
		await addVersion(db, idea, { name, why: 'named', by, state: await storedState(db, idea) }, now);
}

/** An idea of a file beside what is here. */
export type SeenIdea = {
	id: string;
	title: string;
	people: string[];
	notes: number;
	at: number;
	state: TakenIdea['state'];
	/** What would be new in the one that is here. */
	changes: Tally;
};

export type Seen = {
	ideas: SeenIdea[];
	/** Learners of the file who are not on this device. */
	strangers: string[];
	/** Rows other than ideas that are new or changed. */
	rows: number;
	/** What was said, by idea. */
	said: SaidOf[];
};

/** What a file says about one idea. */
export type SaidOf = {
	idea: string;
	/** Empty: it has no name yet; null: the idea is neither here nor in the file. */
	title: string | null;
	/** Comments of mentors that are new here, and all that is new: answers, thanks, marks … */
	comments: number;
	news: number;
};

/** What is in a file, and what of it is new here. Nothing is stored. */
export async function lookAt(db: DeviceDb, { parts }: Content): Promise<Seen> {
	const here = await backupRows(db, undefined, false);
	const known = new Set(here.learners.map(({ id }) => id));
	const { learners: _, ...rows } = mergeBackup(here, parts);
	const ideas: SeenIdea[] = [];
	for (const file of parts.ideas) ideas.push(await seenIdea(db, file));
	return {
		ideas,
		strangers: parts.learners.filter(({ id }) => !known.has(id)).map(({ nickname }) => nickname),
		rows: Object.values(rows).reduce((sum, { length }) => sum + length, 0),
		said: await saidIn(db, parts, ideas)
	};
}

async function saidIn(db: DeviceDb, { entries }: Parts, seen: readonly SeenIdea[]): Promise<SaidOf[]> {
	const news = await newEntries(db, entries);
	const titles = new Map(seen.map(({ id, title }) => [id, title]));
	return Promise.all(
		[...new Set(entries.map(({ idea }) => idea))].map(async (idea) => {
			const own = news.filter((entry) => entry.idea === idea);
			return {
				idea,
				title: titles.get(idea) ?? (await db.ideas.get(idea))?.title ?? null,
				comments: own.filter(({ kind }) => kind === 'comment').length,
				news: own.length
			};
		})
	);
}

async function seenIdea(db: DeviceDb, { id, at, words }: IdeaFile): Promise<SeenIdea> {
	const row = await db.ideas.get(id);
	const doc = await storedDoc(db, id, 'words');
	const before = readIdea(doc);
	const news = newsFor(doc, words);
	const after = readIdea(doc);
	const { title, people, notes } = summaryOf(after);
	return {
		id,
		title,
		people,
		notes,
		at,
		state: !row ? 'new' : news ? 'changed' : 'same',
		changes: tally(compareIdeas(before, after))
	};
}

export type Taken =
	| { type: 'taken'; ideas: TakenIdea[]; added: number; changed: boolean }
	| { type: 'not-stored'; trouble: StorageTrouble };

/**
 * Stores all of a file, or nothing of it. An idea that comes without its learners belongs to the one at work from
 * then on, as a teammate; work of others stays theirs. `before` names the version that is kept of an idea to which
 * comments come; without it none is kept.
 */
export async function takeIn(
	db: DeviceDb,
	learner: Learner,
	{ parts }: Content,
	now = Date.now(),
	before = ''
): Promise<Taken> {
	const by = `${learner.id}.${await deviceName(db)}`;
	const stored = await attempt(() =>
		db.transaction('rw', [...backupTables(db), ...ideaTables(db), db.entries], async () => {
			if (before !== '') await keepCommented(db, parts.entries, { name: before, by, now });
			const rows = mergeBackup(await backupRows(db, undefined, false), parts);
			await putBackupRows(db, rows);
			const ideas = await putIdeas(db, parts.ideas, {
				learnersOf: (idea) => (idea.learners.length > 0 ? idea.learners : [learner.id]),
				by,
				now
			});
			// Also what was said about ideas that are not here: they may come with the next file.
			const said = await addEntries(db, parts.entries);
			const moved = ideas.filter(({ state }) => state !== 'same').length;
			return {
				ideas,
				added:
					rows.answers.length +
					rows.notes.length +
					rows.evidence.length +
					rows.tables.length +
					moved +
					said.length,
				changed: moved > 0 || said.length > 0 || Object.values(rows).some(({ length }) => length > 0)
			};
		})
	);
	return stored.ok ? { type: 'taken', ...stored.value } : { type: 'not-stored', trouble: stored.trouble };
}
