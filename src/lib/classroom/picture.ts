import { bin, max, median, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Tally } from '#lib/steps/tally.ts';

type Of<Type extends Tally['type']> = Extract<Tally, { type: Type }>;

/** Lengths in percent of the room there is, so that a bar needs no width of its own. */
export function optionBars({ rows, answered }: Of<'options'>) {
	// Of all who answered: half of the class is half of the line.
	const length = scaleLinear([0, Math.max(1, answered)], [0, 100]);
	return rows.map((row) => ({ ...row, length: length(row.count) }));
}

export type Size = {
	width: number;
	height: number;
	margin: { top: number; right: number; bottom: number; left: number };
};

/** How often each step of a scale was given. */
export function numberBars({ values, range }: Of<'numbers'>, { width, height, margin }: Size) {
	const numbers = values.map(({ value }) => value);
	const x = scaleLinear(range, [margin.left, width - margin.right]);
	const bins = bin()
		.domain(range)
		.thresholds(ticks(range[0], range[1], 10))(numbers);
	const y = scaleLinear(
		[0, Math.max(1, max(bins, ({ length }) => length) ?? 1)],
		[height - margin.bottom, margin.top]
	);
	const middle = median(numbers) ?? null;
	return {
		bars: bins.flatMap(({ x0 = 0, x1 = 0, length }) =>
			length === 0
				? []
				: [
						{
							from: x0,
							to: x1,
							count: length,
							x: x(x0) + 0.5,
							width: Math.max(1, x(x1) - x(x0) - 1),
							y: y(length),
							height: y(0) - y(length)
						}
					]
		),
		ticks: x.ticks(Math.max(2, Math.floor(width / 90))).map((value) => ({ value, x: x(value) })),
		base: y(0),
		median: middle === null ? null : { value: middle, x: x(middle) }
	};
}

/** Everyone's line, and the one in the middle of them. */
export function answerLines({ lines, at, range }: Of<'lines'>, { width, height, margin }: Size) {
	const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [margin.left, width - margin.right]);
	const y = scaleLinear(range, [height - margin.bottom, margin.top]);
	const path = line<number | null>()
		.defined((value) => value !== null)
		.x((_, i) => x(at[i] ?? 0))
		.y((value) => y(value ?? 0));
	const middle = at.map((_, i) => median(lines.flatMap(({ value }) => value[i] ?? [])) ?? null);
	return {
		paths: lines.map(({ who, value }) => ({ who, d: path(value) ?? '' })),
		middle: path(middle) ?? '',
		middleAt: at.map((place, i) => ({ place, value: middle[i] ?? null })),
		xTicks: ticksAt(at).map((value) => ({ value, x: x(value) })),
		yTicks: y.ticks(4).map((value) => ({ value, y: y(value) }))
	};
}

/** A few of the places, first and last among them. */
function ticksAt(at: readonly number[]): number[] {
	const every = Math.max(1, Math.ceil((at.length - 1) / 4));
	return at.filter((_, i) => i % every === 0 || i === at.length - 1);
}
