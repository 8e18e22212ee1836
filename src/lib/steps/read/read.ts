import * as v from 'valibot';
import { ArtName, Figure, Source } from '#lib/content/parts.ts';
import { Block } from '#lib/content/text.ts';
import { defineStep } from '../step.ts';
import { reading } from './reading.ts';

/** A text to read, with its figures and sources. Nothing is asked; reading on is the answer. */
export const read = defineStep({
	kind: 'read',
	prompt: v.strictObject({
		body: Block,
		art: v.optional(ArtName),
		figures: v.optional(v.array(Figure), []),
		sources: v.optional(v.array(Source), [])
	}),
	key: v.strictObject({}),
	answer: v.strictObject({ read: v.boolean() }),
	empty: reading.empty,
	score: reading.score
});
