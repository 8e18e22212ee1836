import { beforeAll, expect, test } from 'vitest';
import { compileTable, createRenderers } from '#lib/content/build/compile.ts';
import { readLibrary } from '#lib/content/build/library.ts';
import type { Table } from '#lib/content/table.ts';
import { cautionsOf } from '#lib/data/cautions.ts';
import { defaultView, frameOf } from '#lib/data/frame.ts';
import { forms, type View } from '#lib/data/view.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { cautionWords } from './cautions-words.ts';

const library = readLibrary(process.cwd());
const tables: Record<Locale, Record<string, Table>> = { ja: {}, en: {} };

beforeAll(async () => {
	const { renderers } = await createRenderers(library, process.cwd());
	for (const lang of locales)
		for (const name of library.tables.keys())
			tables[lang][name] = compileTable(library, name, lang, renderers[lang]);
});

/** Pictures that learners are likely to make, each calling for something. */
const pictures: [string, Partial<View>][] = [
	['world_co2_concentration', {}],
	['pref_vacant_houses_2018', { form: 'bar', x: 'prefecture_ja', y: 'vacant' }],
	['pref_births_migration', { join: 'pref_ageing', form: 'bar', x: 'prefecture_ja', y: 'births_2022' }],
	[
		'pref_vacant_houses_2018',
		{ join: 'pref_ageing', form: 'scatter', x: 'pref_ageing.share65_2022', y: 'vacancy_rate' }
	],
	['pref_climate_normals', { x: 'longitude', y: 'snowfall_cm', fit: true }],
	[
		'world_snapshot_2023',
		{ x: 'gdp_per_person_usd2015', y: 'internet_users_pct', xScale: 'log', size: null }
	],
	['world_women_in_power', { form: 'strip', x: 'region_ja', y: 'women_managers' }],
	[
		'japan_food_loss_business_by_sector',
		{ filters: [{ type: 'values', column: 'sector_ja', values: ['食品製造業'] }], mean: true }
	],
	['japan_population_births', { y: 'births', second: { form: 'line', x: 'year', y: 'share65' } }]
];

function notes(lang: Locale): string[] {
	return pictures.flatMap(([name, more]) => {
		const table = tables[lang][name];
		if (!table) throw new Error(`no table ${name}`);
		const frame = frameOf({ ...defaultView(table), ...more }, tables[lang], lang);
		return cautionsOf(frame).map((caution) => {
			const { title, text, tip } = cautionWords(caution, lang);
			return `${caution.id}: ${title}｜${text}｜${tip}`;
		});
	});
}

test('what the notes say, in Japanese', () => {
	expect(notes('ja')).toMatchInlineSnapshot(`
		[
		  "cut-axis: 軸が0から始まっていません｜CO2の濃度（1年の平均）は315.98ppmから411.5ppmまで。いちばん大きい値も、いちばん小さい値より30%大きいだけです。図では、もっと開いて見えます。｜0から始まる軸にして、見え方をくらべてみましょう。",
		  "totals: 大きい所ほど、多くなる数です｜「空き家の数」は全体の数なので、人の多い所ほど大きくなります。起こりやすさのちがいは、これだけではわかりません。｜割合の「空き家の割合」に替えて、順番がどう変わるか見てみましょう。",
		  "totals: 大きい所ほど、多くなる数です｜「出生数」は全体の数なので、人の多い所ほど大きくなります。起こりやすさのちがいは、これだけではわかりません。｜「総人口」で割って、順番がどう変わるか見てみましょう。",
		  "mixed-years: 年がちがう数字です｜「空き家の割合」は2018年、「65歳以上の割合」は2022年の数字です。その間に変わった分もまざっています。｜同じ年の列がないか、さがしてみましょう。",
		  "cause: 関係がある？　それとも原因？｜「65歳以上の割合」が大きいほど、「空き家の割合」も大きい傾向があります（47個の点、r＝0.59）。でも、一方がもう一方の原因だとは、この図からは言えません。｜両方を動かしていそうな「三つめのこと」を、一つ考えてみましょう。",
		  "cause: 関係がある？　それとも原因？｜「経度（東経）」が大きいほど、「1年に降る雪の深さの合計」も大きい傾向があります（47個の点、r＝0.49）。でも、一方がもう一方の原因だとは、この図からは言えません。｜両方を動かしていそうな「三つめのこと」を、一つ考えてみましょう。",
		  "cause: 関係がある？　それとも原因？｜「1人当たりGDP（2015年の価格）」が大きいほど、「インターネットを使う人の割合」も大きい傾向があります（47個の点、r＝0.85）。でも、一方がもう一方の原因だとは、この図からは言えません。｜両方を動かしていそうな「三つめのこと」を、一つ考えてみましょう。",
		  "tiny-groups: 小さなグループがあります｜6個のグループのうち、「中東・北アフリカ」は4つだけです。たまたまの値が、グループの特ちょうに見えてしまいます。｜小さなグループは、一つずつの名前を見てみましょう。",
		  "log-axis: 同じ幅で10倍になる目もりです｜「1人当たりGDP（2015年の価格）」の軸は対数目盛です。右へ進むほど、同じ幅が大きな差を表します。｜ふつうの目もりに戻して、並び方がどう変わるか見てみましょう。",
		  "missing: 図に出ていないものがあります｜50個のうち11個は、「管理職のうち女性の割合（いちばん新しい年）」などの値がなく、図にありません。｜どれがぬけているか、表で見てみましょう。かたよりはありませんか。",
		  "tiny-groups: 小さなグループがあります｜6個のグループのうち、「中東・北アフリカ」は4つだけです。たまたまの値が、グループの特ちょうに見えてしまいます。｜小さなグループは、一つずつの名前を見てみましょう。",
		  "tiny-groups: もとになる値が少なめです｜平均や中央値のもとになる値が、4個しかありません。一つ変わるだけで、大きく動きます。｜平均ではなく、一つずつの値を見てみましょう。",
		  "second-hand: また聞きの数字です｜「事業系の食品ロス、業種ごと（2019〜2023年度）」の数字は、農林水産省の数字を引用した記事などから読み取りました。｜発表で使う前に、もとの数字と見くらべましょう。",
		  "missing: 図に出ていないものがあります｜21個のうち6個は、「出生数（人口動態統計）」などの値がなく、図にありません。｜どれがぬけているか、表で見てみましょう。かたよりはありませんか。",
		  "two-axes: 二つの図の目もりは別ものです｜一つは出生数（人口動態統計）（人）、もう一つは65歳以上の割合（%）。高さや、線の交わる所をくらべても意味がありません。｜「ある年を100」にそろえると、のび方をくらべられます。",
		  "second-hand: 一部は、また聞きの数字です｜「日本の総人口・高齢化・出生数（1950〜2050年）」の数字の一部は、国際連合、Gapminder、厚生労働省（出生数）の数字を引用した記事などから読み取りました。｜発表で使う前に、もとの数字と見くらべましょう。",
		]
	`);
});

