import { expect, test } from 'vitest';
import { personalIn } from './personal.ts';

test.each([
	['田中さんは毎朝バスを待つ', '田中さん'],
	['佐々木くんのお母さん', '佐々木くん'],
	['０９０-１２３４-５６７８にかける', '090-1234-5678'],
	['mail to aki@example.jp', 'aki@example.jp'],
	['LINEのID: aki_2026', 'LINEのID: aki_2026'],
	['加古川市平岡町12-3に住む', '加古川市平岡町12-3'],
	['Mrs. Sato waits every day', 'Mrs. Sato']
])('%s', (text, caught) => expect(personalIn(text)).toBe(caught));

test.each([
	'78歳の女性。坂の上に一人で住む',
	'お客さんが来ない日がある',
	'店長さんは夜も働く',
	'高校生さんは無料',
	'部活のあと、1時間バスがない',
	'2022年は29.0%、2012年は24.1%だった',
	'加古川市のバスは1日12本',
	'A woman of 78 on a hill',
	'Ms'
])('nobody in: %s', (text) => expect(personalIn(text)).toBeNull());

test('a long text takes no time', () => {
	for (const text of ['山'.repeat(100_000), '0-'.repeat(50_000), 'a@'.repeat(50_000)])
		expect(() => personalIn(text)).not.toThrow();
});
