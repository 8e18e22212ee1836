import { readShow, type ShowState } from './state.ts';

/** A show is kept as it stands, so that a reload of either window, or of both, comes back to it. */
const keyOf = (lesson: string) => `show:${lesson}`;
/** Yesterday's lesson is over: its place is not taken up again by itself. */
const tooOld = 12 * 60 * 60_000;

export function keptShow(lesson: string, now: number): ShowState | null {
	try {
		const text = localStorage.getItem(keyOf(lesson));
		const show = text === null ? null : readShow(JSON.parse(text), lesson);
		return show && now - Math.max(show.since, show.began ?? 0) < tooOld ? show : null;
	} catch {
		// Blocked storage, or not ours: the show begins anew, or comes from the other window.
		return null;
	}
}

export function keepShow(show: ShowState): void {
	try {
		localStorage.setItem(keyOf(show.lesson), JSON.stringify(show));
	} catch {
		// Blocked or full: the windows still hold it, and give it to each other.
	}
}

/** Whoever comes to a module by way of the one before begins it anew, unless it was on screen moments ago. */
const moments = 15 * 60_000;

export function forgetOlder(lesson: string, now: number): void {
	const show = keptShow(lesson, now);
	if (!show || now - show.since < moments) return;
	try {
		localStorage.removeItem(keyOf(lesson));
	} catch {
		// Blocked storage: nothing was kept either.
	}
}
