import { expect, test } from 'vitest';
import {
	formatDistance,
	formatNumber,
	formatValue,
	measureNotes,
	measureWords,
	shortValue,
	textWidth,
	tickFormat
} from './format.ts';
import { decimalPlaces, measureOf } from './measure.ts';
import { tableOf } from '#lib/data/sample.ts';

const share = { type: 'number', unit: '%', decimals: 1 } as const;
const people = { type: 'integer', unit: '人', decimals: 0 } as const;

test('a value carries its unit the way each language writes it', () => {
	expect(formatValue(32.8, share, 'ja')).toBe('32.8%');
	expect(formatValue(21, share, 'en')).toBe('21.0%');
	expect(formatValue(5140000, people, 'ja')).toBe('5,140,000人');
	expect(formatValue(5140000, { ...people, unit: 'people' }, 'en')).toBe('5,140,000 people');
	expect(formatValue(12.5, { ...share, unit: '°C' }, 'en')).toBe('12.5°C');
});

test('a year is a year, not a number with a separator', () => {
	const year = { type: 'year', unit: '', decimals: 0 } as const;
	expect(formatValue(2023, year, 'ja')).toBe('2023年');
	expect(formatValue(2023, year, 'en')).toBe('2023');
	expect(tickFormat('year', 2023, 1, 'ja')(2023)).toBe('2023');
});

test('below zero stands a true minus sign, and zero has none', () => {
	expect(formatNumber(-5.94, 1, 'ja')).toBe('−5.9');
	expect(formatNumber(-0.04, 1, 'ja')).toBe('0.0');
	expect(formatNumber(-0.4, 0, 'en')).toBe('0');
});

test('two shares differ by points', () => {
	expect(formatDistance(-2.34, share, 'ja')).toBe('2.3ポイント');
	expect(formatDistance(2.34, share, 'en')).toBe('2.3 points');
	expect(formatDistance(1, { ...share, decimals: 0 }, 'en')).toBe('1 point');
	expect(formatDistance(420000, people, 'ja')).toBe('420,000人');
});

test('large axes count in 万 or M, small ones in full', () => {
	const ticks = (most: number, step: number, lang: 'ja' | 'en') =>
		[0, step, most].map(tickFormat('integer', most, step, lang));
	expect(ticks(2_500_000, 500_000, 'ja')).toEqual(['0', '50万', '250万']);
	expect(ticks(2_500_000, 500_000, 'en')).toEqual(['0', '500K', '2.5M']);
	expect(ticks(120_000_000, 20_000_000, 'ja')).toEqual(['0', '2000万', '1.2億']);
	expect(ticks(80_000, 20_000, 'ja')).toEqual(['0', '20,000', '80,000']);
	expect(ticks(500_000, 100_000, 'en')).toEqual(['0', '100,000', '500,000']);
	expect([-0.2, 0, 0.2].map(tickFormat('number', 0.2, 0.2, 'en'))).toEqual(['−0.2', '0.0', '0.2']);
});

test('a unit that counts in thousands goes into a short number', () => {
	const said = (lang: 'ja' | 'en', unit: string, ...values: number[]) =>
		values.map((value) => shortValue(value, unit, lang));
	expect(said('ja', '千人', 0.5, 500, 2000, 10_000)).toEqual(['500人', '50万人', '200万人', '1000万人']);
	expect(said('ja', '百万人', 5, 100, 1500)).toEqual(['500万人', '1億人', '15億人']);
	expect(said('ja', '万トン', 20, 20_000)).toEqual(['20万トン', '2億トン']);
	expect(said('ja', '億kWh', 3, 20_000)).toEqual(['3億kWh', '2兆kWh']);
	expect(said('ja', '100万円', 50)).toEqual(['5000万円']);
	expect(said('en', '10,000 tonnes', 0.5, 500)).toEqual(['5,000 tonnes', '5M tonnes']);
	expect(said('en', '100 million kWh', 20)).toEqual(['2B kWh']);
	expect(said('en', 'thousand people', 500, 10_000)).toEqual(['500K people', '10M people']);
});

test('a short number keeps a unit of ones, a rate and no unit as they are', () => {
	const said = (unit: string, lang: 'ja' | 'en', value: number) => shortValue(value, unit, lang);
	expect(said('人', 'ja', 5000)).toBe('5,000人');
	expect(said('人', 'ja', 50_000)).toBe('5万人');
	expect(said('', 'ja', -20_000_000)).toBe('−2000万');
	expect(said('人（10万人当たり）', 'ja', 20_000)).toBe('2万人（10万人当たり）');
	expect(said('千分率', 'ja', 3)).toBe('3千分率');
	expect(said('per 1,000 births', 'en', 2.5)).toBe('2.5 per 1,000 births');
	expect(said('千', 'ja', 0.25)).toBe('0.25千');
});

test('a unit that begins with a number keeps apart from the number before it', () => {
	expect(formatValue(500, { type: 'integer', unit: '10,000 tonnes', decimals: 0 }, 'en')).toBe(
		'500 × 10,000 tonnes'
	);
});

test('a measure says its unit and year, but not a year its name already says', () => {
	const table = tableOf(
		[
			{ name: 'a', type: 'number', label: '<ruby>割合<rt>わりあい</rt></ruby>', unit: '%', year: 2022 },
			{ name: 'b', type: 'number', label: '割合 2022', unit: '%', year: 2022 }
		],
		[
			[1, 1.25],
			[2.5, null]
		]
	);
	const a = measureOf(table, 'a');
	expect(measureWords(a, 'ja')).toBe('割合（2022年）');
	expect(measureWords(a, 'en')).toBe('割合 (2022)');
	expect(measureNotes(a, true, 'ja')).toBe('（%、2022年、対数目盛）');
	expect(measureNotes(measureOf(table, 'b'), false, 'en')).toBe(' (%)');
	expect([a.decimals, measureOf(table, 'b').decimals]).toEqual([1, 2]);
	expect(() => measureOf(table, 'c')).toThrow('no column c');
});

test('places behind the point are counted as written', () => {
	expect([10, 0.5, 1.25, 1e-7, 1.5e21].map(decimalPlaces)).toEqual([0, 1, 2, 7, 0]);
});

test('Japanese characters are about twice as wide as Latin ones', () => {
	expect(textWidth('北海道', 10)).toBe(30);
	expect(textWidth('Abc', 10)).toBeCloseTo(18);
});
