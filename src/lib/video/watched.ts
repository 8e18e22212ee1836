/** A stretch of film in seconds. */
export type Stretch = { from: number; to: number };

/** Share (0–1) of a film of that many seconds that the stretches cover; what overlaps counts once. */
export function coverage(stretches: readonly Stretch[], seconds: number): number {
	if (!(seconds > 0)) return 0;
	let covered = 0;
	let reached = 0;
	for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
		const begin = Math.max(from, reached);
		const end = Math.min(to, seconds);
		if (end > begin) covered += end - begin;
		reached = Math.max(reached, end);
	}
	return Math.min(1, covered / seconds);
}

/** What the browser says was played. */
export function stretchesOf(played: TimeRanges): Stretch[] {
	return Array.from({ length: played.length }, (_, i) => ({ from: played.start(i), to: played.end(i) }));
}
