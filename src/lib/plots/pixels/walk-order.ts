/** The road of the arrow keys: rows sorted by a value, and the place of each row on it. */
export type WalkOrder = { order: Uint32Array; ranks: Uint32Array };

/** Rows of equal value keep their order, so that the way back is the same road; those without a value are left out. */
export function walkOrder(values: ArrayLike<number>): WalkOrder {
	const known: number[] = [];
	for (let at = 0; at < values.length; at++) if (Number.isFinite(values[at])) known.push(at);
	const order = Uint32Array.from(known).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
	const ranks = new Uint32Array(values.length).fill(nowhere);
	order.forEach((at, rank) => (ranks[at] = rank));
	return { order, ranks };
}

const nowhere = 0xffff_ffff;

/**
 * The next row on the road that `shown` lets through; the first or last one when there is none yet, and the same
 * row at the end of the road. −1 when nothing is shown.
 */
export function stepFrom(
	{ order, ranks }: WalkOrder,
	current: number,
	by: 1 | -1,
	shown: (at: number) => boolean
): number {
	const rank = current < 0 ? nowhere : (ranks[current] ?? nowhere);
	for (
		let place = rank === nowhere ? (by === 1 ? 0 : order.length - 1) : rank + by;
		place >= 0 && place < order.length;
		place += by
	) {
		const at = order[place] ?? 0;
		if (shown(at)) return at;
	}
	if (rank !== nowhere && shown(current)) return current;
	// The current row went out of sight and nothing follows: the last one that is still seen.
	return rank === nowhere ? -1 : endOf({ order, ranks }, by, shown);
}

/** The first (−1) or last (1) row of the road that is shown. */
export function endOf({ order }: WalkOrder, end: 1 | -1, shown: (at: number) => boolean): number {
	const found = end === 1 ? order.findLast(shown) : order.find(shown);
	return found ?? -1;
}
