import type { DeviceDb } from '#lib/db/db.ts';
import { entriesOfAll } from '#lib/db/entries.ts';
import { markSent } from '#lib/db/ideas.ts';
import type { Learner } from '#lib/db/rows.ts';
import type { Parts } from '#lib/exchange/format.ts';
import { pack } from '#lib/exchange/pack.ts';
import { ideaFiles, ideaTables } from './idea-rows.ts';

/**
 * What a learner hands in: answers, how far they are, ideas, and what was said about those. Notes on films, imported
 * tables, earlier answers and earlier versions of ideas stay here, and so does the PIN.
 */
export async function handInParts(db: DeviceDb, learner: Learner): Promise<Parts> {
	return db.transaction(
		'r',
		[db.answers, db.progress, ...ideaTables(db), db.entries],
		async (): Promise<Parts> => {
			const ideas = (await ideaFiles(db, { learner: learner.id })).map((idea) => ({ ...idea, versions: [] }));
			return {
				learners: [{ ...learner, pin: null }],
				answers: await db.answers.where('learner').equals(learner.id).toArray(),
				versions: [],
				progress: await db.progress.where('learner').equals(learner.id).toArray(),
				watching: [],
				notes: [],
				evidence: [],
				tables: [],
				ideas,
				entries: await entriesOfAll(
					db,
					ideas.map(({ id }) => id)
				)
			};
		}
	);
}

/** The file for the teacher. @param word the class's word, as the teacher told it; may be empty */
export async function packHandIn(
	db: DeviceDb,
	learner: Learner,
	word: string,
	now = new Date()
): Promise<Uint8Array<ArrayBuffer>> {
	const parts = await handInParts(db, learner);
	const bytes = pack(parts, now, {
		kind: 'hand-in',
		from: learner.nickname,
		about: word === '' ? null : { part: word }
	});
	// One that was written on while the file was packed is not in it as it stands now.
	const rows = await db.ideas.bulkGet(parts.ideas.map(({ id }) => id));
	await markSent(
		db,
		parts.ideas.flatMap(({ id, at }, i) => (rows[i]?.at === at ? [id] : [])),
		now.getTime()
	);
	return bytes;
}
