import type { Idea } from '#lib/ideas/idea.ts';
import { placeOf, type Place } from './anchor.ts';
import type { Act, Entry, EntryOf, Said, Use } from './entry.ts';

/**
 * All that was said about one idea, by id. It only grows: entries have ids made from their words, and bringing two
 * dialogues together is their union, whatever the order and however often (a grow-only set, in the words of the trade).
 */
export type Dialogue = ReadonlyMap<string, Entry>;

export function dialogueOf(entries: Iterable<Entry>): Dialogue {
	return new Map([...entries].map((entry) => [entry.id, entry]));
}

export function mergeDialogues(...dialogues: readonly Dialogue[]): Dialogue {
	return new Map(dialogues.flatMap((dialogue) => [...dialogue]));
}

/** Oldest first; of two that say the same time the order is the same on every device. */
export function inOrder(dialogue: Dialogue): Entry[] {
	return [...dialogue.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** A comment with all that followed it. */
export type Thread = {
	comment: EntryOf<'comment'>;
	place: Place;
	/** The team's answers, oldest first. The last one counts, the others stay to be seen. */
	replies: EntryOf<'reply'>[];
	more: EntryOf<'more'>[];
	thanks: EntryOf<'thanks'>[];
	/** What became of it; null: nobody answered yet. */
	use: Use | null;
};

/** The comments of a dialogue as threads, oldest first, each with its place in the idea as it is now. */
export function threadsOf(dialogue: Dialogue, idea: Idea): Thread[] {
	const all = inOrder(dialogue);
	return ofKind(all, 'comment').map((comment) => {
		const on = <T extends { to: string }>(entries: T[]) => entries.filter(({ to }) => to === comment.id);
		const replies = on(ofKind(all, 'reply')).filter(({ by }) => by.role === 'student');
		return {
			comment,
			place: placeOf(comment.anchor, idea),
			replies,
			more: on(ofKind(all, 'more')),
			thanks: on(ofKind(all, 'thanks')),
			use: replies.at(-1)?.use ?? null
		};
	});
}

/** Entries of one kind. */
export function ofKind<Kind extends Said['kind']>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] {
	const isOfKind = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind;
	return entries.filter(isOfKind);
}

/** A teacher reads before delivery, or at the same time. */
export type Gate = 'before' | 'same-time';

/** The teacher's last decision on each entry that has one. */
export function decisions(dialogue: Dialogue): Map<string, EntryOf<'gate'>> {
	const gates = ofKind(inOrder(dialogue), 'gate').filter(({ by }) => by.role === 'teacher');
	return new Map(gates.map((gate) => [gate.to, gate]));
}

/**
 * What is to happen with an entry: delivered or not, and by whose word. Only mentors' words wait by themselves; what a
 * teacher holds does not go on, whoever said it.
 */
export function standing(entry: Entry, decided: Act | undefined, gate: Gate): 'delivered' | 'waits' | 'held' {
	if (entry.by.role === 'teacher' || decided === 'pass') return 'delivered';
	if (decided === 'hold' || decided === 'back') return 'held';
	return entry.by.role === 'mentor' && gate === 'before' ? 'waits' : 'delivered';
}

/**
 * What leaves the teacher's desk for a team: everything of theirs, and of the mentors' what was let through.
 * Decisions stay with the teacher, as do reports.
 */
export function forTeam(dialogue: Dialogue, gate: Gate): Dialogue {
	const decided = decisions(dialogue);
	return new Map(
		[...dialogue].filter(
			([id, entry]) =>
				entry.kind !== 'gate' &&
				entry.kind !== 'report' &&
				standing(entry, decided.get(id)?.act, gate) === 'delivered'
		)
	);
}

/** What leaves the teacher's desk for one mentor: what was delivered, their own words, and what was decided on those. */
export function forMentor(dialogue: Dialogue, gate: Gate, mentor: string): Dialogue {
	const own = new Set([...dialogue.values()].filter(({ by }) => by.key === mentor).map(({ id }) => id));
	const team = forTeam(dialogue, gate);
	return new Map(
		[...dialogue].filter(
			([id, entry]) => team.has(id) || own.has(id) || (entry.kind === 'gate' && own.has(entry.to))
		)
	);
}

/** The level each mentor sees on each row now, and the one before. */
export type Marks = Map<string, { now: EntryOf<'mark'>; before: EntryOf<'mark'> | null }>;

/** Marks of one mentor, by the rubric's row. One that was taken back is not among them. */
export function marksOf(dialogue: Dialogue, mentor: string): Marks {
	const marks: Marks = new Map();
	for (const mark of ofKind(inOrder(dialogue), 'mark')) {
		if (mark.by.key !== mentor) continue;
		marks.set(mark.row, { now: mark, before: marks.get(mark.row)?.now ?? null });
	}
	for (const [row, { now }] of [...marks]) if (now.level === null) marks.delete(row);
	return marks;
}
