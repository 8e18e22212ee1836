import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const Round = v.strictObject({ option: v.nullable(v.string()), reason: v.string() });

/** One question to a whole class. No option is better than another; asked twice, it shows what talking changed. */
export const poll = defineStep({
	kind: 'poll',
	prompt: v.strictObject({
		intro: v.optional(Block),
		ask: Inline,
		options: v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(2), v.maxLength(6)),
		/** What happens between two rounds; with it the question is asked again. */
		between: v.optional(Inline),
		/** Asks for a sentence beside the pick. */
		reasonAsk: v.optional(Inline)
	}),
	key: v.strictObject({
		/** Something to think on, once all rounds are given. */
		after: v.optional(Block)
	}),
	answer: v.strictObject({ first: Round, second: Round }),
	empty: () => ({ first: { option: null, reason: '' }, second: { option: null, reason: '' } }),
	score: ({ first, second }, _key, prompt) =>
		isGiven(first, prompt) && (prompt.between === undefined || isGiven(second, prompt))
			? { type: 'done' }
			: { type: 'unready', missing: 'choose' }
});

/** Whether a round has a pick that is still one of the options. A reason is welcome and never required. */
export function isGiven(
	{ option }: v.InferOutput<typeof Round>,
	{ options }: { options: readonly { id: string }[] }
): boolean {
	return options.some(({ id }) => id === option);
}
