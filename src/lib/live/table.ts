import { escapeHtml } from '#lib/content/plain.ts';
import type { Cell, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Answer } from './answer.ts';
import { economyNames, isEconomy } from './economies.ts';
import { dayOf } from './day.ts';
import { tableName, type Indicator } from './indicators.ts';
import { tableWords } from './table-words.ts';

export type Rows = Extract<Answer, { type: 'rows' }>;

/** One row of the table, the same in every language. */
export type LiveRow = {
	iso3: string;
	country_ja: string;
	country_en: string;
	year: number;
	value: number | null;
};

/** What else is known of an answer. */
export type LiveFacts = {
	/** The World Bank's own name of the figure. */
	official: string;
	/** Day on which it last renewed the source, as YYYY-MM-DD. */
	renewed: string | null;
	countries: number;
	from: number;
	to: number;
	/** When the World Bank gave the answer, in milliseconds since 1970. */
	at: number;
};

/**
 * One row for each country and year. Left out are groups of countries, countries without any figure, and years in
 * which no country has one. Null when nothing is left.
 * @param at when the World Bank gave it, in milliseconds since 1970
 */
export function readRows({ head, rows }: Rows, at: number): { rows: LiveRow[]; facts: LiveFacts } | null {
	const points = withFigures(rows.flatMap((row) => pointOf(row) ?? []));
	const official = rows[0]?.indicator.value;
	if (points.length === 0 || official === undefined) return null;
	const years = points.map(({ year }) => year);
	const ja = economyNames('ja');
	const en = economyNames('en');
	return {
		rows: points.map(({ iso3, given, year, value }) => ({
			iso3,
			country_ja: ja(iso3, given),
			country_en: en(iso3, given),
			year,
			value
		})),
		facts: {
			official,
			renewed: head.lastupdated ?? null,
			countries: new Set(points.map(({ iso3 }) => iso3)).size,
			from: Math.min(...years),
			to: Math.max(...years),
			at
		}
	};
}

/** The table of a figure in one language. */
export function liveTable(
	indicator: Indicator,
	rows: Record<string, Cell>[],
	{ official, renewed, countries, from, to, at }: LiveFacts,
	lang: Locale
): Table {
	const w = tableWords[lang];
	const name = escapeHtml(indicator.name[lang]);
	return {
		name: tableName(indicator),
		title: w.title(name),
		about: `<p>${w.about(countries, from, to)}</p><p>${w.official} <span lang="en">${escapeHtml(official)}</span> (${indicator.id})</p>`,
		rowLabel: `country_${lang}`,
		key: 'iso3',
		sdgs: indicator.sdgs,
		columns: [
			{ name: 'iso3', label: w.iso3, type: 'string', computed: false },
			{ name: 'country_ja', label: w.countryJa, type: 'string', computed: false },
			{ name: 'country_en', label: w.countryEn, type: 'string', computed: false },
			{ name: 'year', label: w.year, type: 'year', computed: false },
			{
				name: 'value',
				label: name,
				unit: escapeHtml(indicator.unit[lang]),
				type: indicator.type,
				measure: indicator.measure,
				computed: false
			}
		],
		rows,
		source: {
			title: 'World Development Indicators',
			publisher: w.publisher,
			// The years the figures speak of, as with every table; when the source was renewed stands in the credit.
			year: from === to ? from : `${from}–${to}`,
			url: `https://data.worldbank.org/indicator/${indicator.id}`,
			credit: w.credit(renewed, escapeHtml(indicator.producer[lang])),
			terms: w.terms
		},
		grade: 'A',
		readAt: w.readAt(dayOf(at)),
		caveats: [escapeHtml(indicator.caveat[lang]), w.groups, w.missing],
		questions: [escapeHtml(indicator.question[lang]), w.question]
	};
}

/** One observation of a country; groups of countries are not among them. */
type Point = { iso3: string; given: string; year: number; value: number | null };

function pointOf({ country, countryiso3code, date, value }: Rows['rows'][number]): Point | null {
	if (!isEconomy(countryiso3code) || !/^\d{4}$/.test(date)) return null;
	return { iso3: countryiso3code, given: country.value, year: Number(date), value };
}

/** Without countries and years that have no figure at all, oldest year first, countries in the order they came. */
function withFigures(points: readonly Point[]): Point[] {
	const known = points.filter(({ value }) => value !== null);
	const told = new Set(known.map(({ iso3 }) => iso3));
	const years = new Set(known.map(({ year }) => year));
	const places = new Map<string, number>();
	for (const { iso3 } of points) if (!places.has(iso3)) places.set(iso3, places.size);
	const place = ({ iso3 }: Point) => places.get(iso3) ?? 0;
	// Should a country and year come twice, the first counts: a row is found again by both.
	const once = new Map(
		points
			.filter(({ iso3, year }) => told.has(iso3) && years.has(year))
			.reverse()
			.map((point) => [`${point.iso3}@${point.year}`, point])
	);
	return [...once.values()].sort((a, b) => place(a) - place(b) || a.year - b.year);
}
