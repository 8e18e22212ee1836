import { sum } from 'd3-array';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { undo } from '../parts/undo.ts';
import * as rules from './country.ts';
import { countsOf, fewest, fresh, groupsOf, middleOf, percents, ranges, shareOf, spanOf } from './country.ts';

const inRanges = (...counts: number[]): rules.Counts =>
	Object.fromEntries(counts.map((count, at) => [`r${ranges[at] ?? 0}`, count]));

/** Answers one by one, as slips come out of a box. */
const slips = fc.array(fc.constantFrom(...rules.optionsOf('minutes')), { maxLength: 120 });
const counted = (all: readonly string[]): rules.Counts =>
	countsOf(
		all.reduce((state, slip) => rules.count(state, slip, (countsOf(state.now)[slip] ?? 0) + 1), fresh()).now
	);

describe('Ranges as the room sees them', () => {
	test('Full ranges stay as they are, and empty ones stay empty', () => {
		const groups = groupsOf(inRanges(5, 0, 8, 6, 0, 0, 0, 0));
		expect(groups?.map(({ from, to, count }) => [from, to, count])).toEqual([
			[0, 60, 5],
			[60, 120, 0],
			[120, 180, 8],
			[180, 240, 6],
			[240, 300, 0],
			[300, 360, 0],
			[360, 420, 0],
			[420, 480, 0]
		]);
	});
	test('A range of fewer than five goes together with its neighbours', () => {
		const groups = groupsOf(inRanges(2, 1, 9, 10, 5, 2, 0, 1));
		expect(groups?.map(({ from, to, count }) => [from, to, count])).toEqual([
			[0, 180, 12],
			[180, 240, 10],
			[240, 480, 8]
		]);
		expect(groups?.at(-1)?.open).toBe(true);
	});
	test('Fewer than five answers in all show nothing, and those who are not online do not count as answers', () => {
		expect(groupsOf(inRanges(2, 2))).toBeNull();
		expect(groupsOf({ ...inRanges(2, 2), none: 20 })).toBeNull();
		expect(groupsOf(inRanges(2, 3))).not.toBeNull();
	});
	test('No group is of one to four, nobody gets lost, and the ranges stay whole and in order', () => {
		fc.assert(
			fc.property(slips, (all) => {
				const counts = counted(all);
				const groups = groupsOf(counts);
				if (rules.comparedOf(counts) < fewest) {
					expect(groups).toBeNull();
					return;
				}
				expect(sum(groups ?? [], ({ count }) => count)).toBe(rules.comparedOf(counts));
				for (const { count } of groups ?? []) expect(count === 0 || count >= fewest).toBe(true);
				expect(groups?.[0]?.from).toBe(0);
				expect(groups?.at(-1)?.open).toBe(true);
				for (const [at, group] of (groups ?? []).entries())
					expect(groups?.[at + 1]?.from ?? group.to).toBe(group.to);
			})
		);
	});
	test('In which order the slips are counted changes nothing', () => {
		fc.assert(
			fc.property(
				slips.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
				([all, mixed]) => {
					const [one, other] = [counted(all), counted(mixed)];
					expect(groupsOf(other)).toEqual(groupsOf(one));
					expect(middleOf(groupsOf(other) ?? [])).toEqual(middleOf(groupsOf(one) ?? []));
				}
			)
		);
	});
});

describe('The middle of the class', () => {
	test('Is the range of the middle person', () => {
		expect(middleOf(groupsOf(inRanges(5, 6, 20)) ?? [])).toEqual({ from: 120, to: 180, open: false });
	});
	test('Spans two ranges where the two in the middle are in two', () => {
		expect(middleOf(groupsOf(inRanges(5, 0, 5)) ?? [])).toEqual({ from: 0, to: 180, open: false });
	});
	test('Lies where at least half are at it or below, and at least half at it or above', () => {
		fc.assert(
			fc.property(slips, (all) => {
				const groups = groupsOf(counted(all));
				if (!groups) return;
				const middle = middleOf(groups);
				const span = spanOf(groups);
				const total = sum(groups, ({ count }) => count);
				const upTo = sum(groups, (group) => (group.to <= (middle?.to ?? 0) ? group.count : 0));
				const from = sum(groups, (group) => (group.from >= (middle?.from ?? 0) ? group.count : 0));
				expect(Math.min(upTo, from)).toBeGreaterThanOrEqual(total / 2);
				expect(span?.least.from).toBeLessThanOrEqual(middle?.from ?? 0);
				expect(span?.most.to).toBeGreaterThanOrEqual(middle?.to ?? 0);
			})
		);
	});
});

