import { expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { allKinds } from '#lib/content/build/testing/all-kinds.ts';
import { placed } from '#lib/content/build/testing/tree.ts';
import type { Kind, Step } from './registry.ts';
import { tallyStep as tallyIn } from './tallies.ts';
import type { Tally } from './tally.ts';

const render = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});
/** Steps of every kind, as a reader gets them. */
function steps(): Step[] {
	const library = readLibrary(placed(allKinds));
	return [...library.lessons.values()].flatMap(({ value }) => localise(value.steps, 'en', render));
}
const tallyStep = <K extends Kind>(step: Step<K>, stored: readonly unknown[]) => tallyIn(step, stored, 'en');
const stepNamed = (id: string) => steps().find((step) => step.id === id) ?? expect.fail(`no step ${id}`);

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

test('a survey is totals without names, then and now apart, and what was skipped is not in it', () => {
	const answer = (now: number, then: number, skipped: string[] = []) => ({
		marks: { like: { type: 'level', now, then }, from: { type: 'picked', options: ['sea'] } },
		skipped
	});
	const tallies = tallyStep(stepNamed('feel'), [answer(4, 2), answer(4, 3), answer(1, 1, ['like']), null]);
	expect(tallies.every(({ nameless }) => nameless === true)).toBe(true);
	const [then, now] = tallies;
	expect(countsOf(then)).toEqual({ 1: 0, 2: 1, 3: 1, 4: 0, 5: 0 });
	expect(countsOf(now)).toEqual({ 1: 0, 2: 0, 3: 0, 4: 2, 5: 0 });
	expect(now).toMatchObject({ ask: 'I like wind (now)', answered: 2 });
});

test('a poll is counted round by round, and nothing in it is right', () => {
	const answer = (first: string, second: string | null, reason = '') => ({
		first: { option: first, reason },
		second: { option: second, reason: '' }
	});
	const [first, why, second] = tallyStep(stepNamed('vote'), [
		answer('yes-out', 'no-in', 'sun'),
		answer('yes-out', 'yes-out'),
		answer('no-in', null)
	]);
	expect(countsOf(first)).toEqual({ 'yes-out': 2, 'no-in': 1 });
	expect(why).toMatchObject({ texts: [{ who: 0, value: 'sun' }] });
	expect(countsOf(second)).toEqual({ 'yes-out': 1, 'no-in': 1 });
	expect(first?.type === 'options' && first.rows.every(({ right }) => right === null)).toBe(true);
});

test('what was sorted, matched and spotted is counted item by item', () => {
	const placed = (leaf: string) => ({ mode: 'groups', placed: { leaf }, opened: false });
	expect(countsOf(tallyStep(stepNamed('groups'), [placed('light'), placed('heavy')])[0])).toEqual({
		light: 1,
		heavy: 1
	});
	const order = (said: boolean) => ({
		mode: 'order',
		order: ['calm', 'storm', 'breeze'],
		said,
		opened: false
	});
	expect(countsOf(tallyStep(stepNamed('order'), [order(true), order(false)])[1])).toEqual({
		storm: 1,
		calm: 0,
		breeze: 0
	});
	expect(
		countsOf(tallyStep(stepNamed('pairs'), [{ pairs: { flag: 'rolls' }, opened: false }, null])[0])
	).toEqual({ waves: 0, flutters: 0, rolls: 1 });
	const marked = { marked: ['bent', 'calm'], checked: true, opened: false };
	expect(countsOf(tallyStep(stepNamed('signs'), [marked])[0])).toEqual({
		bent: 1,
		house: 0,
		calm: 1,
		storm: 0
	});
});
