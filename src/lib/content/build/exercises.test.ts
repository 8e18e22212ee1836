import { describe, expect, test } from 'vitest';
import { chart } from '#lib/steps/chart/chart.ts';
import { createRenderer } from './localise.ts';
import { compileExercise, compileExercises, compileStep } from './compile.ts';
import { published } from './ledger.ts';
import { readLibrary } from './library.ts';
import { ledger, lesson, smallContent, type Files } from './testing/small-content.ts';
import { faultsOf, placed } from './testing/tree.ts';

const exercise = 'content/exercises/wettest.yaml';
const text = `order: 1
summary: { ja: 雨をくらべる。, en: Compare rain. }
level: start
place: japan
tables: [rain]
sdgs: [6]
trap: { ja: 二年だけ。, en: Two years only. }
step:
  id: wettest
  kind: chart
  title: { ja: 多いのは？, en: Which is more? }
  minutes: 3
  notes:
    say: { ja: 見よう。, en: Look. }
    expect: { ja: 雨。, en: Rain. }
    react: { ja: そう。, en: Yes. }
  prompt:
    ask: { ja: どちら？, en: Which? }
    finding: { ja: 雨, en: Rain }
    table: rain
    form: line
    x: year
    y: rain
    label: year
    look: [{ ja: 右を見る, en: Look right }]
    task:
      type: compare
      ask: { ja: くらべる, en: Compare }
      rows: ['2022', '2023']
      how: difference
    caution: { ja: 二年だけ, en: Two years only }
  key:
    seen: { ja: ふえた。, en: More. }
    task:
      type: compare
      larger: '2023'
      by: 8.5
      within: 0.1
      hint: { ja: 引く, en: Subtract }
      why: { ja: 引き算。, en: Subtraction. }
`;
const used = `  - use: wettest
    id: compare-rain
    minutes: 2
    plan: { least: 1, most: 4, form: pair }
`;
/** The small content with an exercise that its lesson uses as the last step. */
const whole: Files = {
	...smallContent,
	[exercise]: text,
	[lesson]: `${smallContent[lesson]}${used}`.replace('minutes: 12', 'minutes: 14'),
	[ledger]: `weather/rain: [look, pick, talk, watch, plot, guess, line, own, group, compare-rain]
exercises/wettest: [wettest]
`
};

