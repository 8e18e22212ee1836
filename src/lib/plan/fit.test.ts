import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor, share } from './fit.ts';
import { carries, leftOver, planIn, totalOf, writtenPlan, type Plan } from './plan.ts';
import { anyLesson, anyPeriod, lessonOf, rain, step } from './testing/lessons.ts';

/** A plan in one line: minutes, or – for a step that is left out. */
function line(plan: Plan): string {
	return plan.steps.map(({ minutes, out }) => (out ? '–' : minutes)).join(' ');
}

describe('a lesson fitted to a period', () => {
	test('stays as it is written where it fits', () => {
		expect(planFor(rain, 50)).toEqual(writtenPlan(rain));
	});

	test('gives time in proportion to its room, and keeps every step, where that is enough', () => {
		const plan = planFor(rain, 45);
		expect(line(plan)).toBe('4 5 9 13 9 5');
		expect(totalOf(plan)).toBe(45);
	});

	test('leaves out as few steps as it must, the shorter one first', () => {
		expect(line(planFor(rain, 28))).toBe('3 – 6 9 7 3');
		expect(line(planFor(rain, 20))).toBe('3 – 5 9 – 3');
	});

	test('fills a longer period as far as its steps can, and says what is left over', () => {
		expect(line(planFor(rain, 60))).toBe('6 6 13 17 13 5');
		expect(leftOver(planFor(rain, 90))).toBe(21);
	});

	test('says how much is missing where even the least is too long', () => {
		const plan = planFor(rain, 15);
		expect(line(plan)).toBe('3 – 5 8 – 3');
		expect(leftOver(plan)).toBe(-4);
	});

	test('never has more than the period wherever that can be met, nor a step outside its span', () => {
		fc.assert(
			fc.property(anyLesson, anyPeriod, (lesson, wanted) => {
				const plan = planFor(lesson, wanted);
				const core = lesson.steps.filter(carries).reduce((sum, { plan: { least } }) => sum + least, 0);
				if (core <= wanted) expect(totalOf(plan)).toBeLessThanOrEqual(wanted);
				else expect(totalOf(plan)).toBe(core);
				lesson.steps.forEach((written, index) => {
					const { id, minutes, out } = plan.steps[index] ?? { id: '', minutes: 0, out: true };
					expect(id).toBe(written.id);
					expect(minutes).toBeGreaterThanOrEqual(written.plan.least);
					expect(minutes).toBeLessThanOrEqual(written.plan.most);
					if (carries(written)) expect(out).toBe(false);
				});
			})
		);
	});

	test('uses every minute of the period where its steps can', () => {
		fc.assert(
			fc.property(anyLesson, anyPeriod, (lesson, wanted) => {
				const plan = planFor(lesson, wanted);
				const held = lesson.steps.filter((_, index) => plan.steps[index]?.out === false);
				const most = held.reduce((sum, { plan }) => sum + plan.most, 0);
				if (leftOver(plan) > 0) expect(totalOf(plan)).toBe(most);
			})
		);
	});

	test('leaves nothing out where shorter steps are enough', () => {
		fc.assert(
			fc.property(anyLesson, anyPeriod, (lesson, wanted) => {
				const least = lesson.steps.reduce((sum, { plan }) => sum + plan.least, 0);
				const gone = planFor(lesson, wanted).steps.filter(({ out }) => out);
				if (least <= wanted) expect(gone).toEqual([]);
				// And no step is out for nothing: with any one of them back, the period would be too short.
				else
					for (const { id } of gone) {
						const back = lesson.steps.find((one) => one.id === id)?.plan.least ?? 0;
						const others = planFor(lesson, wanted).steps.reduce(
							(sum, one, index) => sum + (one.out ? 0 : (lesson.steps[index]?.plan.least ?? 0)),
							0
						);
						expect(others + back).toBeGreaterThan(wanted);
					}
			})
		);
	});

	test('can do with very many steps that may be left out', () => {
		const many = lessonOf(
			step('heart', [5, 5, 5]),
			...Array.from({ length: 40 }, (_, index) => step(`extra-${index}`, [2, 3, 4], 'Lost.'))
		);
		expect(totalOf(planFor(many, 30))).toBe(30);
	});
});

describe('a share', () => {
	test('adds up to the amount, or to all the room there is, and nobody has more than their room', () => {
		const rooms = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(fc.nat({ max: 200 }), rooms, (amount, rooms) => {
				const parts = share(amount, rooms);
				const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
				expect(sum(parts)).toBe(Math.min(amount, sum(rooms)));
				parts.forEach((part, index) => {
					expect(part).toBeGreaterThanOrEqual(0);
					expect(part).toBeLessThanOrEqual(rooms[index] ?? 0);
				});
			})
		);
	});
});

describe('a stored plan', () => {
	test('is read in the lesson of today: new steps come in, gone ones go, and none is outside its span', () => {
		const stored: Plan = {
			lesson: rain.id,
			wanted: 45,
			steps: [
				{ id: 'gone', minutes: 5, out: false },
				{ id: 'look', minutes: 30, out: true },
				{ id: 'film', minutes: 4, out: true },
				{ id: 'guess', minutes: 1, out: false }
			]
		};
		const plan = planIn(rain, stored);
		expect(plan.wanted).toBe(45);
		expect(line(plan)).toBe('8 – 5 14 10 5');
	});
});
