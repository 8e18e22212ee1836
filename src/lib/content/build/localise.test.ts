import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createFurigana, rubyHtml, type Furigana } from '../furigana/furigana.ts';
import { Written } from '../text.ts';
import { createRenderer, localise, visitTexts, type Renderer } from './localise.ts';

const words: Record<string, string> = { shower: 'にわか雨', sms: 'SMS' };
const word = (id: string) => words[id];

let furigana: Furigana;
let ja: Renderer;
const en = createRenderer({ ruby: (html) => html, softbreak: '\n', table: 'Table', word });

beforeAll(async () => {
	furigana = await createFurigana({});
	ja = createRenderer({ ruby: (html) => rubyHtml(html, furigana), softbreak: '', table: '表', word });
});

describe('Markdown of the content', () => {
	test('knows emphasis, lists, links and tables', () => {
		expect(en.running('**Rain** is *wet*.')).toBe('<p><strong>Rain</strong> is <em>wet</em>.</p>');
		expect(en.running('- rain\n- sun')).toBe('<ul>\n<li>rain</li>\n<li>sun</li>\n</ul>');
		expect(en.line('[NPA](https://npa.example/)')).toBe('<a href="https://npa.example/">NPA</a>');
		expect(en.running('|a|b|\n|-|-|\n|1|2|')).toMatch(
			/^<div class="table-box" tabindex="0" role="region" aria-label="Table"><table>[^]*<td>2<\/td>[^]*<\/table><\/div>$/
		);
	});

	test('writes no style attribute for the alignment of a table, which the pages forbid', () => {
		const html = en.running('|a|b|\n|:-|-:|\n|1|2|');
		expect(html).toContain('<td>2</td>');
		expect(html).not.toContain('style');
	});

	test.each([
		['水は**約29%**減ったと', '水は<strong>約29%</strong>減ったと'],
		['これは**「あれ」**です', 'これは<strong>「あれ」</strong>です'],
		['**。**あ', '<strong>。</strong>あ'],
		['*[[sms]]*です', '<em>SMS</em>です'],
		['あ ** い ** う', 'あ ** い ** う'],
		['2*3*4', '2<em>3</em>4']
	])('knows emphasis between Japanese characters, where there are no spaces: %s', (text, html) => {
		expect(en.line(text)).toBe(html);
	});

	test('breaks of lines inside a paragraph part English words, and no Japanese ones', () => {
		expect(en.running('one\ntwo')).toBe('<p>one\ntwo</p>');
		expect(ja.running('あい\nうえ')).toBe('<p>あいうえ</p>');
	});

	test('a line has no paragraphs, running text has', () => {
		expect(en.line('one')).toBe('one');
		expect(en.running('one\n\ntwo')).toBe('<p>one</p>\n<p>two</p>');
		expect(en.line('- not a list')).toBe('- not a list');
	});

	test('leaves what the subset does not have as it was typed', () => {
		expect(en.running('# no heading')).toBe('<p># no heading</p>');
		expect(en.running('`code`')).toBe('<p>`code`</p>');
		expect(en.running('![x](y.png)')).not.toContain('<img');
	});

	test('shows HTML as text', () => {
		expect(en.running('<b>x</b>')).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>');
		expect(en.line('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(ja.line('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
	});

	test.each([
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](<java\tscript:alert(1)>)',
		'[x](vbscript:x)',
		'[x](data:text/html,x)',
		'[x](file:///etc/passwd)'
	])('makes no link that runs or reads something: %s', (text) => {
		for (const render of [ja, en])
			expect(render.line(text)).not.toMatch(/href="\s*(javascript|vbscript|data|file):/i);
	});
});

describe('glossary words', () => {
	test('are buttons in running text, with the word of the glossary or the text beside it', () => {
		expect(en.running('A [[shower]]!')).toBe(
			'<p>A <button type="button" class="gloss" data-gloss="shower">にわか雨</button>!</p>'
		);
		expect(en.running('A [[shower|sudden *rain*]] and [[sms]].')).toBe(
			'<p>A <button type="button" class="gloss" data-gloss="shower">sudden <em>rain</em></button> and ' +
				'<button type="button" class="gloss" data-gloss="sms">SMS</button>.</p>'
		);
	});

	test('are plain in a line, which may itself stand in a button', () => {
		expect(en.line('A [[shower|sudden rain]].')).toBe('A sudden rain.');
		expect(en.line('A [[shower]].')).toBe('A にわか雨.');
	});

	test('stand in emphasis, in lists and in tables, where a bar would end a cell', () => {
		expect(en.running('**[[sms]]**')).toBe(
			'<p><strong><button type="button" class="gloss" data-gloss="sms">SMS</button></strong></p>'
		);
		expect(en.running('|a|b|\n|-|-|\n|[[sms|text]]|2|')).toContain(
			'<td><button type="button" class="gloss" data-gloss="sms">text</button></td>'
		);
	});

	test('are plain inside a link', () => {
		expect(en.running('[to the [[sms|text]]](https://a.example/)')).toBe(
			'<p><a href="https://a.example/">to the text</a></p>'
		);
	});

	test('are text in the title of a link, and do not shift the words after it', () => {
		expect(en.running('[x](https://a.example/ "[[sms| onfocus=alert(1) ]]") [[shower]]')).toBe(
			'<p><a href="https://a.example/" title=" onfocus=alert(1) ">x</a> ' +
				'<button type="button" class="gloss" data-gloss="shower">にわか雨</button></p>'
		);
	});

	test('that run over the end of a paragraph or are escaped are text', () => {
		expect(en.running('[[sms|one\n\ntwo]]')).toBe('<p>one</p>\n<p>two</p>');
		expect(en.running('\\[[sms]] [[shower]]')).toContain('data-gloss="shower"');
		expect(en.running('\\[[sms]]')).toBe('<p>SMS</p>');
	});

	test('cannot be faked with the characters they travel in', () => {
		expect(en.running('{\uE000sms\uE001x\uE002}')).toBe('<p>{smsx}</p>');
	});

	test('have their readings in Japanese', () => {
		expect(ja.running('[[shower|雨]]です。')).toMatch(
			/^<p><button type="button" class="gloss" data-gloss="shower"><ruby [^>]*>雨<rt>あめ<\/rt><\/ruby><\/button>です。<\/p>$/
		);
	});
});

describe('readings', () => {
	test('stand over Japanese only', () => {
		expect(ja.line('雨')).toMatch(/^<ruby [^>]*data-g="1"[^>]*>雨<rt>あめ<\/rt><\/ruby>$/);
		expect(en.line('The 雨 in a name')).toBe('The 雨 in a name');
		expect(en.running('雨')).toBe('<p>雨</p>');
	});

	test('written by hand win', () => {
		expect(ja.line('{雨|あまおと}')).toContain('<rt>あまおと</rt>');
	});
});

test('localises every text and leaves the rest as it is', () => {
	const value = {
		title: new Written({ ja: 'あめ', en: 'Rain' }, 'line'),
		steps: [{ id: 'look', minutes: 3, body: new Written({ ja: 'あ', en: '*a*' }, 'running'), none: null }]
	};
	expect(localise(value, 'en', en)).toEqual({
		title: 'Rain',
		steps: [{ id: 'look', minutes: 3, body: '<p><em>a</em></p>', none: null }]
	});
	expect(localise(value, 'ja', ja)).toEqual({
		title: 'あめ',
		steps: [{ id: 'look', minutes: 3, body: '<p>あ</p>', none: null }]
	});
});

test('visits every text with the path to it', () => {
	const text = new Written({ ja: 'あ', en: 'a' }, 'line');
	const paths: string[] = [];
	visitTexts({ a: text, b: [{ c: text }, 1, null] }, (_, path) => paths.push(path.join('.')));
	expect(paths).toEqual(['a', 'b.0.c']);
});

/** Every tag that our own renderer may write, with nothing else in it. */
const ownTag =
	/<\/?(?:p|strong|em|ul|ol|li|table|thead|tbody|tr|th|td|div|button|ruby|rt|a)>|<br>|<ol start="\d+">|<div class="table-box" tabindex="0" role="region" aria-label="(?:Table|表)">|<button type="button" class="gloss" data-gloss="[a-z][a-z0-9-]*">|<ruby(?: data-[a-z]+="[^"<>]*")+>|<a href="[^"<>]*"(?: title="[^"<>]*")?>/g;

/** Opening and closing tags, each closed in the order they were opened. */
function isBalanced(html: string): boolean {
	const open: string[] = [];
	for (const [, closing, name] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
		if (name === 'br') continue;
		if (!closing) open.push(name ?? '');
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}

describe('whatever an author types', () => {
	const bits = [
		'<script>',
		'</p>',
		'<img src=x onerror=alert(1)>',
		' onclick="x" ',
		'"',
		"'",
		'[[sms]]',
		'[[sms|',
		'[[shower|雨]]',
		']]',
		'](javascript:alert(1))',
		'](https://a.example/ "',
		'")',
		'[',
		'**',
		'*',
		'\\',
		'{漢字|かんじ}',
		'{雨|"<b>"}',
		'雨',
		'&lt;',
		'&#60;script&#62;',
		'\n',
		'\n\n',
		'|',
		'\n|a|b|\n|-|:-|\n|',
		'- ',
		'1. ',
		'\uE000',
		'\uE001',
		'\uE002',
		'{\uE000sms\uE001',
		'\u{F0000}',
		'<!--',
		'-->'
	];
	const text = fc
		.array(
			fc.oneof(
				{ weight: 3, arbitrary: fc.constantFrom(...bits) },
				{ weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
			),
			{
				maxLength: 14
			}
		)
		.map((parts) => parts.join(''));

	test.each(['ja', 'en'] as const)('becomes only tags of ours, closed in order, and text (%s)', (lang) => {
		fc.assert(
			fc.property(text, fc.constantFrom('line' as const, 'running' as const), (source, form) => {
				const html = (lang === 'ja' ? ja : en)[form](source);
				const rest = html.replace(ownTag, '');
				expect(rest).not.toMatch(/[<>]/);
				expect(isBalanced(html)).toBe(true);
				// Said once more for its own sake: no script, no handler in any tag.
				expect(html).not.toMatch(/<script|<[^>]*\son\w+=(?=[^"]*(?:"[^"]*"[^"]*)*>)/i);
				if (lang === 'en') expect(html).not.toContain('<ruby');
			}),
			{ numRuns: 400 }
		);
	});
});
