import * as v from 'valibot';
import { expect, test } from 'vitest';
import { scenario } from './scenario.ts';

const key = { because: [], why: '', say: '' };
const prompt = { intro: '', start: 'message', nodes: [] };

test('is unfinished until an end was reached, and stays done when the learner goes back', () => {
	expect(scenario.score({ path: ['open-link'], ends: [] }, key, prompt)).toEqual({
		type: 'unready',
		missing: 'finish'
	});
	expect(scenario.score({ path: [], ends: ['lost'], tried: ['open-link'] }, key, prompt)).toEqual({
		type: 'done'
	});
});

test('no end is better than another', () => {
	for (const end of ['safe', 'lost'])
		expect(scenario.score({ path: [], ends: [end] }, key, prompt)).toEqual({ type: 'done' });
});

test('reads an answer from before choices tried were noted', () => {
	const stored = { path: ['open-link'], ends: ['lost'] };
	expect(v.parse(scenario.answer, stored)).toEqual(stored);
});
