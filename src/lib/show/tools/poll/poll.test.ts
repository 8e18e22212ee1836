import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { undo } from '../parts/undo.ts';
import * as poll from './poll.ts';

const { fresh, count, askAgain, barsOf, newest } = poll;

describe('Hands are counted', () => {
	test('A count is what was typed, never below nothing', () => {
		let state = count(fresh(), 'yes', 12);
		state = count(state, 'no', -4);
		expect(newest(state.now)).toEqual({ yes: 12 });
	});
	test('What is no option cannot be counted', () => {
		expect(count(fresh(), 'maybe', 3)).toEqual(fresh());
	});
	test('One wrong press is taken back', () => {
		const state = count(count(fresh(), 'yes', 12), 'yes', 13);
		expect(newest(undo(state).now)).toEqual({ yes: 12 });
	});
	test('More hands are a longer bar, and the first hand is not the whole class', () => {
		const [yes] = barsOf(count(fresh(), 'yes', 1).now);
		expect(yes?.length).toBe(10);
		const bars = barsOf(count(count(fresh(), 'yes', 30), 'no', 15).now);
		expect(bars.map(({ length }) => length)).toEqual([100, 50, 0]);
	});
});

describe('The same question is asked again', () => {
	test('The counts before stand beside the new ones', () => {
		const before = count(count(fresh(), 'yes', 10), 'no', 25);
		const again = count(count(askAgain(before), 'yes', 20), 'no', 15);
		expect(barsOf(again.now)).toEqual([
			{ id: 'yes', now: 20, before: 10, length: 80, was: 40 },
			{ id: 'no', now: 15, before: 25, length: 60, was: 100 },
			{ id: 'unsure', now: 0, before: 0, length: 0, was: 0 }
		]);
		expect(poll.largestChange(barsOf(again.now))).toEqual({ id: 'yes', by: 10 });
	});
	test('Without a count there is nothing to compare with, so nothing happens', () => {
		expect(askAgain(fresh())).toEqual(fresh());
	});
	test('However often one asks, the first round stays', () => {
		let state = count(fresh(), 'yes', 1);
		for (let hands = 2; hands < 20; hands++) state = count(askAgain(state), 'yes', hands);
		expect(state.now.rounds).toHaveLength(poll.limits.rounds);
		expect(state.now.rounds[0]).toEqual({ yes: 1 });
		expect(poll.besideOf(state.now)).toEqual({ yes: 18 });
	});
});

describe('Answers can be others', () => {
	test('A, B, C, D become as many as are needed, two at least', () => {
		let state = poll.setKind(fresh(), 'letters');
		expect(state.now.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
		for (let i = 0; i < 9; i++) state = poll.addOption(state);
		expect(state.now.options).toHaveLength(6);
		for (let i = 0; i < 9; i++) state = poll.dropOption(state);
		expect(state.now.options).toHaveLength(2);
	});
	test('An option that goes takes its count along', () => {
		const state = poll.dropOption(count(poll.setKind(fresh(), 'letters'), 'd', 7));
		expect(poll.totalOf(newest(state.now))).toBe(0);
	});
});

test('Whatever is pressed, the state can be read back in the other window', () => {
	const presses = fc.oneof(
		fc.record({ id: fc.constantFrom('yes', 'no', 'a', 'b'), hands: fc.double() }).map(
			({ id, hands }) =>
				(state: poll.PollState) =>
					count(state, id, hands)
		),
		fc.string({ maxLength: 300 }).map((text) => (state: poll.PollState) => poll.setQuestion(state, text)),
		fc.string({ maxLength: 90 }).map((text) => (state: poll.PollState) => poll.setOption(state, 'a', text)),
		fc.constantFrom(...poll.kinds).map((kind) => (state: poll.PollState) => poll.setKind(state, kind)),
		fc.constantFrom(askAgain, poll.addOption, poll.dropOption, poll.clear, undo<poll.Poll>)
	);
	fc.assert(
		fc.property(fc.array(presses, { maxLength: 40 }), (all) => {
			const state = all.reduce((before, press) => press(before), fresh());
			expect(v.safeParse(poll.PollState, JSON.parse(JSON.stringify(state))).output).toEqual(state);
		})
	);
});
