import * as Y from 'yjs';
import type { DeviceDb } from '#lib/db/db.ts';
import { addVersion } from '#lib/db/idea-versions.ts';
import { partsAfter } from '#lib/db/ideas.ts';
import type { IdeaPart, IdeaRow } from '#lib/db/rows.ts';
import type { IdeaFile } from '#lib/exchange/format.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { summaryOf } from '#lib/ideas/summary.ts';

/** Tables in which ideas live. */
export function ideaTables(db: DeviceDb) {
	return [db.ideas, db.ideaParts, db.ideaVersions];
}

/** Ideas as they travel: all of the device, those of a learner, or the one asked for. */
export async function ideaFiles(
	db: DeviceDb,
	which: { learner: string } | { idea: string } | 'all'
): Promise<IdeaFile[]> {
	const rows =
		which === 'all'
			? await db.ideas.toArray()
			: 'idea' in which
				? await db.ideas.where('id').equals(which.idea).toArray()
				: await db.ideas.where('learners').equals(which.learner).toArray();
	const files: IdeaFile[] = [];
	for (const { id, learners, madeAt, at } of rows) {
		const dialogue = await partsAfter(db, id, 'dialogue');
		files.push({
			id,
			learners: 'all' === which ? learners : 'learner' in which ? [which.learner] : [],
			madeAt,
			at,
			words: stateOf(await storedDoc(db, id, 'words')),
			dialogue: dialogue.length > 0 ? stateOf(docOf(dialogue)) : null,
			versions: await db.ideaVersions.where('idea').equals(id).toArray()
		});
	}
	return files;
}

/** A document as it is stored now. */
export async function storedDoc(db: DeviceDb, idea: string, doc: IdeaPart['doc']): Promise<Y.Doc> {
	return docOf(await partsAfter(db, idea, doc));
}

/** The words of an idea as they are stored now, as one update. */
export async function storedState(db: DeviceDb, idea: string): Promise<Uint8Array<ArrayBuffer>> {
	return stateOf(await storedDoc(db, idea, 'words'));
}

/** What taking in did to an idea. */
export type TakenIdea = { id: string; state: 'new' | 'changed' | 'same' };

/**
 * Takes in ideas, within a transaction of the caller's. What stood here before is kept as a version; all that was
 * written on either side stays. Other windows see it as if it had been written in one beside them.
 */
export async function putIdeas(
	db: DeviceDb,
	files: readonly IdeaFile[],
	{ learnersOf, by, now }: { learnersOf: (idea: IdeaFile) => readonly string[]; by: string; now: number }
): Promise<TakenIdea[]> {
	const taken: TakenIdea[] = [];
	for (const file of files) {
		const row = await db.ideas.get(file.id);
		const words = await storedDoc(db, file.id, 'words');
		const before = stateOf(words);
		const news = newsFor(words, file.words);
		const said = file.dialogue && newsFor(await storedDoc(db, file.id, 'dialogue'), file.dialogue);
		const learners = [...new Set([...(row?.learners ?? []), ...learnersOf(file)])];
		const more = learners.length > (row?.learners.length ?? 0);
		if (row && news && Y.decodeUpdate(before).structs.length > 0)
			await addVersion(db, file.id, { name: '', why: 'merge', by, state: before }, now);
		if (!row || news || said || more) await db.ideas.put(rowOf(file, row, learners, words, now));
		if (news) await db.ideaParts.add({ idea: file.id, doc: 'words', update: news, at: now });
		if (said) await db.ideaParts.add({ idea: file.id, doc: 'dialogue', update: said, at: now });
		const older = await putVersions(db, file);
		taken.push({ id: file.id, state: !row ? 'new' : news || said || more || older ? 'changed' : 'same' });
	}
	return taken;
}

/** Versions that are not here yet. One whose id stands for something else here stays away. */
async function putVersions(db: DeviceDb, { versions }: IdeaFile): Promise<boolean> {
	const here = await db.ideaVersions.bulkGet(versions.map(({ id }) => id));
	const missing = versions.filter((_, i) => here[i] === undefined);
	await db.ideaVersions.bulkAdd(missing);
	return missing.length > 0;
}

function rowOf(
	{ id, madeAt, at }: IdeaFile,
	row: IdeaRow | undefined,
	learners: string[],
	words: Y.Doc,
	now: number
): IdeaRow {
	const summary = summaryOf(readIdea(words));
	return row
		? // Other windows follow the row, so it changes with every part.
			{ ...row, ...summary, learners, at: Math.max(now, row.at + 1) }
		: { id, learners, ...summary, madeAt, at, sentAt: null };
}

/** What a document does not have yet of an update, and has from then on; null where that is nothing. */
export function newsFor(doc: Y.Doc, update: Uint8Array): Uint8Array<ArrayBuffer> | null {
	const news: Uint8Array[] = [];
	const listen = (one: Uint8Array) => news.push(one);
	doc.on('update', listen);
	Y.applyUpdate(doc, update);
	doc.off('update', listen);
	return news.length > 0 ? new Uint8Array(Y.mergeUpdates(news)) : null;
}

function docOf(parts: readonly Pick<IdeaPart, 'update'>[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const { update } of parts) Y.applyUpdate(doc, update);
	});
	return doc;
}

function stateOf(doc: Y.Doc): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Y.encodeStateAsUpdate(doc));
}
