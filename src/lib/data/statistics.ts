import { deviation, max, mean, median, min, quantileSorted } from 'd3-array';
import type { Cell } from '#lib/content/table.ts';
import { fitLine, type Fit } from './fit.ts';
import type { Frame, FrameRow } from './frame.ts';

/** What can be said of the numbers of a column; cells without a number are counted and passed over. */
export type Summary = {
	count: number;
	missing: number;
	mean: number;
	median: number;
	/** Lower and upper quartile: half of the values lie between them. */
	quartiles: [number, number];
	least: number;
	most: number;
	/** Standard deviation of a sample; null for a single value. */
	deviation: number | null;
};

/** Null where there is not a single number. */
export function summarise(cells: readonly Cell[]): Summary | null {
	const numbers = cells.filter((cell) => typeof cell === 'number').sort((a, b) => a - b);
	const [least, most] = [min(numbers), max(numbers)];
	if (least === undefined || most === undefined) return null;
	return {
		count: numbers.length,
		missing: cells.length - numbers.length,
		mean: mean(numbers) ?? least,
		median: median(numbers) ?? least,
		quartiles: [quantileSorted(numbers, 0.25) ?? least, quantileSorted(numbers, 0.75) ?? most],
		least,
		most,
		deviation: deviation(numbers) ?? null
	};
}

export type Group = {
	/** The value the rows have in common, in the reader's language; empty for rows without one. */
	name: string;
	rows: FrameRow[];
};

/** The rows by their value in a column, in the order in which the values first stand in the table. */
export function groupsOf(rows: readonly FrameRow[], column: string): Group[] {
	const groups = new Map<string, FrameRow[]>();
	for (const row of rows) {
		const name = String(row.cells[column] ?? '');
		const group = groups.get(name);
		if (group) group.push(row);
		else groups.set(name, [row]);
	}
	return [...groups].map(([name, rows]) => ({ name, rows }));
}

export function summariseGroups(
	rows: readonly FrameRow[],
	by: string,
	value: string
): (Group & { summary: Summary | null })[] {
	return groupsOf(rows, by).map((group) => ({
		...group,
		summary: summarise(group.rows.map(({ cells }) => cells[value] ?? null))
	}));
}

export type Correlation = Fit & { count: number };

/**
 * The straight line through the rows as the axes show them, with its r: on a logarithmic axis that of log₁₀.
 * Null where there are fewer than three rows with both values, or all stand at one x.
 */
export function correlationOf({ view, rows }: Pick<Frame, 'view' | 'rows'>): Correlation | null {
	const { x, y, xScale, yScale } = view;
	if (x === null || y === null) return null;
	const points: { x: number; y: number }[] = [];
	for (const { cells } of rows) {
		const across = place(cells[x], xScale);
		const up = place(cells[y], yScale);
		if (across !== null && up !== null) points.push({ x: across, y: up });
	}
	const fit = points.length < 3 ? null : fitLine(points);
	return fit && { ...fit, count: points.length };
}

/** Where a value stands on an axis; null where it has no place there. */
function place(cell: Cell | undefined, scale: 'linear' | 'log'): number | null {
	if (typeof cell !== 'number') return null;
	if (scale === 'linear') return cell;
	return cell > 0 ? Math.log10(cell) : null;
}
