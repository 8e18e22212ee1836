import * as v from 'valibot';

/**
 * An answer of the World Bank's Indicators API, version 2, `format=json`: a list of two, the head and the rows; or a
 * list of one with messages, where it cannot answer. The server checks what comes in, the page what it gets from
 * there, both with this.
 */

/** Some calls of the API write these numbers as text. */
const Count = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/))]),
	v.transform(Number),
	v.integer(),
	v.minValue(0)
);
const Short = v.pipe(v.string(), v.maxLength(400));
const Named = v.object({ id: Short, value: Short });

export const Head = v.object({
	page: Count,
	pages: Count,
	per_page: Count,
	total: Count,
	/** Day on which the World Bank last renewed the source, as YYYY-MM-DD. */
	lastupdated: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))))
});
export type Head = v.InferOutput<typeof Head>;

export const Observation = v.object({
	indicator: Named,
	country: Named,
	/** Empty for some groups of countries. */
	countryiso3code: Short,
	date: Short,
	value: v.nullable(v.pipe(v.number(), v.finite()))
});
export type Observation = v.InferOutput<typeof Observation>;

// Where there is nothing to tell, the API puts null in place of the rows.
const Rows = v.tuple([Head, v.nullable(v.array(Observation))]);
const Refusal = v.tuple([
	v.object({ message: v.array(v.object({ id: v.optional(Short), key: v.optional(Short), value: Short })) })
]);

export type Answer =
	| { type: 'rows'; head: Head; rows: Observation[] }
	| { type: 'refused'; message: string }
	| { type: 'garbled' };

export function readAnswer(data: unknown): Answer {
	const rows = v.safeParse(Rows, data);
	if (rows.success) return { type: 'rows', head: rows.output[0], rows: rows.output[1] ?? [] };
	const refusal = v.safeParse(Refusal, data);
	if (!refusal.success) return { type: 'garbled' };
	return { type: 'refused', message: refusal.output[0].message.map(({ value }) => value).join(' ') };
}
