import * as v from 'valibot';

/**
 * A view of a table: everything that decides what a chart shows, as one small plain object. The same view gives
 * the same picture wherever it stands: in an address, in a lesson's file, in an evidence card.
 * It names rows by their key (`rowKeyOf`) and columns by the table's own names, so it is the same in every language.
 */

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
/** Where a table comes from: content by its name, a table of one's own or a fetched one by its id on this device. */
export const TableRef = v.pipe(v.string(), v.regex(/^(?:[a-z0-9_]+|(?:own|live):[A-Za-z0-9_-]{1,64})$/));
const Few = 20;
const Finite = v.pipe(v.number(), v.finite());
const Span = v.tuple([Finite, Finite]);

export const forms = ['scatter', 'line', 'bar', 'histogram', 'strip', 'map'] as const;
export type Form = (typeof forms)[number];

/** Rows that stay: within a span of numbers, or one of some values of a text column. */
export const Filter = v.variant('type', [
	v.strictObject({ type: v.literal('span'), column: Name, span: Span }),
	v.strictObject({
		type: v.literal('values'),
		column: Name,
		values: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(300))
	})
]);
export type Filter = v.InferOutput<typeof Filter>;

/** A column that the learner computes from others; `formula` is read by `formula/`, never run as code. */
export const Computed = v.strictObject({
	/** Also the column's name; starts with "=" so that it never meets a column of the file. */
	name: v.pipe(v.string(), v.regex(/^=.{1,80}$/u)),
	formula: v.pipe(v.string(), v.maxLength(300)),
	unit: v.optional(v.pipe(v.string(), v.maxLength(30)), '')
});
export type Computed = v.InferOutput<typeof Computed>;

/** Words the learner put at a row. */
export const Annotation = v.strictObject({ row: Name, text: v.pipe(v.string(), v.maxLength(120)) });

/** Notes of caution that a view can call for; see `cautions.ts`. */
export const cautionIds = [
	'cut-axis',
	'tiny-groups',
	'mixed-years',
	'totals',
	'two-axes',
	'cause',
	'missing',
	'second-hand',
	'log-axis'
] as const;
export type CautionId = (typeof cautionIds)[number];

/** A second picture of the same rows; what is selected in one is selected in both. */
export const Second = v.strictObject({
	form: v.picklist(forms),
	x: v.optional(v.nullable(Name), null),
	y: v.optional(v.nullable(Name), null)
});

export const View = v.strictObject({
	table: TableRef,
	/** A second table whose columns are added by the common key; its columns are named "<table>.<column>". */
	join: v.optional(v.nullable(TableRef), null),
	form: v.picklist(forms),
	/** Column across; for a histogram the column that is counted, for a map none. */
	x: v.optional(v.nullable(Name), null),
	/** Column up; for a map the column that colours the places. */
	y: v.optional(v.nullable(Name), null),
	colour: v.optional(v.nullable(Name), null),
	size: v.optional(v.nullable(Name), null),
	/** Small multiples: one panel for each value of this column. */
	panels: v.optional(v.nullable(Name), null),
	/** One moment of a table with a time column: `at` is the time shown. Null shows all times at once. */
	time: v.optional(
		v.nullable(v.strictObject({ column: Name, at: Finite, trails: v.optional(v.boolean(), false) })),
		null
	),
	/** Order of bars. */
	sort: v.optional(v.picklist(['table', 'value', 'name']), 'value'),
	/** How the series of a bar chart stand. */
	bars: v.optional(v.picklist(['grouped', 'stacked']), 'grouped'),
	xScale: v.optional(v.picklist(['linear', 'log']), 'linear'),
	yScale: v.optional(v.picklist(['linear', 'log']), 'linear'),
	/** Whether the value axis begins at zero; bars always do. */
	zero: v.optional(v.boolean(), false),
	fit: v.optional(v.boolean(), false),
	mean: v.optional(v.boolean(), false),
	median: v.optional(v.boolean(), false),
	/** Values of y as a percentage of the value at this time, for each series; null: as they are. */
	base: v.optional(v.nullable(Finite), null),
	/** Values of y divided by this column (people, area …); null: as they are. */
	per: v.optional(v.nullable(Name), null),
	computed: v.optional(v.pipe(v.array(Computed), v.maxLength(6)), []),
	filters: v.optional(v.pipe(v.array(Filter), v.maxLength(Few)), []),
	/** Rows talked about. */
	picked: v.optional(v.pipe(v.array(Name), v.maxLength(200)), []),
	/** A rectangle of values; rows inside are selected in both pictures and in the table. */
	brush: v.optional(v.nullable(v.strictObject({ x: v.nullable(Span), y: v.nullable(Span) })), null),
	annotations: v.optional(v.pipe(v.array(Annotation), v.maxLength(Few)), []),
	second: v.optional(v.nullable(Second), null),
	/** Cautions the learner has read and put away: remembered with the view. */
	heeded: v.optional(v.pipe(v.array(v.picklist(cautionIds)), v.maxLength(cautionIds.length)), [])
});
export type View = v.InferOutput<typeof View>;

/** A view from anywhere outside (address, file, store); null for one that is not in this form. */
export function readView(value: unknown): View | null {
	const read = v.safeParse(View, value);
	return read.success ? read.output : null;
}
