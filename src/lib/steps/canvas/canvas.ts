import * as v from 'valibot';
import { canvasParts } from '#lib/content/case-canvas.ts';
import { Id } from '#lib/content/parts.ts';
import { Block, Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

const Part = v.picklist(canvasParts);
export type CanvasPart = v.InferOutput<typeof Part>;

const own = {
	task: Block,
	/** Parts that are to be filled here. */
	parts: v.pipe(v.array(Part), v.minLength(1)),
	/** So many notes in each of them, and the step is done. */
	aim: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 1)
};

const Answer = v.variant('type', [
	v.strictObject({
		type: v.literal('own'),
		/** Id of the idea one works on here. */
		idea: v.nullable(v.string()),
		/** Part → notes that stood in it when it was last seen from here. */
		notes: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))
	}),
	v.strictObject({
		type: v.literal('case'),
		/** Note id → part. */
		placed: v.record(v.string(), Part),
		/** The own canvas was laid beside the case's. */
		compared: v.boolean()
	})
]);

/** A part of the canvas: of one's own idea, or of a finished case that is to be put together. */
export const canvas = defineStep({
	kind: 'canvas',
	prompt: v.variant('mode', [
		v.strictObject({ mode: v.literal('own'), ...own }),
		v.strictObject({
			mode: v.literal('case'),
			task: Block,
			case: Id,
			/** Notes of the case to be placed, by their ids; the others stand in their parts from the beginning. */
			notes: v.pipe(v.array(Id), v.minLength(2), v.maxLength(14))
		})
	]),
	key: v.strictObject({
		/** A question that helps to look again, for a note in a part where the case does not have it. */
		hints: v.optional(v.array(v.strictObject({ note: Id, text: Inline })), []),
		/** Said when both canvases were compared. */
		after: v.optional(Block)
	}),
	answer: Answer,
	empty: ({ mode }): v.InferOutput<typeof Answer> =>
		mode === 'own' ? { type: 'own', idea: null, notes: {} } : { type: 'case', placed: {}, compared: false },
	score(answer, _key, prompt) {
		if (prompt.mode === 'own')
			return answer.type === 'own' &&
				answer.idea !== null &&
				prompt.parts.every((part) => (answer.notes[part] ?? 0) >= prompt.aim)
				? { type: 'done' }
				: { type: 'unready', missing: 'write' };
		if (answer.type !== 'case') return { type: 'unready', missing: 'choose' };
		const { placed, compared } = answer;
		if (prompt.notes.some((note) => placed[note] === undefined))
			return { type: 'unready', missing: 'choose' };
		// Where a note belongs is a reading of the case: the two are compared, and none is counted.
		return compared ? { type: 'done' } : { type: 'unready', missing: 'finish' };
	}
});
