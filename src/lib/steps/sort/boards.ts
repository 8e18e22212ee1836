import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'sort'>): string[] => textPages(board, prompt.intro);
export const whyOf = ({ key }: Step<'sort'>): string[] => textPages(undefined, key.why);

/** The cards as they lie; where they belong is held back. Then why. */
export const boards = defineShow<'sort'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'cards', title: step.prompt.ask, holds: true },
		...pageBoards(whyOf(step), step.title, 'why')
	]
});
