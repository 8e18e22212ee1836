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
export type Store = { open: (name: string) => Promise<Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>> };

type Means = {
	store: Store;
	fetch: typeof globalThis.fetch;
	signal?: AbortSignal;
	/** Bytes here so far, and in all where the server says so. */
	onprogress?: (received: number, total: number | null) => void;
};

/** A film on this device: its size in bytes, and whether it is the version of this address or an earlier one. */
export type Kept = { bytes: number; current: boolean };

/** What is kept of a film; null when nothing is. */
export async function keptFilm(url: string, store: Store): Promise<Kept | null> {
	const cache = await store.open(videoCache);
	const current = await cache.match(url);
	const kept = current ?? (await cache.match(url, { ignoreSearch: true }));
	if (!kept) return null;
	const bytes = Number(kept.headers.get('content-length')) || (await kept.blob()).size;
	return { bytes, current: current !== undefined };
}

/** Removes a film, whichever version is kept. */
export async function forget(url: string, store: Store): Promise<void> {
	await (await store.open(videoCache)).delete(url, { ignoreSearch: true });
}

/**
 * Fetches a film whole and keeps it in place of earlier versions. Nothing is kept of one that broke off; then the
 * earlier version stays.
 */
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
		const cache = await store.open(videoCache);
		const before = await earlier(cache, url);
		await cache.put(url, film);
		await Promise.all(before.map((request) => cache.delete(request)));
		return { ok: true, bytes: received };
	} catch (cause) {
		return { ok: false, why: whyOf(cause), cause };
	}
}

async function earlier(cache: Pick<Cache, 'keys'>, url: string): Promise<Request[]> {
	// The page's own address is the base of a relative one, as it is for the cache.
	const wanted = new Request(url).url;
	const others = await cache.keys(url, { ignoreSearch: true });
	return others.filter((request) => request.url !== wanted);
}

function whyOf(cause: unknown): 'full' | 'cut' | 'stopped' {
	const name = cause instanceof Error ? cause.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'AbortError') return 'stopped';
	// A broken connection is a TypeError of fetch. Whatever else it is, the film is not here: it is said so.
	return 'cut';
}
