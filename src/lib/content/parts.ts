import * as v from 'valibot';
import type { Dated } from './source-year.ts';
import { Inline } from './text.ts';

/** Ids are kept for ever: answers are stored under them. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]*$/, 'an id is written in small letters, digits and hyphens')
);

/** A table is named as its file in `content/data/`, where underscores are usual. */
export const TableName = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9_]*$/, 'a table is named in small letters, digits and underscores')
);

/** The year a figure speaks of: 2023, or "2019–2023" for a span. */
export const Year = v.union([
	v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100)),
	v.pipe(v.string(), v.regex(/^\d{4}([–-]\d{4})?$/, 'a year is written 2023 or 2019–2023'))
]);

/** What every source has, whichever file names it. It is checked by `seenIfUndated`. */
export const sourceFields = {
	title: Inline,
	publisher: Inline,
	/** `undated` where the page bears no date; a guess is not a year. */
	year: v.union([Year, v.literal('undated')]),
	/** The year in which an undated page was seen. */
	seen: v.optional(Year),
	url: v.optional(v.pipe(v.string(), v.url()))
};

export const seenIfUndated = {
	holds: ({ year, seen }: Dated) => (year === 'undated') === (seen !== undefined),
	message: '"seen" stands beside "year: undated", and only there'
};

/** Where a figure or statement was read. */
export const Source = v.pipe(
	v.strictObject(sourceFields),
	v.forward(v.partialCheck([['year'], ['seen']], seenIfUndated.holds, seenIfUndated.message), ['seen'])
);

/** A number that a reader sees. It cannot be written without unit, year and source. */
export const Figure = v.strictObject({
	label: Inline,
	value: v.string(),
	unit: Inline,
	year: Year,
	source: Source
});

/** How sure we are of a table: the publisher's own figures, or figures quoted by others. */
export const Grade = v.picklist(['A', 'B', 'A/B']);

/** Drawings of our own, by name: see `src/lib/ui/art/`. */
export const ArtName = v.picklist([
	'sunrise',
	'caravan',
	'field',
	'town',
	'phone',
	'signpost',
	'people',
	'data',
	'letter'
]);
export type ArtName = v.InferOutput<typeof ArtName>;
