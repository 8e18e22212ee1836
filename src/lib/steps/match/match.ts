import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const items = v.array(v.strictObject({ id: Id, text: Inline }));

/** Pairs: for each item on the left the one on the right that belongs to it. On the right may be more. */
export const match = defineStep({
	kind: 'match',
	prompt: v.strictObject({
		intro: v.optional(Block),
		ask: Inline,
		leftName: Inline,
		rightName: Inline,
		left: v.pipe(items, v.minLength(2), v.maxLength(8)),
		right: v.pipe(items, v.minLength(2), v.maxLength(10))
	}),
	key: v.strictObject({
		pairs: v.array(v.strictObject({ left: Id, right: Id, hint: v.optional(Inline) })),
		why: Block
	}),
	answer: v.strictObject({
		/** Left id → right id. */
		pairs: v.record(v.string(), v.string()),
		opened: v.boolean()
	}),
	empty: () => ({ pairs: {}, opened: false }),
	score({ pairs }, key, prompt) {
		if (prompt.left.some(({ id }) => pairs[id] === undefined)) return { type: 'unready', missing: 'choose' };
		const earned = key.pairs.filter(({ left, right }) => pairs[left] === right).length;
		return { type: 'points', earned, total: key.pairs.length };
	}
});

type Pairs = Readonly<Record<string, string>>;

/** Joins two. What either of them was joined to before is let go: nobody has two partners. */
export function join(pairs: Pairs, left: string, right: string): Record<string, string> {
	return { ...without(pairs, (l, r) => l === left || r === right), [left]: right };
}

/** Takes a pair apart, from its left end. */
export function part(pairs: Pairs, left: string): Record<string, string> {
	return without(pairs, (l) => l === left);
}

function without(pairs: Pairs, gone: (left: string, right: string) => boolean): Record<string, string> {
	return Object.fromEntries(Object.entries(pairs).filter(([left, right]) => !gone(left, right)));
}

/** Left items whose partner is not the one of the key. */
export function mismatched(pairs: Pairs, key: readonly { left: string; right: string }[]): string[] {
	return key
		.filter(({ left, right }) => pairs[left] !== undefined && pairs[left] !== right)
		.map(({ left }) => left);
}
