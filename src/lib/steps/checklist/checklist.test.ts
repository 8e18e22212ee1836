import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklist } from './checklist.ts';
import { freeId } from './free-id.ts';

const item = (id: string, ifNeeded = false) => ({ id, text: id, why: id, ifNeeded });
const prompt = { items: [item('a'), item('b'), item('c', true)] };
const score = (ticked: string[]) => checklist.score({ ticked, lines: [] }, {}, prompt).type;

test('is done when everything is ticked but what not everyone needs', () => {
	expect(score(['a'])).toBe('unready');
	expect(score(['a', 'b'])).toBe('done');
	expect(score(['c'])).toBe('unready');
});

test('a list of things that only some need is not done before anything is ticked', () => {
	const some = { items: [item('a', true)] };
	expect(checklist.score({ ticked: [], lines: [] }, {}, some).type).toBe('unready');
});

test('a new line has a name of its own, whatever was removed before', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(20)), (numbers) => {
			const lines = numbers.map((n) => ({ id: `line-${n}` }));
			expect(lines.map(({ id }) => id)).not.toContain(freeId(lines));
		})
	);
});