test('what the notes say, in English', () => {
	expect(notes('en')).toMatchInlineSnapshot(`
		[
		  "cut-axis: The axis does not start at zero｜CO2 concentration (mean of the year) runs from 315.98 ppm to 411.5 ppm. The highest value is only 30% above the lowest, but it looks like far more.｜Start the axis at zero and compare the two pictures.",
		  "totals: Bigger places have more of everything｜“Vacant dwellings” is a total, so places with many people come out on top. It cannot tell you where it is more common.｜Switch to “Vacancy rate” and see how the order changes.",
		  "totals: Bigger places have more of everything｜“Births” is a total, so places with many people come out on top. It cannot tell you where it is more common.｜Divide it by “Total population” and see how the order changes.",
		  "mixed-years: Different years side by side｜“Vacancy rate” is from 2018, “Share aged 65+” from 2022. What changed in between is in the picture too.｜See whether there is a column for the same year.",
		  "cause: A link, or a cause?｜Where “Share aged 65+” is higher, “Vacancy rate” tends to be higher (47 points, r = 0.59). The picture alone cannot say that one causes the other.｜Think of a third thing that could move both.",
		  "cause: A link, or a cause?｜Where “Longitude” is higher, “Snowfall in a year” tends to be higher (47 points, r = 0.49). The picture alone cannot say that one causes the other.｜Think of a third thing that could move both.",
		  "cause: A link, or a cause?｜Where “GDP per person (constant 2015 US$)” is higher, “Internet users” tends to be higher (47 points, r = 0.85). The picture alone cannot say that one causes the other.｜Think of a third thing that could move both.",
		  "tiny-groups: One group is tiny｜Of 6 groups, “Middle East & North Africa” has only 4 members. Chance can look like a pattern there.｜In a group this small, look at each name.",
		  "log-axis: Every step is ten times the last｜The axis of “GDP per person (constant 2015 US$)” is logarithmic: further right, the same width stands for a larger difference.｜Switch to the plain scale and watch how the points move.",
		  "missing: Some are not in the picture｜11 of 50 are left out because a value is missing, mostly of “Women among managers (newest year)”.｜Find them in the table. Do they have something in common?",
		  "tiny-groups: One group is tiny｜Of 6 groups, “Middle East & North Africa” has only 4 members. Chance can look like a pattern there.｜In a group this small, look at each name.",
		  "tiny-groups: Very few values｜The mean or median here comes from only 4 values. Change one and it jumps.｜Look at the single values instead.",
		  "second-hand: These figures are second-hand｜The figures of “Business food loss by sector, fiscal 2019–2023” come from articles that quote the publisher (Ministry of Agriculture, Forestry and Fisheries, Japan).｜Before you present them, check them against the original.",
		  "missing: Some are not in the picture｜6 of 21 are left out because a value is missing, mostly of “Births (national vital statistics)”.｜Find them in the table. Do they have something in common?",
		  "two-axes: Two pictures, two scales｜One shows Births (national vital statistics) (people), the other Share aged 65+ (%). Heights and crossing lines mean nothing between them.｜Set one year to 100 in both to compare how they grow.",
		  "second-hand: Some figures are second-hand｜Some figures of “Population, ageing and births of Japan, 1950–2050” come from articles that quote the publisher (United Nations, Gapminder; Ministry of Health, Labour and Welfare, Japan (births)).｜Before you present them, check them against the original.",
		]
	`);
});

test('no note of any simple picture has a gap, and both languages get the same notes', () => {
	for (const [name, table] of Object.entries(tables.ja))
		for (const form of forms)
			for (const { name: y } of table.columns) {
				const view: View = { ...defaultView(table), form, y, fit: true, mean: true, yScale: 'log' };
				const found = locales.map((lang) => {
					const cautions = cautionsOf(frameOf(view, tables[lang], lang));
					for (const caution of cautions)
						for (const words of Object.values(cautionWords(caution, lang))) {
							expect(words).toMatch(/[^\s]/);
							expect(words).not.toMatch(/undefined|null|NaN|Infinity|<|\[object/);
						}
					return cautions.map(({ id }) => id);
				});
				expect(found[0], `${name} ${form} ${y}`).toEqual(found[1]);
			}
});
