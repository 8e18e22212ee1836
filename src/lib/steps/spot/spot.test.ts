import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, partIds, spot } from './spot.ts';

const parts = ['a', 'b', 'c', 'd', 'e', 'f'];
const prompt = {
	ask: '',
	medium: 'mail' as const,
	from: '',
	tell: 'end' as const,
	lines: parts.slice(0, 4).map((id) => ({ id, look: 'line' as const, text: id })),
	picture: {
		shows: '',
		ground: 'street' as const,
		parts: parts.slice(4).map((id) => ({ id, shape: 'cat' as const, at: [1, 1], wide: 10, text: id }))
	}
};
const signs = fc.shuffledSubarray(parts, { minLength: 1, maxLength: 5 });
const keyOf = (ids: string[]) => ({ signs: ids.map((part) => ({ part, why: '' })), harmless: [], after: '' });
const score = (marked: string[], key: ReturnType<typeof keyOf>) =>
	spot.score({ marked, checked: true, opened: false }, key, prompt);

test('is read picture first, then line by line', () => {
	expect(partIds(prompt)).toEqual(['e', 'f', 'a', 'b', 'c', 'd']);
});

test('is not scored before it was checked', () => {
	const answer = { marked: ['a'], checked: false, opened: false };
	expect(spot.score(answer, keyOf(['a']), prompt)).toEqual({ type: 'unready', missing: 'finish' });
	expect(spot.score({ ...answer, marked: [] }, keyOf(['a']), prompt)).toEqual({
		type: 'unready',
		missing: 'choose'
	});
});

test('everything is earned by the signs and nothing else', () => {
	fc.assert(
		fc.property(signs, fc.shuffledSubarray(parts), (ids, marked) => {
			const given = score(marked, keyOf(ids));
			if (given.type !== 'points') throw new Error('not scored');
			expect(given.earned).toBeGreaterThanOrEqual(0);
			expect(given.earned <= given.total).toBe(true);
			expect(given.earned === given.total).toBe([...marked].sort().join() === [...ids].sort().join());
		})
	);
});

test('a false alarm never helps, and a found sign never harms', () => {
	fc.assert(
		fc.property(signs, fc.shuffledSubarray(parts), fc.constantFrom(...parts), (ids, marked, more) => {
			fc.pre(!marked.includes(more));
			const [before, after] = [score(marked, keyOf(ids)), score([...marked, more], keyOf(ids))];
			if (before.type !== 'points' || after.type !== 'points') throw new Error('not scored');
			if (ids.includes(more)) expect(after.earned).toBeGreaterThanOrEqual(before.earned);
			else expect(after.earned).toBeLessThanOrEqual(before.earned);
		})
	);
});

test('every part is found, open, a false alarm, or rightly left alone', () => {
	fc.assert(
		fc.property(signs, fc.shuffledSubarray(parts), (ids, marked) => {
			const { found, open, alarms } = judge(marked, keyOf(ids), prompt);
			expect([...found, ...open].sort()).toEqual([...ids].sort());
			expect([...found, ...alarms].sort()).toEqual([...marked].sort());
		})
	);
});

test('a mark on what is no longer there counts as nothing', () => {
	expect(judge(['gone', 'a'], keyOf(['a']), prompt)).toEqual({ found: ['a'], open: [], alarms: [] });
});
