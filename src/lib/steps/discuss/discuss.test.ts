import { expect, test } from 'vitest';
import { discuss } from './discuss.ts';
import { words } from './words.ts';

const rounds = ['first', 'second'].map((id) => ({ id, label: id, seconds: 60 }));
const prompt = { task: '', size: 4, roles: [], rounds, noteAsk: '' };

test('a talk is done with a note, or when all its rounds are over', () => {
	const score = (rounds: string[], note: string) =>
		discuss.score({ role: null, rounds, note }, {}, prompt).type;
	expect(score(['first'], ' ')).toBe('unready');
	expect(score(['second', 'first'], '')).toBe('done');
	expect(score([], 'Who decides?')).toBe('done');
});

test('the length of a round is said in minutes and seconds', () => {
	expect([60, 90, 45].map(words.ja.duration)).toEqual(['1分', '1分30秒', '45秒']);
	expect([60, 90, 45].map(words.en.duration)).toEqual(['1 min', '1 min 30 s', '45 s']);
});
