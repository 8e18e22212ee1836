import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
	['32.8', 32.8],
	['３２．８％', 32.8],
	[' 1,718,000 件', 1718000],
	['−5.9', -5.9],
	['ー５', -5],
	['.5', 0.5],
	['30.', 30],
	['', null],
	['-', null],
	['たぶん30から40', null],
	['1.2.3', null]
])('%j is read as %s', (text, value) => {
	expect(readNumber(text)).toBe(value);
});

test('every number that is written out plainly is read back, with separators too', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
			const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
			expect(readNumber(value.toLocaleString('en', { maximumFractionDigits: 2 }))).toBe(value);
		})
	);
});
