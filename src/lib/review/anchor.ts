import * as v from 'valibot';
import { wordsOf } from '#lib/ideas/fields.ts';
import { ideaFields, sections, type Idea, type Kind, type Section } from '#lib/ideas/idea.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(2000));

/** Items with words of their own that a comment may stand on; notes have a section besides. */
const plainKinds = ['canvas', 'candidate', 'step', 'sdg', 'ict', 'card'] as const satisfies Kind[];

/**
 * What a comment is about. It carries the words that its writer saw: the comment can be understood when the note was
 * rewritten, moved or thrown away.
 */
export const Anchor = v.variant('type', [
	/** The idea as a whole. */
	v.strictObject({ type: v.literal('idea') }),
	v.strictObject({ type: v.literal('field'), name: v.picklist(ideaFields), words }),
	v.strictObject({ type: v.literal('note'), note: id, section: v.picklist(sections), words }),
	v.strictObject({ type: v.literal('item'), kind: v.picklist(plainKinds), item: id, words }),
	/** A point of a chart on an evidence card, by the key of its row, or the chart as a whole. */
	v.strictObject({ type: v.literal('chart'), proof: id, point: v.nullable(words), words }),
	/** A moment of a film on an evidence card. */
	v.strictObject({
		type: v.literal('film'),
		proof: id,
		seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)),
		words
	})
]);
export type Anchor = v.InferOutput<typeof Anchor>;

/** Where an anchor is now. `then` are the words its writer saw, `now` those that stand there. */
export type Place =
	| { state: 'here'; now: string; then: string }
	| { state: 'reworded'; now: string; then: string }
	| { state: 'moved'; from: Section; to: Section; now: string; then: string }
	| { state: 'gone'; then: string };

/** Finds an anchor in an idea. What was thrown away is gone until it is taken back. */
export function placeOf(anchor: Anchor, idea: Idea): Place {
	switch (anchor.type) {
		case 'idea': {
			const title = wordsOf(idea.fields.title);
			return { state: 'here', now: title, then: title };
		}
		case 'field':
			return compared(anchor.words, wordsOf(idea.fields[anchor.name]));
		case 'note': {
			const note = idea.notes.find(({ id }) => id === anchor.note);
			if (!note) return { state: 'gone', then: anchor.words };
			const now = wordsOf(note.text);
			if (note.section === anchor.section) return compared(anchor.words, now);
			return { state: 'moved', from: anchor.section, to: note.section, now, then: anchor.words };
		}
		case 'item': {
			const now = itemWords(idea, anchor.kind, anchor.item);
			return now === null ? { state: 'gone', then: anchor.words } : compared(anchor.words, now);
		}
		case 'chart':
		case 'film': {
			// What a card shows never changes; only the card can go.
			const there = idea.proofs.some(({ id }) => id === anchor.proof);
			return there
				? { state: 'here', now: anchor.words, then: anchor.words }
				: { state: 'gone', then: anchor.words };
		}
	}
}

function compared(then: string, now: string): Place {
	return { state: then === now ? 'here' : 'reworded', now, then };
}

/** The main words of an item; null when it is not there. */
export function itemWords(idea: Idea, kind: (typeof plainKinds)[number], id: string): string | null {
	const find = <T extends { id: string }>(list: readonly T[]) => list.find((one) => one.id === id);
	const words: Record<(typeof plainKinds)[number], () => string | undefined> = {
		canvas: () => firstOf(find(idea.canvases)?.user),
		candidate: () => firstOf(find(idea.candidates)?.issue),
		step: () => firstOf(find(idea.steps)?.text),
		sdg: () => firstOf(find(idea.goals)?.reason),
		ict: () => firstOf(find(idea.ict)?.what),
		card: () => firstOf(find(idea.cards)?.text)
	};
	return words[kind]() ?? null;
}

function firstOf(field: Idea['fields']['title'] | undefined): string | undefined {
	return field && wordsOf(field);
}

/** Id of what an anchor stands on, as it appears in a list of changes; null for the idea as a whole. */
export function standsOn(anchor: Anchor): string | null {
	switch (anchor.type) {
		case 'idea':
			return null;
		case 'field':
			return anchor.name;
		case 'note':
			return anchor.note;
		case 'item':
			return anchor.item;
		case 'chart':
		case 'film':
			return anchor.proof;
	}
}
