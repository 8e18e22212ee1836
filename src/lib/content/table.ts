import * as v from 'valibot';
import { Grade, Year } from './parts.ts';
import { Block, Inline } from './text.ts';

/** What the columns of `content/data/<name>.csv` mean: `content/data/<name>.yaml`. */
export const TableFile = v.strictObject({
	title: Inline,
	about: Block,
	/** Column whose values name the rows in each language. */
	rowLabel: v.strictObject({ ja: v.string(), en: v.string() }),
	columns: v.pipe(
		v.array(
			v.strictObject({
				name: v.string(),
				label: Inline,
				unit: v.optional(Inline),
				type: v.picklist(['string', 'integer', 'number', 'year']),
				/** Year(s) the values speak of, where the column is a figure and no column holds the year. */
				year: v.optional(Year),
				/** Computed here from published numbers. */
				computed: v.optional(v.boolean(), false)
			})
		),
		v.minLength(1)
	),
	source: v.strictObject({
		title: Inline,
		publisher: Inline,
		year: Year,
		url: v.pipe(v.string(), v.url()),
		/** The sentence the publisher asks for. */
		credit: Inline,
		terms: Inline
	}),
	grade: Grade,
	caveats: v.optional(v.array(Inline), [])
});
export type TableFile = v.InferOutput<typeof TableFile>;

/** A table as one reader gets it. Cells are text or numbers; null where the value is not known. */
export type Cell = string | number | null;
export type Column = {
	name: string;
	label: string;
	unit?: string;
	type: 'string' | 'integer' | 'number' | 'year';
	year?: number | string;
	computed: boolean;
};
export type Table = {
	name: string;
	title: string;
	about: string;
	/** Name of the column that names the rows in this language. */
	rowLabel: string;
	columns: Column[];
	rows: Record<string, Cell>[];
	source: {
		title: string;
		publisher: string;
		year: number | string;
		url: string;
		credit: string;
		terms: string;
	};
	grade: 'A' | 'B' | 'A/B';
	caveats: string[];
};
