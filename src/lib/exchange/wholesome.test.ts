import { expect, test } from 'vitest';
import { isWholesome } from './wholesome.ts';

test('rows of the app are wholesome', () => {
	expect(
		isWholesome([{ step: 's1', value: { text: 'a'.repeat(1_000_000), picked: ['b', null, 3, true] } }])
	).toBe(true);
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is not, however deep', (key) => {
	expect(isWholesome(JSON.parse(`[{"value":{"rows":[{"${key}":1}]}}]`))).toBe(false);
	expect(isWholesome([{ value: key }])).toBe(true);
});

test('neither is a text or a key without end', () => {
	expect(isWholesome([{ value: 'a'.repeat(1_000_001) }])).toBe(false);
	expect(isWholesome([{ ['k'.repeat(201)]: 1 }])).toBe(false);
});

test('nor a depth without end', () => {
	const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
	expect(isWholesome(nested(40))).toBe(true);
	expect(isWholesome(nested(41))).toBe(false);
	expect(isWholesome(nested(5000))).toBe(false);
});
