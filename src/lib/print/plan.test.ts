import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '#lib/steps/registry.ts';
import { lessonPlan, opening, planRows } from './plan.ts';

const step = (id: string, minutes = 5): Step => ({
	id,
	kind: 'discuss',
	title: id,
	minutes,
	notes: { say: '', expect: '', react: '' },
	prompt: { task: '', size: 4, roles: [], rounds: [], noteAsk: '' },
	key: {}
});

test('each step begins when the one before it ends, and the last ends with the total', () => {
	const minutes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(minutes, (list) => {
			const steps = list.map((one, at) => step(`s${at}`, one));
			const { rows, total } = planRows(lessonPlan({ steps }), steps);
			expect(rows.map(({ from }) => from)).toEqual(
				rows.map((_, at) => list.slice(0, at).reduce((sum, one) => sum + one, 0))
			);
			expect(total).toBe(list.reduce((sum, one) => sum + one, 0));
		})
	);
});

test('a teacher’s plan decides on steps and minutes; a step the lesson no longer has is passed over', () => {
	const steps = [step('a'), step('b'), step('c')];
	const plan = {
		steps: [
			{ id: 'a', minutes: 10 },
			{ id: 'gone', minutes: 8 },
			{ id: 'c', minutes: 20 }
		]
	};
	const { rows, total } = planRows(plan, steps);
	expect(rows.map(({ step, from, minutes }) => [step.id, from, minutes])).toEqual([
		['a', 0, 10],
		['c', 10, 20]
	]);
	expect(total).toBe(30);
});

test('the first words are the first paragraph', () => {
	expect(opening('<p>「はい」</p>\n<p>「つぎ」</p>')).toBe('<p>「はい」</p>');
	expect(opening('<ul><li>a</li></ul>')).toBe('<ul><li>a</li></ul>');
});
