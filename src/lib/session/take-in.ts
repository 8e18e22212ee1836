import type { DeviceDb } from '#lib/db/db.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { deviceName } from '#lib/db/ideas.ts';
import type { Learner } from '#lib/db/rows.ts';
import { readAside } from '#lib/exchange/aside.ts';
import type { IdeaFile } from '#lib/exchange/format.ts';
import type { LinkIdea } from '#lib/exchange/link.ts';
import { mergeBackup } from '#lib/exchange/merge.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { compareIdeas, tally, type Tally } from '#lib/ideas/compare.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';
import { backupRows, backupTables, putBackupRows } from './backup-rows.ts';
import { ideaTables, newsFor, putIdeas, storedDoc, type TakenIdea } from './idea-rows.ts';

export type { Read } from '#lib/exchange/read-file.ts';

/** Reads a file and checks all of it. Nothing is stored. */
export const readFile = readAside;

/** What a link holds, as if it had come in a file. */
export function contentOf({ from, ...idea }: LinkIdea): Content {
	const none = { learners: [], answers: [], versions: [], progress: [], watching: [], notes: [] };
	return {
		made: new Date(idea.at),
		cover: { kind: 'idea', from, about: null },
		parts: {
			...none,
			evidence: [],
			tables: [],
			ideas: [{ ...idea, learners: [], dialogue: null, versions: [] }]
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
			}))
		}
	};
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
		rows: Object.values(rows).reduce((sum, { length }) => sum + length, 0)
	};
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
 * then on, as a teammate; work of others stays theirs.
 */
export async function takeIn(
	db: DeviceDb,
	learner: Learner,
	{ parts }: Content,
	now = Date.now()
): Promise<Taken> {
	const by = `${learner.id}.${await deviceName(db)}`;
	const stored = await attempt(() =>
		db.transaction('rw', [...backupTables(db), ...ideaTables(db)], async () => {
			const rows = mergeBackup(await backupRows(db, undefined, false), parts);
			await putBackupRows(db, rows);
			const ideas = await putIdeas(db, parts.ideas, {
				learnersOf: (idea) => (idea.learners.length > 0 ? idea.learners : [learner.id]),
				by,
				now
			});
			const moved = ideas.filter(({ state }) => state !== 'same').length;
			return {
				ideas,
				added: rows.answers.length + rows.notes.length + rows.evidence.length + rows.tables.length + moved,
				changed: moved > 0 || Object.values(rows).some(({ length }) => length > 0)
			};
		})
	);
	return stored.ok ? { type: 'taken', ...stored.value } : { type: 'not-stored', trouble: stored.trouble };
}
