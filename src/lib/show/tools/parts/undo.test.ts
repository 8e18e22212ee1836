import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, freshUndo, steps, undo } from './undo.ts';

test('Taking back everything that was done leads to the beginning', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: steps }), (numbers) => {
			let state = freshUndo(0);
			for (const number of numbers) state = act(state, (now) => now + number);
			for (let i = 0; i < steps; i++) state = undo(state);
			expect(state).toEqual(freshUndo(0));
		})
	);
});

test('The past never grows beyond what is kept', () => {
	let state = freshUndo(0);
	for (let i = 0; i < 100; i++) state = act(state, (now) => now + 1);
	expect(state.past).toHaveLength(steps);
	expect(undo(state).now).toBe(99);
});

test('What changes nothing cannot be taken back', () => {
	expect(act(freshUndo(1), (now) => now).past).toEqual([]);
});
