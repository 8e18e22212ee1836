import { describe, expect, test } from 'vitest';
import { tableOf } from '#lib/data/sample.ts';
import type { PromptOf } from '../registry.ts';
import { startOf, viewOf } from './view-of.ts';

const pref = {
	...tableOf(
		[
			{ name: 'pref_code', type: 'string' },
			{ name: 'ja', type: 'string' },
			{ name: 'aged', type: 'number' },
			{ name: 'vacant', type: 'number' }
		],
		[
			['05', '秋田県', 38.6, 13.6],
			['13', '東京都', 22.8, 10.6],
			['20', '長野県', 32.5, 19.6]
		]
	),
	key: 'pref_code' as const,
	rowLabel: 'ja'
};
const prompt: PromptOf<'chart'> = {
	ask: '',
	finding: '',
	table: 'pref',
	join: 'houses',
	form: 'scatter',
	x: 'aged',
	y: 'houses.vacancy',
	label: 'ja',
	scale: 'linear',
	fit: true,
	highlight: [],
	look: [''],
	caution: ''
};
const nothing = { picked: [], own: null, task: null };

describe('the view of a chart step', () => {
	test('is its picture, with the rows that were picked named as the Data Lab names them', () => {
		expect(viewOf(prompt, { ...nothing, picked: ['秋田県', 'ない県'], own: '長野県' }, pref)).toMatchObject({
			table: 'pref',
			join: 'houses',
			form: 'scatter',
			x: 'aged',
			y: 'houses.vacancy',
			fit: true,
			picked: ['05', '20']
		});
	});

	test('keeps only the rows that the step keeps, and a logarithmic axis', () => {
		const only = { column: 'ja', values: ['秋田県'] };
		expect(viewOf({ ...prompt, only, scale: 'log' }, nothing, pref)).toMatchObject({
			yScale: 'log',
			filters: [{ type: 'values', ...only }]
		});
	});

	test('names the rows of a chart with two lines by their line', () => {
		const lines = tableOf(
			[
				{ name: 'year', type: 'year' },
				{ name: 'how', type: 'string' },
				{ name: 'rate', type: 'number' }
			],
			[
				[2018, 'old', 13.5],
				[2018, 'new', 14]
			]
		);
		const split = { ...prompt, table: 'lines', form: 'line' as const, label: 'year', split: 'how' };
		const view = viewOf(split, { ...nothing, picked: ['2018@new'] }, { ...lines, rowLabel: 'year' });
		expect(view.colour).toBe('how');
		expect(view.picked).toHaveLength(1);
	});

	test('is what was built, where building was the task', () => {
		const view = startOf('pref', { form: 'bar', x: 'ja', y: 'aged' });
		const task = { type: 'build' as const, view, checked: false, opened: false };
		expect(viewOf(prompt, { ...nothing, task }, pref)).toBe(view);
		expect(viewOf(prompt, { ...nothing, task: { ...task, view: null } }, pref).form).toBe('scatter');
	});
});
