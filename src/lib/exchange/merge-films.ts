import type { Evidence, FilmAnswer, Note, Watching } from '#lib/db/rows.ts';
import { canonical, idFor, same } from './compare.ts';
import { filmOf } from './format.ts';

/**
 * The films of a file together with those on the device: the rows to put. The later place, the larger share, and of
 * each question the later answer.
 */
export function mergeWatching(local: readonly Watching[], incoming: readonly Watching[]): Watching[] {
	const here = new Map(local.map((row) => [filmOf(row), row]));
	return incoming.flatMap((theirs) => {
		const ours = here.get(filmOf(theirs));
		if (!ours) return [theirs];
		const both = together(ours, theirs);
		return same(both, ours) ? [] : [both];
	});
}

function together(ours: Watching, theirs: Watching): Watching {
	const later = theirs.at > ours.at ? theirs : ours;
	const answers: [string, FilmAnswer][] = Object.entries(ours.answers);
	for (const [question, answer] of Object.entries(theirs.answers)) {
		const given = ours.answers[question];
		if (!given || answer.at > given.at) answers.push([question, answer]);
	}
	return {
		...ours,
		seconds: later.seconds,
		watched: Math.max(ours.watched, theirs.watched),
		// A question that stands twice keeps its place and takes the later answer.
		answers: Object.fromEntries(answers),
		at: later.at
	};
}

/** Notes of a file together with those on the device: the rows to put. */
export function mergeNotes(local: readonly Note[], incoming: readonly Note[]): Note[] {
	return mergeTexts(local, incoming, ({ at: _, text, ...rest }) => ({ text, rest }));
}

/** Kept moments of a file together with those on the device: the rows to put. */
export function mergeEvidence(local: readonly Evidence[], incoming: readonly Evidence[]): Evidence[] {
	return mergeTexts(local, incoming, ({ at: _, says, ...rest }) => ({ text: says, rest }));
}

type Dated = { id: string; at: number };

/**
 * By id; of two the newer one stands. What the older one said stays as a row of its own, unless the newer one says it
 * too: a text that was only written on needs no copy.
 */
function mergeTexts<Row extends Dated>(
	local: readonly Row[],
	incoming: readonly Row[],
	read: (row: Row) => { text: string; rest: unknown }
): Row[] {
	const rows = new Map(local.map((row) => [row.id, row]));
	const put = new Map<string, Row>();
	const copies: Row[] = [];
	for (const theirs of incoming) {
		const ours = rows.get(theirs.id);
		const [newer, older] = !ours || isNewer(theirs, ours) ? [theirs, ours] : [ours, theirs];
		if (older && !contains(read(newer), read(older)))
			copies.push({ ...older, id: idFor(canonical(older), older.at) });
		if (newer === theirs && !same(theirs, ours)) put.set(theirs.id, theirs);
		rows.set(newer.id, newer);
	}
	// A copy that is there was made before. It may have been changed since, and that is as the learner wants it.
	for (const copy of copies) {
		if (rows.has(copy.id)) continue;
		rows.set(copy.id, copy);
		put.set(copy.id, copy);
	}
	return [...put.values()];
}

/** Of two of the same moment the choice is arbitrary, but the same on every device. */
function isNewer(one: Dated, other: Dated): boolean {
	return one.at !== other.at ? one.at > other.at : canonical(one) > canonical(other);
}

function contains(newer: { text: string; rest: unknown }, older: { text: string; rest: unknown }): boolean {
	return newer.text.includes(older.text) && same(newer.rest, older.rest);
}
