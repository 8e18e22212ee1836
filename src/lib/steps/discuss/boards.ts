import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'discuss'>): string[] => textPages(board, prompt.task);

/** What to talk about, who does what, then one board a round with its time. */
export const boards = defineShow<'discuss'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'roles', title: step.title, holds: false },
		...step.prompt.rounds.map(({ id, label, seconds }) => ({
			id: `round-${id}`,
			title: label,
			holds: false,
			seconds
		})),
		{ id: 'note', title: step.prompt.noteAsk, holds: false }
	]
});
