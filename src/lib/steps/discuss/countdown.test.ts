import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, clockFace, extend, minute, pause, ready, start, timeLeft, type Countdown } from './countdown.ts';

const noon = Date.UTC(2026, 10, 22, 12);

describe('a countdown', () => {
	test('shows the right time however long nobody looked', () => {
		const running = start(ready(90), noon);
		expect(timeLeft(running, noon + 30_000)).toBe(60_000);
		expect(timeLeft(running, noon + 10 * minute)).toBe(0);
		expect(at(running, noon + 89_999)).toBe(running);
		expect(at(running, noon + 90_000)).toEqual({ status: 'over' });
	});

	test('stands still while it is paused', () => {
		const paused = pause(start(ready(90), noon), noon + 30_000);
		expect(timeLeft(paused, noon + 5 * minute)).toBe(60_000);
		expect(timeLeft(start(paused, noon + 5 * minute), noon + 6 * minute)).toBe(0);
	});

	test('takes another minute before, during, after', () => {
		expect(timeLeft(extend(ready(90), minute, noon), noon)).toBe(150_000);
		expect(timeLeft(extend(start(ready(90), noon), minute, noon), noon + 30_000)).toBe(120_000);
		expect(extend({ status: 'over' }, minute, noon)).toEqual({ status: 'running', endsAt: noon + minute });
	});

	test('neither gains nor loses time by pauses', () => {
		const pauses = fc.array(fc.record({ run: fc.nat(20_000), rest: fc.nat(200_000) }), { maxLength: 8 });
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 600 }), pauses, (seconds, moves) => {
				let now = noon;
				let ran = 0;
				let countdown: Countdown = ready(seconds);
				for (const { run, rest } of moves) {
					countdown = start(countdown, now);
					now += run;
					ran += run;
					countdown = pause(countdown, now);
					now += rest;
				}
				expect(timeLeft(countdown, now)).toBe(Math.max(0, seconds * 1000 - ran));
			})
		);
	});
});

test('the face shows a begun second, and 0:00 only at the end', () => {
	expect(clockFace(125_000)).toBe('2:05');
	expect(clockFace(60_001)).toBe('1:01');
	expect(clockFace(1)).toBe('0:01');
	expect(clockFace(0)).toBe('0:00');
});
