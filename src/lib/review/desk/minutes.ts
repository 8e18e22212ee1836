/** Characters that are read in a minute: Japanese, and all other writing. */
const inMinute = { japanese: 500, other: 1100 };
/** Minutes for two or three comments. */
const writing = 4;
/** Minutes to look at one thing that changed, with the comment beside it. */
const oneChange = 0.4;

/** Minutes an idea takes a mentor: read and commented on, or, after the first visit, what changed looked through. */
export function minutesFor({ length, changes }: { length: number; changes: number | null }): number {
	const reading = changes === null ? length / inMinute.japanese : Math.min(changes * oneChange, 6);
	return Math.max(2, Math.round(reading + (changes === 0 ? 1 : writing)));
}

/** Characters, counted as if all were Japanese: letters of other scripts are read faster. */
export function lengthOf(texts: readonly string[]): number {
	const all = texts.join('');
	const japanese = (all.match(/[\u3040-\u30ff\u4e00-\u9fff]/g) ?? []).length;
	return Math.round(japanese + (all.length - japanese) * (inMinute.japanese / inMinute.other));
}
