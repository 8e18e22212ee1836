import { expect, test } from 'vitest';
import { compileFormula } from '#lib/data/formula/compile.ts';
import { tableOf } from '#lib/data/sample.ts';
import { locales, type Locale } from '#lib/words/locale.ts';
import { formulaFaultWords } from './formula-words.ts';

const { columns } = tableOf(
	[
		{ name: 'vacant', type: 'integer' },
		{ name: 'prefecture', type: 'string' },
		{ name: 'share_2012', type: 'number', label: '割合' },
		{ name: 'share_2022', type: 'number', label: '割合' }
	],
	[]
);

function said(formula: string, lang: Locale): string {
	const compiled = compileFormula(formula, columns);
	return compiled.ok ? 'nothing is wrong' : formulaFaultWords(compiled.fault, lang);
}

test.each([
	['[vacent] * 2', '「vacent」という列はありません。「vacant」のことですか。'],
	['[割合]', '「割合」という列は一つではありません。[share_2012]、[share_2022] のどれかを書きましょう。'],
	['1,000', 'ここにコンマは使えません。1,000 は 1000 と書きましょう。'],
	['vacant +', '「+」のとなりに、数か列が足りません。'],
	['round()', '「round」のかっこの中は1個から2個です。コンマで区切って書きましょう。']
])('%s', (formula, words) => {
	expect(said(formula, 'ja')).toBe(words);
});

test('in both languages there is something to say about every fault', () => {
	const wrong = [
		'',
		'(',
		'[',
		'"',
		'#',
		'1 2',
		'*',
		'%',
		'1万',
		'x',
		'[割合]',
		'foo(1)',
		'if',
		'if(1)',
		'abs(1,2)'
	];
	const kinds = [
		'prefecture+1',
		'vacant>1',
		'if(1,2,3)',
		'if(1<2,1,"x")',
		'('.repeat(99) + '1',
		'1'.repeat(400),
		'1,2'
	];
	for (const lang of locales)
		for (const formula of [...wrong, ...kinds]) {
			expect(said(formula, lang)).toMatch(/[。？?.]/);
			expect(said(formula, lang)).not.toMatch(/undefined|null|\[object/);
		}
});
