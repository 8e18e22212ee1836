/**
 * A countdown that is told the time. It keeps the moment of its end, not a count of ticks, so that a tab that
 * slept shows the right time when it wakes. All times are in milliseconds.
 */
export type Countdown =
	| { status: 'ready'; left: number }
	| { status: 'running'; endsAt: number }
	| { status: 'paused'; left: number }
	| { status: 'over' };

export const minute = 60_000;

export function timeLeft(countdown: Countdown, now: number): number {
	switch (countdown.status) {
		case 'running':
			return Math.max(0, countdown.endsAt - now);
		case 'over':
			return 0;
		default:
			return countdown.left;
	}
}

export function ready(seconds: number): Countdown {
	return { status: 'ready', left: seconds * 1000 };
}

/** Starts, or goes on after a pause. */
export function start(countdown: Countdown, now: number): Countdown {
	if (countdown.status === 'running' || countdown.status === 'over') return countdown;
	return { status: 'running', endsAt: now + countdown.left };
}

export function pause(countdown: Countdown, now: number): Countdown {
	if (countdown.status !== 'running') return countdown;
	return { status: 'paused', left: timeLeft(countdown, now) };
}

/** More time; a countdown that had ended runs again. */
export function extend(countdown: Countdown, more: number, now: number): Countdown {
	switch (countdown.status) {
		case 'running':
			return { status: 'running', endsAt: countdown.endsAt + more };
		case 'over':
			return { status: 'running', endsAt: now + more };
		default:
			return { ...countdown, left: countdown.left + more };
	}
}

/** The countdown as it stands at this moment: a running one whose end has come is over. */
export function at(countdown: Countdown, now: number): Countdown {
	return countdown.status === 'running' && countdown.endsAt <= now ? { status: 'over' } : countdown;
}

/** "2:05" for what is left; a begun second counts, so that "0:00" means the end. */
export function clockFace(left: number): string {
	const seconds = Math.ceil(left / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
