import { describe, expect, test } from 'vitest';
import { holds, markHits } from './search.ts';

const ruby = '<ruby data-g="1">水<rt>みず</rt></ruby>が<ruby data-g="3">足<rt>た</rt></ruby>りない。';

describe('searching a transcript', () => {
	test('finds words across readings, and not inside of readings or tags', () => {
		expect(holds(ruby, '水が足り')).toBe(true);
		expect(holds(ruby, 'ruby')).toBe(false);
		expect(holds(ruby, 'data')).toBe(false);
		expect(holds(ruby, 'みず')).toBe(false);
	});

	test('does not care for case, width or kind of kana', () => {
		expect(holds('AIがトマトを見る', 'ａｉ')).toBe(true);
		expect(holds('AIがトマトを見る', 'とまと')).toBe(true);
		expect(holds('Could tomatoes grow?', 'TOMATO')).toBe(true);
	});

	test('finds nothing for an empty query', () => {
		expect(holds('a', '  ')).toBe(false);
		expect(markHits('a', '')).toBe('a');
	});
});

describe('marking', () => {
	test('wraps the text that was there, piece by piece, and leaves readings alone', () => {
		expect(markHits(ruby, '水が')).toBe(
			'<ruby data-g="1"><mark>水</mark><rt>みず</rt></ruby><mark>が</mark><ruby data-g="3">足<rt>た</rt></ruby>りない。'
		);
	});

	test('marks every hit', () => {
		expect(markHits('water, Water', 'water')).toBe('<mark>water</mark>, <mark>Water</mark>');
	});

	test('keeps escaped characters escaped, and nothing of the query becomes markup', () => {
		expect(markHits('a &lt;b&gt; &amp; c', '<b>')).toBe('a <mark>&lt;b&gt;</mark> &amp; c');
		expect(markHits('a &amp; b', 'amp')).toBe('a &amp; b');
		expect(markHits('safe', '<img src=x onerror=alert(1)>')).toBe('safe');
	});
});
