import { expect, test } from 'vitest';
import { answersTo } from './sources.ts';

const answer = (step: string, value: string, at: number) => ({ lesson: 'p/l', step, value, at });

test('Of two files of one student the newer answer counts, whatever the order', () => {
	const old = { who: 'a', answers: [answer('s', 'first', 1)] };
	const late = { who: 'a', answers: [answer('s', 'second', 2), answer('other', 'x', 3)] };
	const more = { who: 'b', answers: [answer('s', 'mine', 1)] };
	expect(answersTo([old, late, more], 'p/l', 's')).toEqual(['second', 'mine']);
	expect(answersTo([late, old, more], 'p/l', 's')).toEqual(['second', 'mine']);
});

test('Answers of another lesson do not count', () => {
	expect(answersTo([{ who: 'a', answers: [answer('s', 'x', 1)] }], 'p/other', 's')).toEqual([]);
});
