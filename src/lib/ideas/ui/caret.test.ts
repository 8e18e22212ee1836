import { expect, test } from 'vitest';
import { caretAfter } from './caret.ts';

test('a change before the caret moves it along, one behind it leaves it', () => {
	expect(caretAfter('バスがない', '夜のバスがない', 3)).toBe(5);
	expect(caretAfter('バスがない', 'バスがないと困る', 3)).toBe(3);
});

test('a caret in what was replaced goes behind the new words', () => {
	expect(caretAfter('長い待ち時間', '短い待ち時間', 1)).toBe(1);
	expect(caretAfter('abc', '', 2)).toBe(0);
	expect(caretAfter('', 'abc', 0)).toBe(0);
});
