import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const options = ['a', 'b', 'c', 'd', 'e'];
const some = fc.subarray(options, { minLength: 1 });

test('a pick is right exactly when nothing is missing and nothing is to be thought over', () => {
	fc.assert(
		fc.property(some, some, (picked, correct) => {
			const verdict = judge(picked, correct);
			const missing = correct.filter((id) => !picked.includes(id));
			const again = picked.filter((id) => !correct.includes(id));
			if (again.length > 0) expect(verdict).toEqual({ type: 'not-yet', again });
			else if (missing.length > 0) expect(verdict).toEqual({ type: 'partly', missing: missing.length });
			else expect(verdict).toEqual({ type: 'right' });
		})
	);
});
