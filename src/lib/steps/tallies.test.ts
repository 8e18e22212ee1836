import { expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { smallContent } from '#lib/content/build/testing/small-content.ts';
import { placed } from '#lib/content/build/testing/tree.ts';
import type { Kind, Step } from './registry.ts';
import { tallyStep } from './tallies.ts';
import type { Tally } from './tally.ts';

const render = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});
/** One step of every kind, as a reader gets it. */
function steps(): Step[] {
	const library = readLibrary(placed(smallContent));
	return localise(library.lessons.get('weather/rain')?.value.steps ?? [], 'en', render);
}

function stepOf(kind: Kind): Step {
	const step = steps().find((one) => one.kind === kind);
	if (!step) throw new Error(`no ${kind} in the small content`);
	return step;
}
function countsOf(tally: Tally | undefined): Record<string, number> {
	if (tally?.type !== 'options') throw new Error('not a tally of options');
	return Object.fromEntries(tally.rows.map(({ id, count }) => [id, count]));
}

test('choices are counted, with what is right marked, and options that are gone left out', () => {
	const picked = (wet: string[]) => ({ picked: { wet }, checked: [] });
	const [tally, ...more] = tallyStep(stepOf('choice'), [
		picked(['rain']),
		picked(['rain']),
		picked(['sun']),
		picked(['hail']),
		picked([]),
		null,
		'broken'
	]);
	expect(more).toEqual([]);
	expect(tally).toMatchObject({ type: 'options', ask: 'What makes you wet?', many: false, answered: 3 });
	expect(countsOf(tally)).toEqual({ rain: 2, sun: 1 });
	expect(tally?.type === 'options' && tally.rows.map(({ right }) => right)).toEqual([true, false]);
});

test('of a scenario the decisions of the last way and all ends reached are counted', () => {
	const [door, ends] = tallyStep(stepOf('scenario'), [
		{ path: ['take'], ends: ['dry', 'soaked'], tried: ['leave', 'take'] },
		{ path: ['leave'], ends: ['soaked'] },
		{ path: ['no-such-choice'], ends: [] }
	]);
	expect(countsOf(door)).toEqual({ take: 1, leave: 1 });
	expect(countsOf(ends)).toEqual({ dry: 1, soaked: 2 });
});

test('guesses and lines keep whose they are by place', () => {
	const guess = (value: number | null) => ({ value, row: null, shown: true });
	expect(tallyStep(stepOf('estimate'), [guess(3), guess(null), null, guess(40)])[0]).toMatchObject({
		unit: 'mm',
		range: [0, 100],
		values: [
			{ who: 0, value: 3 },
			{ who: 3, value: 40 }
		]
	});
	const lines = tallyStep(stepOf('draw'), [
		{ ys: [1, 2], shown: true },
		{ ys: [null, null], shown: false },
		{ ys: [1, 2, 3], shown: true }
	]);
	expect(lines[0]).toMatchObject({ at: [2022, 2023], lines: [{ who: 0, value: [1, 2] }] });
});

test('words are collected where somebody wrote any', () => {
	expect(
		tallyStep(stepOf('write'), [{ texts: { sky: 'blue' } }, { texts: { sky: ' ' } }, { texts: {} }])
	).toEqual([{ type: 'texts', ask: 'How is the sky?', texts: [{ who: 0, value: 'blue' }] }]);
	const talk = tallyStep(stepOf('discuss'), [null, { role: null, rounds: [], note: 'rain' }]);
	expect(talk[0]).toMatchObject({ texts: [{ who: 1, value: 'rain' }] });
});

test('every kind can be put together, also from nothing', () => {
	for (const step of steps())
		for (const tally of tallyStep(step, [null, null])) {
			if (tally.type === 'options') expect(tally.answered).toBe(0);
			if (tally.type === 'numbers') expect(tally.values).toEqual([]);
			if (tally.type === 'lines') expect(tally.lines).toEqual([]);
			if (tally.type === 'texts') expect(tally.texts).toEqual([]);
		}
});

test('the tasks of a chart are counted by what was picked', () => {
	const step = stepOf('chart');
	if (step.kind !== 'chart') throw new Error('not a chart');
	const withTask: Step<'chart'> = {
		...step,
		prompt: { ...step.prompt, task: { type: 'find', ask: 'Which year?' } },
		key: { ...step.key, task: { type: 'find', rows: ['2022'], hint: '', why: '' } }
	};
	const answer = (rows: string[]) => ({
		own: null,
		picked: [],
		claim: '',
		reason: '',
		certainty: null,
		shown: true,
		task: { type: 'find', rows, checked: true, opened: false }
	});
	const [tally] = tallyStep(withTask, [answer(['2022']), answer(['2023']), null]);
	expect(countsOf(tally)).toEqual({ 2022: 1, 2023: 1 });
});
