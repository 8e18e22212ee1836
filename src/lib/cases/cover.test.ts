import { expect, test } from 'vitest';
import { pictures } from '#lib/ui/art/art.ts';
import { coverOf } from './cover.ts';
import { goals } from './filter.ts';

test('every goal has a cover of the size of a poster', () => {
	for (const goal of goals) {
		const { width, height } = pictures[coverOf([goal])];
		expect(width / height).toBeCloseTo(16 / 9);
	}
});

test('the first goal decides', () => {
	expect(coverOf([4, 5])).toBe('case-learn');
	expect(coverOf([])).toBe('case-earth');
});
