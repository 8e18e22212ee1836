import { leadsOutside } from '#lib/review/checks.ts';
import { decisions, dialogueOf, inOrder, standing, type Dialogue, type Gate } from '#lib/review/dialogue.ts';
import { entryOf, type Act, type Entry, type EntryOf } from '#lib/review/entry.ts';

/** The key under which the teacher of a class decides. */
export function teacherKey(classId: string): string {
	return `teacher.${classId}`;
}

/** A dialogue as the desk counts it: decisions of others, brought along by whatever file, count for nothing. */
export function deskDialogue(entries: Iterable<Entry>, key: string): Dialogue {
	return dialogueOf([...entries].filter((entry) => entry.kind !== 'gate' || entry.by.key === key));
}

/** Something that was said, as the teacher decides on it. */
export type Item = {
	entry: Entry;
	standing: 'delivered' | 'waits' | 'held';
	decided: EntryOf<'gate'> | null;
	/** It looks like contact data or a meeting outside. */
	flagged: boolean;
	/** Who showed it to the teacher, and why. */
	reports: EntryOf<'report'>[];
	/** The comment it answers. */
	on: Entry | null;
};

/** All that passes the gate of a class, oldest first: words of mentors, and words of students. */
export function gateItems(dialogue: Dialogue, gate: Gate): Item[] {
	const decided = decisions(dialogue);
	const all = inOrder(dialogue);
	const reports = all.filter((entry) => entry.kind === 'report');
	return all
		.filter((entry) => entry.kind !== 'gate' && entry.kind !== 'report' && entry.by.role !== 'teacher')
		.map((entry) => {
			const decision = decided.get(entry.id) ?? null;
			return {
				entry,
				standing: standing(entry, decision?.act, gate),
				decided: decision,
				flagged: leadsOutside(entry.text) || leadsOutside(entry.by.name),
				reports: reports.filter(({ to }) => to === entry.id),
				on: 'to' in entry ? (dialogue.get(entry.to) ?? null) : null
			};
		});
}

/** What the teacher should look at: waits for a decision, is flagged, or was shown by somebody. */
export function needsTeacher({ standing, decided, flagged, reports }: Item): boolean {
	if (standing === 'waits') return true;
	const shown = reports.at(-1);
	if (shown && (!decided || decided.at < shown.at)) return true;
	return flagged && !decided;
}

/** A decision, later than the one before it whatever the clock says. */
export function decide(
	item: Item,
	by: { name: string; key: string },
	act: Act,
	reason: string,
	now = Date.now()
): EntryOf<'gate'> {
	const said = {
		kind: 'gate' as const,
		idea: item.entry.idea,
		by: { role: 'teacher' as const, ...by },
		at: Math.max(now, (item.decided?.at ?? 0) + 1),
		to: item.entry.id,
		act,
		text: reason
	};
	const { id } = entryOf(said);
	return { ...said, id };
}

/** Where an idea stands in its dialogue, in numbers. */
export type Counts = {
	comments: number;
	/** Of these, not yet decided on. */
	waiting: number;
	held: number;
	delivered: number;
	/** Delivered comments that the team answered. */
	answered: number;
	/** Mentors who said anything. */
	mentors: number;
};

export function countsOf(dialogue: Dialogue, gate: Gate): Counts {
	const items = gateItems(dialogue, gate);
	const comments = items.filter(({ entry }) => entry.kind === 'comment' && entry.by.role === 'mentor');
	const replied = new Set(
		items.flatMap(({ entry }) => (entry.kind === 'reply' && entry.by.role === 'student' ? [entry.to] : []))
	);
	const of = (standing: Item['standing']) => comments.filter((item) => item.standing === standing);
	return {
		comments: comments.length,
		waiting: of('waits').length,
		held: of('held').length,
		delivered: of('delivered').length,
		answered: of('delivered').filter(({ entry }) => replied.has(entry.id)).length,
		mentors: new Set(items.flatMap(({ entry: { by } }) => (by.role === 'mentor' ? [by.key] : []))).size
	};
}
