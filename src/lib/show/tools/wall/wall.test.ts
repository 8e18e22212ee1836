import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as wall from './wall.ts';

const { fresh, putUp, takeDown, tidy, limits } = wall;

describe('Only what was picked is on the wall', () => {
	test('Nothing is, at first', () => expect(fresh().texts).toEqual([]));
	test('A text that was taken down is nowhere in the state', () => {
		const state = takeDown(putUp(putUp(fresh(), 'ひみつ', 'なぜ'), '見せる', 'なぜ'), 'ひみつ');
		expect(JSON.stringify(state)).not.toContain('ひみつ');
		expect(state.texts.map(({ text }) => text)).toEqual(['見せる']);
	});
	test('The same words of two people hang there once', () => {
		expect(putUp(putUp(fresh(), '同じ', ''), ' 同じ\n', '').texts).toHaveLength(1);
	});
	test('The question stands above, as long as all answer the same one', () => {
		const one = putUp(putUp(fresh(), 'a', 'なぜ'), 'b', 'なぜ');
		expect(one.ask).toBe('なぜ');
		expect(putUp(one, 'c', 'どうして').ask).toBe('');
	});
});

test('Texts change places by one', () => {
	const state = ['a', 'b', 'c'].reduce((before, text) => putUp(before, text, ''), fresh());
	const order = (now: wall.WallState) => now.texts.map(({ text }) => text).join('');
	expect(order(wall.moveBy(state, 2, -1))).toBe('acb');
	expect(order(wall.moveBy(state, 0, -1))).toBe('abc');
	expect(order(wall.moveBy(state, 0, 1))).toBe('bac');
});

test('One fills the screen, and pressed again all are back', () => {
	const state = wall.enlarge(putUp(fresh(), 'a', ''), 0);
	expect(state.large).toBe(0);
	expect(wall.enlarge(state, 0).large).toBeNull();
	expect(takeDown(state, 'a').large).toBeNull();
});

describe('What somebody wrote is hostile until it is tidied', () => {
	test('Markup stays what was typed', () => {
		expect(tidy('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
	});
	test('Writing is not turned round, and towers of accents become low', () => {
		expect(tidy('abc\u{202E}def\u{0000}')).toBe('abcdef');
		expect(tidy(`a${'\u{0301}'.repeat(200)}b`)).toBe('a\u{0301}\u{0301}b');
	});
	test('A hundred empty lines are none, a hundred full ones are few', () => {
		expect(tidy(`a${'\n'.repeat(100)}b`)).toBe('a\nb');
		expect(tidy('x\n'.repeat(100))?.split('\n')).toHaveLength(limits.lines);
	});
	test('What is too long is cut, not in the middle of a character', () => {
		const text = tidy('😀'.repeat(300)) ?? '';
		expect(text.length).toBeLessThanOrEqual(limits.text);
		expect(text.isWellFormed()).toBe(true);
		expect(text.endsWith('…')).toBe(true);
	});
	test('Families and accents stay whole', () => {
		expect(tidy('👩‍👩‍👧 がんばる é')).toBe('👩‍👩‍👧 がんばる é');
	});
	test('Whatever comes, the state can be read back and is small', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 900 }), { maxLength: 80 }), (texts) => {
				const state = texts.reduce((before, text) => putUp(before, text, text), fresh());
				expect(v.safeParse(wall.WallState, JSON.parse(JSON.stringify(state))).output).toEqual(state);
				expect(tidy(tidy(texts[0] ?? '') ?? '')).toBe(tidy(texts[0] ?? ''));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('Answers without words', () => {
	const plain = (html: string) => html.replaceAll(/<[^>]*>/g, '');
	test('Options are counted, without markup', () => {
		expect(
			wall.pictureOf(
				{
					type: 'options',
					ask: '<ruby>問<rt>と</rt></ruby>',
					many: false,
					answered: 3,
					rows: [{ id: 'a', label: '<b>はい</b>', count: 3, right: true }]
				},
				plain
			)
		).toEqual({ type: 'options', ask: '問と', answered: 3, rows: [{ label: 'はい', count: 3 }] });
	});
	test('Numbers stand in order of size: nobody is found by their place', () => {
		const picture = wall.pictureOf(
			{
				type: 'numbers',
				ask: '',
				unit: '%',
				range: [0, 100],
				values: [
					{ who: 0, value: 70 },
					{ who: 1, value: 20 }
				]
			},
			plain
		);
		expect(picture).toMatchObject({ values: [20, 70] });
		expect(v.is(wall.Picture, picture)).toBe(true);
	});
	test('Where nobody answered there is no picture', () => {
		expect(wall.pictureOf({ type: 'lines', ask: '', at: [1], range: [0, 1], lines: [] }, plain)).toBeNull();
	});
});
