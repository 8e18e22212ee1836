import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { View } from '#lib/data/view.ts';
import { emptyTask, givenTo, isGiven, isRight, judgeTask, type TaskAnswer, type TaskKey } from './task.ts';
import { verdictWords } from './verdict.ts';

const looked = { checked: true, opened: false };
const found = (...rows: string[]): TaskAnswer => ({ type: 'find', rows, ...looked });
const said = (key: TaskKey, answer: TaskAnswer) => {
	const verdict = judgeTask(key, answer, 'rain');
	return verdict && verdictWords(verdict, 'en');
};

describe('finding rows', () => {
	const key: TaskKey = { type: 'find', rows: ['a', 'b', 'c'], hint: '', why: '' };

	test('is right with exactly these rows, in any order', () => {
		const verdict = judgeTask(key, found('c', 'a', 'b'), 'rain');
		expect(verdict && isRight(verdict)).toBe(true);
		expect(said(key, found('c', 'a', 'b'))).toEqual([]);
	});

	test('says first what is found, then what is left, and no riddle of both', () => {
		expect(said(key, found('a', 'b'))).toEqual(['2 of them are right.', 'One more to find.']);
		expect(said(key, found('a', 'x'))).toEqual(['One of them is right.', 'Think again about one you chose.']);
		expect(said(key, found('x', 'y'))).toEqual(['Think again about 2 you chose.']);
	});

	test('is not earned by picking everything', () => {
		const everything = judgeTask(key, found('a', 'b', 'c', 'd', 'e', 'f'), 'rain');
		expect(everything).toMatchObject({ earned: 0, total: 3 });
	});

	test('earns no less than nothing and no more than there is', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), (rows) => {
				const verdict = judgeTask(key, found(...rows), 'rain');
				if (!verdict) throw new Error('not judged');
				expect(verdict.earned).toBeGreaterThanOrEqual(0);
				expect(verdict.earned).toBeLessThanOrEqual(3);
				expect(isRight(verdict)).toBe(new Set(rows).size === 3 && !rows.some((row) => row > 'c'));
			})
		);
	});
});

describe('comparing two rows', () => {
	const key: TaskKey = { type: 'compare', larger: 'a', by: 0.69, within: 0.05, hint: '', why: '' };
	const answer = (larger: string | null, by: number | null): TaskAnswer => ({
		type: 'compare',
		larger,
		by,
		...looked
	});

	test('counts both halves, and says which one is there', () => {
		expect(judgeTask(key, answer('a', 0.7), 'rain')).toMatchObject({ earned: 2, total: 2 });
		expect(said(key, answer('a', 2.09))).toEqual(['You have the larger one. Look at the number again.']);
		expect(said(key, answer('b', 0.69))).toEqual(['The number is right. Look again which one is larger.']);
		expect(said(key, answer('b', 3))).toEqual([]);
	});

	test('takes a number that is exactly as far off as may be', () => {
		expect(judgeTask(key, answer('a', 0.74), 'rain')).toMatchObject({ by: true });
		expect(judgeTask(key, answer('a', 0.64), 'rain')).toMatchObject({ by: true });
		expect(judgeTask(key, answer('a', 0.75), 'rain')).toMatchObject({ by: false });
	});

	test('is not judged while half of it is missing', () => {
		expect(judgeTask(key, answer('a', null), 'rain')).toBeNull();
		expect(judgeTask(key, answer(null, 0.69), 'rain')).toBeNull();
	});
});

describe('choosing a picture', () => {
	const key: TaskKey = {
		type: 'pick-chart',
		best: 'whole',
		hints: [{ picture: 'cut', text: 'Look at the axis.' }],
		why: ''
	};
	const answer = (picture: string | null): TaskAnswer => ({ type: 'pick-chart', picture, ...looked });

	test('tells what another picture does', () => {
		expect(judgeTask(key, answer('cut'), 'rain')).toMatchObject({ earned: 0, hint: 'Look at the axis.' });
		expect(judgeTask(key, answer('whole'), 'rain')).toMatchObject({ earned: 1, hint: null });
		expect(judgeTask(key, answer(null), 'rain')).toBeNull();
	});
});

describe('building a view', () => {
	const key: TaskKey = { type: 'build', wanted: { form: ['line'], fit: true }, hint: '', why: '' };

	test('earns each thing that is there, and names those that are not', () => {
		const view = v.parse(View, { table: 'rain', form: 'line' });
		const answer: TaskAnswer = { type: 'build', view, ...looked };
		expect(judgeTask(key, answer, 'rain')).toMatchObject({ earned: 2, total: 3 });
		expect(said(key, answer)).toEqual([
			'There: the table',
			'There: the form of the chart',
			'Not yet: the trend line'
		]);
		expect(judgeTask(key, { ...answer, view: null }, 'rain')).toBeNull();
	});
});

test('an answer to another type of task is none', () => {
	for (const type of ['find', 'compare', 'pick-chart', 'build'] as const) {
		expect(isGiven(emptyTask(type))).toBe(false);
		expect(emptyTask(type)).toMatchObject({ type, checked: false, opened: false });
	}
	expect(givenTo({ type: 'find', ask: '' }, { type: 'pick-chart', picture: 'a', ...looked })).toEqual(
		emptyTask('find')
	);
	expect(givenTo({ type: 'find', ask: '' }, null)).toEqual(emptyTask('find'));
	expect(
		judgeTask(
			{ type: 'find', rows: ['a'], hint: '', why: '' },
			{ type: 'pick-chart', picture: 'a', ...looked },
			'rain'
		)
	).toBeNull();
});
