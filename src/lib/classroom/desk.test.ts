import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Content } from '#lib/exchange/unpack.ts';
import type { Learner } from '#lib/db/rows.ts';
import type { Step } from '#lib/steps/registry.ts';
import { answersCsv } from './answers-csv.ts';
import { newClass, type Class } from './class.ts';
import { ideasOf, sameNicknames, studentsOf, teamOf } from './desk.ts';
import { handInsOf, mergeHandIn, readHandIn, type HandIn } from './hand-in.ts';
import { answerLines, numberBars, optionBars } from './picture.ts';

const classroom: Class = {
	...newClass('2-3', 0),
	teams: [
		{ id: 'a', name: 'みなと', members: ['あおい', 'はると'] },
		{ id: 'b', name: 'わた', members: ['めい'] }
	]
};

function handIn(nickname: string, change: Partial<HandIn> = {}): HandIn {
	return {
		id: `c ${nickname}`,
		class: 'c',
		learner: nickname,
		nickname,
		at: 1,
		receivedAt: 1,
		data: { answers: [], progress: [], ideas: [] },
		...change
	};
}

const words = (text: string) => {
	const doc = new Y.Doc();
	doc.getText(text).insert(0, text);
	return new Uint8Array(Y.encodeStateAsUpdate(doc));
};

describe('who is who', () => {
	test('a nickname tells the team, whatever its width', () => {
		expect(teamOf(classroom, handIn(' めい '))?.id).toBe('b');
		expect(teamOf(classroom, handIn('だれか'))).toBe(null);
		expect(
			teamOf({ ...classroom, placed: { learners: { だれか: 'a' }, ideas: {} } }, handIn('だれか'))?.id
		).toBe('a');
	});

	test('those of whom nothing came stand in the list too', () => {
		const all = studentsOf(classroom, [handIn('めい'), handIn('だれか')]);
		expect(all.map(({ name, handIn }) => [name, handIn !== null])).toEqual([
			['あおい', false],
			['はると', false],
			['めい', true],
			['だれか', true]
		]);
	});

	test('one nickname from two devices is noticed', () => {
		expect(sameNicknames([handIn('Ken'), handIn('ｋｅｎ', { id: 'x', learner: 'x' })])).toEqual(['Ken']);
		expect(sameNicknames([handIn(''), handIn('', { id: 'x' })])).toEqual([]);
	});

	test('an idea belongs to the team of those who handed it in', () => {
		const idea = { id: 'i', madeAt: 1, at: 1, title: '', issue: '', notes: 0, words: words('x') };
		const from = (name: string, at: number) =>
			handIn(name, { data: { answers: [], progress: [], ideas: [{ ...idea, at, title: `${name}の` }] } });
		const [one] = ideasOf(classroom, [from('あおい', 1), from('はると', 3), from('めい', 2)]);
		expect(one).toMatchObject({ title: 'はるとの', team: { id: 'a' }, by: ['あおい', 'はると', 'めい'] });
		expect(one?.states).toHaveLength(3);
	});
});

