import { expect, test } from 'vitest';
import { inert } from './inert.ts';

test('a link in a message keeps its words and leads nowhere', () => {
	expect(inert('See <a href="https://elsewhere.test/" rel="external">this page</a>.')).toBe('See this page.');
});

test('an explained word is no button inside the phone', () => {
	expect(inert('<button type="button" data-word="sms">SMS</button>で<abbr>とどく</abbr>')).toBe(
		'SMSで<abbr>とどく</abbr>'
	);
});

test('an address looks like one and is text', () => {
	expect(inert('こちらへ https://takuhai-osaka.example/re?id=12&amp;k=3 まで。')).toBe(
		'こちらへ <span class="address">https://takuhai-osaka.example/re?id=12&amp;k=3</span> まで。'
	);
});

test('readings and emphasis stay', () => {
	const html = '<ruby class="g3">荷物<rt>にもつ</rt></ruby>は<strong>まだ</strong>';
	expect(inert(html)).toBe(html);
});
