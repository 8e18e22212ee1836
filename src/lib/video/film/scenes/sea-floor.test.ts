import { expect, test } from 'vitest';
import { ROAD_Y, WIDTH } from '../paper.ts';
import { floorY, sector } from './sea-floor.ts';

test('the sea floor goes down from the shore to the road, and never up again', () => {
	const heights = Array.from({ length: 60 }, (_, i) => floorY(340 + i * 16));
	expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
	expect(floorY(WIDTH)).toBeCloseTo(ROAD_Y);
});

test('twenty minutes are a third of the clock, and half an hour is straight down', () => {
	expect(sector(0, 0, 100, 20)).toBe('M0 0V-100A100 100 0 0 1 86.6 50z');
	expect(sector(0, 0, 100, 30)).toContain('0 100z');
	expect(sector(0, 0, 100, 45)).toContain('A100 100 0 1 1 -100 0z');
});
