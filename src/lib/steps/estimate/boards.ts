import * as v from 'valibot';
import { defineShow } from '../board.ts';
import { pageBoards, room, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';

export const pagesOf = ({ board, prompt }: Step<'estimate'>): string[] => textPages(board, prompt.intro);
export const whyOf = ({ key }: Step<'estimate'>): string[] => textPages(undefined, key.why, room.sourced);

/** Guesses that the room called out, and the row that is asked about, as the presenter chose it. */
export const boards = defineShow<'estimate'>()({
	inner: v.strictObject({
		guesses: v.pipe(v.array(v.number()), v.maxLength(200)),
		row: v.nullable(v.string())
	}),
	fresh: () => ({ guesses: [], row: null }),
	boards: (step) => [
		...pageBoards(pagesOf(step), step.title),
		{ id: 'guess', title: step.prompt.ask, holds: true },
		...pageBoards(whyOf(step), step.prompt.ask, 'why')
	]
});
