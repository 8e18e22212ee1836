import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor } from './fit.ts';
import { paceOf, type Held } from './pace.ts';
import { carries, writtenPlan, type Plan } from './plan.ts';
import { anyLesson, anyPeriod, rain } from './testing/lessons.ts';

/** Minutes spent by step, on the step that is on, with the clock stopped. */
function held(current: string, minutes: Record<string, number>): Held {
	const spent = Object.fromEntries(Object.entries(minutes).map(([id, time]) => [id, time * 60_000]));
	return { spent, current, since: null, now: 0 };
}

describe('pace', () => {
	const plan = writtenPlan(rain);

	test('is even while steps take what is planned', () => {
		expect(paceOf(rain, plan, held('film', { look: 5, film: 3 }))).toMatchObject({
			spent: 8 * 60_000,
			onStep: 3 * 60_000,
			planned: 6 * 60_000,
			behind: 0,
			remaining: 42 * 60_000,
			late: 0,
			together: [],
			instead: []
		});
	});

	test('counts the running stretch of the step that is on', () => {
		const pace = paceOf(rain, plan, { spent: { look: 60_000 }, current: 'look', since: 1000, now: 481_000 });
		expect(pace).toMatchObject({ onStep: 9 * 60_000, behind: 4, late: 4 });
	});

	test('falls behind with a step that takes longer, and says where to win it back', () => {
		const pace = paceOf(rain, plan, held('guess', { look: 9, film: 6, guess: 0 }));
		expect(pace.behind).toBe(4);
		expect(pace.together).toEqual([{ type: 'shorten', step: 'write', from: 14, to: 10, saves: 4 }]);
		expect(pace.instead).toEqual([
			{ type: 'leave-out', step: 'talk', saves: 10, lost: 'Nobody hears another idea.' }
		]);
	});

	test('asks of as few steps as it can, those with most room first', () => {
		const pace = paceOf(rain, plan, held('guess', { look: 14, film: 6 }));
		expect(pace.together).toEqual([
			{ type: 'shorten', step: 'guess', from: 10, to: 7, saves: 3 },
			{ type: 'shorten', step: 'write', from: 14, to: 8, saves: 6 }
		]);
	});

	test('leaves a step out where shorter ones are not enough', () => {
		const pace = paceOf(rain, plan, held('write', { look: 12, film: 8, guess: 16 }));
		expect(pace.late).toBe(15);
		expect(pace.together).toContainEqual({
			type: 'leave-out',
			step: 'talk',
			saves: 10,
			lost: 'Nobody hears another idea.'
		});
		expect(pace.together.reduce((sum, { saves }) => sum + saves, 0)).toBe(15);
	});

	test('never asks for a step to be left out that has begun', () => {
		const pace = paceOf(rain, plan, held('talk', { look: 20, film: 6, guess: 10, write: 14, talk: 1 }));
		expect(pace.instead).toEqual([]);
		expect(pace.together).toEqual([
			{ type: 'shorten', step: 'talk', from: 10, to: 6, saves: 4 },
			{ type: 'shorten', step: 'end', from: 5, to: 3, saves: 2 }
		]);
	});

	test('is ahead after a step that was quick, or jumped over', () => {
		expect(paceOf(rain, plan, held('film', { look: 3 })).behind).toBe(-2);
		expect(paceOf(rain, plan, held('guess', { look: 5 })).behind).toBe(-6);
	});

	test('does not hurry where the period has time to spare', () => {
		const spare: Plan = { ...plan, wanted: 60 };
		expect(paceOf(rain, spare, held('film', { look: 9 }))).toMatchObject({
			behind: 4,
			late: -6,
			together: []
		});
	});

	test('counts time on a step that the plan leaves out', () => {
		const without: Plan = {
			...plan,
			steps: plan.steps.map((step) => (step.id === 'film' ? { ...step, out: true } : step))
		};
		expect(paceOf(rain, without, held('film', { look: 5, film: 2 }))).toMatchObject({
			planned: 0,
			behind: 2
		});
	});

	test('never asks for less than a step’s least, nor for a step that carries, and what it asks for is enough where enough can be had', () => {
		const someTime = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 17, maxLength: 17 });
		fc.assert(
			fc.property(anyLesson, anyPeriod, fc.nat(), someTime, (lesson, wanted, at, times) => {
				const plan = planFor(lesson, wanted);
				const index = at % lesson.steps.length;
				const current = lesson.steps[index]?.id ?? '';
				const spent = Object.fromEntries(
					lesson.steps.slice(0, index).map(({ id }, n) => [id, (times[n] ?? 0) * 60_000])
				);
				const pace = paceOf(lesson, plan, { spent, current, since: null, now: 0 });
				const saved = pace.together.reduce((sum, { saves }) => sum + saves, 0);
				for (const one of pace.together) {
					const step = lesson.steps.find(({ id }) => id === one.step);
					expect(one.saves).toBeGreaterThan(0);
					if (one.type === 'shorten') expect(one.to).toBeGreaterThanOrEqual(step?.plan.least ?? Infinity);
					else expect(step && carries(step)).toBe(false);
				}
				const ahead = lesson.steps
					.slice(index)
					.filter(({ id }) => plan.steps.some((one) => one.id === id && !one.out));
				const core = ahead.filter(carries).reduce((sum, { plan }) => sum + plan.least, 0);
				const possible = pace.remaining / 60_000 - core;
				if (pace.late > 0 && possible >= pace.late) expect(saved).toBeGreaterThanOrEqual(pace.late);
				if (pace.late <= 0) expect(pace.together).toEqual([]);
			})
		);
	});
});
