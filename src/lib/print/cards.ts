import type { PromptOf, Step } from '#lib/steps/registry.ts';

type Question = PromptOf<'choice'>['questions'][number];
type Place = PromptOf<'scenario'>['nodes'][number];
/** What is to be seen at a place, and the choice on which it depends, in words. */
type Shown = {
	/** Whose seat begins here, if it is not the learner's own. */
	seat: string | null;
	people: PromptOf<'scenario'>['people'];
	lines: { line: Place['lines'][number]; only: string | null }[];
};

/** One card to cut out. Texts are localised HTML. */
export type Card =
	| { type: 'role'; name: string; does: string }
	| { type: 'question'; number: number; question: Question }
	| ({
			type: 'place';
			number: number;
			place: Extract<Place, { type: 'ask' }>;
			/** Where each choice leads: the number of its card. */
			ways: { id: string; text: string; to: number }[];
	  } & Shown)
	| ({ type: 'end'; number: number; place: Extract<Place, { type: 'end' }> } & Shown);

/** The cards of one step, for one group. */
export type CardSet = { step: string; title: string; cards: Card[] };

export const cardsOnPage = 8;

/** What of a step can be cut out and handed round; none for most kinds. */
export function cardsOf(step: Step): Card[] {
	switch (step.kind) {
		case 'discuss':
			return step.prompt.roles.map(({ name, does }) => ({ type: 'role', name, does }));
		case 'choice':
			return step.prompt.questions.map((question, at) => ({ type: 'question', number: at + 1, question }));
		case 'scenario':
			return storyCards(step.prompt);
		default:
			return [];
	}
}

/** The cards of a lesson, step by step. */
export function cardSets(steps: readonly Step[]): CardSet[] {
	return steps
		.map((step) => ({ step: step.id, title: step.title, cards: cardsOf(step) }))
		.filter(({ cards }) => cards.length > 0);
}

/** Cards in pages of eight, once for each group. */
export function cardPages(sets: readonly CardSet[], groups: number): { set: CardSet; card: Card }[][] {
	const all = sets.flatMap((set) =>
		Array.from({ length: groups }, () => set.cards.map((card) => ({ set, card }))).flat()
	);
	return Array.from({ length: Math.ceil(all.length / cardsOnPage) }, (_, page) =>
		all.slice(page * cardsOnPage, (page + 1) * cardsOnPage)
	);
}

/** A story as a pack of numbered cards: 1 is where it begins, and each choice names the card it leads to. */
function storyCards({ nodes, start, people, seats }: PromptOf<'scenario'>): Card[] {
	const inOrder = [...nodes.filter(({ id }) => id === start), ...nodes.filter(({ id }) => id !== start)];
	const numberOf = (id: string) => inOrder.findIndex((node) => node.id === id) + 1;
	const choices = nodes.flatMap((node) => (node.type === 'ask' ? node.choices : []));
	const onlyAfter = (condition: Place['lines'][number]['if']): string | null => {
		if (!condition) return null;
		const id = 'took' in condition ? condition.took : condition.notTook;
		return choices.find((choice) => choice.id === id)?.text ?? null;
	};
	return inOrder.map((place, at): Card => {
		const number = at + 1;
		const seat = seats.find((one) => one.start === place.id)?.name ?? null;
		const lines = place.lines.map((line) => ({ line, only: onlyAfter(line.if) }));
		if (place.type === 'end') return { type: 'end', number, place, seat, people, lines };
		const ways = place.choices.map(({ id, text, to }) => ({ id, text, to: numberOf(to) }));
		return { type: 'place', number, place, seat, people, lines, ways };
	});
}
