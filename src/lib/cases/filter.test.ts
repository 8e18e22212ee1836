import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseSummary } from '#lib/content/catalog.ts';
import {
	choicesIn,
	countWith,
	find,
	forms,
	fromQuery,
	goals,
	grades,
	layers,
	nothingAsked,
	shelve,
	toggled,
	toQuery,
	type Filter
} from './filter.ts';

const one = (about: Partial<CaseSummary> & { id: string }): CaseSummary => ({
	title: '',
	summary: '',
	who: [],
	goals: [],
	layer: 'life',
	evidence: 'A',
	seconds: null,
	...about
});
const shelf = shelve(
	[
		one({
			id: 'tomatoes',
			title: '少ない<ruby data-g="1">水<rt>みず</rt></ruby>でトマトを育てる',
			who: ['NEC', 'カゴメ'],
			goals: [2, 6],
			layer: 'environment',
			seconds: 82
		}),
		one({ id: 'school', title: '学校へ', summary: '水くみをやめて。', goals: [4, 5], evidence: 'C' }),
		one({ id: 'sea', title: '海の底の耳', goals: [11], layer: 'society', evidence: 'B', seconds: 90 })
	],
	'ja'
);
const found = (filter: Partial<Filter>) =>
	find(shelf, { ...nothingAsked, ...filter }).map(({ about }) => about.id);

test('who asks nothing finds everything, in the order of the library', () => {
	expect(found({})).toEqual(['tomatoes', 'school', 'sea']);
	expect(found({ text: ' 　' })).toEqual(['tomatoes', 'school', 'sea']);
});

describe('choices', () => {
	test('of one kind widen the search', () => {
		expect(found({ goal: [6] })).toEqual(['tomatoes']);
		expect(found({ goal: [6, 11] })).toEqual(['tomatoes', 'sea']);
	});

	test('of several kinds narrow it', () => {
		expect(found({ goal: [6, 11], layer: ['society'] })).toEqual(['sea']);
		expect(found({ goal: [6], evidence: ['C'] })).toEqual([]);
		expect(found({ form: ['text'] })).toEqual(['school']);
	});

	test('know how many cases each would bring, whatever else is chosen of its kind', () => {
		const filter = { ...nothingAsked, goal: [6], form: ['film' as const] };
		expect(countWith(shelf, filter, { goal: [11] })).toBe(1);
		expect(countWith(shelf, filter, { goal: [5] })).toBe(0);
		expect(countWith(shelf, filter, { form: ['text'] })).toBe(0);
	});

	test('go in and out, and stay in the order in which they are offered', () => {
		expect(toggled(['C'], 'A', grades)).toEqual(['A', 'C']);
		expect(toggled(['A', 'C'], 'A', grades)).toEqual(['C']);
	});
});

describe('the text', () => {
	test.each([
		['水', ['tomatoes', 'school']],
		['みず', ['tomatoes']],
		['とまと', ['tomatoes']],
		['ｎｅｃ', ['tomatoes']],
		['カゴメ　水', ['tomatoes']],
		['SDG 11', ['sea']],
		['まちづくり', ['sea']],
		['ruby', []]
	])('%s', (text, ids) => expect(found({ text })).toEqual(ids));

	test('is not found across the end of a title', () => expect(found({ text: '学校へ水くみ' })).toEqual([]));
});

describe('the address', () => {
	test('says what is chosen, and nothing where nothing is', () => {
		expect(toQuery(nothingAsked)).toBe('');
		expect(toQuery({ ...nothingAsked, goal: [6, 12], form: ['film'], text: ' 水 ' })).toBe(
			'?goal=6&goal=12&form=film&q=%E6%B0%B4'
		);
	});

	test('gives every filter back', () => {
		const filters = fc.record({
			goal: fc.subarray(goals),
			layer: fc.subarray([...layers]),
			evidence: fc.subarray([...grades]),
			form: fc.subarray([...forms]),
			text: fc.string().map((text) => text.trim())
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(fromQuery(new URLSearchParams(toQuery(filter)))).toEqual(filter);
			})
		);
	});

	test('that someone changed by hand asks for no more than there is', () => {
		expect(fromQuery(new URLSearchParams('goal=99&goal=4&layer=moon&evidence=B&x=1'))).toEqual({
			...nothingAsked,
			goal: [4],
			evidence: ['B']
		});
	});

	test('counts the choices, the text being one', () => {
		expect(choicesIn(fromQuery(new URLSearchParams('goal=4&goal=5&form=film&q=a+b')))).toBe(4);
	});
});
