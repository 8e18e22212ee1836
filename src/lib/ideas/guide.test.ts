import { expect, test } from 'vitest';
import { locales } from '#lib/words/locale.ts';
import { earlierThemes } from './earlier-themes.ts';
import { guide } from './guide.ts';
import { sections } from './idea.ts';
import { remarksOn } from './mistakes.ts';
import { sketch } from './testing/sketch.ts';

test.each(locales)('the example notes make no mistake that the rules notice (%s)', (lang) => {
	const { user, sections: parts } = guide[lang];
	const notes = Object.fromEntries(sections.map((section) => [section, parts[section].examples]));
	const { idea, canvas } = sketch({ user: user.example, ...notes });
	expect(remarksOn(idea, canvas)).toEqual([]);
});

test('both languages give the same number of hints, and no list is empty', () => {
	const sizes = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.length;
		if (typeof value !== 'object' || value === null) return null;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]: [string, unknown]) => [key, sizes(one)])
		);
	};
	expect(sizes(guide.en)).toEqual(sizes(guide.ja));
	expect(JSON.stringify(sizes(guide.ja))).not.toMatch(/:0[,}]/);
});

test('themes of earlier students name school, year and source in both languages', () => {
	const facts = (lang: 'ja' | 'en') =>
		earlierThemes[lang].map(({ year, themes, sources }) => [
			year,
			themes.length,
			sources.map(({ url }) => url)
		]);
	expect(facts('en')).toEqual(facts('ja'));
	for (const lang of locales)
		for (const { school, sources } of earlierThemes[lang]) {
			expect(school).not.toBe('');
			expect(sources.length).toBeGreaterThan(0);
		}
});
