import * as v from 'valibot';
import { forms, TableRef, type View } from '#lib/data/view.ts';

const Columns = v.pipe(v.array(v.string()), v.minLength(1));

/** What a view built in the Data Lab must have. What is left out may be anything; where there is a list, one of it will do. */
export const Wanted = v.strictObject({
	form: v.optional(v.pipe(v.array(v.picklist(forms)), v.minLength(1))),
	/** The second table, joined by the common key. */
	join: v.optional(TableRef),
	x: v.optional(Columns),
	y: v.optional(Columns),
	/** Both columns on the two axes, either way round. */
	pair: v.optional(v.pipe(v.array(v.string()), v.length(2))),
	colour: v.optional(Columns),
	/** Values divided by this column (people, area …). */
	per: v.optional(Columns),
	/** The moment of a table with a time column that must be shown. */
	time: v.optional(v.number()),
	/** Values as a percentage of the value at this time, for each series. */
	base: v.optional(v.number()),
	/** Only these values of a text column are left. */
	only: v.optional(v.strictObject({ column: v.string(), values: Columns })),
	/** The trend line is drawn. */
	fit: v.optional(v.literal(true))
});
export type Wanted = v.InferOutput<typeof Wanted>;

export const viewParts = [
	'table',
	'join',
	'form',
	'x',
	'y',
	'pair',
	'colour',
	'per',
	'time',
	'base',
	'only',
	'fit'
] as const;
export type ViewPart = (typeof viewParts)[number];

/** One thing that was asked of a view, and whether it is there. */
export type PartCheck = { part: ViewPart; met: boolean };

/** Looks at each thing that is wanted by itself, so that what is there already can be said first. */
export function checkView(view: View, table: string, wanted: Wanted): PartCheck[] {
	const tests: Record<ViewPart, () => boolean | null> = {
		table: () => view.table === table,
		join: () => (wanted.join === undefined ? null : view.join === wanted.join),
		form: () => oneOf(wanted.form, view.form),
		x: () => oneOf(wanted.x, view.x),
		y: () => oneOf(wanted.y, view.y),
		pair: () => (wanted.pair ? sameTexts(wanted.pair, [view.x, view.y]) : null),
		colour: () => oneOf(wanted.colour, view.colour),
		per: () => oneOf(wanted.per, view.per),
		time: () => (wanted.time === undefined ? null : view.time?.at === wanted.time),
		base: () => (wanted.base === undefined ? null : view.base === wanted.base),
		only: () => (wanted.only ? isOnly(view, wanted.only) : null),
		fit: () => (wanted.fit ? view.fit : null)
	};
	return viewParts.flatMap((part) => {
		const met = tests[part]();
		return met === null ? [] : [{ part, met }];
	});
}

/** What is asked of a view, in the order in which it is looked at. The table always is. */
export function wantedParts(wanted: Wanted): ViewPart[] {
	return viewParts.filter((part) => part === 'table' || wanted[part] !== undefined);
}

function oneOf(wanted: readonly string[] | undefined, given: string | null): boolean | null {
	return wanted === undefined ? null : given !== null && wanted.includes(given);
}

function sameTexts(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
	return a.length === b.length && a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));
}

/** Filters on the same column leave what passes all of them. */
function isOnly({ filters }: View, { column, values }: NonNullable<Wanted['only']>): boolean {
	const lists = filters.flatMap((filter) =>
		filter.type === 'values' && filter.column === column ? [filter.values] : []
	);
	const [first] = lists;
	if (!first) return false;
	return sameTexts(
		values,
		first.filter((value) => lists.every((list) => list.includes(value)))
	);
}