/** Faults after one change, as "line:column message". */
function faults(file: string, from: string, to: string): string[] {
	const before = whole[file] ?? '';
	if (before.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${file}`);
	return faultsOf({ ...whole, [file]: before.replace(from, () => to) }).map(
		(fault) => `${fault.file}:${fault.line} ${fault.message}`
	);
}
const lineOf = (file: string, part: string) => {
	const before = whole[file] ?? '';
	return before.slice(0, before.indexOf(part)).split('\n').length;
};

const render = createRenderer({
	ruby: (html) => html,
	softbreak: ' ',
	table: 'Table',
	word: () => undefined
});

describe('an exercise', () => {
	test('stands by itself, and in a lesson under an id and with minutes of the lesson', () => {
		expect(faultsOf(whole)).toEqual([]);
		const library = readLibrary(placed(whole));
		expect(compileExercises(library, 'en', render)).toEqual([
			{
				id: 'wettest',
				title: 'Which is more?',
				summary: 'Compare rain.',
				level: 'start',
				place: 'japan',
				sdgs: [6],
				minutes: 3,
				kind: 'chart',
				step: 'wettest',
				tables: [{ name: 'rain', title: 'Rain' }]
			}
		]);
		const alone = compileExercise(library, 'wettest', 'en', render).step;
		const inLesson = compileStep(library, 'weather/rain/compare-rain', 'en', render);
		expect(inLesson).toEqual({ ...alone, id: 'compare-rain', minutes: 2 });
		expect(() => compileExercise(library, 'driest', 'en', render)).toThrow('no exercise driest');
	});

	test('runs in a lesson as any step does: an answer is judged by the key of the exercise', () => {
		const step = compileStep(readLibrary(placed(whole)), 'weather/rain/compare-rain', 'ja', render);
		if (step.kind !== 'chart') throw new Error('not the step of the exercise');
		const answer = (by: number) => ({
			...chart.empty(step.prompt),
			task: { type: 'compare' as const, larger: '2023', by, checked: true, opened: false }
		});
		expect(chart.score(chart.empty(step.prompt), step.key, step.prompt)).toMatchObject({ type: 'unready' });
		expect(chart.score(answer(8.5), step.key, step.prompt)).toEqual({ type: 'points', earned: 2, total: 2 });
		expect(chart.score(answer(3), step.key, step.prompt)).toEqual({ type: 'points', earned: 1, total: 2 });
	});

	test('is published like a lesson of one step', () => {
		expect(published({}, readLibrary(placed(whole)))).toMatchObject({ 'exercises/wettest': ['wettest'] });
	});

	test('that a lesson uses must be there', () => {
		expect(faults(lesson, 'use: wettest', 'use: driest')).toEqual([
			`${lesson}:${lineOf(lesson, 'use: wettest')} there is no exercise content/exercises/driest.yaml that can be read. Check the name, or correct that file first.`
		]);
	});

	test('has its faults told once, where they are written', () => {
		expect(faults(exercise, 'en: Look right', "en: 'Look [[rihgt]]'")).toEqual([
			`${exercise}:${lineOf(exercise, 'look:')} the glossary has no word "rihgt". Add it to content/glossary.yaml, or take the brackets away.`
		]);
		expect(faults(exercise, 'x: year', 'x: month')).toEqual([
			`${exercise}:${lineOf(exercise, 'x: year')} the table rain has no column "month". It has: year, rain.`
		]);
	});

	test('with a step in the lesson is told what a use needs', () => {
		expect(faults(lesson, '    id: compare-rain\n', '')).toEqual([
			`${lesson}:${lineOf(lesson, 'use: wettest')} "id" is missing. Add it.`
		]);
	});

	test('keeps the id of its step', () => {
		expect(faults(exercise, 'id: wettest', 'id: rainiest')).toEqual([
			`${exercise}:${lineOf(exercise, 'id: wettest')} the step of this exercise was published as "wettest": answers are stored under it. Put that id back.`
		]);
		expect(faults(ledger, 'exercises/wettest: [wettest]\n', '')[0]).toContain(
			'the step id "wettest" is new. When it is final, run "npm run content:check -- --accept" to publish it.'
		);
	});

	test('that was published may not go without a word', () => {
		expect(
			faultsOf({ ...smallContent, [ledger]: `${smallContent[ledger]}exercises/wettest: [wettest]\n` })
		).toMatchObject([{ file: ledger, message: expect.stringContaining('exercises/wettest is gone') }]);
	});

	test('names the tables its figures come from', () => {
		expect(faults(exercise, 'tables: [rain]', 'tables: [snow]')).toEqual([
			expect.stringContaining('there is no table content/data/snow.yaml'),
			expect.stringContaining('the step draws on rain. Add it to the list.')
		]);
	});

	test('has a place of its own in the list', () => {
		const other = 'content/exercises/driest.yaml';
		const second = text.replaceAll('wettest', 'driest');
		expect(faultsOf({ ...whole, [other]: second }).map(({ message }) => message)).toContain(
			`the place 1 in the list of exercises is taken by ${other}. Give one of them another number.`
		);
	});
});

describe('a task', () => {
	test('has an answer that the table gives', () => {
		expect(faults(exercise, "larger: '2023'", "larger: '2022'")).toEqual([
			expect.stringContaining('by the table, "2023" is larger. Write that.')
		]);
		expect(faults(exercise, 'by: 8.5', 'by: 9')).toEqual([
			expect.stringContaining('by the table it is 8.5, further from 9 than "within" allows.')
		]);
		expect(faults(exercise, 'how: difference', 'how: times')).toEqual([
			expect.stringContaining('by the table it is 1.205, further from 8.5')
		]);
		expect(faults(exercise, "rows: ['2022', '2023']", "rows: ['2021', '2023']")).toEqual([
			expect.stringContaining('has no row "2021"'),
			expect.stringContaining('both rows need a known value')
		]);
	});

	test('has a key of its own type, and no key without a task', () => {
		expect(
			faults(exercise, '      type: compare\n      larger', '      type: find\n      larger')[0]
		).toContain(exercise);
		const task = text.slice(text.indexOf('    task:\n'), text.indexOf('    caution'));
		expect(faults(exercise, task, '')).toEqual([
			expect.stringContaining('the key has a task, but the prompt has none.')
		]);
	});

	test('of pictures says what each other picture does', () => {
		const pictures = text
			.replace(
				/ {4}task:\n {6}type: compare\n {6}ask[^]*?(?= {4}caution)/,
				`    task:
      type: pick-chart
      ask: { ja: どれ？, en: Which? }
      pictures:
        - { id: cut, name: { ja: 途中から, en: Cut }, form: bar, x: year, y: rain, span: [40, 50] }
        - { id: zero, name: { ja: 0から, en: From 0 }, form: bar, x: year, y: rain, rows: ['2022'] }
`
			)
			.replace(
				/ {6}type: compare\n {6}larger[^]*$/,
				`      type: pick-chart
      best: zero
      hints: [{ picture: cut, text: { ja: 軸を見よう, en: Look at the axis } }]
      why: { ja: 長さだから。, en: Length. }
`
			);
		const told = (from: string, to: string) =>
			faultsOf({ ...whole, [exercise]: pictures.replace(from, to) }).map(({ message }) => message);
		expect(told('', '')).toEqual([]);
		expect(told('best: zero', 'best: nil')).toContain('there is no picture "nil". There are: cut, zero.');
		expect(told('picture: cut', 'picture: zero')).toEqual([
			'a hint belongs to one of the other pictures: cut.',
			'the picture "cut" has no hint. Say what it does to the reader.'
		]);
		expect(told("['2022']", "['1999']")).toEqual([
			'the table rain has no row "1999" in the column "year". Check the name.'
		]);
	});

	test('of building begins at a picture that is there, and is not yet the answer', () => {
		const building = text
			.replace(
				/ {4}task:\n {6}type: compare\n {6}ask[^]*?(?= {4}caution)/,
				`    task:
      type: build
      ask: { ja: つくろう, en: Build }
      start: { form: bar, x: year, y: rain }
`
			)
			.replace(
				/ {6}type: compare\n {6}larger[^]*$/,
				`      type: build
      wanted: { form: [line], y: [rain] }
      hint: { ja: 線で, en: As a line }
      why: { ja: 動き。, en: Movement. }
`
			);
		const told = (from: string, to: string) =>
			faultsOf({ ...whole, [exercise]: building.replace(from, to) }).map(({ message }) => message);
		expect(told('', '')).toEqual([]);
		expect(told('start: { form: bar', 'start: { form: line')).toEqual([
			expect.stringContaining('the picture to begin with is already the one that is asked for.')
		]);
		expect(told('y: [rain]', 'x: [year], base: 1900')).toEqual([
			expect.stringContaining('has no 1900 in the column "year"')
		]);
		expect(told('bar, x: year', 'bar, x: month')).toEqual([
			'the table rain has no column "month". It has: year, rain.'
		]);
	});

	test('may join only tables with a key in common', () => {
		expect(faults(exercise, '    table: rain\n', '    table: rain\n    join: rain\n')).toEqual([
			expect.stringContaining('the tables rain and rain have no key in common.')
		]);
		expect(faults(exercise, '    table: rain\n', '    table: rain\n    join: snow\n')[0]).toContain(
			'there is no table content/data/snow.yaml to join.'
		);
	});
});
