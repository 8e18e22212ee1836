import * as v from 'valibot';
import { encodings } from './decode.ts';
import { delimiters } from './delimiter.ts';
import { limits } from './limits.ts';

/** What a learner puts right about one column; what is left out stays as it was found. */
export const ColumnChoice = v.strictObject({
	type: v.optional(v.picklist(['string', 'integer', 'number', 'year'])),
	label: v.optional(v.pipe(v.string(), v.maxLength(limits.label))),
	unit: v.optional(v.pipe(v.string(), v.maxLength(limits.unit)))
});
export type ColumnChoice = v.InferOutput<typeof ColumnChoice>;

/** How a file is to be read; null is "find it out". The same bytes and choices always give the same table. */
export const Choices = v.strictObject({
	encoding: v.nullable(v.picklist(encodings)),
	delimiter: v.nullable(v.picklist(delimiters)),
	/** Lines above the header that do not belong to the table. */
	above: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
	headerRows: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
	/** By the number of the column, from 0. */
	columns: v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), ColumnChoice)
});
export type Choices = v.InferOutput<typeof Choices>;

export const noChoices: Choices = {
	encoding: null,
	delimiter: null,
	above: null,
	headerRows: null,
	columns: {}
};
