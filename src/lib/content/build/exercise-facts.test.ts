import { mean, median } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { fitAt, fitLine } from '#lib/data/fit.ts';
import { parseTable } from '#lib/data/table.ts';
import type { Cell } from '../table.ts';
import { readLibrary } from './library.ts';
import { visitTexts } from './localise.ts';

/**
 * What the exercises say in words is worked out again from the tables: a figure that is corrected there must not go
 * on being told here. (Answers in keys are compared by the content check.)
 */
const library = readLibrary(process.cwd());

type Row = Record<string, Cell>;
function rowsOf(name: string): Row[] {
	const table = library.tables.get(name);
	if (!table) throw new Error(`no table ${name}`);
	return parseTable(table.csvFile, table.csv, table.value.columns).rows;
}

function numbersOf(rows: readonly Row[], column: string): number[] {
	return rows.flatMap((row) => {
		const cell = row[column];
		return typeof cell === 'number' ? [cell] : [];
	});
}

/** The value of a column in the row that is named so. */
function at(rows: readonly Row[], label: string, name: string | number, column: string): number {
	const value = rows.find((row) => String(row[label]) === String(name))?.[column];
	if (typeof value !== 'number') throw new Error(`no ${column} of ${name}`);
	return value;
}

/** All that an exercise says, in both languages. */
function textsOf(slug: string): { ja: string; en: string } {
	const said = { ja: '', en: '' };
	visitTexts(library.exercises.get(slug)?.value ?? null, ({ ja, en }) => {
		said.ja += `${ja}\n`;
		said.en += `${en}\n`;
	});
	return said;
}

function expectSaid(slug: string, ...parts: (string | { ja: string; en: string })[]) {
	const said = textsOf(slug);
	for (const part of parts) {
		const { ja, en } = typeof part === 'string' ? { ja: part, en: part } : part;
		expect(said.ja, slug).toContain(ja);
		expect(said.en, slug).toContain(en);
	}
}

const grouped = (value: number) => value.toLocaleString('en');
const places = (value: number, count: number) => value.toFixed(count);
const signed = (value: number) => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(2);

