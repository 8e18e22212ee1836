import { range } from 'd3-array';

export type Room = { x: number; y: number; width: number; height: number };

/** The largest side at which `count` squares fit into a room, row by row. */
export function unitSize(
	count: number,
	{ width, height }: Pick<Room, 'width' | 'height'>,
	largest = 96
): number {
	if (count <= 0) return largest;
	const sizes = range(1, count + 1).flatMap((columns) => {
		const byWidth = width / columns;
		const byHeight = height / Math.ceil(count / columns);
		return [Math.min(byWidth, byHeight)];
	});
	return Math.min(largest, Math.max(...sizes));
}

/** The middle of the `i`th of `count` squares, from the upper left, row by row. */
export function unitPlace(i: number, size: number, { x, y, width }: Room): { x: number; y: number } {
	const columns = Math.max(1, Math.floor(width / size + 1e-6));
	return { x: x + ((i % columns) + 0.5) * size, y: y + (Math.floor(i / columns) + 0.5) * size };
}

/** A value on its way to the end, `p` from 0 to 1, with two digits that count: 590 million by 10 million. */
export function counted(value: number, p: number): number {
	if (p >= 1) return value;
	const step = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1));
	return Math.round((value * p) / step) * step;
}
