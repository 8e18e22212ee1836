import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerPage, observations } from '../../../server/live/testing/upstream.ts';
import { TableRef } from '#lib/data/view.ts';
import { safeParse } from 'valibot';
import { readAnswer } from './answer.ts';
import { economyNames, isEconomy } from './economies.ts';
import { indicatorOf, indicators, tableName } from './indicators.ts';
import { liveTable, readRows, type Rows } from './table.ts';

const water = indicatorOf('SH.H2O.SMDW.ZS')!;
const at = Date.UTC(2026, 10, 25, 3);

function answer(text = answerPage(water.id, 1, 100)): Rows {
	const read = readAnswer(JSON.parse(text));
	if (read.type !== 'rows') throw new Error(read.type);
	return read;
}

/** The table of an answer in one language, as it comes to the reader. */
function tableOf(rows: Rows, lang: 'ja' | 'en') {
	const read = readRows(rows, at);
	return read && liveTable(water, read.rows, read.facts, lang);
}

test('countries and years become rows; groups of countries and gaps everywhere do not', () => {
	expect(tableOf(answer(), 'ja')?.rows).toEqual([
		{ iso3: 'JPN', country_ja: '日本', country_en: 'Japan', year: 2021, value: 81.5 },
		{ iso3: 'JPN', country_ja: '日本', country_en: 'Japan', year: 2022, value: 82.5 },
		{ iso3: 'KEN', country_ja: 'ケニア', country_en: 'Kenya', year: 2021, value: 31.5 },
		{ iso3: 'KEN', country_ja: 'ケニア', country_en: 'Kenya', year: 2022, value: null },
		{ iso3: 'XKX', country_ja: 'コソボ', country_en: 'Kosovo', year: 2021, value: null },
		{ iso3: 'XKX', country_ja: 'コソボ', country_en: 'Kosovo', year: 2022, value: 72.5 },
		{ iso3: 'CHI', country_ja: 'チャンネル諸島', country_en: 'Channel Islands', year: 2021, value: 71.5 },
		{ iso3: 'CHI', country_ja: 'チャンネル諸島', country_en: 'Channel Islands', year: 2022, value: 73.5 }
	]);
});

test('the table says what it is, of which years, from whom, on which terms', () => {
	const ja = tableOf(answer(), 'ja');
	const en = tableOf(answer(), 'en');
	expect(ja).toMatchObject({
		name: 'live:SH_H2O_SMDW_ZS',
		title: '安全に管理された飲み水を使える人の割合（世界銀行）',
		rowLabel: 'country_ja',
		key: 'iso3',
		source: { year: '2021–2022', url: 'https://data.worldbank.org/indicator/SH.H2O.SMDW.ZS' }
	});
	expect(ja?.source.credit).toContain('2026-07-13更新');
	expect(ja?.columns.at(-1)).toMatchObject({ name: 'value', unit: '％（人口のうち）', measure: 'rate' });
	expect(en?.rowLabel).toBe('country_en');
	expect(en?.about).toContain('Official name of SH.H2O.SMDW.ZS (% of population)');
	expect(en?.source.credit).toContain('CC BY 4.0');
	expect(en?.rows).toEqual(ja?.rows);
});

test('no markup of the answer gets into the page', () => {
	const rows = observations(water.id, '<img src=x onerror=alert(1)> & "quoted"');
	const table = tableOf(answer(JSON.stringify([{ page: 1, pages: 1, per_page: 50, total: 14 }, rows])), 'en');
	expect(table?.about).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;');
	expect(table?.about).not.toContain('<img');
});

test('an answer without a single figure is no table', () => {
	expect(tableOf({ ...answer(), rows: [] }, 'ja')).toBeNull();
	const empty = answer().rows.map((row) => ({ ...row, value: null }));
	expect(tableOf({ ...answer(), rows: empty }, 'ja')).toBeNull();
});

test('whatever rows come, each country and year stands once and no figure is changed', () => {
	const iso3 = fc.constantFrom('JPN', 'KEN', 'XKX', 'WLD', 'HIC', '', 'toString');
	const row = fc.record({
		iso3,
		date: fc.oneof(fc.integer({ min: 1960, max: 2030 }).map(String), fc.constantFrom('2020Q1', '')),
		value: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }))
	});
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), (given) => {
			const rows = given.map(({ iso3, date, value }) => ({
				indicator: { id: water.id, value: 'x' },
				country: { id: '', value: iso3 },
				countryiso3code: iso3,
				date,
				value
			}));
			const table = tableOf({ ...answer(), rows }, 'ja');
			const wanted = given.filter(({ iso3, date }) => isEconomy(iso3) && /^\d{4}$/.test(date));
			expect(table === null).toBe(wanted.every(({ value }) => value === null));
			const keys = (table?.rows ?? []).map(({ iso3, year }) => `${iso3}@${year}`);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { iso3, year, value } of table?.rows ?? [])
				expect(value).toBe(wanted.find((one) => one.iso3 === iso3 && Number(one.date) === year)?.value);
		})
	);
});

test('every figure can be asked for by a table’s address, and is told in both languages', () => {
	expect(indicators.length).toBeGreaterThanOrEqual(12);
	expect(new Set(indicators.map(tableName)).size).toBe(indicators.length);
	for (const one of indicators) {
		expect(safeParse(TableRef, tableName(one)).success, one.id).toBe(true);
		for (const lang of ['ja', 'en'] as const)
			for (const text of [one.name, one.unit, one.producer, one.caveat, one.question])
				expect(text[lang], one.id).not.toBe('');
	}
});

test('codes of the World Bank’s groups are no countries, all others have a name', () => {
	const groups =
		'AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD';
	expect(groups.split(' ').filter(isEconomy)).toEqual([]);
	const ja = economyNames('ja');
	expect(['JPN', 'USA', 'GBR', 'HKG', 'PSE'].map((iso3) => ja(iso3, '?'))).toEqual([
		'日本',
		'アメリカ合衆国',
		'イギリス',
		'香港',
		'パレスチナ'
	]);
	expect(ja('ZZZ', 'given')).toBe('given');
});
