import { defineShow, NoInner } from '../board.ts';
import { evenly, pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

/** So many things stand on one board. */
const most = 6;

export const pagesOf = ({ board, prompt }: Step<'checklist'>): string[] => textPages(board, prompt.intro);

/** The things on each board. */
export function groupsOf({ prompt }: Step<'checklist'>): Step<'checklist'>['prompt']['items'][] {
	return evenly(prompt.items, most);
}

/** What to get done, a handful on each board; why stands on everyone's own screen. */
export const boards = defineShow<'checklist'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		...groupsOf(step).map((_, at) => ({ id: `list-${at + 1}`, title: step.title, holds: false }))
	]
});
