/** What stands on the road below a film, as shares (0–1) of its length. */
export type Stop = { at: number; passed: boolean };

const share = (seconds: number, length: number) =>
	length > 0 ? Math.min(1, Math.max(0, seconds / length)) : 0;

/** Part of the road that is travelled. */
export const travelled = share;

/** Round stops: where chapters begin, and the end. */
export function stopsOf(chapters: readonly { from: number }[], length: number, now: number): Stop[] {
	return [...chapters.map(({ from }) => from), length].map((seconds) => ({
		at: share(seconds, length),
		passed: seconds <= now
	}));
}

/** The moment at a place on the road, given the road's left edge and width in pixels. */
export function momentAt(x: number, left: number, width: number, length: number): number {
	return share(x - left, width) * length;
}

/** Where a key takes someone on the road; null for keys that do not move. */
export function moveByKey(key: string, now: number, length: number): number | null {
	const to: Partial<Record<string, number>> = {
		ArrowLeft: now - 5,
		ArrowDown: now - 5,
		ArrowRight: now + 5,
		ArrowUp: now + 5,
		PageDown: now - 10,
		PageUp: now + 10,
		Home: 0,
		End: length
	};
	const wanted = to[key];
	return wanted === undefined ? null : Math.min(length, Math.max(0, wanted));
}
