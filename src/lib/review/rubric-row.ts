import * as v from 'valibot';
import type { RubricRow as Row } from './rubric.ts';

const both = v.strictObject({
	ja: v.pipe(v.string(), v.maxLength(300)),
	en: v.pipe(v.string(), v.maxLength(300))
});

/** One row of a rubric as a class sends it along. */
export const RubricRow: v.GenericSchema<unknown, Row> = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	title: both,
	asks: both,
	levels: v.strictTuple([both, both, both, both])
});
export type RubricRow = Row;
