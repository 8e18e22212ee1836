import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	askAgain,
	clearHands,
	countHands,
	elapsed,
	extendTimer,
	goTo,
	handsOf,
	isOpen,
	pauseTimer,
	resumeTimer,
	setFront,
	setOpen,
	spentOn,
	startTimer,
	timeLeft,
	zoomTo
} from './moves.ts';
import { isNewer, newShow, readShow, type ShowState } from './state.ts';

const start = 1_000_000;
const show = newShow('future-creation/one', 'a', start);
const minute = 60_000;

describe('going through a lesson', () => {
	test('the clock starts with the first move, and time is kept for each step', () => {
		expect(elapsed(show, start + minute)).toBe(0);
		const first = goTo(show, 'a', 1, start + minute);
		expect(elapsed(first, start + 3 * minute)).toBe(2 * minute);
		const second = goTo(first, 'b', 0, start + 4 * minute);
		expect(spentOn(second, 'a', start + 9 * minute)).toBe(3 * minute);
		expect(spentOn(second, 'b', start + 9 * minute)).toBe(5 * minute);
		const back = goTo(second, 'a', 0, start + 6 * minute);
		expect(spentOn(back, 'a', start + 7 * minute)).toBe(4 * minute);
	});

	test('what lay over the board, and what was enlarged, goes with the move', () => {
		const covered = zoomTo(setFront(show, 'black'), { x: 0.1, y: 0.2 });
		expect(goTo(covered, 'b', 0, start)).toMatchObject({ front: 'board', zoom: null });
	});

	test('a board is opened and closed by itself', () => {
		const open = setOpen(show, 'a', 'one', true);
		expect(isOpen(open, 'a', 'one')).toBe(true);
		expect(isOpen(open, 'a', 'two')).toBe(false);
		expect(isOpen(setOpen(open, 'a', 'one', false), 'a', 'one')).toBe(false);
	});

	test('the same front again takes it away', () => {
		expect(setFront(setFront(show, 'eyes'), 'eyes').front).toBe('board');
	});
});

describe('raised hands', () => {
	test('are counted for each option and never fall below zero', () => {
		const counted = countHands(countHands(show, 'a', 'q', 'yes', 12), 'a', 'q', 'no', -3);
		expect(handsOf(counted, 'a', 'q')).toEqual([{ yes: 12, no: 0 }]);
	});

	test('asking again keeps the counts before', () => {
		const again = countHands(askAgain(countHands(show, 'a', 'q', 'yes', 12), 'a', 'q'), 'a', 'q', 'yes', 20);
		expect(handsOf(again, 'a', 'q')).toEqual([{ yes: 12 }, { yes: 20 }]);
		expect(handsOf(clearHands(again, 'a', 'q'), 'a', 'q')).toEqual([{}]);
	});
});

describe('the timer', () => {
	test('stands still while paused and goes on with what was left', () => {
		const running = startTimer(show, 180, start);
		expect(timeLeft(running, start + minute)).toBe(2 * minute);
		const paused = pauseTimer(running, start + minute);
		expect(timeLeft(paused, start + 30 * minute)).toBe(2 * minute);
		expect(timeLeft(resumeTimer(paused, start + 30 * minute), start + 31 * minute)).toBe(minute);
	});

	test('more time, also after the end', () => {
		const over = startTimer(show, 60, start);
		expect(timeLeft(over, start + 5 * minute)).toBe(0);
		expect(timeLeft(extendTimer(over, minute, start + 5 * minute), start + 5 * minute)).toBe(minute);
	});

	test('a running time goes on into the next step, one that is over does not', () => {
		const running = startTimer(show, 180, start);
		expect(goTo(running, 'b', 0, start + minute).timer).not.toBeNull();
		expect(goTo(running, 'b', 0, start + 4 * minute).timer).toBeNull();
	});
});

describe('two windows', () => {
	test('the higher revision wins; of equal ones the same wins on both sides', () => {
		const one: ShowState = { ...show, rev: 4, by: 'a' };
		const two: ShowState = { ...show, rev: 4, by: 'b' };
		expect([isNewer(one, two), isNewer(two, one)]).toEqual([false, true]);
		expect(isNewer({ ...one, rev: 5 }, two)).toBe(true);
	});

	test('a state travels as it is, and one of another lesson or shape is refused', () => {
		const full = startTimer(countHands(setFront(show, 'eyes'), 'a', 'q', 'x', 3), 60, start);
		expect(readShow(JSON.parse(JSON.stringify(full)), 'future-creation/one')).toEqual(full);
		expect(readShow(full, 'future-creation/two')).toBeNull();
		expect(readShow({ ...full, board: -1 }, 'future-creation/one')).toBeNull();
		expect(readShow('nonsense', 'future-creation/one')).toBeNull();
	});

	test('windows that hear each other’s changes in any order end with the same', () => {
		const change = fc.record({ rev: fc.nat(5), by: fc.constantFrom('a', 'b', 'c'), board: fc.nat(9) });
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(), (changes, seed) => {
				// Two windows never make two different changes under one name and revision.
				const named = [...new Map(changes.map((one) => [`${one.rev} ${one.by}`, one])).values()];
				const settle = (list: typeof named) =>
					list.reduce<ShowState>((mine, one) => {
						const next = { ...show, ...one };
						return isNewer(next, mine) ? next : mine;
					}, show);
				const turned = [
					...named.slice(seed % named.length),
					...named.slice(0, seed % named.length)
				].reverse();
				expect(settle(turned)).toEqual(settle(named));
			})
		);
	});
});
