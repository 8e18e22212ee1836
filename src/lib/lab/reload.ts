let asked = false;

/** Whether this page came by a reload. Asked again later it is not: the reader has gone on within the app since. */
export function isReload(): boolean {
	if (asked) return false;
	asked = true;
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
