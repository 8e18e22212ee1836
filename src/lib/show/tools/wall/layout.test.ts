import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, largest } from './layout.ts';

const room = [1760, 780] as const;

test('A few short texts stand large on one page', () => {
	const [page, ...more] = layout(['空き家が多い。', '高齢化がすすんでいる。', '別荘かもしれない。'], ...room);
	expect(more).toEqual([]);
	expect(page?.size).toBe(72);
});

test('Twenty answers of a sentence or two take a few pages, in letters that can be read', () => {
	const pages = layout(
		Array(20).fill('山梨は東京から近くて別荘が多いから、空き家に数えられる家が多いのではないかと思った。'),
		...room
	);
	expect(pages.length).toBeLessThanOrEqual(4);
	expect(pages.every(({ size }) => size >= 38)).toBe(true);
});

test('One very long text fits by itself', () => {
	expect(largest('あ'.repeat(400), ...room)).toBeGreaterThanOrEqual(38);
	expect(largest('短い', ...room)).toBe(120);
});

test('Every text is on exactly one page, in order', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 60 }),
			(texts) => {
				const pages = layout(texts, ...room);
				expect(pages.flatMap(({ columns }) => columns.flat())).toEqual(texts.map((_, at) => at));
				expect(pages.every(({ columns }) => columns.length <= 3)).toBe(true);
			}
		)
	);
});
