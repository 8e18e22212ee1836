import { expect, test } from 'vitest';
import { idFor, same } from './compare.ts';

test('rows are the same in whatever order their fields stand', () => {
	expect(same({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
	expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
	expect(same({ a: 1 }, { a: 1, b: null })).toBe(false);
	expect(same({ a: 1 }, undefined)).toBe(false);
});

test('a row kept beside another one always gets the same id, and another row another one', () => {
	expect(idFor('words', 1)).toBe(idFor('words', 1));
	expect(new Set([idFor('words', 1), idFor('words', 2), idFor('word', 1)]).size).toBe(3);
});
