import * as v from 'valibot';

/** A state with what it was before, so that a slip of the finger in front of a class is taken back with one press. */
export type Undoable<T> = { now: T; past: T[] };

/** As many steps back as anyone remembers; more would only be sent about. */
export const steps = 20;

export function undoable<T>(now: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Undoable<T>> {
	return v.strictObject({ now, past: v.pipe(v.array(now), v.maxLength(steps)) });
}

export function freshUndo<T>(now: T): Undoable<T> {
	return { now, past: [] };
}

/** Does something; what changes nothing leaves nothing to be taken back. */
export function act<T>(state: Undoable<T>, change: (now: T) => T): Undoable<T> {
	const now = change(state.now);
	return now === state.now ? state : { now, past: [...state.past, state.now].slice(-steps) };
}

/** Changes something that nobody would want to take back by itself: which page is seen, how it is seen. */
export function amend<T>(state: Undoable<T>, change: (now: T) => T): Undoable<T> {
	return { ...state, now: change(state.now) };
}

export function undo<T>(state: Undoable<T>): Undoable<T> {
	const now = state.past.at(-1);
	return now === undefined ? state : { now, past: state.past.slice(0, -1) };
}
