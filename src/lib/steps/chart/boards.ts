import * as v from 'valibot';
import { chartData } from '#lib/charts/chart-data.ts';
import { escapeHtml } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';
import { defineShow, type Board } from '../board.ts';
import { pageBoards, room, textPages } from '../pages.ts';
import type { Step } from '../registry.ts';
import type { Materials } from '../view.ts';
import { chartTable } from './rows.ts';

/** What the presenter changes about the chart on the wall; null means as the author drew it. */
export const Inner = v.strictObject({
	x: v.nullable(v.string()),
	y: v.nullable(v.string()),
	fit: v.nullable(v.boolean()),
	own: v.nullable(v.string()),
	/** Rows that are named, by the step's `label`. */
	picked: v.pipe(v.array(v.string()), v.maxLength(60))
});
export type Inner = v.InferOutput<typeof Inner>;
export const asDrawn: Inner = { x: null, y: null, fit: null, own: null, picked: [] };

export const pagesOf = ({ board }: Step<'chart'>): string[] => textPages(board, undefined);
export const seenOf = ({ key }: Step<'chart'>): string[] => textPages(undefined, key.seen, room.sourced);
/** What the chart does not show. */
export const cautionOf = ({ prompt }: Step<'chart'>): string[] =>
	textPages(undefined, `<p>${prompt.caution}</p>`);
export const whyOf = ({ key }: Step<'chart'>): string[] => textPages(undefined, key.task?.why, room.sourced);

/**
 * The task as the room does it: a choice where there is one to raise hands for, else only the words. What is to be
 * built is explained on the next board.
 */
function taskBoard({ prompt }: Step<'chart'>, lang: Locale, { tables }: Materials): Board[] {
	const { task } = prompt;
	if (!task) return [];
	const board = { id: 'task', title: task.ask, holds: task.type !== 'build' };
	const ask = { id: 'task', text: task.ask, many: false };
	if (task.type === 'compare') {
		const { rows } = chartData(prompt, chartTable(prompt, tables), lang);
		const nameOf = (key: string) => rows.find((row) => row.key === key)?.name ?? key;
		const options = task.rows.map((row) => ({ id: row, text: escapeHtml(nameOf(row)) }));
		return [{ ...board, ask: { ...ask, options } }];
	}
	if (task.type === 'pick-chart')
		return [
			{ ...board, ask: { ...ask, options: task.pictures.map(({ id, name }) => ({ id, text: name })) } }
		];
	return [board];
}

/** What to look at beside the chart, the task, the claim with what it does not show, then what can be seen. */
export const boards = defineShow<'chart'>()({
	inner: Inner,
	fresh: () => asDrawn,
	boards: (step, _inner, lang, materials) => [
		...pageBoards(pagesOf(step), step.title),
		...(step.prompt.task?.type === 'pick-chart'
			? []
			: [{ id: 'look', title: step.prompt.ask, holds: false }]),
		...taskBoard(step, lang, materials),
		...pageBoards(whyOf(step), step.title, 'why'),
		...(step.prompt.claim ? [{ id: 'claim', title: step.prompt.claim.ask, holds: false }] : []),
		...pageBoards(cautionOf(step), step.title, 'caution'),
		...pageBoards(seenOf(step), step.title, 'seen').map((board, at) => ({ ...board, holds: at === 0 }))
	]
});
