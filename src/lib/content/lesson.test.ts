import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { GlossaryFile, HelplineFile, LessonFile } from './lesson.ts';
import { Figure, Source, TableName, Year } from './parts.ts';
import { Block, Inline, Written } from './text.ts';

const text = { ja: 'あ', en: 'a' };

/** Where a value does not fit, as "path: kind of fault". */
function misfits(schema: v.GenericSchema, value: unknown): string[] {
	return (v.safeParse(schema, value).issues ?? []).map(
		(issue) => `${v.getDotPath(issue) ?? ''}: ${issue.type}`
	);
}

describe('a text', () => {
	test('is written in both languages, and knows whether it is a line or running text', () => {
		expect(v.parse(Inline, { ja: ' あ ', en: 'a\n' })).toEqual(new Written(text, 'line'));
		expect(v.parse(Block, text)).toEqual(new Written(text, 'running'));
	});

	test.each([
		[{ ja: 'あ' }, 'en: strict_object'],
		[{ en: 'a' }, 'ja: strict_object'],
		[{ ja: 'あ', en: '  ' }, 'en: min_length'],
		[{ ja: 'あ', en: 'a', fr: 'a' }, 'fr: strict_object'],
		['あ', ': strict_object']
	])('cannot be %o', (value, fault) => {
		expect(misfits(Inline, value)).toEqual([fault]);
	});
});

describe('a figure', () => {
	const source = { title: text, publisher: text, year: 2024 };
	const figure = { label: text, value: '15', unit: text, year: 2023, source };

	test('has unit, year and source', () => {
		expect(misfits(Figure, figure)).toEqual([]);
		for (const field of ['unit', 'year', 'source', 'value', 'label'])
			expect(misfits(Figure, { ...figure, [field]: undefined }), field).toHaveLength(1);
	});

	test('has a source that says who published it and when', () => {
		expect(misfits(Source, { ...source, url: 'https://a.example/' })).toEqual([]);
		expect(misfits(Source, { title: text, publisher: text })).toEqual(['year: strict_object']);
		expect(misfits(Source, { ...source, url: 'a.example' })).toEqual(['url: url']);
	});

	test('says of a source without a date when it was seen, and only of such a one', () => {
		expect(misfits(Source, { ...source, year: 'undated', seen: 2026 })).toEqual([]);
		expect(misfits(Source, { ...source, year: 'undated' })).toEqual(['seen: partial_check']);
		expect(misfits(Source, { ...source, seen: 2026 })).toEqual(['seen: partial_check']);
		expect(misfits(Source, { ...source, year: 'about 2024' })).toHaveLength(1);
	});

	test.each([1947, 2023, '2023', '2019–2023', '2019-2023'])('may be of the year %s', (year) => {
		expect(misfits(Year, year)).toEqual([]);
	});

	test.each([23, 2023.5, 'about 2023', '2019–', '', null])('cannot be of the year %s', (year) => {
		expect(misfits(Year, year)).toHaveLength(1);
	});
});

test('names of tables have underscores, ids have hyphens', () => {
	expect(misfits(TableName, 'pref_ageing')).toEqual([]);
	expect(misfits(TableName, 'pref-ageing')).toEqual([': regex']);
	expect(misfits(GlossaryFile, { 'log-axis': { word: text, explain: text } })).toEqual([]);
	expect(misfits(GlossaryFile, { log_axis: { word: text, explain: text } })).toEqual(['log_axis: regex']);
});

describe('a lesson', () => {
	const notes = { say: text, expect: text, react: text };
	const plan = { least: 3, most: 6, form: 'class' };
	const step = {
		id: 'look',
		kind: 'read',
		title: text,
		minutes: 5,
		plan,
		notes,
		prompt: { body: text },
		key: {}
	};
	const seen = { steps: ['look'], beyond: text, met: text, notYet: text };
	const lesson = {
		title: text,
		summary: text,
		minutes: 5,
		part: 'before',
		goals: [text],
		curriculum: { inquiry: text, subjects: [] },
		prepare: [text],
		rubric: { knowledge: seen, thinking: seen, attitude: seen },
		difficulties: [{ step: 'look', what: text, helps: text }],
		noScreen: text,
		steps: [step]
	};

	test('may leave out what has an obvious value', () => {
		const read = v.parse(LessonFile, lesson);
		expect(read.sdgs).toEqual([]);
		expect(read.retired).toEqual([]);
		expect(read.steps[0]).toMatchObject({ prompt: { figures: [], sources: [] } });
	});

	test('has at least one step, goal and preparation', () => {
		expect(misfits(LessonFile, { ...lesson, steps: [], goals: [], prepare: [] })).toEqual([
			'goals: min_length',
			'prepare: min_length',
			'steps: min_length'
		]);
	});

	test('touches SDGs 1 to 17', () => {
		expect(misfits(LessonFile, { ...lesson, sdgs: [1, 17] })).toEqual([]);
		expect(misfits(LessonFile, { ...lesson, sdgs: [0, 18] })).toEqual([
			'sdgs.0: min_value',
			'sdgs.1: max_value'
		]);
	});

	test('has presenter notes on every step', () => {
		expect(misfits(LessonFile, { ...lesson, steps: [{ ...step, notes: { say: text } }] })).toEqual([
			'steps.0.notes.expect: strict_object',
			'steps.0.notes.react: strict_object'
		]);
	});

	test('has steps of known kinds only, and nothing in them that the kind does not know', () => {
		expect(misfits(LessonFile, { ...lesson, steps: [{ ...step, kind: 'quiz' }] })).toEqual([
			'steps.0.kind: variant'
		]);
		expect(
			misfits(LessonFile, { ...lesson, steps: [{ ...step, prompt: { body: text, image: 'x' } }] })
		).toEqual(['steps.0.prompt.image: strict_object']);
	});
});

test('a help line says when it was last checked', () => {
	const line = { name: text, number: '110', hours: text, when: text, source: { title: text } };
	expect(misfits(HelplineFile, { police: { ...line, checked: '2026-11-01' } })).toEqual([]);
	expect(misfits(HelplineFile, { police: { ...line, checked: '2026-11' } })).toEqual([
		'police.checked: iso_date'
	]);
	expect(misfits(HelplineFile, { police: line })).toEqual(['police.checked: strict_object']);
});
