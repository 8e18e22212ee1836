/** Planned minutes of a pitch, and whether the end of them is heard. Kept on this device; where it may not be, until the page is left. */
export type Plan = { minutes: number; bell: boolean };

const key = 'pitch';
export const fewest = 1;
export const most = 20;
const usual: Plan = { minutes: 3, bell: false };

export function readPlan(): Plan {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (typeof value !== 'object' || value === null || !('minutes' in value)) return usual;
		const { minutes } = value;
		if (typeof minutes !== 'number') return usual;
		return { minutes: within(minutes), bell: 'bell' in value && value.bell === true };
	} catch {
		return usual;
	}
}

export function storePlan(plan: Plan): void {
	try {
		localStorage.setItem(key, JSON.stringify(plan));
	} catch {
		// Blocked storage: the plan holds until the page is left.
	}
}

/** What somebody typed as minutes, within what a pitch can be. */
export function within(minutes: number): number {
	return Number.isFinite(minutes) ? Math.min(most, Math.max(fewest, Math.round(minutes))) : usual.minutes;
}
