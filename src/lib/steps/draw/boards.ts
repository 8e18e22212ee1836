import * as v from 'valibot';
import { defineShow } from '../board.ts';
import { pageBoards, room, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board }: Step<'draw'>): string[] => textPages(board, undefined);
export const whyOf = ({ key }: Step<'draw'>): string[] => textPages(undefined, key.why, room.sourced);

/** The line that the room agreed on; the real one is held back. */
export const boards = defineShow<'draw'>()({
	inner: v.strictObject({ ys: v.array(v.nullable(v.number())) }),
	fresh: ({ prompt }) => ({ ys: prompt.at.map(() => null) }),
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'draw', title: step.prompt.ask, holds: true },
		...pageBoards(whyOf(step), step.prompt.ask, 'why')
	]
});
