import { wordsOf } from '#lib/ideas/fields.ts';
import type { Idea, IdeaField, Note, Proof } from '#lib/ideas/idea.ts';
import { proofName, readProof } from '#lib/ideas/ui/proof.ts';
import { itemWords, type Anchor } from '../anchor.ts';

/** Characters of the words that an anchor takes along. */
const longest = 2000;

/** Tells places apart: equal for two anchors on the same thing, whatever it said when they were made. */
export function placeKey(anchor: Anchor): string {
	switch (anchor.type) {
		case 'idea':
			return 'idea';
		case 'field':
			return `field ${anchor.name}`;
		case 'note':
			return `note ${anchor.note}`;
		case 'item':
			return `item ${anchor.item}`;
		case 'chart':
		case 'film':
			return `proof ${anchor.proof}`;
	}
}

/** What an anchor is about, in the words that stand there; empty for the idea as a whole. */
export function wordsOn(anchor: Anchor): string {
	return anchor.type === 'idea' ? '' : anchor.words;
}

export function onField(idea: Idea, name: IdeaField): Anchor {
	return { type: 'field', name, words: cut(wordsOf(idea.fields[name])) };
}

export function onNote({ id, section, text }: Note): Anchor {
	return { type: 'note', note: id, section, words: cut(wordsOf(text)) };
}

export function onItem(idea: Idea, kind: Extract<Anchor, { type: 'item' }>['kind'], item: string): Anchor {
	return { type: 'item', kind, item, words: cut(itemWords(idea, kind, item) ?? '') };
}

/** A card of evidence, by what it shows; one that cannot be read here cannot be commented on. */
export function onProof({ id, card }: Proof): Anchor | null {
	const known = readProof(card);
	if (!known) return null;
	const words = cut(proofName(known));
	const { source } = known;
	return source.type === 'film'
		? { type: 'film', proof: id, seconds: source.seconds, words }
		: { type: 'chart', proof: id, point: null, words };
}

/** Words short enough to name something by. */
export function brief(text: string, most = 24): string {
	const letters = [...text.replace(/\s+/g, ' ').trim()];
	return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

function cut(text: string): string {
	return text.slice(0, longest);
}
