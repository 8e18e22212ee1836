import { expect, test } from 'vitest';
import {
	formatDistance,
	formatNumber,
	formatValue,
	measureNotes,
	measureWords,
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
