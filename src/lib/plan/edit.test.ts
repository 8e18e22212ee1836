import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, begin, edited, undo, type Edit, type History } from './edit.ts';
import { lossesOf } from './losses.ts';
import { carries, totalOf, writtenPlan } from './plan.ts';
import { anyLesson, rain } from './testing/lessons.ts';

describe('an edit', () => {
	const plan = writtenPlan(rain);

	test('changes the minutes of one step, within its span', () => {
		const longer = edited(rain, plan, { type: 'minutes', step: 'guess', minutes: 12 });
		expect(totalOf(longer)).toBe(52);
		const least = edited(rain, plan, { type: 'minutes', step: 'guess', minutes: 0 });
		expect(least.steps[2]?.minutes).toBe(5);
	});

	test('leaves a step out and puts it back with its minutes', () => {
		const longer = edited(rain, plan, { type: 'minutes', step: 'talk', minutes: 12 });
		const out = edited(rain, longer, { type: 'leave-out', step: 'talk' });
		expect(totalOf(out)).toBe(40);
		expect(edited(rain, out, { type: 'put-back', step: 'talk' })).toEqual(longer);
	});

	test('cannot leave out a step that carries the lesson', () => {
		expect(edited(rain, plan, { type: 'leave-out', step: 'write' })).toBe(plan);
	});

	test('that changes nothing is none', () => {
		expect(edited(rain, plan, { type: 'minutes', step: 'guess', minutes: 10 })).toBe(plan);
		expect(edited(rain, plan, { type: 'minutes', step: 'nobody', minutes: 10 })).toBe(plan);
		expect(edited(rain, plan, { type: 'fit', wanted: 50 })).toBe(plan);
		expect(edited(rain, plan, { type: 'reset' })).toBe(plan);
	});

	test('fits the lesson to a period that can be', () => {
		expect(edited(rain, plan, { type: 'fit', wanted: 1000 }).wanted).toBe(180);
		expect(edited(rain, plan, { type: 'fit', wanted: 44.6 }).wanted).toBe(45);
	});
});

describe('a history', () => {
	const anyEdit = (ids: readonly string[]): fc.Arbitrary<Edit> => {
		const step = fc.constantFrom(...ids);
		return fc.oneof(
			fc.record({ type: fc.constant('minutes' as const), step, minutes: fc.integer({ min: -5, max: 60 }) }),
			fc.record({ type: fc.constant('leave-out' as const), step }),
			fc.record({ type: fc.constant('put-back' as const), step }),
			fc.record({ type: fc.constant('fit' as const), wanted: fc.integer({ min: 0, max: 200 }) }),
			fc.record({ type: fc.constant('reset' as const) })
		);
	};
	const run = anyLesson.chain((lesson) =>
		fc.record({
			lesson: fc.constant(lesson),
			edits: fc.array(anyEdit(lesson.steps.map(({ id }) => id)), { maxLength: 30 })
		})
	);

	test('takes every edit back, one by one', () => {
		fc.assert(
			fc.property(run, ({ lesson, edits }) => {
				const states: History[] = [begin(lesson, null)];
				for (const edit of edits) {
					const last = states.at(-1);
					if (!last) continue;
					const next = after(lesson, last, edit);
					if (next !== last) states.push(next);
				}
				let back = states.at(-1);
				for (const state of [...states].reverse()) {
					expect(back?.plan).toEqual(state.plan);
					back = back && undo(back);
				}
				expect(back?.past).toEqual([]);
			})
		);
	});

	test('holds plans with every step, within its span, and all that carry', () => {
		fc.assert(
			fc.property(run, ({ lesson, edits }) => {
				const { plan } = edits.reduce((history, edit) => after(lesson, history, edit), begin(lesson, null));
				lesson.steps.forEach((step, index) => {
					const planned = plan.steps[index];
					expect(planned?.id).toBe(step.id);
					expect(planned?.minutes).toBeGreaterThanOrEqual(step.plan.least);
					expect(planned?.minutes).toBeLessThanOrEqual(step.plan.most);
					if (carries(step)) expect(planned?.out).toBe(false);
				});
			})
		);
	});
});

describe('losses', () => {
	test('are the steps left out with what goes with them, and the shorter ones', () => {
		const out = edited(rain, writtenPlan(rain), { type: 'leave-out', step: 'talk' });
		const shorter = edited(rain, out, { type: 'minutes', step: 'look', minutes: 3 });
		const longer = edited(rain, shorter, { type: 'minutes', step: 'write', minutes: 20 });
		expect(lossesOf(rain, longer)).toEqual([
			{ type: 'out', step: 'talk', lost: 'Nobody hears another idea.', minutes: 10 },
			{ type: 'shorter', step: 'look', by: 2, minutes: 3 }
		]);
		expect(lossesOf(rain, writtenPlan(rain))).toEqual([]);
	});
});
