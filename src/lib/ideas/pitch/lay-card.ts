import type { IdeaSession } from '#lib/session/idea-session.svelte.ts';
import type { CardRole } from '../idea.ts';
import { readIdea } from '../read.ts';
import { readProof } from '../ui/proof.ts';
import { proofsOfPains } from './slides.ts';

/** Begins a card; the problem's takes along the evidence that stands on its pains. One step of undo. Hands back its id. */
export function layCard({ editor }: Pick<IdeaSession, 'editor'>, role: CardRole, text: string): string {
	let card = '';
	editor.together(() => {
		// As it is within this step: one may lay several cards at once.
		const idea = readIdea(editor.doc);
		card = editor.addCard(idea.cards, role, text);
		if (role !== 'problem') return;
		for (const { card: evidence } of proofsOfPains(idea)) {
			const known = readProof(evidence);
			if (known) editor.prove(card, known);
		}
	});
	return card;
}
