import { expect, test } from 'vitest';
import { readRange } from './range.ts';

test.each([
	['bytes=0-0', { start: 0, end: 0 }],
	['bytes=5-', { start: 5, end: 99 }],
	['bytes=90-200', { start: 90, end: 99 }],
	['bytes=-10', { start: 90, end: 99 }],
	['bytes=-500', { start: 0, end: 99 }],
	['bytes=100-', 'outside'],
	['bytes=-0', 'outside'],
	['bytes=5-2', 'whole'],
	['bytes=-', 'whole'],
	['bytes=0-1,5-6', 'whole'],
	['pages=1-2', 'whole'],
	[undefined, 'whole']
])('%s of 100 bytes', (header, expected) => {
	expect(readRange(header, 100)).toEqual(expected);
});
