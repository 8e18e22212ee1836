import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsFor, countBits, forEachBit, hasBit, sameBits, setBit } from './bits.ts';

test('keeps any set of row numbers, and gives them back in order', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 80 }), (numbers) => {
			const bits = bitsFor(501);
			for (const at of numbers) setBit(bits, at);
			const given: number[] = [];
			forEachBit(bits, (at) => given.push(at));
			expect(given).toEqual(numbers.toSorted((a, b) => a - b));
			expect(countBits(bits)).toBe(numbers.length);
			expect(given.every((at) => hasBit(bits, at))).toBe(true);
		})
	);
});

test('the last row of a full word is one of the set', () => {
	const bits = bitsFor(64);
	setBit(bits, 31);
	setBit(bits, 63);
	expect([30, 31, 32, 63].map((at) => hasBit(bits, at))).toEqual([false, true, false, true]);
	expect(sameBits(bits, bits.slice())).toBe(true);
	expect(sameBits(bits, bitsFor(64))).toBe(false);
});
