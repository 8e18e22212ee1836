import { expect, test } from 'vitest';
import { findKey } from './keys.ts';

const key = (label: string, ...cells: string[]) => findKey([{ label, head: cells, cells: () => cells }]);

test('knows the codes of prefectures in every form', () => {
	expect(key('地域コード', 'R00000', 'R01000', 'R02000', 'R13000', 'R47000')).toEqual({
		key: 'pref_code',
		column: 0,
		codes: true,
		values: ['', '01', '02', '13', '47']
	});
	expect(key('コード', '1', '13', '47')?.values).toEqual(['01', '13', '47']);
	expect(key('団体コード', '010006', '130001')?.values).toEqual(['01', '13']);
});

test('numbers without a word of codes are numbers, and cities are no prefectures', () => {
	expect(key('順位', '1', '2', '3')).toBe(null);
	expect(key('コード', '99', '48', '0')).toBe(null);
	expect(key('地域コード', 'R01100', 'R01202')).toBe(null);
});

test('knows prefectures by name, whole or short', () => {
	expect(key('県', '北海道', '東京', '京都府', '神奈川県', '沖縄')).toEqual({
		key: 'pref_code',
		column: 0,
		codes: false,
		values: ['01', '13', '26', '14', '47']
	});
	expect(key('市', 'みなと市', 'さくら町')).toBe(null);
});

test('knows countries by ISO code where the label says so', () => {
	expect(key('国コード', 'JPN', 'FRA', 'KEN')?.key).toBe('iso3');
	expect(key('班', 'ABC', 'DEF')).toBe(null);
});
