import { wordsOf } from './fields.ts';
import {
	ideaFields,
	sections,
	type Confidence,
	type Idea,
	type IdeaField,
	type Kind,
	type Layer,
	type Note,
	type Section,
	type Weight
} from './idea.ts';

/** Kinds of items that are told apart by their words alone. Notes, links and proofs have more to tell. */
export type PlainKind = Exclude<Kind, 'note' | 'link' | 'proof'>;

/** A part of such an item. */
export type Part =
	| 'user'
	| 'guide'
	| 'issue'
	| 'me'
	| 'now'
	| 'hurt'
	| 'text'
	| 'when'
	| 'goal'
	| 'reason'
	| 'what'
	| 'needs'
	| 'role';

export type Change =
	/** A text of the idea as a whole. */
	| { type: 'field'; name: IdeaField; from: string; to: string }
	| { type: 'layer'; from: Layer | null; to: Layer | null }
	| { type: 'year'; from: number | null; to: number | null }
	/** The candidate that was chosen, in its words. */
	| { type: 'chosen'; from: string; to: string }
	| { type: 'added' | 'removed'; note: string; section: Section; words: string }
	| { type: 'moved'; note: string; words: string; from: Section; to: Section }
	| { type: 'reworded'; note: string; section: Section; from: string; to: string }
	/** Left without an answer on purpose, or no longer: the reason. */
	| { type: 'waived'; note: string; words: string; from: string; to: string }
	| { type: 'ranked'; note: string; words: string; from: Weight; to: Weight }
	| { type: 'known'; note: string; words: string; from: Confidence; to: Confidence }
	/** `note` is the answer, `to` the need. */
	| { type: 'linked' | 'unlinked'; note: string; to: string; answer: string; need: string }
	/** An evidence card was put on a note or a pitch card, or taken off. */
	| { type: 'proven' | 'unproven'; note: string; words: string }
	| { type: 'item-added' | 'item-removed'; kind: PlainKind; id: string; words: string }
	| { type: 'item-changed'; kind: PlainKind; id: string; part: Part; from: string; to: string };

/** An item as lists of named texts, its main words first. */
type Plain = { id: string; texts: [part: Part, words: string][] };

/**
 * What became of an idea between two snapshots. Ordered for reading: the idea as a whole, then canvas by canvas and
 * note by note in the order of the newer one, links after notes, and the other parts at the end.
 */
export function compareIdeas(before: Idea, after: Idea): Change[] {
	return [
		...wholeChanges(before, after),
		...plainChanges('candidate', before, after),
		...plainChanges('canvas', before, after),
		...noteChanges(before, after),
		...linkChanges(before, after),
		...proofChanges(before, after),
		...plainChanges('step', before, after),
		...plainChanges('sdg', before, after),
		...plainChanges('ict', before, after),
		...plainChanges('card', before, after)
	];
}

function wholeChanges(before: Idea, after: Idea): Change[] {
	const fields = ideaFields.flatMap((name): Change[] => {
		const [from, to] = [wordsOf(before.fields[name]), wordsOf(after.fields[name])];
		return from === to ? [] : [{ type: 'field', name, from, to }];
	});
	const chosen = (idea: Idea) => wordsOf(idea.candidates.find(({ id }) => id === idea.chosen)?.issue ?? []);
	return [
		...fields,
		...(before.layer === after.layer
			? []
			: [{ type: 'layer', from: before.layer, to: after.layer } satisfies Change]),
		...(before.year === after.year
			? []
			: [{ type: 'year', from: before.year, to: after.year } satisfies Change]),
		...(before.chosen === after.chosen
			? []
			: [{ type: 'chosen', from: chosen(before), to: chosen(after) } satisfies Change])
	];
}

function noteChanges(before: Idea, after: Idea): Change[] {
	const was = new Map(before.notes.map((note) => [note.id, note]));
	const is = new Set(after.notes.map(({ id }) => id));
	const gone = before.notes
		.filter(({ id }) => !is.has(id))
		.map(({ id, section, text }): Change => ({ type: 'removed', note: id, section, words: wordsOf(text) }));
	const there = byCanvas(after).flatMap((note): Change[] => {
		const old = was.get(note.id);
		if (!old) return [{ type: 'added', note: note.id, section: note.section, words: wordsOf(note.text) }];
		return oneNote(old, note);
	});
	return [...there, ...gone];
}

