import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** The longest line of one's own, and how many there may be. */
export const longestLine = 200;
export const mostLines = 12;

/** Things to get done, each with why; lines of one's own where the author allows them. */
export const checklist = defineStep({
	kind: 'checklist',
	prompt: v.strictObject({
		intro: v.optional(Block),
		items: v.pipe(
			v.array(
				v.strictObject({
					id: Id,
					text: Inline,
					why: Inline,
					/** Not for everyone: the list is done without it. */
					ifNeeded: v.optional(v.boolean(), false)
				})
			),
			v.minLength(1)
		),
		/** Asks for lines of one's own; without it there are none. */
		ownAsk: v.optional(Inline)
	}),
	key: v.strictObject({}),
	answer: v.strictObject({
		ticked: v.array(v.string()),
		lines: v.array(v.strictObject({ id: v.string(), line: v.string(), done: v.boolean() }))
	}),
	empty: () => ({ ticked: [], lines: [] }),
	score: ({ ticked }, _key, { items }) =>
		ticked.length > 0 && items.every(({ id, ifNeeded }) => ifNeeded || ticked.includes(id))
			? { type: 'done' }
			: { type: 'unready', missing: 'finish' }
});
