import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, least, type Drawn } from './layout.ts';

const groups = (count: number, size: number, name: string, roles = ''): Drawn[] =>
	Array.from({ length: count }, (_, at) => ({
		title: `${at + 1}`,
		members: Array.from({ length: size }, () => ({ name, roles }))
	}));

const wide = [1760, 820] as const;
const narrow = [1440, 940] as const;

test('Forty names in ten groups fit into one picture, in letters for the last row', () => {
	for (const [width, height] of [wide, narrow])
		for (const name of ['40', '佐藤 あおい', 'Charlotte B.']) {
			const made = layout(groups(10, 4, name), width, height);
			expect(made.pages).toEqual([[0, 10]]);
			expect(made.size).toBeGreaterThanOrEqual(38);
		}
});

test('They fit with roles too', () => {
	for (const [width, height] of [wide, narrow]) {
		const made = layout(groups(10, 4, '佐藤 あおい', '時間を見る人'), width, height);
		expect(made.pages).toHaveLength(1);
		expect(layout(groups(10, 4, 'Charlotte B. 12', 'Timekeeper'), width, height).pages).toHaveLength(1);
	}
});

test('Numbers stand beside each other, so they can be larger', () => {
	const made = layout(groups(10, 4, '40'), ...wide);
	expect(made.across).toBe(2);
	expect(made.size).toBeGreaterThanOrEqual(72);
});

test('Few groups are drawn large', () => {
	expect(layout(groups(3, 3, '12'), ...wide).size).toBe(96);
});

test('However many there are, each is on exactly one page and no letter is too small', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 60 }),
			fc.integer({ min: 1, max: 12 }),
			fc.string({ minLength: 1, maxLength: 30 }),
			fc.constantFrom(wide, narrow),
			(count, size, name, [width, height]) => {
				const made = layout(groups(count, size, name), width, height);
				expect(made.size).toBeGreaterThanOrEqual(least);
				let next = 0;
				for (const [from, to] of made.pages) {
					expect(from).toBe(next);
					expect(to).toBeGreaterThan(from);
					next = to;
				}
				expect(next).toBe(count);
			}
		)
	);
});
