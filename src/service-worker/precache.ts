import { packIndex, readIndex, unpack } from './pack.ts';

/** Which files a version of the app consists of, and how they come onto the device. */

/** What the build tells the worker about itself: paths, the base included. */
export type Build = { build: readonly string[]; files: readonly string[]; prerendered: readonly string[] };

/** Films are kept by choice, not with the app: they would be most of the download. */
export function isFilm(path: string): boolean {
	return /\.(mp4|webm)$/.test(path);
}

/** Files whose name holds a hash of their content: one that is here is the right one, for ever. */
export function isImmutable(path: string): boolean {
	return path.includes('/_app/immutable/');
}

/** Everything that makes the app work without a network. Nothing in development, where no file stays the same. */
export function partsOfApp({ build, files, prerendered }: Build): string[] {
	if (build.length === 0) return [];
	const served = files.filter((path) => !isFilm(path) && !path.includes('/.'));
	return [...new Set([...build, ...served, ...prerendered])];
}

/**
 * The stored file that answers a request for a path: `exact`, or `slash` for a page asked for without its
 * last slash (its links are relative, so the browser has to be sent on); null when the app has no such file.
 */
export function stored(path: string, parts: ReadonlySet<string>): 'exact' | 'slash' | null {
	if (parts.has(path)) return 'exact';
	return parts.has(`${path}/`) ? 'slash' : null;
}

type Means = {
	fetch: (request: Request) => Promise<Response>;
	/** The same file of an earlier version, so that an update loads only what changed. */
	earlier: (url: string) => Promise<Response | undefined>;
	/** Where packs of this version may be had: the address below which their names and paths begin. */
	packs?: { below: string; version: string };
	/** Loads at once. A school's line is shared by forty devices doing the same. */
	lanes?: number;
};

/**
 * Puts every file into the cache, or fails: half an app is worse than the one before. What an attempt that broke
 * off already brought stays and is not loaded again.
 */
export async function fill(cache: Cache, urls: readonly string[], means: Means): Promise<void> {
	const here = new Set((await cache.keys()).map(({ url }) => url));
	const open = new Set(urls.filter((url) => !here.has(url)));
	const lanes = means.lanes ?? 6;
	await inLanes(lanes, [...open].filter(isImmutable), async (url) => {
		const kept = await means.earlier(url);
		if (!kept) return;
		await cache.put(url, kept);
		open.delete(url);
	});
	await fillFromPacks(cache, open, means);
	await inLanes(lanes, open, async (url, signal) => cache.put(url, await load(url, means, signal)));
}

/** Does `work` with every one, a few at once; the first fault ends it. */
async function inLanes<One>(
	lanes: number,
	all: Iterable<One>,
	work: (one: One, signal: AbortSignal) => Promise<void>
): Promise<void> {
	const rest = all[Symbol.iterator]();
	const stop = new AbortController();
	const lane = async () => {
		for (let next = rest.next(); !next.done && !stop.signal.aborted; next = rest.next())
			await work(next.value, stop.signal);
	};
	try {
		await Promise.all(Array.from({ length: lanes }, lane));
	} catch (cause) {
		stop.abort();
		throw cause;
	}
}

/** Loads at once: a pack is large. */
const packLanes = 3;

/**
 * Takes from packs what they have of the `open` files. A pack that cannot be had, or of which little is needed, is
 * passed over: its files are then loaded one by one.
 */
async function fillFromPacks(cache: Cache, open: Set<string>, { fetch, packs }: Means): Promise<void> {
	if (!packs || open.size === 0) return;
	const urlOf = (path: string) => new URL(path, packs.below).href;
	const ask = async (path: string) => {
		const response = await fetch(new Request(urlOf(path), { cache: 'reload' })).catch(() => null);
		const value: unknown = response?.ok ? await response.json().catch(() => null) : null;
		return { value, headers: response?.headers };
	};
	const index = readIndex((await ask(packIndex)).value);
	if (index?.version !== packs.version) return;
	const wanted = index.packs.filter(
		({ paths }) => paths.filter((path) => open.has(urlOf(path))).length * 3 > paths.length
	);
	await inLanes(packLanes, wanted, async ({ name }) => {
		const { value, headers } = await ask(name);
		for (const { path, type, text } of unpack(value) ?? []) {
			const url = urlOf(path);
			if (!open.has(url)) continue;
			await cache.put(url, new Response(text, { headers: headersOf(type, headers) }));
			open.delete(url);
		}
	});
}

/** What describes one answer only. The other headers, such as those on security, a server gives to every file. */
const ownHeaders = ['content-encoding', 'content-length', 'etag', 'last-modified', 'vary', 'date'];

function headersOf(type: string, ofPack: Headers | undefined): Headers {
	const headers = new Headers(ofPack);
	for (const name of ownHeaders) headers.delete(name);
	headers.set('content-type', type);
	return headers;
}

async function load(url: string, { fetch }: Means, signal: AbortSignal): Promise<Response> {
	// The browser's own cache may hold a page of yesterday, with scripts that this version does not have.
	const response = await fetch(new Request(url, { cache: isImmutable(url) ? 'default' : 'reload', signal }));
	if (response.status !== 200) throw new Error(`${url} cannot be kept: status ${response.status}`);
	// An answer that was redirected is refused for a page, so only its content is taken.
	return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
