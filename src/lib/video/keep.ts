/**
 * Films kept on this device by choice, in a cache of their own that outlives new versions of the app.
 * The service worker answers from it, also for a part of a film (`Range`).
 */
export const videoCache = 'mirai-videos-v1';

export type KeepResult =
	| { ok: true; bytes: number }
	/** full: no room left; cut: the network broke off or refused; stopped: by the learner. */
	| { ok: false; why: 'full' | 'cut' | 'stopped'; cause?: unknown };

/** What is needed of the browser's `caches`. */
export type Store = { open: (name: string) => Promise<Pick<Cache, 'match' | 'put' | 'delete'>> };

type Means = {
	store: Store;
	fetch: typeof globalThis.fetch;
	signal?: AbortSignal;
	/** Bytes here so far, and in all where the server says so. */
	onprogress?: (received: number, total: number | null) => void;
};

/**
 * A film is kept under its address without the version (`?v=…`): there is one of each on the device, it plays whatever
 * version a page asks for, and a newer one takes its place.
 */
function shelfOf(url: string): string {
	return url.replace(/[?#].*$/, '');
}

/** Size in bytes of a kept film; null when it is not kept. */
export async function keptBytes(url: string, store: Store): Promise<number | null> {
	const kept = await (await store.open(videoCache)).match(shelfOf(url));
	if (!kept) return null;
	return Number(kept.headers.get('content-length')) || (await kept.blob()).size;
}

export async function forget(url: string, store: Store): Promise<void> {
	await (await store.open(videoCache)).delete(shelfOf(url));
}

/** Fetches a film whole and keeps it. Nothing is kept of one that broke off. */
export async function keep(url: string, { store, fetch, signal, onprogress }: Means): Promise<KeepResult> {
	try {
		const response = await fetch(url, { signal });
		// Only a whole answer can be cut into ranges later.
		if (response.status !== 200 || !response.body) return { ok: false, why: 'cut', cause: response.status };
		const total = Number(response.headers.get('content-length')) || null;
		const type = response.headers.get('content-type') ?? 'video/mp4';
		const parts: BlobPart[] = [];
		let received = 0;
		for (const reader = response.body.getReader(); ;) {
			const { done, value } = await reader.read();
			if (done) break;
			parts.push(value);
			received += value.byteLength;
			onprogress?.(received, total);
		}
		if (total !== null && received !== total) return { ok: false, why: 'cut' };
		const film = new Response(new Blob(parts, { type }), {
			headers: { 'content-type': type, 'content-length': String(received) }
		});
		await (await store.open(videoCache)).put(shelfOf(url), film);
		return { ok: true, bytes: received };
	} catch (cause) {
		return { ok: false, why: whyOf(cause), cause };
	}
}

function whyOf(cause: unknown): 'full' | 'cut' | 'stopped' {
	const name = cause instanceof Error ? cause.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'AbortError') return 'stopped';
	// A broken connection is a TypeError of fetch. Whatever else it is, the film is not here: it is said so.
	return 'cut';
}
