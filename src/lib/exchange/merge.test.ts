import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChoices } from '#lib/data/import/choices.ts';
import type { Answer, Progress, Version } from '#lib/db/rows.ts';
import { keyOf, type RowParts } from './format.ts';
import { mergeAnswers, mergeBackup, type Given } from './merge.ts';

function answer(text: string, at: number, step = 's1'): Answer {
	return {
		learner: 'l1',
		lesson: 'future-creation/01',
		step,
		kind: 'write',
		value: { text },
		score: null,
		at,
		firstAt: 1,
		changes: 1,
		rev: `${text}-${at}`
	};
}

function version(text: string, at: number, why: Version['why'], id: string): Version {
	return {
		id,
		learner: 'l1',
		lesson: 'future-creation/01',
		step: 's1',
		kind: 'write',
		value: { text },
		at,
		why
	};
}

/** The tables after the rows were put. */
function put(local: Given, rows: Given): Given {
	return {
		answers: [...new Map([...local.answers, ...rows.answers].map((row) => [keyOf(row), row])).values()],
		versions: [...new Map([...local.versions, ...rows.versions].map((row) => [row.id, row])).values()]
	};
}

describe('merging answers', () => {
	test('takes what is not here yet', () => {
		const theirs = answer('new', 5);
		expect(mergeAnswers({ answers: [], versions: [] }, { answers: [theirs], versions: [] })).toEqual({
			answers: [theirs],
			versions: []
		});
	});

	test('a newer answer from the file stands, and ours is kept', () => {
		const rows = mergeAnswers(
			{ answers: [answer('ours', 3)], versions: [] },
			{ answers: [answer('theirs', 5)], versions: [] }
		);
		expect(rows.answers).toEqual([answer('theirs', 5)]);
		expect(rows.versions).toMatchObject([{ value: { text: 'ours' }, at: 3, why: 'import' }]);
	});

	test('an older answer from the file is kept beside ours', () => {
		const rows = mergeAnswers(
			{ answers: [answer('ours', 5)], versions: [] },
			{ answers: [answer('theirs', 3)], versions: [] }
		);
		expect(rows.answers).toEqual([]);
		expect(rows.versions).toMatchObject([{ value: { text: 'theirs' }, at: 3, why: 'import' }]);
	});

	test('two answers of the same moment are both kept', () => {
		const rows = mergeAnswers(
			{ answers: [answer('ours', 5)], versions: [] },
			{ answers: [answer('theirs', 5)], versions: [] }
		);
		expect(rows.answers).toEqual([]);
		expect(rows.versions).toMatchObject([{ value: { text: 'theirs' } }]);
	});

	test('the same answer needs no version, whenever it was given', () => {
		expect(
			mergeAnswers(
				{ answers: [answer('same', 3)], versions: [] },
				{ answers: [answer('same', 9)], versions: [] }
			)
		).toEqual({ answers: [], versions: [] });
	});

	test('an earlier draft that comes back in a file is no longer forgotten after a day', () => {
		const draft = version('draft', 2, 'earlier', 'v1');
		expect(
			mergeAnswers(
				{ answers: [answer('ours', 5)], versions: [draft] },
				{ answers: [answer('draft', 2)], versions: [] }
			).versions
		).toEqual([{ ...draft, why: 'import' }]);
	});

	test('a version of the file never takes the place of another one with the same id', () => {
		const ours = version('ours', 1, 'other-tab', 'v1');
		const rows = mergeAnswers(
			{ answers: [], versions: [ours] },
			{ answers: [], versions: [version('theirs', 2, 'other-tab', 'v1')] }
		);
		expect(rows.versions).toMatchObject([{ value: { text: 'theirs' } }]);
		expect(rows.versions[0]?.id).not.toBe('v1');
	});
});

const row = fc.record({
	text: fc.constantFrom('a', 'b', 'c'),
	at: fc.nat(5),
	step: fc.constantFrom('s1', 's2')
});
const given: fc.Arbitrary<Given> = fc
	.record({
		answers: fc.uniqueArray(row, { selector: ({ step }) => step, maxLength: 2 }),
		versions: fc.uniqueArray(
			fc.record({
				text: fc.constantFrom('a', 'b', 'c'),
				at: fc.nat(5),
				why: fc.constantFrom('earlier', 'other-tab', 'import'),
				id: fc.constantFrom('v1', 'v2', 'v3')
			}),
			{ selector: ({ id }) => id, maxLength: 3 }
		)
	})
	.map(({ answers, versions }) => ({
		answers: answers.map(({ text, at, step }) => answer(text, at, step)),
		versions: versions.map(({ text, at, why, id }) => version(text, at, why, id))
	}));

