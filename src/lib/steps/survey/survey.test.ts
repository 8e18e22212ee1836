import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayLevel } from './say.ts';
import { isMarked, placesOf, survey, type Mark } from './survey.ts';

const items = [
	{ id: 'like', ask: '', scale: 'agree' as const, thenNow: true },
	{ id: 'often', ask: '', scale: 'often' as const, thenNow: false },
	{ id: 'word', ask: '', scale: 'text' as const }
];
const prompt = { when: 'end' as const, seenBy: '', items };
const level = (now: number | null, then: number | null = null): Mark => ({ type: 'level', now, then });
const score = (marks: Record<string, Mark>, skipped: string[] = []) =>
	survey.score({ marks, skipped }, {}, prompt).type;

test('is done when every item is marked or passed over', () => {
	const marks = { like: level(4, 2), often: level(1), word: { type: 'text', text: 'a' } } as const;
	expect(score({})).toBe('unready');
	expect(score(marks)).toBe('done');
	expect(score({ like: level(4, 2) }, ['often', 'word'])).toBe('done');
	expect(score({}, ['like', 'often', 'word'])).toBe('done');
});

test('then and now are both asked for, and blanks are no words', () => {
	expect(score({ like: level(4) }, ['often', 'word'])).toBe('unready');
	expect(score({ word: { type: 'text', text: ' \n' } }, ['like', 'often'])).toBe('unready');
});

test('a mark of another form counts as none', () => {
	expect(isMarked({ scale: 'text' }, level(3))).toBe(false);
	expect(isMarked({ scale: 'agree' }, { type: 'picked', options: ['a'] })).toBe(false);
});

test('nothing that is given makes a survey right or wrong', () => {
	const mark = fc.oneof(
		fc.record({ type: fc.constant('level' as const), now: fc.nat(10), then: fc.nat(10) }),
		fc.record({ type: fc.constant('text' as const), text: fc.string() })
	);
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom('like', 'often', 'word'), mark), (marks) => {
			expect(['done', 'unready']).toContain(score(marks));
		})
	);
});

test('every place of a scale has words of its own, in both languages', () => {
	for (const lang of ['ja', 'en'] as const)
		for (const scale of ['agree', 'often'] as const) {
			const item = { id: 'a', ask: '', scale, thenNow: false };
			const said = placesOf(scale).map((place) => sayLevel(item, place, lang));
			expect(new Set(said).size).toBe(placesOf(scale).length);
			expect(said.every((word) => Number.isNaN(Number(word)))).toBe(true);
		}
	const ten = { id: 'a', ask: '', scale: 'ten' as const, thenNow: false, low: 'まったく', high: 'とても' };
	expect(sayLevel(ten, 0, 'ja')).toBe('0（まったく）');
	expect(sayLevel(ten, 10, 'en')).toBe('10 (とても)');
	expect(sayLevel(ten, 7, 'en')).toBe('7');
});
