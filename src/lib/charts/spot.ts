/** Where a row stands in a drawing, in px; the value in `y` decides what is above and below. */
export type Spot = { key: string; name: string; left: number; top: number; value: number };

/** The spot before or after the current one in drawing order; the first or last when there is none yet. */
export function alongFrom(spots: readonly Spot[], current: string | null, by: 1 | -1): Spot | null {
	const at = spots.findIndex(({ key }) => key === current);
	if (at < 0) return spots.at(by === 1 ? 0 : -1) ?? null;
	return spots[Math.min(spots.length - 1, Math.max(0, at + by))] ?? null;
}

/** The spot whose value is next above (1) or below (−1) that of the current one. */
export function upFrom(spots: readonly Spot[], current: string | null, by: 1 | -1): Spot | null {
	// Spots of equal value keep their drawing order, so that the walk up and the walk down are the same road.
	return alongFrom(
		[...spots].sort((a, b) => a.value - b.value),
		current,
		by
	);
}

/** All dots of one radius as a single path: one node in the page instead of hundreds. */
export function dotsPath(spots: readonly Pick<Spot, 'left' | 'top'>[], radius: number): string {
	const r = tenth(radius);
	const circle = `a${r} ${r} 0 1 0 ${tenth(2 * r)} 0a${r} ${r} 0 1 0 ${-tenth(2 * r)} 0`;
	return spots.map(({ left, top }) => `M${tenth(left - r)} ${tenth(top)}${circle}`).join('');
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
