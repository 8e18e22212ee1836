import { expect, test } from 'vitest';
import { alongStreet, buildings } from '../draw/town.ts';
import { dotsOf } from './before-after.ts';
import { crowdOf } from './crowd.ts';
import { beamEnds } from './weigh.ts';

test('a crowd has as many as the figure says, or one for so many', () => {
	expect(crowdOf(35, 1, '人')).toEqual({ all: 35, marked: 35 });
	expect(crowdOf(2926, 20, '件')).toEqual({ all: 146, marked: 146 });
});

test('a share is marked among a hundred, and a part among its whole', () => {
	expect(crowdOf(99, 1, '%')).toEqual({ all: 100, marked: 99 });
	expect(crowdOf(1, 1, 'teams', 41)).toEqual({ all: 41, marked: 1 });
});

test('a few are never drawn as none', () => {
	expect(crowdOf(3, 20, '人')).toEqual({ all: 1, marked: 1 });
});

test('both years have dots to the same scale', () => {
	const { before, after } = dotsOf(2926, 1756, 50);
	expect([before, after]).toEqual([59, 35]);
	expect(after / before).toBeCloseTo(0.6, 1);
});

test('the beam keeps its length, and what goes down on one side goes up on the other', () => {
	const level = beamEnds(0);
	expect(level.left.y).toBe(level.right.y);
	const { left, right } = beamEnds(-9);
	expect(left.y).toBeGreaterThan(right.y);
	expect(Math.hypot(right.x - left.x, right.y - left.y)).toBeCloseTo(level.right.x - level.left.x);
});

test('buildings stand side by side within the street', () => {
	const kinds = ['house', 'office', 'stall', 'park'] as const;
	const middles = alongStreet(kinds, 40, 1240);
	const edges = middles.flatMap((x, i) => {
		const half = buildings[kinds[i] ?? 'house'].width / 2;
		return [x - half, x + half];
	});
	expect(edges).toEqual(edges.toSorted((a, b) => a - b));
	expect(edges[0]).toBeGreaterThanOrEqual(40);
	expect(edges.at(-1)).toBeLessThanOrEqual(1240);
});
