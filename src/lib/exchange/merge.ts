import type { Answer, Learner, Progress, Version } from '#lib/db/rows.ts';
import { idFor } from './compare.ts';
import { keyOf, type RowParts } from './format.ts';
import { mergeEvidence, mergeNotes, mergeWatching } from './merge-films.ts';

export type Given = Pick<RowParts, 'answers' | 'versions'>;

/**
 * Brings answers from a file together with those on the device, and returns the rows to put; nothing is ever to be
 * deleted. Where both have an answer to a step the newer one stands, and the other is kept as a version until the
 * learner decides. Doing it twice changes nothing the second time.
 */
export function mergeAnswers(local: Given, incoming: Given): Given {
	const here = new Map(local.answers.map((answer) => [keyOf(answer), answer]));
	// An undecided version counts before a draft that says the same.
	const drafts = local.versions.filter(({ why }) => why === 'earlier');
	const undecided = local.versions.filter(({ why }) => why !== 'earlier');
	const kept = new Map([...drafts, ...undecided].map((version) => [meaningOf(version), version]));
	const taken = new Set(local.versions.map(({ id }) => id));
	const answers: Answer[] = [];
	const versions = new Map<string, Version>();

	function keep(version: Version) {
		const meaning = meaningOf(version);
		const before = kept.get(meaning);
		if (before && (before.why !== 'earlier' || version.why === 'earlier')) return;
		// What was only an earlier draft is now the learner's to decide, and no longer forgotten after a day.
		const id = before?.id ?? (taken.has(version.id) ? idFor(meaning, version.at) : version.id);
		const row = { ...version, id };
		taken.add(id);
		kept.set(meaning, row);
		versions.set(id, row);
	}

	for (const version of incoming.versions) keep(version);
	for (const theirs of incoming.answers) {
		const ours = here.get(keyOf(theirs));
		if (!ours) answers.push(theirs);
		else if (meaningOf(ours) !== meaningOf(theirs)) {
			if (theirs.at > ours.at) answers.push(theirs);
			keep(versionOf(theirs.at > ours.at ? ours : theirs));
		}
	}
	return { answers, versions: [...versions.values()] };
}

/** Rows to put so that everything of a backup is on the device; what is here already is not among them. */
export function mergeBackup(local: RowParts, incoming: RowParts): RowParts {
	const known = new Set(local.learners.map(({ id }) => id));
	const tables = new Set(local.tables.map(({ id }) => id));
	const begun = new Map(local.progress.map((row) => [placeOf(row), row]));
	return {
		// A nickname that was changed here since stays changed.
		learners: incoming.learners.filter(({ id }: Learner) => !known.has(id)),
		...mergeAnswers(local, incoming),
		progress: incoming.progress.flatMap((theirs) => {
			const ours = begun.get(placeOf(theirs));
			const both = ours ? furthest(ours, theirs) : theirs;
			return JSON.stringify(both) === JSON.stringify(ours) ? [] : [both];
		}),
		watching: mergeWatching(local.watching, incoming.watching),
		notes: mergeNotes(local.notes, incoming.notes),
		evidence: mergeEvidence(local.evidence, incoming.evidence),
		// A table never changes but in its name, and the name given here stays.
		tables: incoming.tables.filter(({ id }) => !tables.has(id))
	};
}

/** The later place, and every step that was finished on either side. */
function furthest(ours: Progress, theirs: Progress): Progress {
	const later = theirs.at > ours.at ? theirs : ours;
	return {
		...ours,
		step: later.step,
		done: [...new Set([...ours.done, ...theirs.done])],
		startedAt: Math.min(ours.startedAt, theirs.startedAt),
		at: later.at
	};
}

function placeOf({ learner, lesson }: Progress): string {
	return JSON.stringify([learner, lesson]);
}

/** What was answered, and to what: equal for rows that say the same at different times. Values are plain data. */
function meaningOf(row: Pick<Answer, 'learner' | 'lesson' | 'step' | 'value'>): string {
	return `${keyOf(row)} ${JSON.stringify(row.value)}`;
}

function versionOf(answer: Answer): Version {
	const { learner, lesson, step, kind, value, at } = answer;
	return { id: idFor(meaningOf(answer), at), learner, lesson, step, kind, value, at, why: 'import' };
}
