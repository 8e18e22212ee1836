import { sameSet } from './choice.ts';

/**
 * What is said of a pick. "partly": nothing wrong was picked, but something is missing.
 * "not-yet" names the picked options that deserve a second look; what would be right is never named.
 */
export type Verdict =
	{ type: 'right' } | { type: 'partly'; missing: number } | { type: 'not-yet'; again: string[] };

/** Compares picked option ids with the right ones; needs at least one pick to be fair. */
export function judge(picked: readonly string[], correct: readonly string[]): Verdict {
	if (sameSet(picked, correct)) return { type: 'right' };
	const again = picked.filter((id) => !correct.includes(id));
	return again.length > 0
		? { type: 'not-yet', again }
		: { type: 'partly', missing: correct.length - picked.length };
}
