import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, plain, readAloud } from './plain.ts';

test('leaves the words and drops readings and tags', () => {
	expect(plain('<ruby data-g="1">雨<rt>あめ</rt></ruby>の<strong>日</strong>')).toBe('雨の日');
	expect(plain('<p>A <button type="button" class="gloss" data-gloss="sms">text</button>.</p>\n')).toBe(
		'A text.'
	);
});

test('gives back the characters that HTML writes otherwise', () => {
	expect(plain('1 &lt; 2 &amp;&amp; &quot;x&quot; &gt; y')).toBe('1 < 2 && "x" > y');
	expect(plain('&amp;lt;')).toBe('&lt;');
});

test('undoes escaping for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(plain(escapeHtml(text))).toBe(text.trim());
		})
	);
});

test('read aloud, kanji are their readings', () => {
	expect(
		readAloud('<b><ruby data-g="1">雨<rt>あめ</rt></ruby>の<ruby data-g="1">日<rt>ひ</rt></ruby></b>だ')
	).toBe('あめのひだ');
});
