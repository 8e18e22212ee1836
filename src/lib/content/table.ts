import * as v from 'valibot';
import { Grade, Year } from './parts.ts';
import { Block, Inline } from './text.ts';

/** What the columns of `content/data/<name>.csv` mean: `content/data/<name>.yaml`. */
export const TableFile = v.strictObject({
	title: Inline,
	about: Block,
	/** Column whose values name the rows in each language. */
	rowLabel: v.strictObject({ ja: v.string(), en: v.string() }),
	/** Column by which rows of two tables belong together: the JIS code of a prefecture, the ISO code of a country. */
	key: v.optional(v.picklist(['pref_code', 'iso3'])),
	sdgs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), v.minLength(1)),
	columns: v.pipe(
		v.array(
			v.strictObject({
				name: v.string(),
				label: Inline,
				unit: v.optional(Inline),
				type: v.picklist(['string', 'integer', 'number', 'year']),
				/** Year(s) the values speak of, where the column is a figure and no column holds the year. */
				year: v.optional(Year),
				/** Of a figure: an amount that grows with the place (people, tonnes), or a rate (per cent, per person, mean). */
				measure: v.optional(v.picklist(['total', 'rate'])),
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
	/** How the figures came here, where they were not read at the publisher's own. */
	readAt: v.optional(Inline),
	caveats: v.optional(v.array(Inline), []),
	/** What one could ask of the table. */
	questions: v.pipe(v.array(Inline), v.minLength(2))
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
	measure?: 'total' | 'rate';
	computed: boolean;
};
export type Table = {
	name: string;
	title: string;
	about: string;
	/** Name of the column that names the rows in this language. */
	rowLabel: string;
	key?: 'pref_code' | 'iso3';
	sdgs: number[];
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
	/** How near the figures are to their publisher; `own` for a table that the learner brought along. */
	grade: 'A' | 'B' | 'A/B' | 'own';
	readAt?: string;
	caveats: string[];
	questions: string[];
};
