import type { Hands } from '#lib/steps/board.ts';
import { fronts, type Point, type ShowState } from './state.ts';

/** Changes of a show, as pure functions: what is not named stays. None of them knows who asked. */

export function goTo(show: ShowState, step: string, board: number, now: number): ShowState {
	const began = show.began ?? now;
	const base = { ...show, began, board: Math.max(0, board), front: fronts.board, zoom: null, spot: null };
	if (step === show.step) return base;
	return {
		...base,
		step,
		since: now,
		spent: { ...show.spent, [show.step]: spentOn(show, show.step, now) },
		// A time that ran out, or never ran, belongs to the step that is left; one that runs goes on.
		timer: show.timer?.endsAt != null && show.timer.endsAt > now ? show.timer : null
	};
}

/** Time on a step so far, in milliseconds. Before the lesson began none passes. */
export function spentOn(show: ShowState, step: string, now: number): number {
	const before = show.spent[step] ?? 0;
	return step === show.step && show.began !== null
		? before + Math.max(0, now - Math.max(show.since, show.began))
		: before;
}

/** Time since the lesson began, in milliseconds. */
export function elapsed(show: ShowState, now: number): number {
	return show.began === null ? 0 : Math.max(0, now - show.began);
}

export function isOpen(show: ShowState, step: string, board: string): boolean {
	return show.open.includes(`${step}/${board}`);
}

export function setOpen(show: ShowState, step: string, board: string, open: boolean): ShowState {
	const key = `${step}/${board}`;
	const rest = show.open.filter((one) => one !== key);
	return { ...show, open: open ? [...rest, key] : rest };
}

export function setInner(show: ShowState, step: string, inner: unknown): ShowState {
	return { ...show, inner: { ...show.inner, [step]: inner } };
}

/** Lays something over the board; the same again takes it away. */
export function setFront(show: ShowState, front: string): ShowState {
	return { ...show, front: show.front === front ? fronts.board : front };
}

export function setTool(show: ShowState, tool: string, state: unknown): ShowState {
	return { ...show, tools: { ...show.tools, [tool]: state } };
}

/* Raised hands */

export function handsOf(show: ShowState, step: string, ask: string): readonly Hands[] {
	return show.hands[`${step}/${ask}`] ?? [{}];
}

/** @param count hands for one option in the newest round; nothing below zero */
export function countHands(
	show: ShowState,
	step: string,
	ask: string,
	option: string,
	count: number
): ShowState {
	const rounds = handsOf(show, step, ask);
	const counted = { ...rounds.at(-1), [option]: Math.min(9999, Math.max(0, Math.round(count))) };
	return withRounds(show, step, ask, [...rounds.slice(0, -1), counted]);
}

/** Asks the same again: the counts so far stay beside the new ones. */
export function askAgain(show: ShowState, step: string, ask: string): ShowState {
	return withRounds(show, step, ask, [...handsOf(show, step, ask), {}]);
}

export function clearHands(show: ShowState, step: string, ask: string): ShowState {
	const { [`${step}/${ask}`]: _gone, ...rest } = show.hands;
	return { ...show, hands: rest };
}

function withRounds(show: ShowState, step: string, ask: string, rounds: readonly Hands[]): ShowState {
	return { ...show, hands: { ...show.hands, [`${step}/${ask}`]: rounds.map((round) => ({ ...round })) } };
}

/* Time */

/** @param board the board that the time goes with, if it does */
export function startTimer(show: ShowState, seconds: number, now: number, board?: string): ShowState {
	const total = seconds * 1000;
	return {
		...show,
		timed: board === undefined ? show.timed : `${show.step}/${board}`,
		began: show.began ?? now,
		timer: { total, endsAt: now + total, left: total, sound: show.timer?.sound ?? true }
	};
}

/** What is left, in milliseconds; 0 once it is over. */
export function timeLeft(show: ShowState, now: number): number {
	const { timer } = show;
	if (!timer) return 0;
	return timer.endsAt === null ? timer.left : Math.max(0, timer.endsAt - now);
}

export function pauseTimer(show: ShowState, now: number): ShowState {
	if (show.timer?.endsAt == null) return show;
	return { ...show, timer: { ...show.timer, endsAt: null, left: timeLeft(show, now) } };
}

export function resumeTimer(show: ShowState, now: number): ShowState {
	if (!show.timer || show.timer.endsAt !== null || show.timer.left === 0) return show;
	return { ...show, timer: { ...show.timer, endsAt: now + show.timer.left } };
}

/** @param more milliseconds, or fewer when negative; a time that is over runs again */
export function extendTimer(show: ShowState, more: number, now: number): ShowState {
	const { timer } = show;
	if (!timer) return show;
	const left = Math.max(0, timeLeft(show, now) + more);
	const total = Math.max(0, timer.total + more);
	const runs = timer.endsAt !== null;
	return { ...show, timer: { ...timer, total, left, endsAt: runs ? now + left : null } };
}

export function stopTimer(show: ShowState): ShowState {
	return { ...show, timer: null };
}

export function muteTimer(show: ShowState, sound: boolean): ShowState {
	return show.timer ? { ...show, timer: { ...show.timer, sound } } : show;
}

/* Looking closer */

export function zoomTo(show: ShowState, place: Point | null, scale: 1.5 | 2 | 3 = 2): ShowState {
	return { ...show, zoom: place && { ...place, scale }, spot: null };
}

export function spotAt(show: ShowState, place: Point | null): ShowState {
	return { ...show, spot: place };
}

export function setLook(show: ShowState, look: Partial<ShowState['look']>): ShowState {
	return { ...show, look: { ...show.look, ...look } };
}