describe('files of one student', () => {
	const arbitrary = fc.record({
		at: fc.integer({ min: 1, max: 9 }),
		answers: fc.uniqueArray(
			fc.record({
				lesson: fc.constantFrom('p/a', 'p/b'),
				step: fc.constantFrom('s', 't'),
				kind: fc.constant('write'),
				value: fc.string({ maxLength: 3 }),
				at: fc.integer({ min: 1, max: 5 })
			}),
			{ selector: ({ lesson, step }) => `${lesson} ${step}`, maxLength: 4 }
		),
		progress: fc.uniqueArray(
			fc.record({
				lesson: fc.constantFrom('p/a', 'p/b'),
				step: fc.constantFrom('s', 't'),
				done: fc.uniqueArray(fc.constantFrom('s', 't', 'u')),
				at: fc.integer({ min: 1, max: 5 })
			}),
			{ selector: ({ lesson }) => lesson, maxLength: 2 }
		),
		ideas: fc.uniqueArray(
			fc.record({
				id: fc.constantFrom('i', 'j'),
				at: fc.integer({ min: 1, max: 5 }),
				text: fc.constantFrom('one', 'two', 'three')
			}),
			{ selector: ({ id }) => id, maxLength: 2 }
		)
	});
	// The same words are the same document, as when a file is copied.
	const documents = Object.fromEntries(['one', 'two', 'three'].map((text) => [text, words(text)]));
	const plain = ({ data, nickname, at }: HandIn) => ({
		nickname,
		at,
		answers: data.answers.map((row) => JSON.stringify(row)).sort(),
		progress: data.progress.map((row) => JSON.stringify({ ...row, done: [...row.done].sort() })).sort(),
		ideas: data.ideas
			.map(({ id, at, words }) => {
				const doc = new Y.Doc();
				Y.applyUpdate(doc, words);
				return [id, at, ...['one', 'two', 'three'].map((text) => doc.getText(text).toJSON())].join(' ');
			})
			.sort()
	});

	test('come in any order and twice, and the result is the same', () => {
		fc.assert(
			fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 4 }), fc.nat(), (files, seed) => {
				const rows = files.map(({ at, answers, progress, ideas }) =>
					handIn('あおい', {
						at,
						data: {
							answers,
							progress,
							ideas: ideas.map(({ id, at, text }) => ({
								id,
								madeAt: 1,
								at,
								title: '',
								issue: '',
								notes: 0,
								words: documents[text] ?? words('')
							}))
						}
					})
				);
				const merge = (all: HandIn[]) =>
					all.reduce<HandIn | undefined>((before, next) => mergeHandIn(before, next), undefined);
				const one = merge(rows);
				const turned = [...rows.slice(seed % rows.length), ...rows.slice(0, seed % rows.length)].reverse();
				const two = merge([...turned, ...rows]);
				expect(one && plain(one)).toEqual(two && plain(two));
				const [first] = rows;
				// Harmless twice: not even the row is another one.
				if (one && first) expect(mergeHandIn(one, { ...first, receivedAt: 99 })).toBe(one);
			})
		);
	});

	test('are taken apart by learner', () => {
		const learner = (id: string): Learner => ({
			id,
			nickname: id,
			grade: null,
			face: 0,
			pin: null,
			createdAt: 1,
			lastAt: 1
		});
		const content: Content = {
			made: new Date(5),
			cover: { kind: 'hand-in', from: 'x', about: null },
			parts: {
				learners: [learner('x'), learner('y')],
				answers: [
					{
						learner: 'y',
						lesson: 'p/a',
						step: 's',
						kind: 'write',
						value: 1,
						score: null,
						at: 1,
						firstAt: 1,
						changes: 0,
						rev: 'r'
					}
				],
				versions: [],
				progress: [],
				watching: [],
				notes: [],
				evidence: [],
				tables: [],
				ideas: [
					{ id: 'i', learners: ['x'], madeAt: 1, at: 2, words: words('one'), dialogue: null, versions: [] }
				],
				entries: []
			}
		};
		const [x, y] = handInsOf('c', content, 9);
		expect(x).toMatchObject({ learner: 'x', at: 5, receivedAt: 9, data: { answers: [] } });
		expect(x?.data.ideas).toHaveLength(1);
		expect(y?.data.answers).toHaveLength(1);
		expect(x && readHandIn(x)).toEqual(x);
		expect(x && readHandIn({ ...x, data: { answers: 3 } })).toBe(null);
	});
});

const quiz: Step = {
	id: 'q',
	kind: 'choice',
	minutes: 1,
	title: 'Q',
	notes: { say: '', expect: '', react: '' },
	prompt: {
		sources: [],
		questions: [
			{
				id: 'one',
				ask: '<ruby>問<rt>と</rt></ruby>い',
				many: false,
				options: [
					{ id: 'y', text: '=はい' },
					{ id: 'n', text: 'いいえ' }
				]
			}
		]
	},
	key: { questions: [] }
};

describe('a table of answers', () => {
	test('has a row for each student, a column for each question, and runs no formula', () => {
		const students = studentsOf(classroom, [
			handIn('=あおい', {
				data: {
					answers: [
						{
							lesson: 'p/a',
							step: 'q',
							kind: 'choice',
							value: { picked: { one: ['y'] }, checked: [] },
							at: 1
						}
					],
					progress: [],
					ideas: []
				}
			})
		]);
		const csv = answersCsv(
			students,
			[{ id: 'p/a', title: 'A', steps: [quiz] }],
			{
				team: 'team',
				name: 'name',
				at: 'at'
			},
			'ja'
		);
		expect(csv.startsWith('\uFEFFteam,name,at,A: 問い\r\n')).toBe(true);
		expect(csv).toContain("'=あおい");
		expect(csv).toContain("'=はい");
		expect(csv.split('\r\n')).toHaveLength(6);
	});
});

test('pictures have lengths for what was counted', () => {
	expect(
		optionBars({
			type: 'options',
			ask: '',
			many: false,
			answered: 4,
			rows: [{ id: 'a', label: 'A', count: 1, right: null }]
		})[0]?.length
	).toBe(25);
	const size = { width: 400, height: 120, margin: { top: 0, right: 0, bottom: 20, left: 0 } };
	const numbers = numberBars(
		{
			type: 'numbers',
			ask: '',
			unit: '%',
			range: [0, 100],
			values: [1, 2, 55].map((value, who) => ({ who, value }))
		},
		size
	);
	expect(numbers.bars.map(({ count }) => count)).toEqual([2, 1]);
	expect(numbers.median?.value).toBe(2);
	const lines = answerLines(
		{
			type: 'lines',
			ask: '',
			at: [0, 1],
			range: [0, 10],
			lines: [
				{ who: 0, value: [0, 10] },
				{ who: 1, value: [4, null] }
			]
		},
		size
	);
	expect(lines.middleAt.map(({ value }) => value)).toEqual([2, 10]);
	expect(lines.paths).toHaveLength(2);
});
