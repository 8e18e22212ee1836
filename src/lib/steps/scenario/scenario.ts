import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** A line that stands only on ways which took a choice before, or did not take it. */
const If = v.union([v.strictObject({ took: Id }), v.strictObject({ notTook: Id })]);

const line = {
	text: Inline,
	/** Time on the simulated clock, for example "21:04". */
	at: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}:\d{2}$/))),
	if: v.optional(If)
};
/** Who it is from, one of `people`; without it, whoever is at the top of the screen. */
const who = v.optional(Id);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What appears on the screen: somebody says something, or a thing is there to be seen. Nothing of it can be pressed. */
const Line = v.variant('by', [
	v.strictObject({ by: v.literal('them'), ...line, who }),
	/** `read`: by how many it was read. */
	v.strictObject({ by: v.literal('me'), ...line, read: v.optional(Count) }),
	/** A notice of the simulated app. */
	v.strictObject({ by: v.literal('app'), ...line }),
	/** What happens around the phone. */
	v.strictObject({ by: v.literal('scene'), ...line }),
	/** A post in a feed; what is said below it is its comments. `who: me` is the learner's own. */
	v.strictObject({ by: v.literal('post'), ...line, who, likes: Count }),
	/** A picture, in words. `who: me` is the learner's own. */
	v.strictObject({ by: v.literal('picture'), ...line, who }),
	/** The picture of a field: its name, and what stands in it. */
	v.strictObject({ by: v.literal('field'), ...line, filled: v.optional(Inline) }),
	v.strictObject({ by: v.literal('button'), ...line }),
	/** Something to buy, with its price in the words of the page. */
	v.strictObject({ by: v.literal('item'), ...line, price: Inline }),
	v.strictObject({ by: v.literal('switch'), ...line, on: v.boolean() })
]);

const Choice = v.strictObject({ id: Id, text: Inline, to: Id });

const screen = {
	id: Id,
	app: v.picklist([
		'sms',
		'chat',
		'group',
		'dm',
		'feed',
		'mail',
		'web',
		'login',
		'shop',
		'pay',
		'game',
		'settings',
		'call',
		'home',
		/** No screen at all: a classroom, the way home. */
		'away'
	]),
	/** What it is seen on; a phone where nothing is said. */
	device: v.optional(v.picklist(['phone', 'pc'])),
	/** Time that passed since the place before, in words: "翌朝". */
	later: v.optional(Inline),
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

/** A made-up person of the story. Face and colour go by the place in the list. */
const Person = v.strictObject({ id: Id, name: Inline });

/** Another one's seat: the story from where they are, among the same nodes. */
const Seat = v.strictObject({ id: Id, name: Inline, intro: Block, start: Id });

/** A branching conversation in a simulated phone. */
export const scenario = defineStep({
	kind: 'scenario',
	prompt: v.strictObject({
		intro: Block,
		start: Id,
		people: v.optional(v.pipe(v.array(Person), v.maxLength(6)), []),
		seats: v.optional(v.pipe(v.array(Seat), v.maxLength(2)), []),
		nodes: v.pipe(v.array(Node), v.minLength(2))
	}),
	key: v.strictObject({
		/** Per choice: what it led to and why; shown once it was taken. */
		because: v.array(v.strictObject({ choice: Id, text: Inline })),
		/** Why such a message works on people. */
		why: Block,
		/** A sentence to say in such a moment. */
		say: Inline,
		/** Where to get help: names in `content/helplines.yaml`. */
		help: v.optional(v.pipe(v.array(Id), v.minLength(1), v.maxLength(4))),
		/** The seat of the one who pulls the strings: what they are after at a place. Read only, never how it is done. */
		behind: v.optional(
			v.strictObject({
				name: Inline,
				intro: Block,
				notes: v.pipe(v.array(v.strictObject({ at: Id, text: Inline })), v.minLength(1), v.maxLength(8))
			})
		)
	}),
	answer: v.strictObject({
		/** Choice ids of the way now taken, in order. */
		path: v.array(v.string()),
		/** Ends reached so far, on any way. */
		ends: v.array(v.string()),
		/** Choice ids taken so far, on any way. */
		tried: v.optional(v.array(v.string())),
		/** In whose seat the way is gone; the learner's own where nothing is said. */
		seat: v.optional(v.string())
	}),
	empty: () => ({ path: [], ends: [] }),
	score: ({ ends }) => (ends.length > 0 ? { type: 'done' } : { type: 'unready', missing: 'finish' })
});
