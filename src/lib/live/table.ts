import { escapeHtml } from '#lib/content/plain.ts';
import type { Cell, Table } from '#lib/content/table.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Answer } from './answer.ts';
import { economyNames, isEconomy } from './economies.ts';
import { tableIdOf, type Indicator } from './indicators.ts';
import { tableWords } from './table-words.ts';

export type Rows = Extract<Answer, { type: 'rows' }>;

/** One observation of a country; groups of countries are not among them. */
type Point = { iso3: string; given: string; year: number; value: number | null };

/** The name under which addresses and lessons know a fetched table. */
export function tableName(indicator: Indicator): string {
	return `live:${tableIdOf(indicator)}`;
}

/**
 * An answer as a table in one language: one row for each country and year. Left out are groups of countries, countries
 * without any figure, and years in which no country has one. Null when nothing is left.
 * @param at when the World Bank gave it, in milliseconds since 1970
 */
export function liveTable(
	indicator: Indicator,
	{ head, rows }: Rows,
	at: number,
	lang: Locale
): Table | null {
	const points = withFigures(rows.flatMap((row) => pointOf(row) ?? []));
	if (points.length === 0) return null;
	const w = tableWords[lang];
	const ja = economyNames('ja');
	const en = economyNames('en');
	const years = points.map(({ year }) => year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const countries = new Set(points.map(({ iso3 }) => iso3)).size;
	const official = escapeHtml(rows[0]?.indicator.value ?? indicator.id);
	const name = escapeHtml(indicator.name[lang]);
	return {
		name: tableName(indicator),
		title: w.title(name),
		about: `<p>${w.about(countries, from, to)}</p><p>${w.official} <span lang="en">${official}</span> (${indicator.id})</p>`,
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
		rows: points.map(({ iso3, given, year, value }): Record<string, Cell> => ({
			iso3,
			country_ja: ja(iso3, given),
			country_en: en(iso3, given),
			year,
			value
		})),
		source: {
			title: 'World Development Indicators',
			publisher: w.publisher,
			// The years the figures speak of, as with every table; when the source was renewed stands in the credit.
			year: from === to ? from : `${from}–${to}`,
			url: `https://data.worldbank.org/indicator/${indicator.id}`,
			credit: w.credit(head.lastupdated ?? null, escapeHtml(indicator.producer[lang])),
			terms: w.terms
		},
		grade: 'A',
		readAt: w.readAt(dayOf(at)),
		caveats: [escapeHtml(indicator.caveat[lang]), w.groups, w.missing],
		questions: [escapeHtml(indicator.question[lang]), w.question]
	};
}

function pointOf({ country, countryiso3code, date, value }: Rows['rows'][number]): Point | null {
	if (!isEconomy(countryiso3code) || !/^\d{4}$/.test(date)) return null;
	return { iso3: countryiso3code, given: country.value, year: Number(date), value };
}

/** Without countries and years that have no figure at all, oldest year first, countries in the order they came. */
function withFigures(points: readonly Point[]): Point[] {
	const known = points.filter(({ value }) => value !== null);
	const countries = new Map<string, number>();
	for (const { iso3 } of points) if (!countries.has(iso3)) countries.set(iso3, countries.size);
	const told = new Set(known.map(({ iso3 }) => iso3));
	const years = new Set(known.map(({ year }) => year));
	// Should a country and year come twice, the first counts: a row is found again by both.
	const once = new Map(
		points
			.filter(({ iso3, year }) => told.has(iso3) && years.has(year))
			.reverse()
			.map((point) => [`${point.iso3}@${point.year}`, point])
	);
	const place = ({ iso3 }: Point) => countries.get(iso3) ?? 0;
	return [...once.values()].sort((a, b) => place(a) - place(b) || a.year - b.year);
}

/** A day as YYYY-MM-DD, where the device is. */
export function dayOf(at: number): string {
	const date = new Date(at);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
