import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** Talk in a group: roles, timed rounds, and a place for what was heard. */
export const discuss = defineStep({
	kind: 'discuss',
	prompt: v.strictObject({
		task: Block,
		/** People in a group. */
		size: v.pipe(v.number(), v.integer(), v.minValue(2)),
		roles: v.pipe(v.array(v.strictObject({ id: Id, name: Inline, does: Inline })), v.minLength(2)),
		rounds: v.pipe(
			v.array(
				v.strictObject({ id: Id, label: Inline, seconds: v.pipe(v.number(), v.integer(), v.minValue(10)) })
			),
			v.minLength(1)
		),
		noteAsk: Inline
	}),
	key: v.strictObject({}),
	answer: v.strictObject({
		role: v.nullable(v.string()),
		/** Rounds that were finished. */
		rounds: v.array(v.string()),
		note: v.string()
	}),
	empty: () => ({ role: null, rounds: [], note: '' }),
	score: ({ rounds, note }, _key, prompt) =>
		note.trim() !== '' || prompt.rounds.every(({ id }) => rounds.includes(id))
			? { type: 'done' }
			: { type: 'unready', missing: 'finish' }
});
