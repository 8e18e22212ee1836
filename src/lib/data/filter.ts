import type { Cell } from '#lib/content/table.ts';
import type { Filter } from './view.ts';

/** Rows that pass every filter. A cell without a value passes none: it lies in no span and among no values. */
export function filterRows<Row extends { cells: Record<string, Cell> }>(
	rows: readonly Row[],
	filters: readonly Filter[]
): Row[] {
	const tests = filters.map(testOf);
	return rows.filter(({ cells }) => tests.every((passes) => passes(cells)));
}

function testOf(filter: Filter): (cells: Record<string, Cell>) => boolean {
	if (filter.type === 'span') {
		const [least, most] = [Math.min(...filter.span), Math.max(...filter.span)];
		return (cells) => {
			const cell = cells[filter.column];
			return typeof cell === 'number' && cell >= least && cell <= most;
		};
	}
	const values = new Set(filter.values);
	return (cells) => {
		const cell = cells[filter.column] ?? null;
		return cell !== null && values.has(String(cell));
	};
}
