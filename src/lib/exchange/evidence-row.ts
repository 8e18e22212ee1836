import * as v from 'valibot';
import { View } from '#lib/data/view.ts';
import { isFrame, longestCaption } from '#lib/db/evidence.ts';
import { longestText } from '#lib/db/notes.ts';
import { sureness, type Argument, type Evidence } from '#lib/db/rows.ts';

export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));
export const text = v.pipe(v.string(), v.maxLength(longestText));

const ArgumentRow: v.GenericSchema<unknown, Argument> = v.strictObject({
	reason: text,
	other: text,
	sure: v.nullable(v.picklist(sureness))
});

/** One evidence card, by itself: it stands in backups, and on notes of an idea, which may be a stranger's. */
export const EvidenceRow: v.GenericSchema<unknown, Evidence> = v.strictObject({
	id,
	learner: id,
	source: v.variant('type', [
		v.strictObject({
			type: v.literal('film'),
			case: id,
			lang: v.picklist(['ja', 'en']),
			seconds,
			caption: v.pipe(v.string(), v.maxLength(longestCaption)),
			frame: v.nullable(v.pipe(v.string(), v.check(isFrame, 'not a small WebP or JPEG picture')))
		}),
		v.strictObject({
			type: v.literal('chart'),
			view: View,
			title: v.pipe(v.string(), v.maxLength(500)),
			tables: v.pipe(v.array(id), v.minLength(1), v.maxLength(2)),
			sourceLine: v.pipe(v.string(), v.maxLength(2000))
		})
	]),
	says: text,
	argument: v.optional(ArgumentRow),
	at: time
});
