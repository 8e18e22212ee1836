import { readAnswer } from './answer.ts';
import { isServerFault, type LiveFault } from './faults.ts';
import type { Indicator } from './indicators.ts';
import type { Rows } from './table.ts';

/** As much of `fetch` as is used here. */
export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/** Whether figures can be had: the server offers them or not, it is a plain file host, or there is no way to it. */
export type Offer = 'on' | 'off' | 'static' | 'offline';

export type Loaded =
	| { ok: true; rows: Rows; /** When the World Bank gave it, ms since 1970. */ at: number }
	| { ok: false; fault: LiveFault };

/** First year that is asked for. */
export const sinceYear = 2000;

/** Longer than the server waits for the World Bank, so that its own words arrive. */
const patience = 40_000;

/** Asks the app's own server whether it offers live figures. */
export async function liveOffer(fetch: Fetch): Promise<Offer> {
	const asked = await ask('/live/', fetch);
	if (!asked.ok) return asked.fault === 'static' ? 'static' : 'offline';
	const { body } = asked;
	return typeof body === 'object' && body !== null && 'worldbank' in body && body.worldbank === true
		? 'on'
		: 'off';
}

/** Has the app's own server ask the World Bank. */
export async function loadIndicator({ id }: Indicator, fetch: Fetch, now = Date.now): Promise<Loaded> {
	const asked = await ask(`/live/worldbank/${id}?countries=all&from=${sinceYear}`, fetch);
	if (!asked.ok) return asked;
	if (asked.status !== 200) return { ok: false, fault: faultOf(asked.body) };
	const answer = readAnswer(asked.body);
	if (answer.type !== 'rows') return { ok: false, fault: answer.type };
	return { ok: true, rows: answer, at: now() - asked.age * 1000 };
}

type Asked =
	| { ok: true; status: number; body: unknown; age: number }
	| { ok: false; fault: 'static' | 'offline' | 'timeout' };

async function ask(path: string, fetch: Fetch): Promise<Asked> {
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

function faultOf(body: unknown): LiveFault {
	const fault = typeof body === 'object' && body !== null && 'fault' in body ? body.fault : null;
	return isServerFault(fault) ? fault : 'garbled';
}
