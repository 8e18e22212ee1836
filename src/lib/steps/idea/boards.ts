import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'idea'>): string[] => textPages(board, prompt.task);
export const afterOf = ({ key }: Step<'idea'>): string[] => textPages(undefined, key.after);

/** The task, then what everyone looks for while they work, with the time; at the end something to think on. */
export const boards = defineShow<'idea'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'check', title: step.title, holds: false, seconds: step.minutes * 60 },
		...pageBoards(afterOf(step), step.title, 'after')
	]
});
