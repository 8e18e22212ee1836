import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, ranges } from './country.ts';
import type { Point } from './figures.ts';
import { besideLine, drawClass, drawSeries } from './picture.ts';

const frame = { width: 1600, height: 400 };

describe('The picture of the class', () => {
	test('The area of a bar is its count, also where ranges were put together', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }), (counts) => {
				const groups = groupsOf(
					Object.fromEntries(counts.map((count, at) => [`r${ranges[at] ?? 0}`, count]))
				);
				if (!groups) return;
				const { bars } = drawClass(groups, frame);
				const areas = bars.flatMap(({ group, height }) =>
					group.count === 0 ? [] : [(height * (group.to - group.from)) / group.count]
				);
				for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 6);
				for (const { left, width, top } of bars) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + width).toBeLessThanOrEqual(frame.width);
					expect(top).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});
	test('A name stands on that side of its line where it has room', () => {
		expect(besideLine(100, 300, 1600)).toEqual({ x: 114, anchor: 'start' });
		expect(besideLine(1500, 300, 1600)).toEqual({ x: 1486, anchor: 'end' });
	});
});

test('The series breaks into two paths with the break between them', () => {
	const point = (year: number, minutes: number): Point => ({
		year,
		minutes,
		computed: false,
		part: year < 2021 ? 0 : 1
	});
	const { paths, breakAt, dots } = drawSeries([point(2019, 176), point(2020, 199), point(2021, 259)], frame);
	expect(paths).toHaveLength(2);
	expect(breakAt).toBeGreaterThan(dots[1]?.left ?? Infinity);
	expect(breakAt).toBeLessThan(dots[2]?.left ?? 0);
	expect(drawSeries([point(2021, 259), point(2022, 277)], frame).breakAt).toBeNull();
});
