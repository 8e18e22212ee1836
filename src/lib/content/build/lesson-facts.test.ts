import { expect, test } from 'vitest';
import { parseTable } from '#lib/data/table.ts';
import type { Cell } from '../table.ts';
import { readLibrary } from './library.ts';
import { visitTexts } from './localise.ts';

/** What lessons say in words of their own about our tables is worked out again from them, as for the exercises. */
const library = readLibrary(process.cwd());

type Row = Record<string, Cell>;
function rowsOf(name: string): Row[] {
	const table = library.tables.get(name);
	if (!table) throw new Error(`no table ${name}`);
	return parseTable(table.csvFile, table.csv, table.value.columns).rows;
}

function numberOf(row: Row | undefined, column: string): number {
	const value = row?.[column];
	if (typeof value !== 'number') throw new Error(`no ${column}`);
	return value;
}

function textsOf(slug: string): { ja: string; en: string } {
	const lesson = [...library.lessons.values()].find((one) => one.slug === slug);
	if (!lesson) throw new Error(`no lesson ${slug}`);
	const said = { ja: '', en: '' };
	visitTexts(lesson.value, ({ ja, en }) => {
		said.ja += `${ja}\n`;
		said.en += `${en}\n`;
	});
	return said;
}

test('what the lesson on figures tells comes from our tables', () => {
	const said = textsOf('what-figures-say');
	const expectSaid = (ja: string, en: string) => {
		expect(said.ja).toContain(ja);
		expect(said.en).toContain(en);
	};

	const waste = rowsOf('pref_waste_recycling');
	const [now, then] = ['waste_g_per_person_day_2022', 'waste_g_per_person_day_2012'];
	const more = waste.filter((row) => numberOf(row, now) > numberOf(row, then));
	const less = waste.filter((row) => numberOf(row, now) < numberOf(row, then));
	expect(more.map((row) => row.prefecture_ja)).toEqual(['高知県', '長崎県', '熊本県', '沖縄県']);
	expectSaid(`${less.length}の都道府県で減り`, `${less.length} prefectures had less`);

	const place = (name: string) => waste.find((row) => row.prefecture_ja === name);
	const apart = numberOf(place('福島県'), now) - numberOf(place('京都府'), now);
	expectSaid(`京都府より${apart}g多い`, `Fukushima has ${apart} g more waste than Kyoto`);
	const kochi = place('高知県');
	expectSaid(
		`${numberOf(kochi, then)}gが${numberOf(kochi, now)}gになった`,
		`${numberOf(kochi, then)} g became ${numberOf(kochi, now)} g`
	);
	const tonnes = ['waste_total_t_2012', 'waste_total_t_2022'].map((column) => numberOf(kochi, column));
	const inTenThousands = tonnes.map((t) => (t / 10_000).toFixed(1));
	expectSaid(
		`${inTenThousands[0]}万トンから${inTenThousands[1]}万トンに減りました`,
		`from ${tonnes.map((t) => `${Math.round(t / 1000)},000`).join(' to ')} tonnes`
	);

	const poverty = rowsOf('japan_child_poverty');
	const rate = (year: number, standard: string) =>
		numberOf(
			poverty.find((row) => row.income_year === year && row.standard_en === standard),
			'child_poverty'
		);
	const mixed = (rate(2012, 'old definition') - rate(2021, 'new definition')).toFixed(1);
	expectSaid(`9年で${mixed}ポイント下がった`, `child poverty fell by ${mixed} points`);
	const alike = (rate(2018, 'new definition') - rate(2021, 'new definition')).toFixed(1);
	expectSaid(`3年で${alike}ポイント下がった`, `child poverty fell by ${alike} points in three years`);

	const plastic = rowsOf('world_plastic_to_ocean');
	const [japan, india, china] = ['JPN', 'IND', 'CHN'].map((code) => plastic.find((row) => row.iso3 === code));
	expectSaid(
		`一人${numberOf(japan, 'to_ocean_kg_per_person')}kg`,
		`${numberOf(japan, 'to_ocean_kg_per_person')} kg per person`
	);
	for (const column of ['to_ocean_t', 'to_ocean_kg_per_person'])
		expect(numberOf(india, column)).toBeGreaterThan(numberOf(china, column));

	const kumagaya = rowsOf('pref_climate_normals').find((row) => row.station_city_en === 'Kumagaya');
	const hot = numberOf(kumagaya, 'days_max35');
	expectSaid(`年に${hot}日`, `${hot} days a year`);
	const akita = rowsOf('pref_vacant_houses_2018').find((row) => row.prefecture_en === 'Akita');
	const vacant = numberOf(akita, 'vacancy_rate');
	expectSaid(`${vacant}%が空き家`, `${vacant}% of dwellings are vacant`);
});
