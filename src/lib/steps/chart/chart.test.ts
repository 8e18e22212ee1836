import { expect, test } from 'vitest';
import type { AnswerOf, PromptOf } from '../registry.ts';
import { chart } from './chart.ts';

const prompt: PromptOf<'chart'> = {
	ask: '?',
	finding: '',
	table: 't',
	form: 'scatter',
	x: 'x',
	y: 'y',
	label: 'name',
	scale: 'linear',
	fit: false,
	highlight: [],
	look: [''],
	claim: { ask: '', starters: [] },
	caution: ''
};
const key = { seen: '' };
const empty = chart.empty(prompt);
const score = (answer: Partial<AnswerOf<'chart'>>, asked = prompt) =>
	chart.score({ ...empty, ...answer }, key, asked);

test('where a claim is asked for, it is what counts', () => {
	expect(score({})).toEqual({ type: 'unready', missing: 'write' });
	expect(score({ claim: '  ', picked: ['a'], shown: true })).toEqual({ type: 'unready', missing: 'write' });
	expect(score({ claim: '高い県ほど減る' })).toEqual({ type: 'done' });
});

test('a chart that is only looked at is done when the other view was opened', () => {
	const { claim: _, ...looked } = prompt;
	expect(score({}, looked)).toEqual({ type: 'unready', missing: 'finish' });
	expect(score({ shown: true }, looked)).toEqual({ type: 'done' });
});
