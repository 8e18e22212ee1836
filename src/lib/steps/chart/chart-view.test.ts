import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { Step } from '../registry.ts';
import { chart } from './chart.ts';
import ChartSheet from './ChartSheet.svelte';
import ChartView from './ChartView.svelte';
import { startOf } from './view-of.ts';

const pref = {
	...tableOf(
		[
			{ name: 'ja', type: 'string', label: '<ruby>県<rt>けん</rt></ruby>' },
			{ name: 'aged', type: 'number', label: '割合', unit: '%', year: 2022 },
			{ name: 'change', type: 'number', label: '変化', unit: '%', computed: true }
		],
		[
			['東京都', 22.8, 6.1],
			['長野県', 32.5, -5.3],
			['秋田県', 38.6, -12.5]
		]
	),
	grade: 'B' as const
};
const step: Step<'chart'> = {
	id: 'c',
	kind: 'chart',
	title: 'Chart',
	minutes: 5,
	notes: { say: '', expect: '', react: '' },
	prompt: {
		ask: '線の近く？',
		finding: '右下がり',
		table: 'pref',
		form: 'scatter',
		x: 'aged',
		y: 'change',
		label: 'ja',
		scale: 'linear',
		fit: true,
		highlight: ['秋田県'],
		own: 'あなたの都道府県',
		help: '<p>軸の読みかた</p>',
		look: ['どこにある？'],
		claim: { ask: '一文で', starters: ['高いところほど、'] },
		caution: '原因とはかぎりません'
	},
	key: { seen: '<p>ほかの人はこう見た</p>' }
};
/** A server only draws; nothing is ever given. */
const give = (): never => {
	throw new Error('given while drawing');
};
const materials = { tables: { pref }, film: null };
const answer = {
	...chart.empty(step.prompt),
	own: '長野県',
	picked: ['東京都', '消えた県'],
	claim: '<b>太字</b>で書く',
	certainty: 'fairly' as const
};

function show(given: typeof answer | ReturnType<typeof chart.empty>) {
	return render(ChartView, { props: { step, answer: given, give, lang: 'ja', materials } }).body;
}

test('the page from the server carries no style attribute, which the policy would block', () => {
	for (const form of ['scatter', 'line', 'bar'] as const) {
		const one = { ...step, prompt: { ...step.prompt, form } };
		for (const given of [null, answer]) {
			const sheet = render(ChartSheet, { props: { step: one, answer: given, lang: 'ja', materials } }).body;
			expect(sheet).not.toMatch(/\sstyle=/);
		}
		const view = render(ChartView, {
			props: { step: one, answer, give, lang: 'ja', materials }
		}).body;
		expect(view).not.toMatch(/\sstyle=/);
	}
});

test('evidence shows the rows that exist, with both values, and what was typed stays text', () => {
	const html = show(answer);
	expect(html).toContain('東京都を証拠から外す');
	expect(html).not.toContain('消えた県');
	const sheet = render(ChartSheet, { props: { step, answer, lang: 'ja', materials } }).body;
	expect(sheet).toContain('&lt;b>太字&lt;/b>で書く');
	expect(sheet).not.toContain('<b>太字</b>');
});

test('the other view is kept back until it is asked for', () => {
	expect(show(answer)).not.toContain('ほかの人はこう見た');
	expect(show({ ...answer, shown: true })).toContain('ほかの人はこう見た');
});

test('second-hand figures are called that in words, and computed ones too', () => {
	const html = show(answer);
	expect(html).toContain('二次情報です');
	expect(html).toContain('「変化」は、公表された数から計算しました。');
});

test('a blank sheet has room to write, a given one the answer', () => {
	const blank = render(ChartSheet, { props: { step, answer: null, lang: 'en', materials } }).body;
	expect(blank).toContain('class="lines');
	const given = render(ChartSheet, { props: { step, answer, lang: 'en', materials } }).body;
	expect(given).not.toContain('class="lines');
	expect(given).toContain('長野県');
});

test('a picture that was built is told in words on paper, and not called unanswered', () => {
	const task = {
		type: 'build' as const,
		ask: 'つくろう',
		start: { form: 'bar' as const, x: 'ja', y: 'aged' }
	};
	const view = startOf('pref', { form: 'scatter', x: 'aged', y: 'change' });
	const built = {
		...answer,
		task: { type: 'build' as const, view, checked: false, opened: false }
	};
	const building: Step<'chart'> = { ...step, prompt: { ...step.prompt, task } };
	const html = render(ChartSheet, { props: { step: building, answer: built, lang: 'ja', materials } }).body;
	expect(html).toContain('つくった図');
	expect(html).toContain('散布図');
	expect(html).not.toContain('まだ答えていません');
});
