import { defineShow, NoInner } from '../board.ts';
import { pageBoards, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'canvas'>): string[] => textPages(board, prompt.task);
export const afterOf = ({ key }: Step<'canvas'>): string[] => textPages(undefined, key.after);

/** The task, then the canvas: of one's own the parts to fill; of a case both sides, held back, and what answers what. */
export const boards = defineShow<'canvas'>()({
	inner: NoInner,
	fresh: () => null,
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		...(step.prompt.mode === 'own'
			? [{ id: 'parts', title: step.title, holds: false, seconds: step.minutes * 60 }]
			: [
					{ id: 'profile', title: step.title, holds: true },
					{ id: 'value', title: step.title, holds: true },
					{ id: 'links', title: step.title, holds: true }
				]),
		...pageBoards(afterOf(step), step.title, 'after')
	]
});
