import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { AnswerOf, Step } from '../registry.ts';
import EstimateSheet from './EstimateSheet.svelte';
import EstimateView from './EstimateView.svelte';

const pref = {
	...tableOf(
		[
			{ name: 'code', type: 'string' },
			{ name: 'name_ja', type: 'string' },
			{ name: 'region_ja', type: 'string' },
			{ name: 'share', type: 'number' }
		],
		[
			['13', '東京都', '関東', 22.8],
			['20', '長野県', '中部', 32.5]
		]
	),
	rowLabel: 'name_ja'
};
const step: Step<'estimate'> = {
	id: 'e',
	kind: 'estimate',
	title: 'Estimate',
	minutes: 3,
	notes: { say: '', expect: '', react: '' },
	prompt: {
		ask: '何%？',
		input: 'slider',
		unit: '%',
		min: 10,
		max: 50,
		step: 0.5,
		rows: { table: 'pref', column: 'share', label: '都道府県' }
	},
	key: {
		near: 1,
		why: '<p>若い人が動くから</p>',
		year: 2022,
		source: { title: '人口推計', publisher: '統計局', year: 2023 }
	}
};
/** A server only draws; nothing is ever given. */
const give = (): never => {
	throw new Error('given while drawing');
};
const materials = { tables: { pref }, film: null };
const show = (answer: AnswerOf<'estimate'>) =>
	render(EstimateView, { props: { step, answer, give, lang: 'ja', materials } }).body;
const sheet = (answer: AnswerOf<'estimate'> | null) =>
	render(EstimateSheet, { props: { step, answer, lang: 'ja', materials } }).body;

test('rows are offered by region, and the truth is kept back', () => {
	const html = show({ value: 35, row: '20', shown: false });
	expect(html).toContain('<optgroup label="中部"');
	expect(html).toContain('aria-valuetext="35.0%"');
	expect(html).not.toContain('32.5');
	expect(html).not.toContain('若い人');
});

test('an untouched slider says that nothing was decided', () => {
	expect(show({ value: null, row: null, shown: false })).toContain('aria-valuetext="まだ決めていません"');
});

test('after looking, the guess is locked and the difference is in words, with year and source', () => {
	const html = show({ value: 35, row: '20', shown: true });
	expect(html).toContain('2.5ポイント高く見ていました。');
	expect(html).toContain('長野県 32.5%');
	expect(html).toContain('統計局');
	expect(html).toContain('もう一度予想する');
	expect(html).not.toContain('type="range"');
});

test('no style attribute comes from the server, on screen or on paper', () => {
	const answers = [
		{ value: null, row: null, shown: false },
		{ value: 35, row: '20', shown: true }
	];
	for (const answer of answers) {
		expect(show(answer)).not.toMatch(/\sstyle=/);
		expect(sheet(answer)).not.toMatch(/\sstyle=/);
	}
	expect(sheet(null)).not.toMatch(/\sstyle=/);
});

test('paper shows the truth only to those who have looked', () => {
	expect(sheet(null)).not.toContain('32.5');
	expect(sheet({ value: 35, row: '20', shown: false })).toContain('35.0%');
	expect(sheet({ value: 35, row: '20', shown: false })).not.toContain('32.5');
	expect(sheet({ value: 35, row: '20', shown: true })).toContain('32.5%');
});
