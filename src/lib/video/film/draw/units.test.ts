import { range } from 'd3-array';
import { expect, test } from 'vitest';
import { counted, unitPlace, unitSize } from './units.ts';

const room = { x: 100, y: 50, width: 500, height: 200 };

test.each([1, 7, 31, 59, 66, 156])('%i units lie inside their room and not on each other', (count) => {
	const size = unitSize(count, room);
	const places = range(count).map((i) => unitPlace(i, size, room));
	for (const { x, y } of places) {
		expect(x - size / 2).toBeGreaterThanOrEqual(room.x - 1e-6);
		expect(x + size / 2).toBeLessThanOrEqual(room.x + room.width + 1e-6);
		expect(y + size / 2).toBeLessThanOrEqual(room.y + room.height + 1e-6);
	}
	expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
});

test('few units are not larger than what can be taken in at once', () => {
	expect(unitSize(1, room)).toBe(96);
});

test('a number counts in steps that the eye can follow and ends where it should', () => {
	expect(counted(590_000_000, 0.5)).toBe(300_000_000);
	expect(counted(66, 0.5)).toBe(33);
	expect(counted(3, 0.4)).toBe(1);
	expect(counted(5643, 1)).toBe(5643);
});
