import * as v from 'valibot';
import { Block, Inline, type Localised } from '#lib/content/text.ts';
import { Id } from '#lib/content/parts.ts';

/**
 * What scoring says of an answer. "unready" is not "wrong": something is still to be given.
 * "points" compares with a key; "done" is for steps where no answer is better than another.
 */
export type Score =
	| { type: 'unready'; missing: 'choose' | 'write' | 'number' | 'draw' | 'finish' }
	| { type: 'points'; earned: number; total: number }
	| { type: 'done' };

/** What every step has besides its kind's own prompt and key. */
const common = {
	id: Id,
	title: Inline,
	/** Planned minutes; the steps of a lesson add up to the lesson's minutes. */
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/**
	 * What the room reads in place of the step's running text: few words, one text a board. Without it the running
	 * text itself is shown, page by page.
	 */
	board: v.optional(v.pipe(v.array(Block), v.minLength(1))),
	/** For the presenter: what to say, what to expect, how to react. */
	notes: v.strictObject({ say: Block, expect: Block, react: Block })
};

/**
 * How a step stands in the plan of a period. It is said where a lesson has the step: an exercise that is used gets it
 * there, since the same exercise may be the heart of one lesson and an extra in another.
 */
export const StepPlan = v.strictObject({
	/** The fewest and the most minutes in which the step still makes sense. */
	least: v.pipe(v.number(), v.integer(), v.minValue(1)),
	most: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** How the class works for most of the time. */
	form: v.picklist(['class', 'alone', 'pair', 'group']),
	/** What is lost if the step is left out. Absent: the step carries the lesson and stays. */
	without: v.optional(Inline)
});
export type StepPlan = v.InferOutput<typeof StepPlan>;
export type WorkingForm = StepPlan['form'];

/** One kind of step: three schemas and a rule. The types of `score` follow from the schemas. */
export type StepKind<
	Kind extends string,
	Prompt extends v.GenericSchema,
	Key extends v.GenericSchema,
	Answer extends v.GenericSchema
> = {
	kind: Kind;
	/** What the learner sees. */
	prompt: Prompt;
	/** What scores and explains; shown only after the answer. */
	key: Key;
	/** What the learner gave, as it is stored. */
	answer: Answer;
	/** An answer before anything was given. */
	empty: (prompt: Localised<v.InferOutput<Prompt>>) => v.InferOutput<Answer>;
	score: (
		answer: v.InferOutput<Answer>,
		key: Localised<v.InferOutput<Key>>,
		prompt: Localised<v.InferOutput<Prompt>>
	) => Score;
};

export function defineStep<
	const Kind extends string,
	Prompt extends v.GenericSchema,
	Key extends v.GenericSchema,
	Answer extends v.GenericSchema
>(step: StepKind<Kind, Prompt, Key, Answer>) {
	const { kind, prompt, key, answer } = step;
	return {
		...step,
		/** The step by itself, as an exercise has it. */
		content: v.strictObject({ ...common, kind: v.literal(kind), prompt, key }),
		/** The step in a lesson. */
		inLesson: v.strictObject({ ...common, plan: StepPlan, kind: v.literal(kind), prompt, key }),
		readAnswer(stored: unknown): v.InferOutput<Answer> | null {
			const result = v.safeParse(answer, stored);
			return result.success ? result.output : null;
		}
	};
}
