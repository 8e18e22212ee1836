import { expect, test } from 'vitest';
import { read } from './read.ts';

test('a text is done once it was read', () => {
	const prompt = { body: '', figures: [], sources: [] };
	expect(read.score(read.empty(prompt), {}, prompt)).toEqual({ type: 'unready', missing: 'finish' });
	expect(read.score({ read: true }, {}, prompt)).toEqual({ type: 'done' });
});
