import * as v from 'valibot';
import { TableName, Source, Year } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** A guess before the truth is shown; the truth is one number, or the row of a table that the learner picks. */
export const estimate = defineStep({
	kind: 'estimate',
	prompt: v.strictObject({
		ask: Inline,
		intro: v.optional(Block),
		input: v.picklist(['slider', 'number']),
		unit: Inline,
		min: v.number(),
		max: v.number(),
		step: v.pipe(v.number(), v.minValue(0.0001)),
		/** Something to hold on to, shown before the guess ("Japan as a whole: …"). */
		anchor: v.optional(Inline),
		/** With `rows`, the learner first picks a row (own prefecture); the truth is that row's value in the column. */
		rows: v.optional(v.strictObject({ table: TableName, column: v.string(), label: Inline }))
	}),
	key: v.strictObject({
		/** The one true value; left out when the truth comes from `rows`. */
		truth: v.optional(v.number()),
		/** A guess this near counts as near (same unit). */
		near: v.number(),
		why: Block,
		year: Year,
		source: Source
	}),
	answer: v.strictObject({ value: v.nullable(v.number()), row: v.nullable(v.string()), shown: v.boolean() }),
	empty: () => ({ value: null, row: null, shown: false }),
	score: ({ value, row, shown }, _key, prompt) =>
		value === null || (prompt.rows && row === null)
			? { type: 'unready', missing: 'number' }
			: shown
				? { type: 'done' }
				: { type: 'unready', missing: 'finish' }
});

/** How a guess lies to the truth: the signed difference (guess − truth), and whether it is near. */
export function compareGuess(guess: number, truth: number, near: number) {
	const difference = guess - truth;
	// Decimal steps such as 0.1 are not exact in binary; half a millionth of slack keeps "exactly near" near.
	return { difference, near: Math.abs(difference) <= near + 5e-7 };
}
