import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, sameSet } from './choice.ts';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

test('two picks are the same set when one is the other in another order', () => {
	const shuffled = ids.chain((all) =>
		fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const)
	);
	fc.assert(
		fc.property(shuffled, ([all, other]) => {
			expect(sameSet(all, other)).toBe(true);
		})
	);
});

test('sameSet agrees with comparing sets both ways round', () => {
	fc.assert(
		fc.property(ids, ids, (a, b) => {
			const contained = a.every((id) => b.includes(id)) && b.every((id) => a.includes(id));
			expect(sameSet(a, b)).toBe(contained);
			expect(sameSet(b, a)).toBe(contained);
		})
	);
});

test('a pick that names an option twice is still the same set', () => {
	expect(sameSet(['a', 'a'], ['a'])).toBe(true);
	expect(sameSet(['a', 'a'], ['a', 'b'])).toBe(false);
});

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const prompt = {
	sources: [],
	questions: [
		{ id: 'one', ask: 'Which?', many: false, options },
		{ id: 'two', ask: 'Which ones?', many: true, options }
	]
};
const key = {
	questions: [
		{ id: 'one', correct: ['b'], why: '', hints: [] },
		{ id: 'two', correct: ['a', 'c'], why: '', hints: [] }
	]
};

test('a step with a question that has no pick yet is unready, not wrong', () => {
	const unready = { type: 'unready', missing: 'choose' };
	expect(choice.score(choice.empty(prompt), key, prompt)).toEqual(unready);
	expect(choice.score({ picked: { one: ['b'], two: [] }, checked: [] }, key, prompt)).toEqual(unready);
});

test('points count the questions whose pick is right', () => {
	const score = (two: string[]) => choice.score({ picked: { one: ['b'], two }, checked: [] }, key, prompt);
	expect(score(['c', 'a'])).toEqual({ type: 'points', earned: 2, total: 2 });
	expect(score(['a'])).toEqual({ type: 'points', earned: 1, total: 2 });
});