function said({ answers, versions }: Given): Set<string> {
	return new Set([...answers, ...versions].map((row) => `${keyOf(row)} ${JSON.stringify(row.value)}`));
}

describe('whatever is on the device and in the file', () => {
	test('importing twice changes nothing the second time', () => {
		fc.assert(
			fc.property(given, given, (local, incoming) => {
				const after = put(local, mergeAnswers(local, incoming));
				expect(mergeAnswers(after, incoming)).toEqual({ answers: [], versions: [] });
			})
		);
	});

	test('importing one’s own backup changes nothing', () => {
		fc.assert(
			fc.property(given, (local) => {
				expect(mergeAnswers(local, structuredClone(local))).toEqual({ answers: [], versions: [] });
			})
		);
	});

	test('nothing that was ever written is dropped', () => {
		fc.assert(
			fc.property(given, given, (local, incoming) => {
				const after = said(put(local, mergeAnswers(local, incoming)));
				for (const words of [...said(local), ...said(incoming)]) expect(after).toContain(words);
			})
		);
	});

	test('an answer gives way to a newer one only, and stays for the learner to decide', () => {
		fc.assert(
			fc.property(given, given, (local, incoming) => {
				const after = put(local, mergeAnswers(local, incoming));
				for (const before of local.answers) {
					const now = after.answers.find((row) => keyOf(row) === keyOf(before));
					if (JSON.stringify(now) === JSON.stringify(before)) continue;
					expect(now?.at).toBeGreaterThan(before.at);
					expect(
						after.versions.filter(
							({ step, value, why }) =>
								step === before.step &&
								JSON.stringify(value) === JSON.stringify(before.value) &&
								why !== 'earlier'
						)
					).not.toEqual([]);
				}
			})
		);
	});
});

describe('merging a backup', () => {
	const learner = { id: 'l1', nickname: 'みなと', grade: null, face: 0, pin: null, createdAt: 1, lastAt: 2 };
	const progress: Progress = {
		learner: 'l1',
		lesson: 'future-creation/01',
		step: 's2',
		done: ['s1'],
		startedAt: 5,
		at: 9
	};
	const none: RowParts = {
		learners: [],
		answers: [],
		versions: [],
		progress: [],
		watching: [],
		notes: [],
		evidence: [],
		tables: []
	};

	test('brings a learner who is new here, and leaves a nickname that was changed', () => {
		const local = { ...none, learners: [{ ...learner, nickname: 'ミナト' }] };
		const other = { ...learner, id: 'l2' };
		expect(mergeBackup(local, { ...none, learners: [learner, other] }).learners).toEqual([other]);
	});

	test('counts steps finished on either device, and goes on at the later place', () => {
		const theirs = { ...progress, step: 's1', done: ['s0'], startedAt: 3, at: 7 };
		expect(mergeBackup({ ...none, progress: [progress] }, { ...none, progress: [theirs] }).progress).toEqual([
			{ ...progress, done: ['s1', 's0'], startedAt: 3 }
		]);
	});

	test('twice changes nothing', () => {
		const film = { learner: 'l1', case: 'tomatoes', seconds: 8, at: 4 };
		const theirs: RowParts = {
			learners: [learner],
			answers: [answer('x', 1)],
			versions: [],
			progress: [progress],
			watching: [{ ...film, watched: 0.5, answers: { why: { picked: 'roots', at: 3 } } }],
			notes: [{ ...film, id: 'n1', text: 'wet' }],
			evidence: [
				{
					id: 'e1',
					learner: 'l1',
					source: { type: 'film', case: 'tomatoes', lang: 'en', seconds: 8, caption: 'Rain.', frame: null },
					says: 'so little',
					at: 4
				}
			],
			tables: [
				{
					id: 't1',
					learner: 'l1',
					name: 'waste',
					kind: 'own',
					file: { name: 'waste.csv', size: 4, encoding: 'utf-8' },
					choices: noChoices,
					columns: [
						{
							name: 'n',
							label: 'n',
							unit: '',
							year: null,
							type: 'integer',
							sure: 1,
							missing: 0,
							added: false
						}
					],
					key: null,
					rows: 1,
					faults: 0,
					source: { publisher: '', year: '' },
					from: null,
					at: 4,
					cells: [{ type: 'numbers', values: [1] }],
					original: ['bgox']
				}
			]
		};
		const once = mergeBackup(none, theirs);
		expect(once).toEqual(theirs);
		expect(mergeBackup(once, theirs)).toEqual(none);
	});
});
