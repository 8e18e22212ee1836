/**
 * Runs something once the browser has nothing more urgent to do: what is not seen first need not be made first.
 * Hands back how to call it off.
 */
export function whenIdle(run: () => void): () => void {
	// Safari does not tell when it is idle.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, 50);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(run, { timeout: 1000 });
	return () => cancelIdleCallback(handle);
}

/** The page's next turn: fingers, keys and drawing that wait come first. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
