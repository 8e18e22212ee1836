import { describe, expect, test } from 'vitest';
import { begunAt, goOnAt, lineAt, questionDue } from './cues.ts';

describe('a film waits for a question', () => {
	const questions = [
		{ id: 'late', at: 40 },
		{ id: 'early', at: 20 }
	];
	const none = () => false;

	test('when it goes past its moment, even in one long breath', () => {
		expect(questionDue(questions, 19.8, 20.1, none)?.id).toBe('early');
		expect(questionDue(questions, 0, 60, none)?.id).toBe('early');
		expect(questionDue(questions, 20, 40, none)?.id).toBe('late');
	});

	test('once: not when it goes on from that moment, nor when it was answered or skipped', () => {
		expect(questionDue(questions, 20, 20.2, none)).toBeNull();
		expect(questionDue(questions, 19, 21, (id) => id === 'early')).toBeNull();
	});

	test('but not when it goes back', () => {
		expect(questionDue(questions, 30, 10, none)).toBeNull();
	});
});

test('a caption stands as long as its line, and none between two lines', () => {
	const lines = [
		{ from: 1, to: 3, text: 'a' },
		{ from: 3.3, to: 5, text: 'b' }
	];
	expect([0.9, 1, 2.9, 3, 3.3, 5].map((t) => lineAt(lines, t)?.text)).toEqual([
		undefined,
		'a',
		'a',
		undefined,
		'b',
		undefined
	]);
});

test('a moment lies in the chapter that was begun last', () => {
	const chapters = [{ from: 0 }, { from: 10 }, { from: 20 }];
	expect([0, 9.9, 10, 99].map((t) => begunAt(chapters, t)?.from)).toEqual([0, 0, 10, 20]);
	expect(begunAt([], 3)).toBeNull();
});

test('a film goes on where it was left, but not at its very start or end', () => {
	expect([1, 3, 40, 77.5, 80].map((left) => goOnAt(left, 80))).toEqual([0, 3, 40, 0, 0]);
});