function oneNote(old: Note, now: Note): Change[] {
	const { id: note, section } = now;
	const words = wordsOf(now.text);
	const changes: Change[] = [];
	if (old.section !== section) changes.push({ type: 'moved', note, words, from: old.section, to: section });
	if (wordsOf(old.text) !== words)
		changes.push({ type: 'reworded', note, section, from: wordsOf(old.text), to: words });
	if (old.confidence !== now.confidence)
		changes.push({ type: 'known', note, words, from: old.confidence, to: now.confidence });
	if (old.weight !== now.weight)
		changes.push({ type: 'ranked', note, words, from: old.weight, to: now.weight });
	if (wordsOf(old.waived) !== wordsOf(now.waived))
		changes.push({ type: 'waived', note, words, from: wordsOf(old.waived), to: wordsOf(now.waived) });
	return changes;
}

function linkChanges(before: Idea, after: Idea): Change[] {
	const told = (type: 'linked' | 'unlinked', idea: Idea, other: Idea) =>
		idea.links
			.filter(({ id }) => !other.links.some((link) => link.id === id))
			.map(({ from, to }): Change => ({
				type,
				note: from,
				to,
				answer: standing(idea, from),
				need: standing(idea, to)
			}));
	return [...told('linked', after, before), ...told('unlinked', before, after)];
}

function proofChanges(before: Idea, after: Idea): Change[] {
	const told = (type: 'proven' | 'unproven', idea: Idea, other: Idea) =>
		idea.proofs
			.filter(({ id }) => !other.proofs.some((proof) => proof.id === id))
			.map(({ on }): Change => ({ type, note: on, words: standing(idea, on) }));
	return [...told('proven', after, before), ...told('unproven', before, after)];
}

function plainChanges(kind: PlainKind, before: Idea, after: Idea): Change[] {
	const was = new Map(plainItems(kind, before).map((item) => [item.id, item]));
	const now = plainItems(kind, after);
	const is = new Set(now.map(({ id }) => id));
	const first = ({ texts }: Plain) => texts.map(([, words]) => words).find((words) => words !== '') ?? '';
	return [
		...now.flatMap((item): Change[] => {
			const old = was.get(item.id);
			if (!old) return [{ type: 'item-added', kind, id: item.id, words: first(item) }];
			const then = new Map<Part, string>(old.texts);
			return item.texts.flatMap(([part, to]): Change[] => {
				const from = then.get(part) ?? '';
				return from === to ? [] : [{ type: 'item-changed', kind, id: item.id, part, from, to }];
			});
		}),
		...[...was.values()]
			.filter(({ id }) => !is.has(id))
			.map((item): Change => ({ type: 'item-removed', kind, id: item.id, words: first(item) }))
	];
}

function plainItems(kind: PlainKind, idea: Idea): Plain[] {
	switch (kind) {
		case 'canvas':
			return idea.canvases.map(({ id, user, guide }) => ({
				id,
				texts: [
					['user', wordsOf(user)],
					['guide', wordsOf(guide)]
				]
			}));
		case 'candidate':
			return idea.candidates.map(({ id, issue, me, now, hurt }) => ({
				id,
				texts: [
					['issue', wordsOf(issue)],
					['me', wordsOf(me)],
					['now', wordsOf(now)],
					['hurt', wordsOf(hurt)]
				]
			}));
		case 'step':
			return idea.steps.map(({ id, text, when }) => ({
				id,
				texts: [
					['text', wordsOf(text)],
					['when', when]
				]
			}));
		case 'sdg':
			return idea.goals.map(({ id, goal, reason }) => ({
				id,
				texts: [
					['goal', String(goal)],
					['reason', wordsOf(reason)]
				]
			}));
		case 'ict':
			return idea.ict.map(({ id, what, needs }) => ({
				id,
				texts: [
					['what', wordsOf(what)],
					['needs', wordsOf(needs)]
				]
			}));
		case 'card':
			return idea.cards.map(({ id, role, text }) => ({
				id,
				texts: [
					['text', wordsOf(text)],
					['role', role]
				]
			}));
	}
}

/** Notes as they are read: canvas by canvas, section by section. */
function byCanvas({ canvases, notes }: Idea): Note[] {
	return canvases.flatMap(({ id }) =>
		sections.flatMap((section) => notes.filter((note) => note.canvas === id && note.section === section))
	);
}

/** The words of what a link or a card stands on. */
function standing({ notes, cards }: Idea, id: string): string {
	return wordsOf([...notes, ...cards].find((one) => one.id === id)?.text ?? []);
}

/** How much changed, for a line above the list. Each change is counted once. */
export type Tally = {
	added: number;
	removed: number;
	reworded: number;
	linked: number;
	unlinked: number;
	other: number;
};

export function tally(changes: readonly Change[]): Tally {
	const of = (...types: Change['type'][]) => changes.filter(({ type }) => types.includes(type)).length;
	const counts = {
		added: of('added'),
		removed: of('removed'),
		reworded: of('reworded'),
		linked: of('linked'),
		unlinked: of('unlinked')
	};
	const counted = Object.values(counts).reduce((sum, n) => sum + n, 0);
	return { ...counts, other: changes.length - counted };
}
