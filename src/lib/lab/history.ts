/** Steps that can be undone. Values are never changed, only replaced. */
export type History<Value> = {
	now: Value;
	past: readonly Value[];
	future: readonly Value[];
	/** What the last step was about and when: a step of the same kind soon after belongs to it. */
	last: { kind: string; at: number } | null;
};

/** Steps remembered. */
const most = 200;
/** Milliseconds within which letters or movements are one step. */
const pause = 1000;

export function begin<Value>(now: Value): History<Value> {
	return { now, past: [], future: [], last: null };
}

/**
 * A new step. One with a `kind` joins the step before it if that was of the same kind and not long ago: a word is
 * undone as a word, not letter by letter.
 */
export function step<Value>(
	history: History<Value>,
	next: Value,
	kind: string | null,
	at: number
): History<Value> {
	const { now, past, last } = history;
	const joins = kind !== null && last?.kind === kind && at - last.at < pause;
	return {
		now: next,
		past: joins ? past : [...past.slice(1 - most), now],
		future: [],
		last: kind === null ? null : { kind, at }
	};
}

export function undo<Value>(history: History<Value>): History<Value> {
	const { now, past, future } = history;
	const before = past.at(-1);
	if (before === undefined) return history;
	return { now: before, past: past.slice(0, -1), future: [now, ...future], last: null };
}

export function redo<Value>(history: History<Value>): History<Value> {
	const { now, past, future } = history;
	const [next, ...rest] = future;
	if (next === undefined) return history;
	return { now: next, past: [...past, now], future: rest, last: null };
}
