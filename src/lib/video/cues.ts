import type { Span } from './film/timing.ts';

/**
 * The question at which a film that went on from `before` to `now` has to wait. Those in `settled` let it pass, and so
 * do those that were jumped over: who seeks knows where they want to go.
 */
export function questionDue<Q extends { id: string; at: number }>(
	questions: readonly Q[],
	before: number,
	now: number,
	settled: (id: string) => boolean
): Q | null {
	return (
		questions
			.filter(({ id, at }) => before < at && at <= now && !settled(id))
			.toSorted((a, b) => a.at - b.at)[0] ?? null
	);
}

/** The line that stands at a moment; null between two lines. */
export function lineAt<L extends Span>(lines: readonly L[], seconds: number): L | null {
	return lines.find(({ from, to }) => from <= seconds && seconds < to) ?? null;
}

/** The last thing that had begun at a moment: a scene, a chapter. The first one when none had. */
export function begunAt<T extends { from: number }>(list: readonly T[], seconds: number): T | null {
	return list.findLast(({ from }) => from <= seconds) ?? list[0] ?? null;
}

/** Where a film that was left goes on; 0 when that is so near its start or end that it begins anew. */
export function goOnAt(left: number, seconds: number): number {
	return left >= 3 && left <= seconds - 3 ? left : 0;
}
