import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEra } from './era.ts';

const year = (text: string) => readEra(text)?.year ?? null;

test('reads years of the eras and of the western calendar', () => {
	expect(
		['令和4年', '令和元年度', 'R4', 'R4年', 'H30', '平成31年', '昭和64', 'S.60', '2022年', '2022年度'].map(
			year
		)
	).toEqual([2022, 2019, 2022, 2022, 2018, 2019, 1989, 1985, 2022, 2022]);
	expect(['明治45年', '大正元年'].map(year)).toEqual([1912, 1912]);
});

test('knows which years an era never had', () => {
	expect(
		['昭和65年', '平成32年', '令和0年', '大正16', '令和', '4年', '2022', 'R', 'X3', '令和100年'].map(year)
	).toEqual(Array(10).fill(null));
});

test('says when a single letter is all there is', () => {
	expect(readEra('S1')?.short).toBe(true);
	expect(readEra('昭和1年')?.short).toBe(false);
});

test('agrees with the calendar of the platform', () => {
	const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
		era: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	fc.assert(
		fc.property(fc.integer({ min: 1873, max: 2060 }), (western) => {
			// By the end of a year its new era has begun.
			const named = calendar.format(new Date(Date.UTC(western, 11, 31)));
			expect(year(named)).toBe(western);
		})
	);
});
