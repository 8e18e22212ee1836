import { expect, test } from 'vitest';
import { write } from './write.ts';

const field = (id: string) => ({ id, ask: id, starters: [], rows: 3 });
const prompt = { fields: [field('who'), field('what')] };
const key = { examples: [] };

test('a step is done when something stands in every field, however short', () => {
	const score = (texts: Record<string, string>) => write.score({ texts }, key, prompt);
	expect(score({})).toEqual({ type: 'unready', missing: 'write' });
	expect(score({ who: '祖母', what: ' \n' })).toEqual({ type: 'unready', missing: 'write' });
	expect(score({ who: '祖母', what: '坂' })).toEqual({ type: 'done' });
});
