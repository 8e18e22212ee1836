import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { createRenderer, localise } from '#lib/content/build/localise.ts';
import { allKinds } from '#lib/content/build/testing/all-kinds.ts';
import { placed } from '#lib/content/build/testing/tree.ts';
import { kinds, StepContent, type Kind, type Step } from './registry.ts';
import { loadRules } from './rules.ts';

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

/** An answer of each kind with something in it. */
const answers: Record<Kind, unknown> = {
	read: { read: true },
	video: { watched: 0.5, readTranscript: true, note: 'a' },
	choice: { picked: { wet: ['rain'] }, checked: ['wet'] },
	estimate: { value: 3, row: '2022', shown: true },
	draw: { ys: [1, 2], shown: true },
	chart: {
		own: null,
		picked: ['2022'],
		claim: 'a',
		reason: 'b',
		alternative: 'c',
		certainty: 'sure',
		shown: true,
		task: null
	},
	scenario: { path: ['take'], ends: ['dry'], tried: ['take'] },
	write: { texts: { sky: 'a' } },
	discuss: { role: 'asker', rounds: ['first'], note: 'a' },
	survey: {
		marks: { like: { type: 'level', now: 4, then: 2 }, say: { type: 'text', text: 'a' } },
		skipped: ['out', 'strong', 'from', 'moves']
	},
	canvas: { type: 'case', placed: { dry: 'pains', garden: 'gains', keep: 'relievers' }, compared: true },
	checklist: { ticked: ['hat'], lines: [{ id: 'line-1', line: 'a', done: false }] },
	poll: { first: { option: 'yes-out', reason: 'a' }, second: { option: 'no-in', reason: '' } },
	spot: { marked: ['bent'], checked: true, opened: false },
	sort: { mode: 'groups', placed: { leaf: 'light', stone: 'heavy', bag: 'light' }, opened: false },
	match: { pairs: { flag: 'waves', sea: 'flutters' }, opened: false },
	idea: { idea: 'i', opened: true, ticked: ['who'] }
};
/** Kinds with two forms have an answer for each. */
const otherForms: Record<string, unknown> = {
	mine: { type: 'own', idea: 'i', notes: { pains: 2, gains: 3 } },
	order: { mode: 'order', order: ['calm', 'breeze', 'storm'], said: true, opened: false }
};
const answerTo = ({ id, kind }: Step) => otherForms[id] ?? answers[kind];
const everyKind: Kind[] = [
	'read',
	'video',
	'choice',
	'estimate',
	'draw',
	'chart',
	'scenario',
	'write',
	'discuss',
	'survey',
	'canvas',
	'checklist',
	'poll',
	'spot',
	'sort',
	'match',
	'idea'
];

test('every kind stands in both lists', () => {
	expect(Object.keys(kinds).sort()).toEqual([...everyKind].sort());
	expect(StepContent.options.map(({ entries }) => entries.kind.literal).sort()).toEqual(
		[...everyKind].sort()
	);
	for (const [name, { kind }] of Object.entries(kinds)) expect(kind).toBe(name);
	expect([...new Set(steps().map(({ kind }) => kind))].sort()).toEqual([...everyKind].sort());
});

describe('an answer', () => {
	test('that is empty can be stored, read back, and is not ready', async () => {
		for (const step of steps()) {
			const rules = await loadRules(step.kind);
			const empty = rules.empty(step.prompt);
			expect(rules.readAnswer(structuredClone(empty)), step.kind).toEqual(empty);
			expect(rules.score(empty, step.key, step.prompt).type, step.kind).toBe('unready');
		}
	});

	test('that is whole can be stored and read back, and is scored', async () => {
		for (const step of steps()) {
			const rules = await loadRules(step.kind);
			const answer = rules.readAnswer(structuredClone(answerTo(step)));
			expect(answer, step.kind).toEqual(answerTo(step));
			if (answer) expect(rules.score(answer, step.key, step.prompt).type, step.kind).not.toBe('unready');
		}
	});

	test('of one kind is not taken for that of another', async () => {
		for (const kind of everyKind) {
			const { readAnswer } = await loadRules(kind);
			for (const [other, answer] of Object.entries(answers))
				expect(readAnswer(answer) !== null, `${other} read as ${kind}`).toBe(kind === other);
		}
	});

	test('with more in it than the kind knows cannot be read, so that nothing of it is dropped', async () => {
		for (const kind of everyKind) {
			const { readAnswer } = await loadRules(kind);
			expect(readAnswer(Object.assign({ more: 1 }, answers[kind])), kind).toBeNull();
		}
	});

	test('of any other form is none, and never throws', async () => {
		const all = await Promise.all(everyKind.map((kind) => loadRules(kind)));
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				for (const { readAnswer } of all) expect(typeof readAnswer(stored)).toBe('object');
			}),
			{ numRuns: 200 }
		);
	});
});
