/** A change of the field, with the whole text after it. Times in milliseconds. */
export type Change = { at: number; text: string };
/** A row of which the store has said that it is kept, as JSON. */
export type Kept = { at: number; row: string };

/**
 * Milliseconds from each change to the first kept row that holds it, or a later text that grew out of it: while one
 * answer is being written only the newest waits behind it. `null` for a change that no row holds.
 */
export function storedAfter(changes: readonly Change[], kept: readonly Kept[]): (number | null)[] {
	const rows = kept.map(({ at, row }) => ({
		at,
		// With its quotation marks, so that a text is not found in a longer one.
		last: changes.findLastIndex(({ text }) => row.includes(JSON.stringify(text)))
	}));
	return changes.map((change, index) => {
		const found = rows.find(({ at, last }) => last >= index && at >= change.at);
		return found ? found.at - change.at : null;
	});
}
