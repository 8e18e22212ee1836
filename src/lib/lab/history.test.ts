import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, redo, step, undo } from './history.ts';

test('a word typed without pause is one step; the next word another', () => {
	let history = begin('');
	history = step(history, 'a', 'text', 0);
	history = step(history, 'ab', 'text', 300);
	history = step(history, 'ab c', 'text', 2000);
	expect(undo(history).now).toBe('ab');
	expect(undo(undo(history)).now).toBe('');
	expect(undo(undo(undo(history))).now).toBe('');
});

test('after an undo the next letter begins a step of its own', () => {
	let history = step(step(begin(''), 'a', 'text', 0), 'ab', 'other', 10);
	history = step(undo(history), 'ax', 'text', 20);
	expect(undo(history).now).toBe('a');
	expect(redo(history).now).toBe('ax');
});

test('whatever the steps, undoing all and redoing all comes back to the same', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 50 }), (values) => {
			const end = values.reduce((history, value) => step(history, value, null, 0), begin(-1));
			const back = values.reduce((history) => undo(history), end);
			expect(back.now).toBe(-1);
			expect(values.reduce((history) => redo(history), back)).toEqual({ ...end, last: null });
		})
	);
});
