import { defineShow, NoInner } from '../board.ts';
import { evenly, pageBoards, room, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

/** Figures that stand side by side on one board. */
const atOnce = 3;

export function pagesOf({ board, prompt }: Step<'read'>): string[] {
	return textPages(board, prompt.body, prompt.art ? room.beside : room.full);
}

export function figureGroups({ prompt }: Step<'read'>) {
	return evenly(prompt.figures, atOnce);
}

export const boards = defineShow<'read'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		...figureGroups(step).map((group, at) => ({
			id: `figures-${at + 1}`,
			title: group[0]?.label ?? step.title,
			holds: false
		}))
	]
});
