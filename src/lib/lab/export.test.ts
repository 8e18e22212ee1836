import { expect, test } from 'vitest';
import { wrap } from './export.ts';

test('lines are no wider than asked; English breaks at spaces, Japanese anywhere but before what closes', () => {
	expect(wrap('one two three', 10, 50)).toEqual(['one two', 'three']);
	expect(wrap('あいうえお', 10, 30)).toEqual(['あいう', 'えお']);
	expect(wrap('あいう。え', 10, 30)).toEqual(['あいう。', 'え']);
	expect(wrap('', 10, 30)).toEqual([]);
});
