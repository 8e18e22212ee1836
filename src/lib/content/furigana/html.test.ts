import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { beforeAll, expect, test } from 'vitest';
import { createFurigana, rubyHtml } from './furigana.ts';
import type { Furigana } from './furigana.ts';

let furigana: Furigana;
beforeAll(async () => {
	furigana = await createFurigana({});
});

const noted = (html: string) =>
	rubyHtml(html, furigana).replace(/<ruby data-g="\d"[^>]*>([^<]*)<rt>([^<]*)<\/rt><\/ruby>/g, '$1($2)');
const markdown = new MarkdownIt({ html: false });

test('gives readings to text, and leaves tags, attributes and entities alone', () => {
	expect(noted('<p title="漢字 > 仮名">水&amp;空&nbsp;&lt;町&gt;<br><img alt="絵"></p>')).toBe(
		'<p title="漢字 > 仮名">水(みず)&amp;空(そら)&nbsp;&lt;町(まち)&gt;<br><img alt="絵"></p>'
	);
});

test('leaves code, existing ruby and comments as they are', () => {
	const html = '<p><code>漢字</code><ruby>明日<rt>あす</rt></ruby><!-- 絵 --></p><pre><code>水</code></pre>';
	expect(noted(html)).toBe(html);
});

test('analyses a sentence with emphasis and links as a whole', () => {
	// By itself 行って would be いって.
	expect(noted('<p>調査を<strong>行って</strong>みる</p>')).toBe(
		'<p>調査(ちょうさ)を<strong>行(おこな)って</strong>みる</p>'
	);
	expect(noted('<p>3<em>分</em>の1</p>')).toBe('<p>3<em>分(ぶん)</em>の1</p>');
});

test('reads both halves of a word that is cut by a tag', () => {
	expect(noted('<p>高齢<b>化</b>と相<b>談</b></p>')).toBe(
		'<p>高齢(こうれい)<b>化(か)</b>と相(あい)<b>談(だん)</b></p>'
	);
});

test('does not join the words of two paragraphs or cells', () => {
	expect(noted('<td>今</td><td>日記</td>')).toBe('<td>今(いま)</td><td>日記(にっき)</td>');
});

test('takes hand-written readings through Markdown, in tables with the full-width bar', () => {
	expect(noted(markdown.render('- **ネットの{誹謗|ひぼう}中傷**'))).toContain(
		'<strong>ネットの誹謗(ひぼう)中傷(ちゅうしょう)</strong>'
	);
	const table = markdown.render('| 言葉 |\n|---|\n| {誹謗｜ひぼう} |\n');
	expect(noted(table)).toContain('<td>誹謗(ひぼう)</td>');
});

test('passes over the marks of the renderer', () => {
	expect(noted('<p>\uE000高齢化\uE001が進む</p>')).toBe(
		'<p>\uE000高齢(こうれい)化(か)\uE001が進(すす)む</p>'
	);
});

test('keeps a lone < or & as text', () => {
	expect(noted('1 < 2 & 3')).toBe('1 &lt; 2 &amp; 3');
});

test('changes nothing but adding readings, however the tags lie', () => {
	const pieces = [
		'高',
		'齢',
		'化',
		'3',
		'分',
		'の',
		'一',
		'人',
		'😀',
		'&amp;',
		'&nbsp;',
		'<b>',
		'</b>',
		'<br>',
		'</p><p>',
		'日本'
	];
	const html = fc.array(fc.constantFrom(...pieces)).map((parts) => `<p>${parts.join('')}</p>`);
	fc.assert(
		fc.property(html, (html) => {
			const rendered = rubyHtml(html, furigana);
			expect(rendered.replace(/<ruby data-g="\d"[^>]*>([^<]*)<rt>[^<]*<\/rt><\/ruby>/g, '$1')).toBe(html);
		})
	);
});
