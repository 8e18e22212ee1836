import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join, match, mismatched, part } from './match.ts';
import { threadBetween } from './threads.ts';

const side = (ids: string) => [...ids].map((id) => ({ id, text: id }));
const prompt = { ask: '', leftName: '', rightName: '', left: side('ab'), right: side('xyz') };
const key = {
	pairs: [
		{ left: 'a', right: 'x', hint: 'look' },
		{ left: 'b', right: 'y' }
	],
	why: ''
};

test('is scored when everything on the left has a partner', () => {
	const score = (pairs: Record<string, string>) => match.score({ pairs, opened: false }, key, prompt);
	expect(score({ a: 'x' })).toEqual({ type: 'unready', missing: 'choose' });
	expect(score({ a: 'x', b: 'z' })).toEqual({ type: 'points', earned: 1, total: 2 });
	expect(score({ a: 'x', b: 'y' })).toEqual({ type: 'points', earned: 2, total: 2 });
	expect(mismatched({ a: 'y' }, key.pairs)).toEqual(['a']);
});

test('whatever is joined and taken apart, nobody has two partners, and the last pair stands', () => {
	const moves = fc.array(
		fc.record({
			left: fc.constantFrom('a', 'b', 'c'),
			right: fc.constantFrom('x', 'y', 'z'),
			apart: fc.boolean()
		})
	);
	fc.assert(
		fc.property(moves, (list) => {
			let pairs: Record<string, string> = {};
			for (const { left, right, apart } of list) {
				pairs = apart ? part(pairs, left) : join(pairs, left, right);
				expect(pairs[left]).toBe(apart ? undefined : right);
				expect(new Set(Object.values(pairs)).size).toBe(Object.keys(pairs).length);
			}
		})
	);
});

test('a line runs from the right edge of one card to the left edge of the other', () => {
	const box = (left: number, top: number) => ({ left, top, right: left + 100, height: 40 });
	expect(threadBetween(box(10, 20), box(210, 80), box(10, 20)).ends).toEqual([
		[100, 20],
		[200, 80]
	]);
});
