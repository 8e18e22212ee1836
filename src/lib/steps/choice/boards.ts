import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

/** The text beside the questions comes first, page by page. */
export const pagesOf = ({ board, prompt }: Step<'choice'>): string[] => textPages(board, prompt.reading);

export const whyOf = (step: Step<'choice'>, question: string): string[] =>
	textPages(undefined, step.key.questions.find(({ id }) => id === question)?.why);

/** Each question with its options, which are held back as right or not; then why. */
export const boards = defineShow<'choice'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		...step.prompt.questions.flatMap(({ id, ask, options, many }) => [
			{ id: `ask-${id}`, title: ask, holds: true, ask: { id, text: ask, many, options } },
			...pageBoards(whyOf(step, id), ask, `why-${id}`)
		])
	]
});
