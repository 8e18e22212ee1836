import { expect, test } from 'vitest';
import { brokenRow, judgedValue, verdictOf, type Budget } from './row.ts';

const most = (limit: number, judged: Budget['judged']): Budget => ({ is: 'at most', limit, judged });
const least = (limit: number, judged: Budget['judged']): Budget => ({ is: 'at least', limit, judged });

test('the limit itself is within the budget', () => {
	expect(verdictOf({ samples: [90], budget: most(90, 'median') })).toBe('ok');
	expect(verdictOf({ samples: [90.1], budget: most(90, 'median') })).toBe('over');
	expect(verdictOf({ samples: [95, 95, 100], budget: least(95, 'median') })).toBe('ok');
	expect(verdictOf({ samples: [94], budget: least(95, 'median') })).toBe('over');
});

test('one slow sample spoils neither the median nor the 95th percentile of many', () => {
	const samples = [...Array.from({ length: 39 }, () => 10), 500];
	expect(verdictOf({ samples, budget: most(50, 'median') })).toBe('ok');
	expect(verdictOf({ samples, budget: most(50, 'p95') })).toBe('ok');
	expect(verdictOf({ samples, budget: most(50, 'worst') })).toBe('over');
});

test('the worst is the largest where the budget is an upper limit, else the smallest', () => {
	expect(judgedValue([1, 2, 3], most(0, 'worst'))).toBe(3);
	expect(judgedValue([98, 100, 100], least(0, 'worst'))).toBe(98);
});

test('without a budget the figures are only reported', () => {
	expect(verdictOf({ samples: [1e9], budget: null })).toBe('reported');
});

test('what could not be measured is not taken for kept', () => {
	expect(verdictOf({ samples: [], budget: most(1, 'median') })).toBe('broken');
	expect(verdictOf(brokenRow('lighthouse', new Error('no browser')))).toBe('broken');
	expect(brokenRow('lighthouse', new Error('no browser')).notes).toEqual(['no browser']);
});
