/** As much of `fetch` as is used here. */
export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/** Whether figures can be had: the server offers them or not, it is a plain file host, or there is no way to it. */
export type Offer = 'on' | 'off' | 'static' | 'offline';

/** First year that is asked for. */
export const sinceYear = 2000;

/** Asks the app's own server whether it offers live figures. */
export async function liveOffer(fetch: Fetch): Promise<Offer> {
	const asked = await askServer('/live/', fetch);
	if (!asked.ok) return asked.fault === 'static' ? 'static' : 'offline';
	const { body } = asked;
	return typeof body === 'object' && body !== null && 'worldbank' in body && body.worldbank === true
		? 'on'
		: 'off';
}

export type Asked =
	| { ok: true; status: number; body: unknown; age: number }
	| { ok: false; fault: 'static' | 'offline' | 'timeout' };

/** Longer than the server waits for the World Bank, so that its own words arrive. */
const patience = 40_000;

/** Asks the app's own server for JSON. `age` is that of the answer, in seconds. */
export async function askServer(path: string, fetch: Fetch): Promise<Asked> {
	const signal = AbortSignal.timeout(patience);
	try {
		const response = await fetch(path, { signal });
		// A file host has no such file, and says so with a page, whatever its status.
		if (!/^application\/json\b/.test(response.headers.get('content-type') ?? ''))
			return { ok: false, fault: 'static' };
		const body: unknown = await response.json();
		return { ok: true, status: response.status, body, age: Number(response.headers.get('age') ?? 0) || 0 };
	} catch {
		// Whatever it is called in this browser: nothing came, or not all of it.
		return { ok: false, fault: signal.aborted ? 'timeout' : 'offline' };
	}
}
