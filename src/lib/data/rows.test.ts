import { expect, test } from 'vitest';
import { rowGroups, rowName, tableNamed } from './rows.ts';
import { tableOf } from './sample.ts';

const prefectures = tableOf(
	[
		{ name: 'pref_code', type: 'string' },
		{ name: 'prefecture_ja', type: 'string' },
		{ name: 'prefecture_en', type: 'string' },
		{ name: 'region_ja', type: 'string' },
		{ name: 'region_en', type: 'string' }
	],
	[
		['01', '北海道', 'Hokkaido', '北海道', 'Hokkaido'],
		['13', '東京都', 'Tokyo', '関東', 'Kanto'],
		['14', '神奈川県', 'Kanagawa', '関東', 'Kanto']
	]
);

test('rows are offered under their region, in the language of the reader', () => {
	expect(rowGroups(prefectures, 'pref_code', 'prefecture_en', 'en')).toEqual([
		{ name: 'Hokkaido', rows: [{ key: '01', name: 'Hokkaido' }] },
		{
			name: 'Kanto',
			rows: [
				{ key: '13', name: 'Tokyo' },
				{ key: '14', name: 'Kanagawa' }
			]
		}
	]);
	expect(rowGroups(prefectures, 'prefecture_ja', 'prefecture_ja', 'ja')[1]).toEqual({
		name: '関東',
		rows: [
			{ key: '東京都', name: '東京都' },
			{ key: '神奈川県', name: '神奈川県' }
		]
	});
});

test('without regions there is one group without a name, and years read as years', () => {
	const years = tableOf([{ name: 'year', type: 'year' }], [[2019], [2020]]);
	expect(rowGroups(years, 'year', 'year', 'ja')).toEqual([
		{
			name: null,
			rows: [
				{ key: '2019', name: '2019年' },
				{ key: '2020', name: '2020年' }
			]
		}
	]);
	expect(rowName(years, { year: 2019 }, 'year', 'en')).toBe('2019');
	expect(rowName(years, { year: null }, 'year', 'ja')).toBe('');
});

test('a table that was not loaded is named in the error', () => {
	expect(() => tableNamed({}, 'pref_ageing')).toThrow('pref_ageing');
	expect(tableNamed({ a: prefectures }, 'a')).toBe(prefectures);
});
