import { expect, test } from 'vitest';
import { curtain } from './curtain.svelte.ts';

test('four digits uncover the work of that learner, and of nobody else', () => {
	const mio = { id: 'mio', pin: '1234' };
	const ren = { id: 'ren', pin: '1234' };
	expect(curtain.isDown({ id: 'aoi', pin: null })).toBe(false);
	expect(curtain.isDown(mio)).toBe(true);
	expect(curtain.lift(mio, '4321')).toBe(false);
	expect(curtain.isDown(mio)).toBe(true);
	expect(curtain.lift(mio, '1234')).toBe(true);
	expect([curtain.isDown(mio), curtain.isDown(ren)]).toEqual([false, true]);
});
