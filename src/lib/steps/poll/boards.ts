import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'poll'>): string[] => textPages(board, prompt.intro);
export const afterOf = ({ key }: Step<'poll'>): string[] => textPages(undefined, key.after);

/**
 * The question with its options; where it is asked twice, what happens in between and the same question again. Both
 * times it is one and the same, so that "ask again" lays the new hands beside the first ones.
 */
export const boards = defineShow<'poll'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => {
		const { ask, options, between } = step.prompt;
		const vote = { id: 'vote', text: ask, many: false, options };
		return [
			...pageBoards(pagesOf(step), step.title),
			{ id: 'first', title: ask, holds: false, ask: vote },
			...(between === undefined
				? []
				: [
						{ id: 'between', title: between, holds: false, seconds: 120 },
						{ id: 'second', title: ask, holds: false, ask: vote }
					]),
			...pageBoards(afterOf(step), step.title, 'after')
		];
	}
});
