import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'match'>): string[] => textPages(board, prompt.intro);
export const whyOf = ({ key }: Step<'match'>): string[] => textPages(undefined, key.why);

/** Both columns; what belongs together is held back. Then why. */
export const boards = defineShow<'match'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'pairs', title: step.prompt.ask, holds: true },
		...pageBoards(whyOf(step), step.title, 'why')
	]
});
