import type { ServerResponse } from 'node:http';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Whether an address names one version of a film or its poster: `/videos/tomatoes.ja.mp4?v=60a28e4a`. */
export function isVersioned(url: string): boolean {
	return /\/videos\/[^/?]+\?(?:[^#]*&)?v=\w/.test(url);
}

/**
 * Lets browsers and the caches between keep the answer to a versioned address for good: forty students who start
 * a film together, and again next week, then ask the server once each. Other answers, a fault above all, are asked
 * for again each time; what has not changed is then 304.
 */
export function keepForGood(url: string, res: ServerResponse): void {
	if (!isVersioned(url)) return;
	const flush = res.writeHead.bind(res);
	function last(status: number, ...rest: never[]): ServerResponse {
		// What serves the file decides on the status, so this waits for its last word.
		if (status === 200 || status === 206 || status === 304) res.setHeader('Cache-Control', FOR_GOOD);
		return flush(status, ...rest);
	}
	res.writeHead = last;
}
