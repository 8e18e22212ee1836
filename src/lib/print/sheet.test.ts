import { expect, test } from 'vitest';
import { quote } from './running-head.ts';
import { sheetOf, sheets } from './sheet.ts';

test('an address that asks for no sheet there is gets the worksheet', () => {
	expect([...sheets, 'poster', null].map(sheetOf)).toEqual([...sheets, 'worksheet', 'worksheet']);
});

test('a running head is one line of CSS text, whatever the title holds', () => {
	expect(quote('He said "go" \\ and\nleft')).toBe('"He said \\"go\\" \\\\ and left"');
});
