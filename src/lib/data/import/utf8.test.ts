import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perUnit, writeUtf8 } from './utf8.ts';

test('writes any part of any text as the platform does, also half a letter', () => {
	const text = fc
		.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', '港')))
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, fc.nat(20), fc.nat(20), fc.nat(5), (whole, from, length, at) => {
			const part = whole.slice(from, from + length);
			const bytes = new Uint8Array(at + part.length * perUnit);
			const begin = Math.min(from, whole.length);
			const end = writeUtf8(whole, begin, begin + part.length, bytes, at);
			expect([...bytes.subarray(at, end)]).toEqual([...new TextEncoder().encode(part)]);
		}),
		{ numRuns: 2000 }
	);
});
