import { max, sum } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { openWidth, percents, ranges, type Group } from './country.ts';
import type { Point } from './figures.ts';

/** Pictures of the class and the country as marks in px; components only put them on the screen. */
export type Frame = { width: number; height: number };

/** Longest time on the axis, in minutes. */
const end = Math.max(...ranges) + openWidth;

export type ClassBar = {
	id: string;
	group: Group;
	left: number;
	width: number;
	top: number;
	height: number;
	percent: number;
};

/**
 * Answers over an axis of time. The area of a bar is its count: ranges that were put together are wide, and as high as
 * their answers are on average.
 */
export function drawClass(groups: readonly Group[], { width, height }: Frame) {
	const x = scaleLinear([0, end], [0, width]);
	const perRange = ({ from, to, count }: Group) => count / ((to - from) / openWidth);
	const y = scaleLinear([0, Math.max(1, max(groups, perRange) ?? 1)], [height, 0]);
	const all = percents(groups.map(({ count }) => count));
	const gap = 3;
	const bars = groups.map((group, at): ClassBar => {
		const [left, right] = [x(group.from), x(group.to)];
		const top = y(perRange(group));
		return {
			id: String(group.from),
			group,
			left: left + gap,
			width: right - left - gap * 2,
			top,
			height: height - top,
			percent: all[at] ?? 0
		};
	});
	return { x, bars, ticks: [...ranges].map((from) => ({ at: x(from), hours: from / 60 })) };
}

/** Where a name of that length stands beside a line, so that it stays on the picture. */
export function besideLine(
	at: number,
	length: number,
	width: number
): { x: number; anchor: 'start' | 'end' } {
	const gap = 14;
	return at + gap + length <= width ? { x: at + gap, anchor: 'start' } : { x: at - gap, anchor: 'end' };
}

/** The series of the country, broken where the way of counting changed. */
export function drawSeries(points: readonly Point[], { width, height }: Frame) {
	const years = points.map(({ year }) => year);
	const x = scalePoint(years, [0, width]).padding(0.5);
	const top = Math.ceil((max(points, ({ minutes }) => minutes) ?? 0) / 60) * 60;
	const y = scaleLinear([0, Math.max(60, top)], [height, 0]);
	const at = ({ year }: Point) => x(year) ?? 0;
	const path = line<Point>(at, ({ minutes }) => y(minutes)).digits(1);
	const parts = ([0, 1] as const).map((part) => points.filter((point) => point.part === part));
	const [before, after] = [parts[0]?.at(-1), parts[1]?.[0]];
	return {
		dots: points.map((point) => ({ ...point, left: at(point), top: y(point.minutes) })),
		paths: parts.flatMap((part) => path(part) ?? []),
		/** Between the two years where the line is broken; null where there is only one stretch. */
		breakAt: before && after ? sum([at(before), at(after)]) / 2 : null,
		hours: Array.from({ length: top / 60 + 1 }, (_, hours) => hours)
			.filter((hours) => hours % (top > 300 ? 2 : 1) === 0)
			.map((hours) => ({ hours, at: y(hours * 60) }))
	};
}
