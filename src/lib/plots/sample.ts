import type { Cell, Table } from '#lib/content/table.ts';
import { blank } from '#lib/data/default-view.ts';
import { frameOf, type Frame } from '#lib/data/frame.ts';
import { tableOf } from '#lib/data/sample.ts';
import type { View } from '#lib/data/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Plot } from './marks.ts';

/** Small tables for tests; figures are made up where nothing else is said. */
const prefectures: [string, string, string, string, number | null, number, number][] = [
	['01', '北海道', 'Hokkaido', '北', 32.8, 15.6, 5140],
	['05', '秋田県', 'Akita', '北', 38.6, 13.6, 930],
	['13', '東京都', 'Tokyo', '東', 22.8, 10.6, 14038],
	['19', '山梨県', 'Yamanashi', '東', 31.4, 21.3, 802],
	['30', '和歌山県', 'Wakayama', '西', 34, 20.3, 903],
	['47', '沖縄県', 'Okinawa', '西', null, 10.4, 1468]
];
export const places: Table = {
	...tableOf(
		[
			{ name: 'pref_code', type: 'string' },
			{ name: 'name_ja', type: 'string', label: '都道府県' },
			{ name: 'name_en', type: 'string', label: 'Prefecture' },
			{ name: 'part', type: 'string', label: '地方' },
			{ name: 'aged', type: 'number', label: '65歳以上の割合', unit: '%', year: 2022, measure: 'rate' },
			{ name: 'vacant', type: 'number', label: '空き家率', unit: '%', year: 2018, measure: 'rate' },
			{ name: 'people', type: 'integer', label: '人口', unit: '千人', year: 2022, measure: 'total' }
		],
		prefectures
	),
	name: 'places',
	rowLabel: 'name_ja',
	key: 'pref_code'
};

const years: [string, string, string, number, number | null, number, number][] = [
	['JPN', '日本', 'Japan', 1990, 79, 1.5, 123],
	['JPN', '日本', 'Japan', 2000, 81, 1.4, 127],
	['JPN', '日本', 'Japan', 2010, 83, 1.4, 128],
	['RWA', 'ルワンダ', 'Rwanda', 1990, 49, 7, 7],
	['RWA', 'ルワンダ', 'Rwanda', 2000, null, 6, 8],
	['RWA', 'ルワンダ', 'Rwanda', 2010, 63, 4.6, 10],
	['SGP', 'シンガポール', 'Singapore', 1990, 76, 1.8, 3],
	['SGP', 'シンガポール', 'Singapore', 2000, 78, 1.6, 4],
	['SGP', 'シンガポール', 'Singapore', 2010, 82, 1.2, 5]
];
export const countries: Table = {
	...tableOf(
		[
			{ name: 'iso3', type: 'string' },
			{ name: 'country_ja', type: 'string', label: '国' },
			{ name: 'country_en', type: 'string', label: 'Country' },
			{ name: 'year', type: 'year', label: '年' },
			{ name: 'life', type: 'integer', label: '平均寿命', unit: '年', measure: 'rate' },
			{ name: 'children', type: 'number', label: '合計特殊出生率', unit: '人', measure: 'rate' },
			{ name: 'people', type: 'integer', label: '人口', unit: '百万人', measure: 'total' }
		],
		years
	),
	name: 'countries',
	rowLabel: 'country_ja',
	key: 'iso3'
};

export const phone = { width: 358, height: 325, em: 13 };

export function frame(
	view: Partial<View> & Pick<View, 'table' | 'form'>,
	lang: Locale = 'ja',
	cells?: Cell[][]
): Frame {
	const table = view.table === 'places' ? places : countries;
	const rows = cells?.map((row) =>
		Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null]))
	);
	return frameOf(
		{ ...blank(view.table), ...view },
		{ [view.table]: rows ? { ...table, rows } : table },
		lang
	);
}

/** Numbers to one place, scales left out: what a person can compare. */
export function rounded(plot: Plot): unknown {
	return JSON.parse(
		JSON.stringify(plot, (_, value: unknown) =>
			typeof value === 'function'
				? undefined
				: typeof value === 'number'
					? Math.round(value * 10) / 10
					: value
		)
	);
}
