import type { DeviceDb } from '#lib/db/db.ts';
import { addEntries } from '#lib/db/entries.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import type { Entry } from '#lib/db/rows.ts';
import type { FileFault, FileKind } from '#lib/exchange/format.ts';
import type { Content } from '#lib/exchange/unpack.ts';
import { readFile } from '#lib/session/take-in.ts';
import { handInsOf, mergeHandIn, readHandIn } from './hand-in.ts';
import { sameName } from './roster.ts';

/** What became of one file on the class desk. */
export type Outcome =
	| {
			type: 'handed-in';
			nicknames: string[];
			state: 'new' | 'changed' | 'same';
			/** The word of another class stands on it. */
			otherWord: string | null;
	  }
	/** A mentor's answer: so many entries that were not here. */
	| { type: 'reply'; from: string; news: number }
	| { type: 'refused'; fault: FileFault | 'locked' }
	/** A file that is for somebody else. */
	| { type: 'not-for-desk'; kind: FileKind }
	| { type: 'not-stored'; trouble: StorageTrouble };

export type Taken = { name: string; outcome: Outcome };

/**
 * Takes files in one after the other, each whole or not at all; one that is not all right does not stop the others.
 * The same files again, in any order, change nothing.
 */
export async function takeFiles(
	db: DeviceDb,
	target: { id: string; word: string },
	files: readonly { name: string; blob: Blob }[],
	onprogress: (done: number, last: Taken) => void
): Promise<Taken[]> {
	const all: Taken[] = [];
	for (const { name, blob } of files) {
		const read = await readFile(blob, null);
		const outcome: Outcome =
			read.type === 'read'
				? await takeContent(db, target, read.content)
				: { type: 'refused', fault: read.type === 'refused' ? read.fault : 'locked' };
		const taken = { name, outcome };
		all.push(taken);
		onprogress(all.length, taken);
	}
	return all;
}

export async function takeContent(
	db: DeviceDb,
	target: { id: string; word: string },
	content: Content,
	now = Date.now()
): Promise<Outcome> {
	const { kind, from, about } = content.cover;
	if (kind === 'reply') {
		const stored = await attempt(() => addEntries(db, spoken(content.parts.entries)));
		return stored.ok
			? { type: 'reply', from, news: stored.value.length }
			: { type: 'not-stored', trouble: stored.trouble };
	}
	if ((kind !== 'hand-in' && kind !== 'backup') || content.parts.learners.length === 0)
		return { type: 'not-for-desk', kind };
	const stored = await attempt(() =>
		db.transaction('rw', db.handIns, db.entries, async () => {
			let state: 'new' | 'changed' | 'same' = 'same';
			for (const next of handInsOf(target.id, content, now)) {
				const row = await db.handIns.get(next.id);
				const before = (row && readHandIn(row)) ?? undefined;
				const merged = mergeHandIn(before, next);
				if (merged === before) continue;
				await db.handIns.put(merged);
				state = before ? 'changed' : state === 'same' ? 'new' : state;
			}
			const news = await addEntries(db, spoken(content.parts.entries));
			return news.length > 0 && state === 'same' ? 'changed' : state;
		})
	);
	if (!stored.ok) return { type: 'not-stored', trouble: stored.trouble };
	const word = about && 'part' in about ? about.part : '';
	return {
		type: 'handed-in',
		nicknames: content.parts.learners.map(({ nickname }) => nickname),
		state: stored.value,
		otherWord: word !== '' && target.word !== '' && sameName(word) !== sameName(target.word) ? word : null
	};
}

/** What students and mentors said. A teacher's decisions are made on the desk itself and come in no file. */
function spoken(entries: readonly Entry[]): Entry[] {
	return entries.filter(({ kind, by }) => kind !== 'gate' && by.role !== 'teacher');
}
