import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const Line = v.strictObject({
	/** `them` and `me` speak, `app` is a notice of the simulated app, `scene` tells what happens around the phone. */
	by: v.picklist(['them', 'me', 'app', 'scene']),
	text: Inline,
	/** Time on the simulated clock, for example "21:04". */
	at: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}:\d{2}$/)))
});

const Choice = v.strictObject({ id: Id, text: Inline, to: Id });

const screen = {
	id: Id,
	app: v.picklist(['sms', 'chat', 'mail', 'web', 'call', 'home']),
	/** Who or what is at the top of the simulated screen, and one line about them. */
	with: Inline,
	about: v.optional(Inline),
	/** Address shown by a simulated browser or mail; made-up domains end in .example. */
	address: v.optional(v.string()),
	lines: v.pipe(v.array(Line), v.minLength(1))
};

/** A place in the story: it either asks, or it ends. */
const Node = v.variant('type', [
	v.strictObject({
		...screen,
		type: v.literal('ask'),
		ask: Inline,
		choices: v.pipe(v.array(Choice), v.minLength(2))
	}),
	v.strictObject({
		...screen,
		type: v.literal('end'),
		/** safe: nothing lost; close: it nearly went wrong; harm: something was lost. */
		tone: v.picklist(['safe', 'close', 'harm']),
		title: Inline,
		after: Block
	})
]);

/** A branching conversation in a simulated phone. */
export const scenario = defineStep({
	kind: 'scenario',
	prompt: v.strictObject({ intro: Block, start: Id, nodes: v.pipe(v.array(Node), v.minLength(2)) }),
	key: v.strictObject({
		/** Per choice: what it led to and why; shown once it was taken. */
		because: v.array(v.strictObject({ choice: Id, text: Inline })),
		/** Why such a message works on people. */
		why: Block,
		/** A sentence to say in such a moment. */
		say: Inline
	}),
	answer: v.strictObject({
		/** Choice ids of the way now taken, in order. */
		path: v.array(v.string()),
		/** Ends reached so far, on any way. */
		ends: v.array(v.string()),
		/** Choice ids taken so far, on any way. */
		tried: v.optional(v.array(v.string()))
	}),
	empty: () => ({ path: [], ends: [] }),
	score: ({ ends }) => (ends.length > 0 ? { type: 'done' } : { type: 'unready', missing: 'finish' })
});
