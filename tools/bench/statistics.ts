/**
 * The smallest of the values that `share` (0–1) of all values do not exceed (nearest rank), so it is always one
 * that was measured. Throws a RangeError when there are none.
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (found === undefined) throw new RangeError('no values, so no percentile');
	return found;
}

/** The middle value; between the two middle ones when their number is even. Throws a RangeError without values. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	if (upper === undefined || lower === undefined) throw new RangeError('no values, so no median');
	return (lower + upper) / 2;
}

export function p95(values: readonly number[]): number {
	return percentile(values, 0.95);
}
