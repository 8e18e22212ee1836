/** The name most like the one that was typed, where it may well have been meant. */
export function nearestName(typed: string, names: readonly string[]): string | null {
	const wanted = plainName(typed);
	let best: string | null = null;
	// Up to a third of the letters may differ.
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of names) {
		const away = distance(wanted, plainName(name), least);
		if (away < least) {
			best = name;
			least = away;
		}
	}
	return best;
}

/** Names that people take for the same: full-width or not, large or small letters, spaces. */
export function plainName(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** How many letters have to be changed, added or taken out; gives up at `limit`. */
function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? limit;
}
