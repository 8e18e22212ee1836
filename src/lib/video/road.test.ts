import { expect, test } from 'vitest';
import { momentAt, moveByKey, stopsOf, travelled } from './road.ts';

test('chapters and the end are stops; those behind are passed', () => {
	expect(stopsOf([{ from: 0 }, { from: 20 }, { from: 60 }], 80, 20)).toEqual([
		{ at: 0, passed: true },
		{ at: 0.25, passed: true },
		{ at: 0.75, passed: false },
		{ at: 1, passed: false }
	]);
});

test('the road never leaves its ends', () => {
	expect([-1, 40, 90].map((now) => travelled(now, 80))).toEqual([0, 0.5, 1]);
	expect(travelled(3, 0)).toBe(0);
});

test('a touch is a moment of the film', () => {
	expect(momentAt(150, 100, 200, 80)).toBe(20);
	expect(momentAt(50, 100, 200, 80)).toBe(0);
	expect(momentAt(150, 100, 0, 80)).toBe(0);
});

test('arrows go five seconds, page keys ten, Home and End to the ends', () => {
	const keys = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End', 'a'];
	expect(keys.map((key) => moveByKey(key, 40, 80))).toEqual([35, 45, 30, 50, 0, 80, null]);
	expect(moveByKey('ArrowLeft', 2, 80)).toBe(0);
	expect(moveByKey('ArrowRight', 79, 80)).toBe(80);
});
