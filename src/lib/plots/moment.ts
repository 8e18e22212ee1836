import type { Cell } from '#lib/content/table.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import { thingOf } from './cells.ts';

/**
 * The rows at a moment, which may lie between two years: figures are then read off the straight line between the
 * years before and after. A thing that is not known in both has no place in between.
 */
export function rowsAt(frame: Frame, moment: number): FrameRow[] {
	const time = frame.view.time?.column ?? frame.time;
	if (time === null) return frame.rows;
	const before = frame.times.findLast((year) => year <= moment) ?? frame.times[0];
	const after = frame.times.find((year) => year >= moment) ?? frame.times.at(-1);
	if (before === undefined || after === undefined) return [];
	const at = (year: number) => frame.everyTime.filter(({ cells }) => cells[time] === year);
	if (before === after) return at(before);
	const later = new Map(at(after).map((row) => [thingOf(row.key), row]));
	const part = (moment - before) / (after - before);
	return at(before).flatMap((row) => {
		const next = later.get(thingOf(row.key));
		if (!next) return [];
		// It is called by the year that is nearer, so that what is picked in passing is a row of the table.
		const near = part < 0.5 ? row : next;
		return [{ key: near.key, name: near.name, cells: between(row.cells, next.cells, part) }];
	});
}

function between(
	before: Record<string, Cell>,
	after: Record<string, Cell>,
	part: number
): Record<string, Cell> {
	const cells: Record<string, Cell> = {};
	for (const [name, cell] of Object.entries(before)) {
		const next = after[name] ?? null;
		if (typeof cell === 'number') cells[name] = typeof next === 'number' ? cell + (next - cell) * part : null;
		else cells[name] = cell;
	}
	return cells;
}

/** The way each of some things has come up to the moment, from the first year on, with the place it has reached. */
export function waysOf(
	frame: Frame,
	rows: readonly FrameRow[],
	moment: number,
	things: ReadonlySet<string>
): FrameRow[][] {
	const time = frame.view.time?.column ?? frame.time;
	if (time === null) return [];
	return [...things].flatMap((thing) => {
		const past = frame.everyTime
			.filter(({ key, cells }) => thingOf(key) === thing && Number(cells[time]) < moment)
			.sort((a, b) => Number(a.cells[time]) - Number(b.cells[time]));
		const now = rows.find(({ key }) => thingOf(key) === thing);
		const way = now ? [...past, now] : past;
		return way.length > 1 ? [way] : [];
	});
}
