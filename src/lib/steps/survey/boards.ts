import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'survey'>): string[] => textPages(board, prompt.intro);

/** What it is for and who sees it. Everyone answers by themselves: nothing of it is asked in front of the room. */
export const boards = defineShow<'survey'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'about', title: step.title, holds: false, seconds: step.minutes * 60 }
	]
});
