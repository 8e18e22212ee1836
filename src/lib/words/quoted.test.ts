import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('words of somebody else stay on one line, short, and in their own direction', () => {
	expect(quoted('みお')).toBe('\u2068みお\u2069');
	expect(quoted(' \u202e\n\t ')).toBe('');
	expect(quoted('a\u202egnp.exe\u2069\nb')).toBe('\u2068a gnp.exe b\u2069');
	expect(quoted('<b>x</b>')).toBe('\u2068<b>x</b>\u2069');
	expect(quoted('🌱'.repeat(100), 3)).toBe('\u2068🌱🌱🌱…\u2069');
	expect(quoted('字'.repeat(1_000_000)).length).toBeLessThan(70);
});

test('whatever it is, nothing in it steers what stands around it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			const inside = quoted(text).slice(1, -1);
			expect(inside).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
			expect([...inside].length).toBeLessThanOrEqual(61);
		})
	);
});
