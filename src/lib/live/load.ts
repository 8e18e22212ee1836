import { readAnswer } from './answer.ts';
import { isServerFault, type LiveFault } from './faults.ts';
import type { Indicator } from './indicators.ts';
import { askServer, sinceYear, type Fetch } from './offer.ts';
import type { Rows } from './table.ts';

export type Loaded =
	| { ok: true; rows: Rows; /** When the World Bank gave it, ms since 1970. */ at: number }
	| { ok: false; fault: LiveFault };

/** Has the app's own server ask the World Bank. */
export async function loadIndicator({ id }: Indicator, fetch: Fetch, now = Date.now): Promise<Loaded> {
	const asked = await askServer(`/live/worldbank/${id}?countries=all&from=${sinceYear}`, fetch);
	if (!asked.ok) return asked;
	if (asked.status !== 200) return { ok: false, fault: faultOf(asked.body) };
	const answer = readAnswer(asked.body);
	if (answer.type !== 'rows') return { ok: false, fault: answer.type };
	return { ok: true, rows: answer, at: now() - asked.age * 1000 };
}

function faultOf(body: unknown): LiveFault {
	const fault = typeof body === 'object' && body !== null && 'fault' in body ? body.fault : null;
	return isServerFault(fault) ? fault : 'garbled';
}
