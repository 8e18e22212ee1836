import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countText, roughlyMissing } from './count.ts';

describe('countText', () => {
	test('counts Japanese by what looks like one character', () => {
		expect(countText('水がない。', 'ja')).toBe(5);
		expect(countText('がんばる👨‍👩‍👧', 'ja')).toBe(5);
		// か + a combining mark looks like one が.
		expect(countText('か\u3099', 'ja')).toBe(1);
	});

	test('leaves spaces and line breaks out of a Japanese count', () => {
		expect(countText('水　が\n\n ない', 'ja')).toBe(4);
	});

	test('counts English by words, whatever stands between them', () => {
		expect(countText('My grandmother’s bus comes twice a day — if at all.', 'en')).toBe(10);
		expect(countText('  ...  ', 'en')).toBe(0);
	});

	test('counts the parts of a text that a line break parts', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(countText(`${a}\n\n${b}`, 'en')).toBe(countText(a, 'en') + countText(b, 'en'));
			})
		);
	});
});

describe('roughlyMissing', () => {
	test('says what is missing to the next five, far away to the next ten', () => {
		expect(roughlyMissing(0, 60)).toBe(60);
		expect(roughlyMissing(23, 60)).toBe(40);
		expect(roughlyMissing(42, 60)).toBe(20);
		expect(roughlyMissing(59, 60)).toBe(5);
	});

	test('never promises less than is missing, and is zero exactly when the aim is reached', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (count, aim) => {
				const said = roughlyMissing(count, aim);
				expect(said === 0).toBe(count >= aim);
				expect(said).toBeGreaterThanOrEqual(aim - count);
				expect(said).toBeLessThan(Math.max(aim - count, 0) + 10);
			})
		);
	});
});
