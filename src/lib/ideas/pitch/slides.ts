import type { Locale } from '#lib/words/locale.ts';
import { importantNeeds } from '../fit.ts';
import { wordsOf } from '../fields.ts';
import { cardRoles, type CardRole, type Idea, type PitchCard, type Proof } from '../idea.ts';
import { mainCanvas, pitchDrafts, type Draft } from '../pitch.ts';
import { readSheet } from '../sheet.ts';

/** One of the five cards as it is shown: what the team wrote, or else the draft that could be made of the idea. */
export type Slide = {
	role: CardRole;
	text: string;
	/** Nobody has made the draft their own yet. */
	draft: boolean;
	/** Evidence cards that stand on it. */
	proofs: readonly Pick<Proof, 'id' | 'card'>[];
};

export function slidesOf(idea: Idea, lang: Locale): Slide[] {
	const drafts = pitchDrafts(idea, lang);
	return cardRoles.map((role) => {
		const card = cardOf(idea, role);
		const text = card ? wordsOf(card.text) : (drafts.find((one) => one.role === role)?.text ?? '');
		const proofs = card ? proofsOn(idea, card.id) : role === 'problem' ? proofsOfPains(idea) : [];
		return { role, text, draft: card === null, proofs };
	});
}

/** The card of a role. Two devices may have begun one each: the first one is shown. */
export function cardOf(idea: Idea, role: CardRole): PitchCard | null {
	return idea.cards.find((card) => card.role === role) ?? null;
}

export function proofsOn(idea: Idea, id: string): Proof[] {
	return idea.proofs.filter(({ on }) => on === id);
}

/** Evidence on the pains that the draft of the problem speaks of, each card once. */
export function proofsOfPains(idea: Idea): Proof[] {
	const canvas = mainCanvas(idea);
	const sheet = canvas === null ? null : readSheet(idea, canvas);
	const pains = sheet ? importantNeeds(sheet, 'pains') : [];
	const found = pains.flatMap(({ id }) => proofsOn(idea, id));
	const key = ({ card }: Proof) => JSON.stringify(card);
	return found.filter((proof, at) => found.findIndex((other) => key(other) === key(proof)) === at);
}

/** Lines of a card's text, without empty ones. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** Where in the studio that is filled in which a draft lacks. */
export function partOf(missing: Draft['missing'][number]): 'person' | 'canvas' | 'future' | 'ask' | 'title' {
	switch (missing) {
		case 'user':
			return 'person';
		case 'title':
			return 'title';
		case 'harm':
		case 'step':
			return 'future';
		case 'ask':
			return 'ask';
		default:
			return 'canvas';
	}
}
