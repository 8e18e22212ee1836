import { expect, test } from 'vitest';
import { partSide } from './areas.ts';
import { steadily } from './growth.ts';

const from = { year: 1992, value: 11 };
const to = { year: 2021, value: 150 };

test('steady growth meets both ends and multiplies by the same every year', () => {
	expect(steadily(from, to, 1992)).toBe(11);
	expect(steadily(from, to, 2021)).toBeCloseTo(150);
	const rate = steadily(from, to, 2001) / steadily(from, to, 2000);
	expect(rate).toBeCloseTo(1.094, 3);
	expect(steadily(from, to, 2015) / steadily(from, to, 2014)).toBeCloseTo(rate);
});

test('a square within a square shows the part by its area, not by its side', () => {
	expect(partSide(25, 100, 400)).toBe(200);
	expect(partSide(1, 10_000, 400)).toBe(4);
});
