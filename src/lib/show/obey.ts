import { actionOf, isTaken, type Action } from './keys.ts';
import { fronts } from './state.ts';
import { extendTimer, pauseTimer, resumeTimer, setFront, startTimer, timeLeft } from './moves.ts';
import type { Show } from './show.svelte.ts';

/** What only one window can do by itself. */
type Own = { full: () => void; help: () => void; escape: () => void };

/** Does what a key asks for. Returns false when the key means nothing here. */
export function obey(show: Show, event: KeyboardEvent, own: Own, withLetters: boolean): boolean {
	const action = isTaken(event) ? null : actionOf(event, withLetters);
	if (!action) return false;
	event.preventDefault();
	// A key that is held goes to the end of the lesson, and not through a whole lecture.
	if (event.repeat && action === 'forward' && show.shownAll) return true;
	if (event.repeat && action === 'back' && show.atStart) return true;
	run(show, action, own);
	return true;
}

export function run(show: Show, action: Action, own: Own): void {
	switch (action) {
		case 'forward':
			return show.forward();
		case 'back':
			return show.back();
		case 'next-step':
			return show.stepBy(1);
		case 'previous-step':
			return show.stepBy(-1);
		case 'first':
		case 'last': {
			const step = show.lesson.steps.at(action === 'first' ? 0 : -1);
			if (step) show.goTo(step.id);
			return;
		}
		case 'open':
			return show.toggleOpen();
		case 'timer':
			return toggleTimer(show);
		case 'eyes':
			return show.change((state) => setFront(state, fronts.eyes));
		case 'black':
			return show.change((state) => setFront(state, fronts.black));
		case 'full':
			return own.full();
		case 'help':
			return own.help();
		case 'escape':
			// First what lies on top goes, then the window.
			if (show.state.zoom || show.state.spot)
				return show.change((state) => ({ ...state, zoom: null, spot: null }));
			if (show.state.front !== fronts.board) return show.change((state) => setFront(state, state.front));
			return own.escape();
	}
}

/** Starts the time of the board, or of three minutes where it has none; pauses it; goes on. */
export function toggleTimer(show: Show): void {
	const now = Date.now();
	show.change((state) => {
		if (state.timer && state.timer.endsAt === null) return resumeTimer(state, now);
		if (state.timer && timeLeft(state, now) > 0) return pauseTimer(state, now);
		return startTimer(state, secondsOf(show), now, boardOf(show)?.id);
	});
}

export const boardOf = (show: Show) => (show.place ? show.place.boards[show.place.at] : undefined);

/** The time that goes with the board. */
export function secondsOf(show: Show): number {
	return boardOf(show)?.seconds ?? 180;
}

export function moreTime(show: Show, minutes: number): void {
	show.change((state) => extendTimer(state, minutes * 60_000, Date.now()));
}
