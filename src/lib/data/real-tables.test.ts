import { beforeAll, describe, expect, test } from 'vitest';
import { compileTable, createRenderers } from '#lib/content/build/compile.ts';
import { readLibrary } from '#lib/content/build/library.ts';
import type { Table } from '#lib/content/table.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { defaultView, fitView, frameOf, type Frame } from './frame.ts';
import { isIdentifier, rolesOf } from './roles.ts';
import { readView } from './view.ts';

const library = readLibrary(process.cwd());
const names = [...library.tables.keys()];
const tables: Record<Locale, Record<string, Table>> = { ja: {}, en: {} };

beforeAll(async () => {
	const { renderers } = await createRenderers(library, process.cwd());
	for (const lang of locales)
		for (const name of names) tables[lang][name] = compileTable(library, name, lang, renderers[lang]);
});

function tableOf(name: string, lang: Locale = 'ja'): Table {
	const table = tables[lang][name];
	if (!table) throw new Error(`no table ${name}`);
	return table;
}

function frame(name: string, lang: Locale): Frame {
	return frameOf(defaultView(tableOf(name, lang)), tables[lang], lang);
}

describe.each(names)('the first picture of %s', (name) => {
	test('is a view, fits its table, and is the same in both languages', () => {
		const view = defaultView(tableOf(name));
		expect(readView(structuredClone(view))).toEqual(view);
		expect(fitView(view, tableOf(name))).toEqual(view);
		expect(frame(name, 'ja').view).toEqual(view);
		expect(defaultView(tableOf(name, 'en'))).toEqual(view);
		const [ja, en] = [frame(name, 'ja'), frame(name, 'en')];
		expect(en.rows.map(({ key }) => key)).toEqual(ja.rows.map(({ key }) => key));
		expect(en.columns.map(({ name }) => name)).toEqual(ja.columns.map(({ name }) => name));
	});

	test('shows values of most rows', () => {
		const { view, rows } = frame(name, 'ja');
		expect(rows.length).toBeGreaterThan(5);
		const value = view.form === 'histogram' ? view.x : view.y;
		expect(value).not.toBeNull();
		const shown = rows.filter(({ cells }) => typeof cells[value ?? ''] === 'number');
		expect(shown.length).toBeGreaterThan(rows.length * 0.7);
	});

	test('puts no identifier on an axis, and no amount where there is a rate', () => {
		const table = tableOf(name);
		const { x, y } = defaultView(table);
		const figures = table.columns.filter(({ measure }) => measure !== undefined);
		for (const axis of [x, y]) {
			const column = table.columns.find((column) => column.name === axis);
			if (!column) continue;
			expect(column.name).not.toBe(table.key);
			expect(isIdentifier(table, column)).toBe(false);
			if (figures.some(({ measure }) => measure === 'rate')) expect(column.measure).not.toBe('total');
		}
	});

	test('every row has a key of its own and a name', () => {
		for (const lang of locales) {
			const { rows } = frame(name, lang);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			expect(rows.every(({ name }) => name !== '')).toBe(true);
		}
	});
});

const pictures: Record<string, string> = {};
test('the first pictures of all tables', () => {
	for (const name of names) {
		const { form, x, y, colour, size, time, xScale, yScale, zero } = defaultView(tableOf(name));
		const { time: timeColumn, entity } = rolesOf(tableOf(name));
		const axes = [x, y].map((axis, at) => axis && axis + ([xScale, yScale][at] === 'log' ? ' (log)' : ''));
		pictures[name] = [
			`${form}: ${axes[0] ?? '–'} × ${axes[1] ?? '–'}`,
			colour && `colour ${colour}`,
			size && `size ${size}`,
			time && `at ${time.at}`,
			zero && 'from zero',
			`[${entity ?? ''}${timeColumn ? `@${timeColumn}` : ''}]`
		]
			.filter(Boolean)
			.join(', ');
	}
	expect(pictures).toMatchInlineSnapshot(`
		{
		  "japan_births_by_year": "line: year × births, from zero, [@year]",
		  "japan_child_poverty": "line: income_year × relative_poverty, colour standard_ja, [standard_ja@income_year]",
		  "japan_electricity_renewables": "line: fiscal_year × renewables_share, [@fiscal_year]",
		  "japan_food_loss": "line: fiscal_year × total, [@fiscal_year]",
		  "japan_food_loss_business_by_sector": "line: fiscal_year × food_loss, colour sector_ja, from zero, [sector_ja@fiscal_year]",
		  "japan_foreign_residents": "line: year × foreign_residents, colour basis_ja, from zero, [@year]",
		  "japan_foreign_residents_by_nationality": "line: year × residents, colour nationality_ja, from zero, [nationality_ja@year]",
		  "japan_game_consultations": "bar: mark_ja × consultations, [mark_ja]",
		  "japan_ilas_by_risk": "bar: risk_ja × right_pct, [risk_ja]",
		  "japan_ilas_scores": "line: fiscal_year × right_pct, [@fiscal_year]",
		  "japan_population_births": "line: year × share65, colour status_ja, [@year]",
		  "japan_sns_child_victims": "line: year × elementary_share_pct, [@year]",
		  "japan_youth_internet_minutes": "line: fiscal_year × minutes_per_weekday, colour school_stage_ja, [school_stage_ja@fiscal_year]",
		  "japan_youth_internet_uses": "line: fiscal_year × share_pct, colour use_ja, [use_ja@fiscal_year]",
		  "japan_youth_three_hours": "line: fiscal_year × share_pct, colour school_stage_ja, [school_stage_ja@fiscal_year]",
		  "ocean_litter_top10": "bar: item_ja × share_pct, [item_ja]",
		  "phishing_reports": "line: year × reports, from zero, [@year]",
		  "pref_ageing": "scatter: share65_2022 × population_change_pct, size population_2022, [prefecture_ja]",
		  "pref_births_migration": "map: – × tfr_2022, [prefecture_ja]",
		  "pref_childcare": "bar: prefecture_ja × capacity_2022, [prefecture_ja]",
		  "pref_climate_normals": "scatter: mean_temp_c × days_max30, [prefecture_ja]",
		  "pref_time_use_gender_2021": "scatter: unpaid_men_min × unpaid_women_min, [prefecture_ja]",
		  "pref_tourism": "map: – × foreign_share_2019, [prefecture_ja]",
		  "pref_vacant_houses_2018": "map: – × vacancy_rate, [prefecture_ja]",
		  "pref_waste_recycling": "scatter: waste_g_per_person_day_2022 × recycling_rate_2022, [prefecture_ja]",
		  "world_co2_concentration": "line: year × co2_ppm, [@year]",
		  "world_co2_per_person": "scatter: co2_territorial_2019 × co2_consumption_2019, colour region_ja, size population_2023, [country_ja]",
		  "world_electricity_mix": "line: year × renewables_pct, colour country_ja, [country_ja@year]",
		  "world_gapminder": "scatter: life_expectancy × children_per_woman, colour region_ja, size population, at 2005, [country_ja@year]",
		  "world_plastic_to_ocean": "scatter: mismanaged_kg_per_person (log) × to_ocean_kg_per_person, colour region_ja, [country_ja]",
		  "world_safe_water": "scatter: safe_water_2020 × basic_water_2020, colour region_ja, [country_ja]",
		  "world_snapshot_2023": "scatter: gdp_per_person_usd2015 (log) × under5_mortality, colour region_ja, size population, [country_ja]",
		  "world_temperature": "line: year × anomaly_c, [@year]",
		  "world_women_in_power": "map: – × women_parliament_2020, [country_ja]",
		}
	`);
});
