import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReadingLevel, levels, shows } from './levels.ts';

const grades = [1, 2, 3, 4, 5, 6, 7, 8] as const;

test('shows a reader the kanji taught in the own school year or later', () => {
	const shown = Object.fromEntries(
		levels.map((level) => [level, grades.filter((grade) => shows(level, grade))])
	);
	expect(shown).toEqual({
		g3: [3, 4, 5, 6, 7, 8],
		g4: [4, 5, 6, 7, 8],
		g5: [5, 6, 7, 8],
		g6: [6, 7, 8],
		jh: [7, 8],
		hs: [8],
		all: [1, 2, 3, 4, 5, 6, 7, 8],
		none: []
	});
});

test('hides by style sheet what it does not show', () => {
	const css = readFileSync(new URL('./furigana.css', import.meta.url), 'utf8');
	for (const level of levels) {
		const rule = new RegExp(`\\[data-furigana='${level}'\\]([^,{]|,(?! *\\n:root))*`).exec(css)?.[0] ?? '';
		const everything = rule.includes('ruby[data-g]');
		const hidden = grades.filter((grade) => everything || rule.includes(`[data-g='${grade}']`));
		expect(hidden, level).toEqual(grades.filter((grade) => !shows(level, grade)));
	}
});

test('knows a level from other words', () => {
	expect(isReadingLevel('jh')).toBe(true);
	expect(isReadingLevel('g7')).toBe(false);
	expect(isReadingLevel(undefined)).toBe(false);
});