describe('what the exercises tell comes from their tables', () => {
	const climate = rowsOf('pref_climate_normals');

	test('hot days', () => {
		const days = numbersOf(climate, 'days_max35');
		expectSaid('own-hot-days', places(mean(days) ?? 0, 1), places(median(days) ?? 0, 1));
		expect(at(climate, 'prefecture_ja', '京都府', 'days_max35')).toBe(Math.max(...days));
		expect(at(climate, 'prefecture_ja', '北海道', 'days_max35')).toBe(Math.min(...days));
		expectSaid('own-hot-days', places(Math.max(...days), 1), places(Math.min(...days), 1));
	});

	test('snow: the mean, the middle, and how many lie above the mean', () => {
		const snow = numbersOf(climate, 'snowfall_cm');
		const middle = mean(snow) ?? 0;
		const above = snow.filter((value) => value > middle).length;
		const step = library.exercises.get('snow-average')?.value.step;
		expect(step?.kind === 'estimate' && step.key.truth).toBe(above);
		expect(snow).toHaveLength(47);
		expectSaid('snow-average', `${Math.round(middle)}`, `${median(snow)}`, `${Math.max(...snow)}`);
		expectSaid('snow-average', `${above}`, `${47 - above}`);
		expect(snow.filter((value) => value === 0)).toHaveLength(3);
		expect(at(climate, 'prefecture_ja', '青森県', 'snowfall_cm')).toBe(Math.max(...snow));
	});

	test('phishing: by factor and by difference the steepest place is not the same', () => {
		const rows = rowsOf('phishing_reports');
		const of = (year: number) => at(rows, 'year', year, 'reports');
		expectSaid('phishing-how-many-times', grouped(of(2020)), grouped(of(2019)));
		expect((of(2020) / of(2019)).toFixed(1)).toBe('4.0');
		expect(((of(2020) - of(2019)) / 10_000).toFixed(0)).toBe('17');
		expect(((of(2024) - of(2023)) / 10_000).toFixed(0)).toBe('52');
		expect((of(2024) / of(2023)).toFixed(1)).toBe('1.4');
		expect(of(2025) - of(2024)).toBeGreaterThan(730_000);
		expectSaid(
			'phishing-how-many-times',
			{ ja: '約17万件', en: '170,000' },
			{ ja: '約52万件', en: '520,000' }
		);
	});

	test('waste: what a cut axis makes of it', () => {
		const rows = rowsOf('pref_waste_recycling');
		const grams = (name: string) => at(rows, 'prefecture_ja', name, 'waste_g_per_person_day_2022');
		const [most, least] = [grams('福島県'), grams('京都府')];
		expectSaid('waste-cut-axis', `${grouped(most)}`, `${least}`, `${most - least}`);
		expect((most / least).toFixed(1)).toBe('1.3');
		expect((most - 750) / (least - 750)).toBeGreaterThan(13);
		expect((most - 750) / (least - 750)).toBeLessThan(14);
	});

	test('minutes online', () => {
		const rows = rowsOf('japan_youth_internet_minutes').filter((row) => row['school_stage_ja'] === '高校生');
		const of = (year: number) => at(rows, 'fiscal_year', year, 'minutes_per_weekday');
		expectSaid(
			'youth-minutes',
			`${of(2021)}`,
			`${of(2020)}`,
			`${of(2021) - of(2020)}`,
			`${of(2020) - of(2019)}`
		);
		expect(Math.round((of(2021) - of(2020)) / (of(2020) - of(2019)))).toBe(3);
		const status = (year: number) => rows.find((row) => row['fiscal_year'] === year)?.['status_en'];
		expect([status(2020), status(2021), status(2025)]).toEqual([
			'computed',
			'published',
			'published (preliminary)'
		]);
	});

	test('foreign residents: who grew, in people and in times', () => {
		const rows = rowsOf('japan_foreign_residents_by_nationality');
		const of = (name: string, year: number) =>
			at(
				rows.filter((row) => row['nationality_ja'] === name),
				'year',
				year,
				'residents'
			);
		const [before, after] = [of('ベトナム', 2012), of('ベトナム', 2024)];
		const told = [before, after, of('韓国', 2012), of('韓国', 2024), of('中国', 2024)];
		expectSaid('neighbours-by-nationality', ...told.map(grouped));
		expectSaid('neighbours-by-nationality', { ja: '約58万人', en: 'about 580,000' });
		expect(Math.round((after - before) / 10_000)).toBe(58);
		expect(Math.round(after / before)).toBe(12);
		expect(Math.round(of('ネパール', 2024) / of('ネパール', 2012))).toBe(10);
		const names = [...new Set(rows.map((row) => String(row['nationality_ja'])))];
		const growth = (name: string) => of(name, 2024) - of(name, 2012);
		expect(names.toSorted((a, b) => growth(b) - growth(a))[0]).toBe('ベトナム');
		expect(names.filter((name) => growth(name) < 0)).toEqual(['韓国']);
		expect(Math.max(...names.map((name) => of(name, 2024)))).toBe(of('中国', 2024));
	});

	test('stays for each resident: the order before and after dividing', () => {
		const people = rowsOf('pref_ageing');
		const stays = rowsOf('pref_tourism').map((row) => {
			const name = String(row['prefecture_ja']);
			const nights = Number(row['guest_nights_2022']);
			return { name, nights, each: nights / at(people, 'prefecture_ja', name, 'population_2022') };
		});
		const byTotal = stays.toSorted((a, b) => b.nights - a.nights).map(({ name }) => name);
		const byEach = stays.toSorted((a, b) => b.each - a.each);
		expect(byTotal.slice(0, 3)).toEqual(['東京都', '大阪府', '北海道']);
		expect(byEach.slice(0, 5).map(({ name }) => name)).toEqual([
			'沖縄県',
			'京都府',
			'山梨県',
			'石川県',
			'長野県'
		]);
		expect(byEach.findIndex(({ name }) => name === '東京都') + 1).toBe(13);
		expect(byEach.slice(0, 2).map(({ each }) => places(each, 1))).toEqual(['9.9', '7.1']);
		expectSaid('stays-per-resident', '9.9', '7.1', { ja: '13位', en: '13th' });
	});

	test('long lives, small families: how many countries stood where', () => {
		const rows = rowsOf('world_gapminder');
		const count = (year: number, column: string, is: (value: number) => boolean) =>
			numbersOf(
				rows.filter((row) => row['year'] === year),
				column
			).filter(is).length;
		const long = (value: number) => value >= 70;
		const many = (value: number) => value >= 5;
		expect([count(1955, 'life_expectancy', long), count(2005, 'life_expectancy', long)]).toEqual([10, 49]);
		expect([count(1955, 'children_per_woman', many), count(2005, 'children_per_woman', many)]).toEqual([
			30, 3
		]);
		const now = rows.filter((row) => row['year'] === 2005);
		expect(now).toHaveLength(62);
		const shortest = Math.min(...numbersOf(now, 'life_expectancy'));
		expect(at(now, 'iso3', 'ZAF', 'life_expectancy')).toBe(shortest);
		expectSaid('long-lives-small-families', places(shortest, 1), '10', '49');
		expectSaid('long-lives-small-families', String(at(now, 'iso3', 'ZAF', 'children_per_woman')));
		const of = (year: number, column: string) =>
			at(
				rows.filter((row) => row['year'] === year),
				'iso3',
				'ZAF',
				column
			);
		expect(of(2005, 'life_expectancy')).toBeLessThan(of(1955, 'life_expectancy'));
		expect(of(2005, 'children_per_woman')).toBeLessThan(of(1955, 'children_per_woman'));
	});

	test('food loss per person', () => {
		const loss = rowsOf('japan_food_loss');
		const tonnes = at(loss, 'fiscal_year', 2023, 'total') * 10_000;
		const people = at(rowsOf('world_snapshot_2023'), 'iso3', 'JPN', 'population');
		const grams = (tonnes * 1_000_000) / people / 366;
		const step = library.exercises.get('food-loss-per-person')?.value.step;
		expect(step?.kind === 'estimate' && step.key.truth).toBe(Math.round(grams));
		expectSaid('food-loss-per-person', { ja: '464万トン', en: '4.64 million tonnes' });
		expectSaid('food-loss-per-person', {
			ja: `1億${Math.round(people / 10_000) - 10_000}万`,
			en: '124.37 million'
		});
		expectSaid('food-loss-per-person', { ja: '231万トン', en: '2.31 million tonnes' });
		expect(at(loss, 'fiscal_year', 2023, 'business')).toBe(231);
		expect((231 / 464).toFixed(1)).toBe('0.5');
	});

	test('child poverty: the two definitions', () => {
		const rows = rowsOf('japan_child_poverty');
		const of = (year: number, standard: string) =>
			at(
				rows.filter((row) => row['standard_ja'] === standard),
				'income_year',
				year,
				'child_poverty'
			);
		const [a, b] = [of(2012, '旧基準'), of(2018, '旧基準')];
		const [c, d] = [of(2018, '新基準'), of(2021, '新基準')];
		expectSaid('child-poverty-definition', ...[a, b, c, d].map((value) => `${places(value, 1)}%`));
		const parts = [a - b, c - d, a - b + (c - d), a - d, c - b];
		for (const part of parts) expectSaid('child-poverty-definition', places(part, 1));
	});

	test('plastic: totals and amounts per person', () => {
		const rows = rowsOf('world_plastic_to_ocean');
		const ranked = (column: string) =>
			[...rows].sort((x, y) => Number(y[column]) - Number(x[column])).map((row) => String(row['country_ja']));
		const top = ranked('to_ocean_t').slice(0, 5);
		const step = library.exercises.get('plastic-turned-round')?.value.step;
		if (step?.kind !== 'chart' || step.key.task?.type !== 'find') throw new Error('not a find');
		expect(new Set(step.prompt.highlight)).toEqual(new Set(top));
		const perPerson = (name: string) => at(rows, 'country_ja', name, 'to_ocean_kg_per_person');
		expect(new Set(step.key.task.rows)).toEqual(new Set(top.filter((name) => perPerson(name) < 0.1)));
		expect([top[1], top[3]]).toEqual(['インド', '中国']);
		expect(ranked('to_ocean_kg_per_person')[2]).toBe('ハイチ');
		expect(Math.round(perPerson('フィリピン') / perPerson('インド'))).toBe(36);
		for (const name of ['インド', '中国', 'ハイチ', '日本'])
			expectSaid('plastic-turned-round', places(perPerson(name), 3));
		expectSaid(
			'plastic-turned-round',
			{ ja: '12万6,513トン', en: '126,513 tonnes' },
			{ ja: '7万707トン', en: '70,707 tonnes' },
			grouped(at(rows, 'country_ja', 'ハイチ', 'to_ocean_t'))
		);
		expect(at(rows, 'country_ja', 'インド', 'to_ocean_t')).toBe(126_513);
		expect(at(rows, 'country_ja', '中国', 'to_ocean_t')).toBe(70_707);
	});

	test('CO2: two ways of counting', () => {
		const rows = rowsOf('world_co2_per_person');
		const of = (name: string, column: string) => at(rows, 'country_ja', name, column);
		for (const name of ['イギリス', '中国', '日本'])
			for (const column of ['co2_territorial_2019', 'co2_consumption_2019'])
				expectSaid('co2-made-or-used', places(of(name, column), 2));
		const made = of('中国', 'co2_territorial_2019') - of('イギリス', 'co2_territorial_2019');
		const used = of('イギリス', 'co2_consumption_2019') - of('中国', 'co2_consumption_2019');
		expect(made).toBeGreaterThan(0);
		expect(used).toBeGreaterThan(0);
		expectSaid('co2-made-or-used', places(made, 2), places(used, 2));
		expect(Math.round(of('中国', 'population_2023') / of('イギリス', 'population_2023') / 10) * 10).toBe(20);
	});

	test('ageing and vacant houses: the line, and who is far from it', () => {
		const [aged, vacant] = [rowsOf('pref_ageing'), rowsOf('pref_vacant_houses_2018')];
		const points = aged.map((row) => ({
			name: String(row['prefecture_ja']),
			x: Number(row['share65_2022']),
			y: at(vacant, 'pref_code', String(row['pref_code']), 'vacancy_rate')
		}));
		const fit = fitLine(points);
		if (!fit) throw new Error('no line');
		const off = (name: string) => {
			const point = points.find((one) => one.name === name);
			return point ? point.y - fitAt(fit, point.x) : 0;
		};
		expectSaid(
			'ageing-and-vacant-houses',
			places(-off('秋田県'), 1),
			places(off('山梨県'), 1),
			'38.6%',
			'13.6%',
			'21.3%'
		);
		const oldest = points.reduce((a, b) => (b.x > a.x ? b : a));
		expect(oldest).toMatchObject({ name: '秋田県', x: 38.6, y: 13.6 });
		expect(fit.r.toFixed(2)).toBe('0.59');
		expectSaid('ageing-and-vacant-houses', '0.59');
	});

	test('time use: small gaps and where they come from', () => {
		const rows = rowsOf('pref_time_use_gender_2021');
		const three = [...rows].sort((x, y) => Number(x['gap_min']) - Number(y['gap_min'])).slice(0, 3);
		const step = library.exercises.get('time-use-gap')?.value.step;
		if (step?.kind !== 'chart' || step.key.task?.type !== 'find') throw new Error('not a find');
		expect(new Set(step.key.task.rows)).toEqual(new Set(three.map((row) => row['prefecture_ja'])));
		for (const row of three)
			expectSaid('time-use-gap', String(row['gap_min']), String(row['unpaid_men_min']));
		const [men, women] = [numbersOf(rows, 'unpaid_men_min'), numbersOf(rows, 'unpaid_women_min')];
		expect(Math.round(mean(men) ?? 0)).toBe(51);
		expect(at(rows, 'prefecture_ja', '新潟県', 'unpaid_men_min')).toBe(Math.max(...men));
		expect(at(rows, 'prefecture_ja', '石川県', 'unpaid_men_min')).toBe(Math.min(...men));
		for (const name of ['岩手県', '島根県'])
			expect(at(rows, 'prefecture_ja', name, 'unpaid_women_min')).toBe(Math.min(...women));
		expectSaid('time-use-gap', String(Math.min(...women)), String(Math.min(...men)));
	});

	test('women managers: mixed years and missing values', () => {
		const rows = rowsOf('world_women_in_power');
		const over = rows.filter((row) => Number(row['women_managers'] ?? 0) > 40);
		const oldest = Math.min(...numbersOf(over, 'women_managers_year'));
		expect(over.filter((row) => row['women_managers_year'] === oldest)).toMatchObject([
			{ country_ja: 'ガーナ', women_managers: 41.8, women_managers_year: 2015 }
		]);
		expect(over.map((row) => row['country_ja']).sort()).toEqual(
			['ガーナ', 'フィリピン', 'ポーランド', 'ロシア', 'アイスランド', 'アメリカ合衆国'].sort()
		);
		expect(rows.filter((row) => row['women_managers'] === null)).toHaveLength(11);
		expect([...new Set(numbersOf(rows, 'women_managers_year'))].sort()).toEqual([2015, 2017, 2018]);
		expect(at(rows, 'country_ja', '日本', 'women_managers')).toBe(14.9);
		expect(at(rows, 'country_ja', 'ロシア', 'women_managers')).toBe(41.8);
		expect(at(rows, 'country_ja', 'フィリピン', 'women_managers')).toBe(52.7);
	});

	test('safe water: who lost', () => {
		const rows = rowsOf('world_safe_water');
		expect(rows).toHaveLength(37);
		const fall = (row: Row) => Number(row['safe_water_2000']) - Number(row['safe_water_2020']);
		const fell = rows.filter((row) => fall(row) >= 1);
		const step = library.exercises.get('safe-water-fell')?.value.step;
		if (step?.kind !== 'chart' || step.key.task?.type !== 'find') throw new Error('not a find');
		expect(new Set(step.key.task.rows)).toEqual(new Set(fell.map((row) => row['country_ja'])));
		for (const row of fell)
			expectSaid(
				'safe-water-fell',
				`${row['safe_water_2000']}%`,
				`${row['safe_water_2020']}%`,
				places(fall(row), 1)
			);
		expect(rows.filter((row) => fall(row) > 0).map((row) => row['country_ja'])).toContain('イギリス');
		expectSaid(
			'safe-water-fell',
			places(
				at(rows, 'country_ja', 'イギリス', 'safe_water_2000') -
					at(rows, 'country_ja', 'イギリス', 'safe_water_2020'),
				1
			)
		);
	});

	test('temperature: the whole, and a stretch of it', () => {
		const rows = rowsOf('world_temperature');
		const of = (year: number) => at(rows, 'year', year, 'anomaly_c');
		const between = (from: number, to: number) =>
			mean(
				numbersOf(
					rows.filter((row) => Number(row['year']) >= from && Number(row['year']) <= to),
					'anomaly_c'
				)
			) ?? 0;
		const [first, last] = [between(1880, 1909), between(1994, 2023)];
		expectSaid('warming-window', signed(first), signed(last), places(last - first, 2));
		for (const year of [2016, 2022, 2023]) expectSaid('warming-window', signed(of(year)));
		expect(of(2022)).toBeLessThan(of(2016));
	});

	test('births around 1966', () => {
		const rows = rowsOf('japan_births_by_year');
		const of = (year: number) => at(rows, 'year', year, 'births');
		for (const year of [1965, 1966, 1967, 1973]) expectSaid('births-1966', grouped(of(year)));
		expect(Math.round((1 - of(1966) / of(1965)) * 100)).toBe(25);
		expect(of(1973)).toBe(
			Math.max(
				...numbersOf(
					rows.filter((row) => Number(row['year']) > 1960),
					'births'
				)
			)
		);
	});

	test('harmed through social media: the total and the youngest', () => {
		const rows = rowsOf('japan_sns_child_victims');
		const of = (year: number, column: string) => at(rows, 'year', year, column);
		const slug = 'sns-victims-total-hides';
		for (const row of rows) {
			if (row['elementary'] === null) continue;
			const share = (Number(row['elementary']) / Number(row['victims'])) * 100;
			expect(places(share, 1)).toBe(places(Number(row['elementary_share_pct']), 1));
		}
		expect(rows.filter((row) => row['elementary'] === null).map((row) => row['year'])).toEqual([2017, 2021]);
		for (const year of [2019, 2025]) expectSaid(slug, grouped(of(year, 'victims')));
		expectSaid(slug, `${of(2019, 'victims') - of(2025, 'victims')}`);
		expectSaid(slug, `${of(2025, 'elementary') - of(2019, 'elementary')}`);
		for (const year of [2019, 2023, 2024, 2025])
			expectSaid(slug, `${of(year, 'elementary')}`, `${places(of(year, 'elementary_share_pct'), 1)}%`);
	});

	test('consultations about games: only marks of the same group are compared', () => {
		const slug = 'game-consultations-groups';
		const known = rowsOf('japan_game_consultations').filter((row) => row['consultations'] !== null);
		const since = known.filter((row) => Number(row['fiscal_year']) >= 2020);
		const same = since.filter((row) => row['group_en'] === 'elementary to high school');
		const step = library.exercises.get(slug)?.value.step;
		if (step?.kind !== 'chart' || step.key.task?.type !== 'find') throw new Error('not a find');
		expect(new Set(step.key.task.rows)).toEqual(new Set(same.map((row) => row['mark_ja'])));
		const [first, last] = numbersOf(same, 'consultations');
		expectSaid(slug, ...numbersOf(since, 'consultations').map(grouped));
		expectSaid(slug, `${(last ?? 0) - (first ?? 0)}`);
		expect(new Set(known.map((row) => row['group_en'])).size).toBe(3);
	});

	test('the internet test: two ends, and what lies between', () => {
		const rows = rowsOf('japan_ilas_scores');
		const of = (year: number) => at(rows, 'fiscal_year', year, 'right_pct');
		const slug = 'ilas-one-step';
		for (const year of [2016, 2020, 2024]) expectSaid(slug, `${places(of(year), 1)}%`);
		expectSaid(slug, places(of(2024) - of(2016), 1));
		expect(of(2020)).toBe(Math.max(...numbersOf(rows, 'right_pct')));
		for (const year of [2022, 2023, 2024]) expect(Math.floor(of(year))).toBe(71);
		expect(rows.filter((row) => row['right_pct'] === null).map((row) => row['fiscal_year'])).toEqual([2021]);
	});

	test('the internet test by field: the weakest', () => {
		const low = rowsOf('japan_ilas_by_risk').filter((row) => Number(row['right_pct']) < 68);
		const step = library.exercises.get('ilas-weak-fields')?.value.step;
		if (step?.kind !== 'chart' || step.key.task?.type !== 'find') throw new Error('not a find');
		expect(new Set(step.key.task.rows)).toEqual(new Set(low.map((row) => row['risk_ja'])));
		for (const row of low) expectSaid('ilas-weak-fields', `${row['right_pct']}%`);
	});
});

test('there are enough exercises, over enough tables, and each has its place', () => {
	const all = [...library.exercises.values()].map(({ value }) => value);
	expect(all.length).toBeGreaterThanOrEqual(12);
	expect(new Set(all.flatMap(({ tables }) => tables)).size).toBeGreaterThanOrEqual(9);
});
