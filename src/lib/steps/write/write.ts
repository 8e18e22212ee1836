import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** Words of one's own, in one or several fields. */
export const write = defineStep({
	kind: 'write',
	prompt: v.strictObject({
		intro: v.optional(Block),
		fields: v.pipe(
			v.array(
				v.strictObject({
					id: Id,
					ask: Inline,
					help: v.optional(Inline),
					/** Openings that a tap puts into the field. */
					starters: v.optional(v.array(Inline), []),
					rows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 4),
					/** A friendly aim: characters in Japanese, words in English. Never a gate. */
					aim: v.optional(v.strictObject({ ja: v.number(), en: v.number() }))
				})
			),
			v.minLength(1)
		)
	}),
	key: v.strictObject({
		/** What others have written, to compare with after one's own words. */
		examples: v.optional(v.array(Inline), [])
	}),
	answer: v.strictObject({ texts: v.record(v.string(), v.string()) }),
	empty: () => ({ texts: {} }),
	score: ({ texts }, _key, prompt) =>
		prompt.fields.every(({ id }) => (texts[id] ?? '').trim() !== '')
			? { type: 'done' }
			: { type: 'unready', missing: 'write' }
});
