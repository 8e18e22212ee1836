import { expect, test } from 'vitest';
import { clockTime, fileSize, spokenTime } from './time.ts';

test('a moment reads 1:05, also an hour in and before the start', () => {
	expect([0, 5.9, 65, 600, 3725, -1].map(clockTime)).toEqual([
		'0:00',
		'0:05',
		'1:05',
		'10:00',
		'62:05',
		'0:00'
	]);
});

test('a moment is spoken in full', () => {
	expect(spokenTime(65, 'ja')).toBe('1分5秒');
	expect(spokenTime(5, 'ja')).toBe('5秒');
	expect(spokenTime(61, 'en')).toBe('1 minute 1 second');
	expect(spokenTime(125, 'en')).toBe('2 minutes 5 seconds');
});

test('a size has one decimal while it is small', () => {
	expect([2_412_345, 400_000, 9_949_999, 9_960_000, 18_000_000].map(fileSize)).toEqual([
		'2.4 MB',
		'0.4 MB',
		'9.9 MB',
		'10 MB',
		'18 MB'
	]);
});
