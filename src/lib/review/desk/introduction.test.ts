import { expect, test } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { hintsOn } from '../checks.ts';
import { introductionWords } from './introduction.ts';
import { lengthOf, minutesFor } from './minutes.ts';

test('of three comments in a case one helps, and each says why', () => {
	for (const lang of locales)
		for (const { choices } of introductionWords[lang].cases) {
			expect(choices.map(({ good }) => good).filter(Boolean)).toHaveLength(1);
			expect(new Set(choices.map(({ why }) => why)).size).toBe(3);
		}
});

test('what the cases warn of is what the checks notice, and what they praise passes', () => {
	const signs = (text: string) => hintsOn(text, 'wonder').map(({ sign }) => sign);
	for (const lang of locales) {
		const [first, second] = introductionWords[lang].cases;
		expect(signs(first.choices[0]?.text ?? '')).toContain('advice');
		expect(signs(second.choices[0]?.text ?? '')).toContain('verdict');
		expect(hintsOn(first.choices[1]?.text ?? '', 'wonder')).toEqual([]);
	}
});

test('the time needed grows with what there is to read, and is short for a second visit', () => {
	expect(minutesFor({ length: 0, changes: null })).toBe(4);
	expect(minutesFor({ length: 3000, changes: null })).toBe(10);
	expect(minutesFor({ length: 3000, changes: 3 })).toBe(5);
	expect(minutesFor({ length: 3000, changes: 0 })).toBe(2);
	expect(lengthOf(['あ'.repeat(500)])).toBe(500);
	expect(lengthOf(['a'.repeat(1100)])).toBe(500);
});
