import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { AnswerOf, Step } from '../registry.ts';
import DrawSheet from './DrawSheet.svelte';
import DrawView from './DrawView.svelte';

const years = tableOf(
	[
		{ name: 'year', type: 'year', label: '年' },
		{ name: 'share', type: 'number', label: '割合', unit: '%' }
	],
	[
		[1990, 12.2],
		[2000, 17.4],
		[2010, 23.1],
		[2020, 28.9]
	]
);
const step: Step<'draw'> = {
	id: 'd',
	kind: 'draw',
	title: 'Draw',
	minutes: 5,
	notes: { say: '', expect: '', react: '' },
	prompt: {
		mode: 'series',
		ask: 'この先は？',
		table: 'years',
		x: 'year',
		y: 'share',
		at: [2010, 2020],
		known: 2000,
		range: [0, 40],
		nudge: 1,
		scale: 'linear'
	},
	key: { why: '<p>長生きする人が増えた</p>' }
};
/** A server only draws; nothing is ever given. */
const give = (): never => {
	throw new Error('given while drawing');
};
const materials = { tables: { years }, film: null };
const open: AnswerOf<'draw'> = { ys: [20, 22], shown: true };

function show(answer: AnswerOf<'draw'>) {
	return render(DrawView, { props: { step, answer, give, lang: 'ja', materials } }).body;
}

test('before the guess is whole, there are handles for every place and no way to the truth', () => {
	const html = show({ ys: [20, null], shown: false });
	expect(html.match(/role="slider"/g)).toHaveLength(2);
	expect(html).toContain('aria-valuetext="20%"');
	expect(html).toContain('aria-valuetext="まだ置いていません"');
	expect(html).toContain('あと1か所');
	expect(html).not.toContain('28.9');
	expect(html).not.toContain('長生き');
});

test('afterwards the handles are gone, and the difference stands in words and in a table', () => {
	const html = show(open);
	expect(html).not.toContain('role="slider"');
	expect(html).toContain('予想より6.9ポイント上でした');
	expect(html).toContain('+6.9ポイント');
	expect(html).toContain('長生き');
});

test('an answer that is older than a place the author added asks for that place', () => {
	const html = show({ ys: [20], shown: true });
	expect(html.match(/role="slider"/g)).toHaveLength(2);
	expect(html).toContain('あと1か所');
});

test('the page from the server carries no style attribute', () => {
	const trend: Step<'draw'> = {
		...step,
		prompt: { ...step.prompt, mode: 'trend', label: 'year', at: [1990, 2020] }
	};
	for (const one of [step, trend]) {
		expect(
			render(DrawView, { props: { step: one, answer: open, give, lang: 'en', materials } }).body
		).not.toMatch(/\sstyle=/);
		for (const answer of [null, open, { ys: [], shown: false }])
			expect(render(DrawSheet, { props: { step: one, answer, lang: 'ja', materials } }).body).not.toMatch(
				/\sstyle=/
			);
	}
});

test('a blank sheet gives nothing away; a sheet with an answer shows guess and truth', () => {
	const blank = render(DrawSheet, { props: { step, answer: null, lang: 'ja', materials } }).body;
	expect(blank).not.toContain('28.9');
	expect(blank).not.toContain('長生き');
	const given = render(DrawSheet, { props: { step, answer: open, lang: 'ja', materials } }).body;
	expect(given).toContain('22.0%');
	expect(given).toContain('28.9%');
	const unfinished = render(DrawSheet, {
		props: { step, answer: { ...open, shown: false }, lang: 'ja', materials }
	}).body;
	expect(unfinished).toContain('22.0%');
	expect(unfinished).not.toContain('28.9%');
});
