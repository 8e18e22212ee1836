import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { studioRooms } from '#lib/ideas/studio-rooms.ts';
import { defineStep } from '../step.ts';

/** Work on one's own idea in a room of the studio, and a look at what a good one has. */
export const idea = defineStep({
	kind: 'idea',
	prompt: v.strictObject({
		task: Block,
		/** The room of the studio it leads to. */
		part: v.picklist(studioRooms),
		/** What one looks at before going on; ticked by oneself. */
		check: v.pipe(v.array(v.strictObject({ id: Id, text: Inline })), v.minLength(1), v.maxLength(6))
	}),
	key: v.strictObject({
		/** Something to think on, once everything is ticked. */
		after: v.optional(Block)
	}),
	answer: v.strictObject({
		/** Which idea; the words themselves stand in the idea. */
		idea: v.nullable(v.string()),
		/** Whether the studio was opened from here. */
		opened: v.boolean(),
		ticked: v.array(v.string())
	}),
	empty: () => ({ idea: null, opened: false, ticked: [] }),
	score: ({ idea, opened, ticked }, _key, { check }) =>
		idea !== null && (opened || check.every(({ id }) => ticked.includes(id)))
			? { type: 'done' }
			: { type: 'unready', missing: 'finish' }
});
