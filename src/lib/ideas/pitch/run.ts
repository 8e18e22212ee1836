/** A rehearsal: which card is shown, and how long each has been spoken on. Times in milliseconds. */
export type Run = {
	/** Number of the card that is shown, 0 the title; one after the last is the end. */
	readonly at: number;
	/** Time spent on each card before it was left last. */
	readonly spent: readonly number[];
	/** Since when the clock runs for the card that is shown; null while it stands. */
	readonly since: number | null;
};

export function newRun(): Run {
	return { at: 0, spent: [], since: null };
}

/** Shows another card. The clock starts when the title is left, and stops at the end. */
export function goTo(run: Run, to: number, cards: number, now: number): Run {
	const at = Math.min(cards + 1, Math.max(0, to));
	if (at === run.at) return run;
	const held = hold(run, now);
	const speaking = at > 0 && at <= cards;
	const paused = run.since === null && run.at > 0 && run.at <= cards;
	return { ...held, at, since: speaking && !paused ? now : null };
}

export function hold(run: Run, now: number): Run {
	if (run.since === null) return run;
	const spent = [...run.spent];
	spent[run.at] = spentOn(run, run.at, now);
	return { ...run, spent: Array.from(spent, (ms) => ms ?? 0), since: null };
}

export function resume(run: Run, cards: number, now: number): Run {
	return run.since === null && run.at > 0 && run.at <= cards ? { ...run, since: now } : run;
}

export function spentOn({ at, spent, since }: Run, card: number, now: number): number {
	const going = card === at && since !== null ? Math.max(0, now - since) : 0;
	return (spent[card] ?? 0) + going;
}

export function total(run: Run, now: number): number {
	const going = run.since === null ? 0 : Math.max(0, now - run.since);
	return run.spent.reduce((sum, ms) => sum + ms, 0) + going;
}

/** Minutes and seconds as on a clock: 0:07, 12:30. */
export function clock(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
