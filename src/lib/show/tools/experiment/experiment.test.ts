import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { undo } from '../parts/undo.ts';
import * as rules from './experiment.ts';

const { askAgain, choose, count, countAll, fresh, goodShare, newest } = rules;

const question: rules.Question = {
	step: 'night-message',
	at: 0,
	ask: 'どうする？',
	options: [
		{ id: 'open', text: '開く', good: false },
		{ id: 'ask', text: '家の人に聞く', good: true },
		{ id: 'later', text: 'あとにする', good: true }
	]
};
const begun = () => choose(fresh(), question, []);
const day = '2026-11-03';

describe('Ways are counted without names', () => {
	test('A count is what was typed, on the day it was typed', () => {
		const state = count(count(begun(), 'open', 20, day), 'ask', 10, day);
		expect(newest(state.now)).toEqual({ day, counts: { open: 20, ask: 10 } });
		expect(goodShare(question, newest(state.now))).toBeCloseTo(1 / 3);
	});
	test('What is no way of the story cannot be counted', () => {
		expect(count(begun(), 'elsewhere', 3, day)).toEqual(begun());
	});
	test('Files take the place of hands; what they do not hold changes nothing', () => {
		const typed = count(begun(), 'open', 4, day);
		expect(newest(countAll(typed, new Map([['ask', 31]]), day).now).counts).toEqual({ ask: 31 });
		expect(countAll(typed, new Map([['gone', 3]]), day)).toEqual(typed);
	});
	test('Where nothing is better than another, there is no share', () => {
		const even = { ...question, options: question.options.map((one) => ({ ...one, good: null })) };
		expect(goodShare(even, { day, counts: { open: 3 } })).toBeNull();
		expect(goodShare(question, { day: '', counts: {} })).toBeNull();
	});
});

describe('The same is asked again', () => {
	test('What was counted stands beside what is counted now', () => {
		const again = askAgain(count(begun(), 'open', 20, day));
		const state = count(again, 'ask', 18, day);
		expect(rules.barsOf(state.now).map(({ now, before }) => [now, before])).toEqual([
			[0, 20],
			[18, 0],
			[0, 0]
		]);
	});
	test('Three weeks later the earlier rounds are there, and the last of them stands beside', () => {
		const earlier: rules.Round[] = [
			{ day: '2026-11-03', counts: { open: 20 } },
			{ day: '2026-11-04', counts: { ask: 20 } }
		];
		const state = choose(fresh(), question, earlier);
		expect(state.now.rounds).toEqual([...earlier, { day: '', counts: {} }]);
		expect(rules.besideOf(state.now)).toEqual(earlier[1]);
	});
	test('However often one asks, the first round stays', () => {
		let state = count(begun(), 'open', 1, day);
		for (let hands = 2; hands < 20; hands++) state = count(askAgain(state), 'open', hands, day);
		expect(state.now.rounds).toHaveLength(rules.limits.rounds);
		expect(state.now.rounds[0]).toEqual({ day, counts: { open: 1 } });
		expect(rules.besideOf(state.now)?.counts).toEqual({ open: 18 });
	});
	test('Another class has counts of its own', () => {
		const state = rules.setLabel(count(begun(), 'open', 9, day), ' 2-2 ', []);
		expect(state.now.label).toBe('2-2');
		expect(rules.isCounted(newest(state.now))).toBe(false);
		expect(newest(undo(state).now).counts).toEqual({ open: 9 });
	});
});

test('Whatever is pressed, the state can be read back in the other window', () => {
	type Press = (state: rules.ExperimentState) => rules.ExperimentState;
	const presses = fc.oneof(
		fc.record({ id: fc.constantFrom('open', 'ask', 'elsewhere'), hands: fc.double() }).map(
			({ id, hands }): Press =>
				(state) =>
					count(state, id, hands, day)
		),
		fc.string({ maxLength: 60 }).map(
			(label): Press =>
				(state) =>
					rules.setLabel(state, label, [])
		),
		fc.array(fc.tuple(fc.constantFrom('open', 'ask'), fc.nat(2000)), { maxLength: 3 }).map(
			(all): Press =>
				(state) =>
					countAll(state, new Map(all), day)
		),
		fc.integer({ min: 0, max: 8 }).map(
			(at): Press =>
				(state) =>
					rules.standBeside(state, at)
		),
		fc.constantFrom<Press>(askAgain, (state) => rules.tell(state, true), undo)
	);
	fc.assert(
		fc.property(fc.array(presses, { maxLength: 40 }), (all) => {
			const state = all.reduce((before, press) => press(before), begun());
			expect(v.parse(rules.ExperimentState, JSON.parse(JSON.stringify(state)))).toEqual(state);
		})
	);
});
