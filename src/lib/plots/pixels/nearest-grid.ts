import { bitsFor, setBit, type Bits } from './bits.ts';

/** Two opposite corners in px, in any order. */
export type Rect = { x1: number; y1: number; x2: number; y2: number };

/** Points sorted into square cells, so that a question about a place looks only at what lies around it. */
export type Grid = {
	xs: Float32Array;
	ys: Float32Array;
	left: number;
	top: number;
	cell: number;
	columns: number;
	rows: number;
	/** Where each cell begins in `members`; one more than there are cells. */
	starts: Uint32Array;
	members: Uint32Array;
};

/** Points on average in a cell: few enough to look at them all, many enough that empty cells do not matter. */
const crowd = 8;

/** Points that stand nowhere (not a number) are in no cell. The arrays are kept, not copied. */
export function gridOf(xs: Float32Array, ys: Float32Array): Grid {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let at = 0; at < xs.length; at++) {
		const x = xs[at] ?? NaN;
		const y = ys[at] ?? NaN;
		if (!stands(x, y)) continue;
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	if (left > right) [left, top, right, bottom] = [0, 0, 0, 0];
	const width = right - left;
	const height = bottom - top;
	const cell = Math.max(
		Math.sqrt((width * height * crowd) / Math.max(1, xs.length)),
		// A line of points has no area, and one of them far away must not make millions of cells.
		(Math.max(width, height) * crowd) / Math.max(1, xs.length),
		Number.EPSILON
	);
	const columns = Math.floor(width / cell) + 1;
	const rows = Math.floor(height / cell) + 1;
	const grid = { xs, ys, left, top, cell, columns, rows };

	const starts = new Uint32Array(columns * rows + 1);
	const cells = new Int32Array(xs.length);
	for (let at = 0; at < xs.length; at++) {
		const x = xs[at] ?? NaN;
		const y = ys[at] ?? NaN;
		const own = stands(x, y) ? rowAt(grid, y) * columns + columnAt(grid, x) : -1;
		cells[at] = own;
		if (own >= 0) starts[own + 1] = (starts[own + 1] ?? 0) + 1;
	}
	for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	const members = new Uint32Array(starts.at(-1) ?? 0);
	const next = starts.slice();
	for (let at = 0; at < cells.length; at++) {
		const own = cells[at] ?? -1;
		if (own < 0) continue;
		const place = next[own] ?? 0;
		members[place] = at;
		next[own] = place + 1;
	}
	return { ...grid, starts, members };
}

/** The number of the point nearest to a place, within `reach` px; −1 without one. Of equals the first row. */
export function nearestPoint(grid: Grid, x: number, y: number, reach: number): number {
	const { xs, ys, columns, rows, cell } = grid;
	let found = -1;
	let best = reach * reach;
	const column = columnAt(grid, x);
	const row = rowAt(grid, y);
	// Ring after ring of cells around the place, until the next ring is further away than what was found.
	const rings = Math.max(column, columns - 1 - column, row, rows - 1 - row);
	for (let ring = 0; ring <= rings; ring++) {
		const least = Math.max(0, ring - 1) * cell;
		if (least * least > best) break;
		for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
			const whole = Math.abs(r - row) === ring;
			for (let c = column - ring; c <= column + ring; c += whole || ring === 0 ? 1 : 2 * ring) {
				if (c < 0 || c >= columns) continue;
				look(r * columns + c);
			}
		}
	}
	return found;

	function look(own: number): void {
		const end = grid.starts[own + 1] ?? 0;
		for (let place = grid.starts[own] ?? 0; place < end; place++) {
			const at = grid.members[place] ?? 0;
			const across = (xs[at] ?? NaN) - x;
			const down = (ys[at] ?? NaN) - y;
			const away = across * across + down * down;
			if (away < best || (away === best && (found < 0 || at < found))) {
				best = away;
				found = at;
			}
		}
	}
}

/** All points in a rectangle, its sides included. Fills `into` when given, and gives it back. */
export function pointsWithin(grid: Grid, rect: Rect, into: Bits = bitsFor(grid.xs.length)): Bits {
	into.fill(0);
	const { xs, ys, columns } = grid;
	const [left, right] = [Math.min(rect.x1, rect.x2), Math.max(rect.x1, rect.x2)];
	const [top, bottom] = [Math.min(rect.y1, rect.y2), Math.max(rect.y1, rect.y2)];
	const [firstColumn, lastColumn] = [columnAt(grid, left), columnAt(grid, right)];
	const [firstRow, lastRow] = [rowAt(grid, top), rowAt(grid, bottom)];
	for (let row = firstRow; row <= lastRow; row++)
		for (let column = firstColumn; column <= lastColumn; column++) {
			const own = row * columns + column;
			const end = grid.starts[own + 1] ?? 0;
			for (let place = grid.starts[own] ?? 0; place < end; place++) {
				const at = grid.members[place] ?? 0;
				const x = xs[at] ?? NaN;
				const y = ys[at] ?? NaN;
				if (x >= left && x <= right && y >= top && y <= bottom) setBit(into, at);
			}
		}
	return into;
}

function stands(x: number, y: number): boolean {
	return Number.isFinite(x) && Number.isFinite(y);
}

type Cells = Pick<Grid, 'left' | 'top' | 'cell' | 'columns' | 'rows'>;

function columnAt({ left, cell, columns }: Cells, x: number): number {
	return Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cell)));
}

function rowAt({ top, cell, rows }: Cells, y: number): number {
	return Math.min(rows - 1, Math.max(0, Math.floor((y - top) / cell)));
}
