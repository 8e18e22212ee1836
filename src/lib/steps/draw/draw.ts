import * as v from 'valibot';
import { TableName } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const base = {
	intro: v.optional(Block),
	ask: Inline,
	/** Table in `content/data/`, and the columns on both axes. */
	table: TableName,
	x: v.string(),
	y: v.string(),
	/** Where the learner's points stand on the x axis; at least two. */
	at: v.pipe(v.array(v.number()), v.minLength(2)),
	/** The y axis, fixed so that it gives nothing away. */
	range: v.tuple([v.number(), v.number()]),
	/** Size of one key press on a handle, in the unit of y. On a log axis: the factor, for example 1.1. */
	nudge: v.number(),
	scale: v.optional(v.picklist(['linear', 'log']), 'linear')
};

/** Draw the line you expect, then see the real one. */
export const draw = defineStep({
	kind: 'draw',
	prompt: v.variant('mode', [
		/** A line over time: known up to `known`, the learner draws the rest. */
		v.strictObject({ ...base, mode: v.literal('series'), known: v.number() }),
		/** A scatter: the learner draws the trend, the truth is the least-squares line. */
		v.strictObject({ ...base, mode: v.literal('trend'), label: v.string() })
	]),
	key: v.strictObject({
		/** What the real line tells; shown beside the difference. */
		why: Block
	}),
	answer: v.strictObject({
		/** One value for each place in `at`; null where nothing was drawn yet. */
		ys: v.array(v.nullable(v.number())),
		shown: v.boolean()
	}),
	empty: (prompt) => ({ ys: prompt.at.map(() => null), shown: false }),
	score: ({ ys, shown }) =>
		ys.length === 0 || ys.some((y) => y === null)
			? { type: 'unready', missing: 'draw' }
			: shown
				? { type: 'done' }
				: { type: 'unready', missing: 'finish' }
});
