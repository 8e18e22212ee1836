/**
 * The step of a lesson from which the studio was opened, so that one finds back to it from every page of the idea. Kept
 * for this tab alone.
 */
const name = 'lesson-of-studio';

/** Keeps the present address, when the studio is opened from a step. */
export function remember(): void {
	try {
		sessionStorage.setItem(name, location.pathname + location.search);
	} catch (cause) {
		// The way back through the browser is still there.
		console.warn('The way back to the lesson is not kept.', cause);
	}
}

/**
 * Address of the step, or null where the studio was opened by itself.
 * @param learn address of all lessons in the language of the page: anything else that is kept is not followed
 */
export function wayBack(learn: string): string | null {
	try {
		const kept = sessionStorage.getItem(name);
		return kept?.startsWith(`${learn}/`) ? kept : null;
	} catch {
		return null;
	}
}
