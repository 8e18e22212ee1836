import { expect, test } from 'vitest';
import type { LessonSummary, Program } from '#lib/content/catalog.ts';
import { trainingOf } from './training.ts';

const lesson = (slug: string, part: string): LessonSummary => ({
	slug,
	part,
	title: slug,
	summary: '',
	minutes: 20,
	goals: [],
	sdgs: [],
	steps: ['a', 'b'].map((id) => ({ id, kind: 'read', title: id, minutes: 10 }))
});
const program: Program = {
	id: 'caravan',
	order: 1,
	title: '',
	short: '',
	accent: 'enet',
	audience: '',
	summary: '',
	about: '',
	parts: [],
	forms: [],
	lessons: [lesson('phishing', 'high-school'), lesson('first', 'instructors')]
};
const row = (done: string[]) => ({
	learner: 'aki',
	lesson: 'caravan/first',
	step: 'b',
	done,
	startedAt: 1,
	at: 9
});

test('the training is every lesson for instructors, and finished when all its steps are done', () => {
	expect(trainingOf(program, []).map(({ lesson, ...rest }) => [lesson.slug, rest])).toEqual([
		['first', { done: 0, finishedAt: null }]
	]);
	expect(trainingOf(program, [row(['a'])])[0]).toMatchObject({ done: 1, finishedAt: null });
	expect(trainingOf(program, [row(['a', 'b', 'gone'])])[0]).toMatchObject({ done: 2, finishedAt: 9 });
});
