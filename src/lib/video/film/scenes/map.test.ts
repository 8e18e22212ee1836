import { expect, test } from 'vitest';
import { maps } from '../maps.ts';
import { HEIGHT, WIDTH } from '../paper.ts';
import { project } from './map.ts';

const sheet = maps['south-west-europe'];

test('west is left, north is up, and the edges are where the sheet says', () => {
	const lisbon = project(sheet, -9.1, 38.7);
	const milan = project(sheet, 9.2, 45.5);
	expect(lisbon.x).toBeLessThan(milan.x);
	expect(lisbon.y).toBeGreaterThan(milan.y);
	expect(project(sheet, sheet.west, 40).x).toBeCloseTo(0);
	expect(project(sheet, sheet.east, 40).x).toBeCloseTo(WIDTH);
	expect(project(sheet, 0, sheet.middle).y).toBeCloseTo(HEIGHT / 2 - 20);
});
