import { expect, test } from 'vitest';
import { sourceYear, sourceYearInFull } from './source-year.ts';

test('a dated source is shown with its year', () => {
	expect(sourceYear({ year: 2022 }, 'ja')).toBe('2022');
	expect(sourceYearInFull({ year: '2016–2019' }, 'ja')).toBe('2016–2019年');
	expect(sourceYearInFull({ year: 2022 }, 'en')).toBe('2022');
});

test('a source without a date says so, and when it was seen', () => {
	const source = { year: 'undated', seen: 2026 };
	expect(sourceYear(source, 'ja')).toBe('発行年の記載なし、2026年確認');
	expect(sourceYearInFull(source, 'ja')).toBe('発行年の記載なし、2026年確認');
	expect(sourceYear(source, 'en')).toBe('undated, seen 2026');
});
