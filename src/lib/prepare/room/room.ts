import { askServer, type Fetch } from '#lib/live/offer.ts';

/** How a line of the room check stands: in order, something to do, not known until somebody tries, or only said. */
export type LineState = 'ok' | 'todo' | 'try' | 'wait' | 'info';

/** Where students' devices find this app. */
export type RoomAnswer =
	/** By these addresses, most likely first. */
	| { type: 'addresses'; addresses: string[] }
	/** The server speaks to this computer alone. */
	| { type: 'alone' }
	/** A plain file host: its own address is the one. */
	| { type: 'host' }
	| { type: 'offline' };

/** Asks the app's own server under which addresses the room finds it. */
export async function askRoom(fetch: Fetch): Promise<RoomAnswer> {
	const asked = await askServer('/room/', fetch);
	if (!asked.ok) return { type: asked.fault === 'static' ? 'host' : 'offline' };
	const addresses = addressesIn(asked.body);
	if (addresses === null) return { type: 'host' };
	return addresses.length > 0 ? { type: 'addresses', addresses } : { type: 'alone' };
}

function addressesIn(body: unknown): string[] | null {
	if (typeof body !== 'object' || body === null || !('addresses' in body)) return null;
	const { addresses } = body;
	if (!Array.isArray(addresses)) return null;
	return addresses.filter((one): one is string => typeof one === 'string' && /^https?:\/\//.test(one));
}

export type Counted = { here: number; of: number };

/** How long the worker may take to count; one of an earlier version does not know the question. */
const patience = 8000;

/** Asks the service worker how much of the app is on this device; null where nobody answers. */
export function countParts(container: ServiceWorkerContainer): Promise<Counted | null> {
	return new Promise((resolve) => {
		const worker = container.controller;
		if (!worker) {
			resolve(null);
			return;
		}
		const end = (counted: Counted | null) => {
			clearTimeout(timer);
			container.removeEventListener('message', hear);
			resolve(counted);
		};
		const hear = ({ data }: MessageEvent<unknown>) => {
			const counted = countedIn(data);
			if (counted) end(counted);
		};
		const timer = setTimeout(() => end(null), patience);
		container.addEventListener('message', hear);
		worker.postMessage({ type: 'count' });
	});
}

function countedIn(data: unknown): Counted | null {
	if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'counted') return null;
	if (!('here' in data) || !('of' in data)) return null;
	const { here, of } = data;
	return typeof here === 'number' && typeof of === 'number' ? { here, of } : null;
}
