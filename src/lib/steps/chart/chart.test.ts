import { describe, expect, test } from 'vitest';
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

describe('a chart with a task', () => {
	const asked: PromptOf<'chart'> = { ...prompt, claim: undefined, task: { type: 'find', ask: '' } };
	const withKey = { ...key, task: { type: 'find' as const, rows: ['a', 'b'], hint: '', why: '' } };
	const found = (rows: string[], checked: boolean) => ({
		type: 'find' as const,
		rows,
		checked,
		opened: false
	});
	const scored = (answer: Partial<AnswerOf<'chart'>>, to = asked) =>
		chart.score({ ...chart.empty(to), ...answer }, withKey, to);

	test('counts when the answer was checked, right or not', () => {
		expect(scored({})).toEqual({ type: 'unready', missing: 'choose' });
		expect(scored({ task: found(['a', 'b'], false) })).toEqual({ type: 'unready', missing: 'choose' });
		expect(scored({ task: found(['a', 'b'], true) })).toEqual({ type: 'points', earned: 2, total: 2 });
		expect(scored({ task: found(['x'], true) })).toEqual({ type: 'points', earned: 0, total: 2 });
	});

	test('wants the claim besides, where one is asked for', () => {
		const both = { ...asked, claim: { ask: '', starters: [] } };
		expect(scored({ task: found(['a'], true) }, both)).toEqual({ type: 'unready', missing: 'write' });
		expect(scored({ task: found(['a'], true), claim: 'a' }, both)).toEqual({
			type: 'points',
			earned: 1,
			total: 2
		});
	});
});

test('an answer from before there were tasks and other explanations is still read', () => {
	const old = { own: '長野県', picked: ['a'], claim: 'b', reason: 'c', certainty: 'sure', shown: true };
	expect(chart.readAnswer(old)).toEqual({ ...old, alternative: '', task: null });
	expect(chart.readAnswer({ ...old, task: { type: 'find', rows: 3 } })).toBeNull();
});