describe('Shares', () => {
	test('Are in percent of those who are compared', () => {
		expect(shareOf({ yes: 18, no: 6, none: 3 })).toEqual({ type: 'share', percent: 75, yes: 18, of: 24 });
	});
	test('Say nothing about one to four', () => {
		expect(shareOf({ yes: 3, no: 1 })).toEqual({ type: 'few' });
		expect(shareOf({ yes: 28, no: 2 })).toEqual({ type: 'hidden', most: 'yes', of: 30 });
		expect(shareOf({ yes: 1, no: 29 })).toEqual({ type: 'hidden', most: 'no', of: 30 });
		expect(shareOf({ yes: 30 })).toEqual({ type: 'share', percent: 100, yes: 30, of: 30 });
	});
	test('Are together a hundred, but for rounding', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), (counts) => {
				const all = sum(percents(counts));
				if (sum(counts) === 0) {
					expect(all).toBe(0);
					return;
				}
				expect(Math.abs(all - 100)).toBeLessThanOrEqual(counts.length / 2);
			})
		);
	});
});

describe('The desk', () => {
	test('Each question keeps what was counted for it', () => {
		let state = rules.count(fresh(), 'r60', 7);
		state = rules.count(rules.ask(state, 'videos'), 'yes', 20);
		expect(countsOf(state.now)).toEqual({ yes: 20 });
		expect(countsOf(rules.ask(state, 'minutes').now)).toEqual({ r60: 7 });
	});
	test('Another question begins before its answers are seen', () => {
		const state = rules.see(rules.count(fresh(), 'r60', 7), 'series');
		expect(rules.ask(state, 'videos').now.view).toBe('ask');
		expect(rules.see(rules.ask(state, 'videos'), 'series').now.view).toBe('ask');
	});
	test('A slip of the finger is taken back; forgetting leaves nothing to be brought back', () => {
		const state = rules.count(rules.count(fresh(), 'r60', 7), 'r60', 70);
		expect(countsOf(undo(state).now)).toEqual({ r60: 7 });
		expect(fresh().past).toEqual([]);
	});
	test('Looks at the figures of the school for which the lesson is', () => {
		expect(['grades-5-6', 'junior-high', 'high-school', 'guardians'].map(rules.stageOf)).toEqual([
			'elementary',
			'junior',
			'high',
			'elementary'
		]);
	});
	test('Whatever is pressed, the state can be read back in the other window', () => {
		type Press = (state: rules.CountryState) => rules.CountryState;
		const presses = fc.oneof(
			fc
				.record({ option: fc.constantFrom('r0', 'r420', 'yes', 'none', 'elsewhere'), count: fc.double() })
				.map(
					({ option, count }): Press =>
						(state) =>
							rules.count(state, option, count)
				),
			fc.constantFrom(...rules.questions).map(
				(question): Press =>
					(state) =>
						rules.ask(state, question)
			),
			fc.constantFrom(...rules.views).map(
				(view): Press =>
					(state) =>
						rules.see(state, view)
			),
			fc.constantFrom<Press>(undo, (state) => rules.atStage(state, 'high'))
		);
		fc.assert(
			fc.property(fc.array(presses, { maxLength: 40 }), (all) => {
				const state = all.reduce((before, press) => press(before), fresh());
				expect(v.parse(rules.CountryState, JSON.parse(JSON.stringify(state)))).toEqual(state);
			})
		);
	});
});
