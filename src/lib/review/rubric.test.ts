import { expect, test } from 'vitest';
import { hintsOn } from './checks.ts';
import { moods } from './entry.ts';
import { words } from './frames.ts';
import { defaultRubric } from './rubric.ts';
import { locales } from '#lib/words/locale.ts';

test('rows have ids of their own and sentences for four different levels', () => {
	expect(new Set(defaultRubric.map(({ id }) => id)).size).toBe(defaultRubric.length);
	for (const { levels } of defaultRubric)
		for (const lang of locales) expect(new Set(levels.map((level) => level[lang])).size).toBe(4);
});

test('the questions that are offered pass the hints that are given', () => {
	for (const lang of locales)
		for (const question of words[lang].probing) expect(hintsOn(question, 'wonder'), question).toEqual([]);
});

test('every frame has ways to begin, as many in both languages', () => {
	for (const mood of moods)
		expect(words.ja.frames[mood].starters).toHaveLength(words.en.frames[mood].starters.length);
});
