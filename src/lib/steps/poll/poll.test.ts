import { expect, test } from 'vitest';
import { poll } from './poll.ts';

const options = ['a', 'b'].map((id) => ({ id, text: id }));
const round = (option: string | null) => ({ option, reason: '' });
const score = (first: string | null, second: string | null, between?: string) =>
	poll.score(
		{ first: round(first), second: round(second) },
		{},
		{ ask: '', options, ...(between !== undefined && { between }) }
	).type;

test('one round is done with one pick, and a question asked twice with two', () => {
	expect(score(null, null)).toBe('unready');
	expect(score('a', null)).toBe('done');
	expect(score('a', null, 'talk')).toBe('unready');
	expect(score('a', 'a', 'talk')).toBe('done');
	expect(score('a', 'b', 'talk')).toBe('done');
});

test('a pick that is no option any more is none', () => {
	expect(score('gone', null)).toBe('unready');
});
