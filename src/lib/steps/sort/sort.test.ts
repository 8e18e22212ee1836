import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, misplaced, moveTo, outOfOrder, sort, stepsInOrder } from './sort.ts';

const item = (id: string) => ({ id, text: id });
const groups = {
	mode: 'groups' as const,
	ask: '',
	groups: [
		{ id: 'a', name: 'a' },
		{ id: 'b', name: 'b' }
	],
	items: ['one', 'two', 'both'].map(item)
};
const belongs = {
	mode: 'groups' as const,
	belongs: [
		{ item: 'one', groups: ['a'] },
		{ item: 'two', groups: ['b'] },
		{ item: 'both', groups: ['a', 'b'] }
	],
	hints: [],
	why: ''
};
const placed = (placed: Record<string, string>) => ({ mode: 'groups' as const, placed, opened: false });

test('groups are scored when everything is placed, and an item may belong to several', () => {
	expect(sort.score(placed({ one: 'a' }), belongs, groups)).toEqual({ type: 'unready', missing: 'choose' });
	expect(sort.score(placed({ one: 'a', two: 'b', both: 'b' }), belongs, groups)).toEqual({
		type: 'points',
		earned: 3,
		total: 3
	});
	expect(misplaced({ one: 'b', both: 'a' }, belongs.belongs)).toEqual(['one']);
});

/** Some ids in their right order, and the same ids as they happen to lie. */
const orders = fc
	.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 3, maxLength: 9 })
	.chain((right) => fc.tuple(fc.constant(right), fc.shuffledSubarray(right, { minLength: right.length })));

describe('an order', () => {
	test('is not theirs until they say so', () => {
		const prompt = { mode: 'order' as const, ask: '', first: '', last: '', items: ['b', 'a', 'c'].map(item) };
		const key = { mode: 'order' as const, order: ['a', 'b', 'c'], hints: [], why: '' };
		const answer = { mode: 'order' as const, order: ['a', 'b', 'c'], said: false, opened: false };
		expect(sort.score(sort.empty(prompt), key, prompt).type).toBe('unready');
		expect(sort.score(answer, key, prompt).type).toBe('unready');
		expect(sort.score({ ...answer, said: true }, key, prompt)).toEqual({
			type: 'points',
			earned: 2,
			total: 2
		});
	});

	test('earns everything only when it is the right one, and what is out of order is the rest', () => {
		fc.assert(
			fc.property(orders, ([right, now]) => {
				const earned = stepsInOrder(now, right);
				expect(earned === right.length - 1).toBe(now.join() === right.join());
				expect(earned + outOfOrder(now, right).length).toBe(right.length - 1);
			})
		);
	});

	test('keeps all items wherever one is moved, and moves it there', () => {
		fc.assert(
			fc.property(orders, fc.nat(), fc.integer({ min: -3, max: 12 }), ([ids], which, to) => {
				const id = ids[which % ids.length] ?? '';
				const moved = moveTo(ids, id, to);
				expect([...moved].sort()).toEqual([...ids].sort());
				expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(ids.length - 1, to)));
				expect(moved.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
			})
		);
	});

	test('that was stored is read with items that came or went since', () => {
		expect(inOrder(['c', 'gone', 'a', 'c'], ['a', 'b', 'c'].map(item))).toEqual(['c', 'a', 'b']);
		fc.assert(
			fc.property(fc.array(fc.string()), orders, (stored, [ids]) => {
				expect(inOrder(stored, ids.map(item)).sort()).toEqual([...ids].sort());
			})
		);
	});
});
