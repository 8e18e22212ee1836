/**
 * Where a caret belongs after somebody else changed the text: behind the same letters as before, or at the end of what
 * was put in its place.
 */
export function caretAfter(before: string, after: string, caret: number): number {
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before[same] === after[same]) same++;
	if (caret <= same) return caret;
	let tail = 0;
	while (tail < most - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const fromEnd = before.length - caret;
	return after.length - Math.min(fromEnd, tail);
}
