/** A row that is being talked about: everything else in the chart stays grey. */
export type Talked = { key: string; own: boolean; picked: boolean };

/** What rows are picked for: as evidence of a claim, or as the answer to a task. */
export type Picks = 'evidence' | 'answer';

/** The rows talked about, each once: one's own first, then what was picked, then what the author points at. */
export function talkedAbout(
	own: string | null,
	picked: readonly string[],
	highlight: readonly string[]
): Talked[] {
	const keys = new Set([...(own === null ? [] : [own]), ...picked, ...highlight]);
	return [...keys].map((key) => ({ key, own: key === own, picked: picked.includes(key) }));
}
