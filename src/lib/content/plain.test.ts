import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, isSpaced, plain, readAloud } from './plain.ts';

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
	// Half of it is what escaping is about. (The library's own unit of any character first lists all of Unicode, which
	// takes longer than the test.)
	const unit = fc.oneof(
		fc.constantFrom('&', '<', '>', '"', "'", 'amp;', 'lt;', '#39;', ' ', '\n'),
		fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
	);
	fc.assert(
		fc.property(fc.array(unit), (parts) => {
			const text = parts.join('');
			expect(plain(escapeHtml(text))).toBe(text.trim());
		})
	);
});

test('a long text is no trouble, even one that is no proper HTML', () => {
	// With a pattern that looks for its end again and again, each of these takes minutes.
	expect(plain('<rt>'.repeat(100_000))).toBe('');
	expect(plain('<'.repeat(200_000))).toBe('<'.repeat(200_000));
	expect(readAloud('字'.repeat(200_000))).toBe('字'.repeat(200_000));
});

test('read aloud, kanji are their readings', () => {
	expect(
		readAloud('<b><ruby data-g="1">雨<rt>あめ</rt></ruby>の<ruby data-g="1">日<rt>ひ</rt></ruby></b>だ')
	).toBe('あめのひだ');
});

test('tells text with a space after each phrase from text that happens to have one', () => {
	expect(isSpaced('先に <ruby data-g="2">聞<rt>き</rt></ruby>いてみよう')).toBe(true);
	expect(isSpaced('<strong>手を はなして、よぶ。</strong>これで せいこうです。')).toBe(true);
	expect(isSpaced('<p>おしても、あなたは わるくありません。</p>\n<p>そうだんだ</p>\n')).toBe(true);
	expect(isSpaced('<ruby data-g="2">聞<rt>き</rt></ruby>いてみよう')).toBe(false);
	expect(isSpaced('総務省の情報通信白書によると 半分ほどです。')).toBe(false);
	expect(isSpaced('Ask first, then press.')).toBe(false);
});
