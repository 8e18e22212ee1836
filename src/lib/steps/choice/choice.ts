import * as v from 'valibot';
import { ArtName, Id, Source } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** A message, mail or page as it would look on a phone, to be judged. Nothing in it is a link. */
const Exhibit = v.strictObject({
	app: v.picklist(['sms', 'mail', 'web', 'app']),
	from: Inline,
	/** Mail address, number or page address as shown; made-up domains end in .example. */
	address: v.optional(v.string()),
	subject: v.optional(Inline),
	body: Block,
	button: v.optional(Inline)
});

const Question = v.strictObject({
	id: Id,
	ask: Inline,
	exhibit: v.optional(Exhibit),
	/** One option or several may be picked. */
	many: v.optional(v.boolean(), false),
	options: v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(2))
});

const Explained = v.strictObject({
	id: Id,
	correct: v.pipe(v.array(Id), v.minLength(1)),
	/** Why the right answer is right. */
	why: Block,
	/** For a picked option that is not right: a hint that helps to look again. */
	hints: v.optional(v.array(v.strictObject({ option: Id, text: Inline })), [])
});

/** Questions with options, alone or beside a text to read. */
export const choice = defineStep({
	kind: 'choice',
	prompt: v.strictObject({
		intro: v.optional(Block),
		/** A text that stays beside the questions. */
		reading: v.optional(Block),
		art: v.optional(ArtName),
		sources: v.optional(v.array(Source), []),
		questions: v.pipe(v.array(Question), v.minLength(1))
	}),
	key: v.strictObject({ questions: v.array(Explained) }),
	answer: v.strictObject({
		/** Question id → picked option ids. */
		picked: v.record(v.string(), v.array(v.string())),
		/** Questions whose explanation was opened. */
		checked: v.array(v.string())
	}),
	empty: () => ({ picked: {}, checked: [] }),
	score({ picked }, key, prompt) {
		if (prompt.questions.some(({ id }) => !picked[id]?.length)) return { type: 'unready', missing: 'choose' };
		const right = key.questions.filter(({ id, correct }) => sameSet(picked[id] ?? [], correct));
		return { type: 'points', earned: right.length, total: key.questions.length };
	}
});

/** True when both hold the same ids, in any order. */
export function sameSet(a: readonly string[], b: readonly string[]): boolean {
	return new Set(a).size === new Set(b).size && a.every((id) => b.includes(id));
}
