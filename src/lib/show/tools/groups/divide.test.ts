import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { series } from '../parts/random.ts';
import { divide, evenSizes, groupsOfSize, pairsTogether, type Pair } from './divide.ts';

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('Sizes', () => {
	test('Forty in fours are ten groups of four', () => {
		expect(evenSizes(40, groupsOfSize(40, 4))).toEqual(Array(10).fill(4));
	});
	test('Thirty-eight in fours: nobody is left over, no group is alone', () => {
		expect(evenSizes(38, groupsOfSize(38, 4)).sort()).toEqual([3, 3, 4, 4, 4, 4, 4, 4, 4, 4]);
	});
	test('However many there are, all have a place and sizes differ by one at most', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 60 }), (people, groups) => {
				const sizes = evenSizes(people, groups);
				expect(sizes.reduce((a, b) => a + b)).toBe(people);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
				expect(Math.min(...sizes)).toBeGreaterThan(0);
			})
		);
	});
});

const small = fc.integer({ min: 1, max: 7 }).chain((count) =>
	fc.record({
		count: fc.constant(count),
		groups: fc.integer({ min: 1, max: 5 }),
		pairs: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), { maxLength: 12 }),
		seed: fc.nat()
	})
);

/** Every way to divide so few. */
function someWay(people: number, sizes: readonly number[], pairs: readonly Pair[]): boolean {
	const groups: number[][] = sizes.map(() => []);
	const go = (person: number): boolean =>
		person === people
			? pairsTogether(groups, pairs).length === 0
			: groups.some((members, at) => {
					if (members.length >= (sizes[at] ?? 0)) return false;
					members.push(person);
					const found = go(person + 1);
					members.pop();
					return found;
				});
	return go(0);
}

describe('Pairs that should not be together', () => {
	test('They are apart whenever there is a way at all, and it is said when there is none', () => {
		fc.assert(
			fc.property(small, ({ count, groups, pairs, seed }) => {
				const real = pairs.filter(([a, b]) => a !== b);
				const made = divide(range(count), groups, pairs, series(seed));
				expect(made.together.length === 0).toBe(someWay(count, evenSizes(count, groups), real));
				expect(made.tried).toBe('all');
			}),
			{ numRuns: 400 }
		);
	});
	test('A class of forty with thirty such pairs is divided', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 39 })), { minLength: 30, maxLength: 30 }),
				fc.nat(),
				(pairs, seed) => {
					const { groups, together } = divide(range(40), 10, pairs, series(seed));
					expect(together).toEqual([]);
					expect(groups.map(({ length }) => length)).toEqual(Array(10).fill(4));
				}
			),
			{ numRuns: 60 }
		);
	});
	test('Eleven who all must be apart do not fit into ten groups; the least possible are together', () => {
		const pairs = range(11).flatMap((a) => range(a).map((b): Pair => [a, b]));
		const { together, groups } = divide(range(40), 10, pairs, series(1));
		expect(together).toHaveLength(1);
		expect(groups.flat().sort((a, b) => a - b)).toEqual(range(40));
	});
	test('Who is not here keeps nobody apart', () => {
		expect(divide([0, 1], 1, [[0, 5]], series(1)).together).toEqual([]);
	});
});

test('Everybody is in exactly one group, and groups are as even as can be', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 120 }),
			fc.integer({ min: 1, max: 40 }),
			fc.nat(),
			(count, groups, seed) => {
				const made = divide(range(count), groups, [], series(seed)).groups;
				expect(made.flat().sort((a, b) => a - b)).toEqual(range(count));
				expect(made.map(({ length }) => length)).toEqual(evenSizes(count, groups));
			}
		)
	);
});

test('The same seed gives the same groups, another one gives others', () => {
	const made = (seed: number) => divide(range(40), 10, [], series(seed)).groups;
	expect(made(5)).toEqual(made(5));
	expect(made(5)).not.toEqual(made(6));
});

test('Any two meet about equally often', () => {
	let met = 0;
	for (let seed = 0; seed < 2000; seed++)
		met += pairsTogether(divide(range(8), 4, [], series(seed)).groups, [[0, 1]]).length;
	// One in seven.
	expect(met / 2000).toBeGreaterThan(0.11);
	expect(met / 2000).toBeLessThan(0.18);
});
