import { expect, test } from 'vitest';
import { clock, goTo, hold, newRun, resume, spentOn, total } from './run.ts';

test('the clock starts when the title is left, counts for each card, and stops at the end', () => {
	let run = newRun();
	expect(total(run, 60_000)).toBe(0);
	run = goTo(run, 1, 2, 60_000);
	expect(spentOn(run, 1, 75_000)).toBe(15_000);
	run = goTo(run, 2, 2, 80_000);
	run = goTo(run, 1, 2, 90_000);
	expect(spentOn(run, 1, 95_000)).toBe(25_000);
	run = goTo(goTo(run, 2, 2, 95_000), 3, 2, 100_000);
	expect([1, 2].map((card) => spentOn(run, card, 999_000))).toEqual([25_000, 15_000]);
	expect(total(run, 999_000)).toBe(40_000);
});

test('held, it stands, also when one leafs on, until it is let go on', () => {
	let run = goTo(newRun(), 1, 3, 0);
	run = hold(run, 5_000);
	run = goTo(run, 2, 3, 50_000);
	expect(total(run, 90_000)).toBe(5_000);
	run = resume(run, 3, 100_000);
	expect(total(run, 101_000)).toBe(6_000);
	expect(spentOn(run, 2, 101_000)).toBe(1_000);
});

test('nothing lies before the title and after the end', () => {
	const run = newRun();
	expect(goTo(run, -1, 5, 0)).toBe(run);
	expect(goTo(run, 99, 5, 0).at).toBe(6);
	expect(resume(run, 5, 0)).toBe(run);
});

test('times are read as on a clock', () => {
	expect([0, 7_900, 60_000, 750_000].map(clock)).toEqual(['0:00', '0:07', '1:00', '12:30']);
});
