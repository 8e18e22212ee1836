import { expect, test } from 'vitest';
import { amountText, factor, figuresIn, fillFigures, valueText } from './figures.ts';

const unit = { ja: '%', en: '%' };
const less = { id: 'less', value: -15, unit };
const span = { id: 'span', value: [10, 15] as [number, number], unit };
const tonnes = { id: 'tonnes', value: 1480.5, unit: { ja: 't/ha', en: 't/ha' } };

test('a change is said without its sign and shown with it', () => {
	expect(amountText(less, 'ja')).toBe('15%');
	expect(amountText(less, 'ja', true)).toBe('−15%');
	expect(amountText({ ...less, value: 20 }, 'en', true)).toBe('+20%');
});

test('beside its unit the number alone stands, less with its sign', () => {
	expect(valueText(-15, 'en')).toBe('−15');
	expect(valueText(3000, 'ja')).toBe('3,000');
	expect(valueText(20, 'ja', true)).toBe('+20');
	expect(valueText(-15, 'ja', true)).toBe('−15');
	expect(valueText([10, 15], 'ja')).toBe('10〜15');
});

test('a span is written as each language writes it', () => {
	expect(amountText(span, 'ja')).toBe('10〜15%');
	expect(amountText(span, 'en')).toBe('10–15%');
});

test('large numbers are grouped, and English puts a space before a unit of letters', () => {
	expect(amountText(tonnes, 'ja')).toBe('1,480.5t/ha');
	expect(amountText(tonnes, 'en')).toBe('1,480.5 t/ha');
});

test('round large numbers are written as each language counts', () => {
	const dollars = { id: 'dollars', value: 590_000_000, unit: { ja: 'ドル', en: 'dollars' } };
	expect(amountText(dollars, 'ja')).toBe('5億9,000万ドル');
	expect(amountText(dollars, 'en')).toBe('590 million dollars');
	expect(amountText({ ...dollars, value: 3_100_000 }, 'ja')).toBe('310万ドル');
	expect(amountText({ ...dollars, value: 3_100_000 }, 'en')).toBe('3.1 million dollars');
	expect(amountText({ ...dollars, value: 1_300_000_000 }, 'en')).toBe('1.3 billion dollars');
	expect(amountText({ ...dollars, value: 15_000 }, 'ja')).toBe('1万5,000ドル');
	expect(amountText({ ...dollars, value: 30_683 }, 'ja')).toBe('30,683ドル');
	expect(amountText({ ...dollars, value: 500_000 }, 'en')).toBe('500,000 dollars');
});

test('a change in per cent is a factor; a span has none', () => {
	expect(factor(less)).toBe(0.85);
	expect(() => factor(span)).toThrow('"span" is a span');
});

test('figures are put into a text by their id', () => {
	const text = '水は{=less}へり、{*less}倍。{漢字|かんじ}はそのまま。';
	expect(figuresIn(text)).toEqual(['less', 'less']);
	expect(fillFigures(text, [less], 'ja')).toBe('水は15%へり、0.85倍。{漢字|かんじ}はそのまま。');
	expect(() => fillFigures(text, [], 'ja')).toThrow('no figure "less"');
});
