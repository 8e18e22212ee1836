import * as v from 'valibot';
import { Id } from '#lib/content/parts.ts';
import { Inline } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';

/** A case film: captions, transcript, and something to look out for. */
export const video = defineStep({
	kind: 'video',
	prompt: v.strictObject({
		/** Slug of a case in `content/cases/` that has a film. */
		case: Id,
		watchFor: v.pipe(v.array(Inline), v.minLength(1))
	}),
	key: v.strictObject({}),
	answer: v.strictObject({
		/** Share of the film that was watched or read, 0–1. */
		watched: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		/** A learner who reads the transcript instead has done the step as well. */
		readTranscript: v.boolean(),
		note: v.string()
	}),
	empty: () => ({ watched: 0, readTranscript: false, note: '' }),
	score: ({ watched, readTranscript }) =>
		watched >= 0.9 || readTranscript ? { type: 'done' } : { type: 'unready', missing: 'finish' }
});
