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
	/** Loads at once. A school's line is shared by forty devices doing the same. */
	lanes?: number;
};

/**
 * Puts every file into the cache, or fails: half an app is worse than the one before. What an attempt that broke
 * off already brought stays and is not loaded again.
 */
export async function fill(cache: Cache, urls: readonly string[], means: Means): Promise<void> {
	const here = new Set((await cache.keys()).map(({ url }) => url));
	const open = urls.filter((url) => !here.has(url)).values();
	const stop = new AbortController();
	const lane = async () => {
		for (const url of open) {
			if (stop.signal.aborted) return;
			await cache.put(url, await load(url, means, stop.signal));
		}
	};
	try {
		await Promise.all(Array.from({ length: means.lanes ?? 6 }, lane));
	} catch (cause) {
		stop.abort();
		throw cause;
	}
}

async function load(url: string, { fetch, earlier }: Means, signal: AbortSignal): Promise<Response> {
	const kept = isImmutable(url) ? await earlier(url) : undefined;
	if (kept) return kept;
	// The browser's own cache may hold a page of yesterday, with scripts that this version does not have.
	const response = await fetch(new Request(url, { cache: isImmutable(url) ? 'default' : 'reload', signal }));
	if (response.status !== 200) throw new Error(`${url} cannot be kept: status ${response.status}`);
	// An answer that was redirected is refused for a page, so only its content is taken.
	return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
