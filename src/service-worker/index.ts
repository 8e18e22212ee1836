/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { notHere } from './not-here.ts';
import { fill, isFilm, isImmutable, partsOfApp, stored } from './precache.ts';
import { rangeResponse } from './range.ts';

declare const self: ServiceWorkerGlobalScope;

/*
 * One cache per version of the app, filled before the version may answer anything, and never changed afterwards:
 * a page and its scripts always fit together, with or without a network. The films are not the app's; they are
 * put into their cache by the page, on the learner's word, and outlive every version.
 */
const prefix = 'mirai-app-';
const app = prefix + version;
const films = 'mirai-videos-v1';

const parts = new Set(
	partsOfApp({ build, files, prerendered }).map((path) => new URL(path, location.origin).pathname)
);

self.addEventListener('install', (event) => event.waitUntil(install()));
// On the first visit the page that installed us is answered from here on, its films too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(obey(event.data, event.source)));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	const answer = answerTo(request, url);
	if (answer) event.respondWith(answer());
});

async function install(): Promise<void> {
	const urls = [...parts].map((path) => new URL(path, location.origin).href);
	await fill(await caches.open(app), urls, {
		fetch: (request) => fetch(request),
		earlier: (url) => caches.match(url, { ignoreVary: true }),
		packs: { below: `${location.origin}${base}/`, version }
	});
	// The server may have changed to the next version while we were loading; then the pages do not fit this one.
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const served: unknown = response.ok ? await response.json() : null;
	if (typeof served === 'object' && served && 'version' in served && served.version !== version) {
		await caches.delete(app);
		throw new Error('the server has another version by now');
	}
}

/**
 * Takes earlier versions away, once a window has started with this one. While a second window may still be running
 * an earlier one it stays, for that window will ask for more of its scripts; and a later version that is loading
 * already is not ours to touch.
 */
async function tidy(): Promise<void> {
	const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== app);
	if (self.registration.installing || self.registration.waiting || (await windows()) > 1) return;
	await Promise.all(others.map((name) => caches.delete(name)));
}

async function windows(): Promise<number> {
	return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
}

/** Words of the page; see `app-version.svelte.ts` for when it says them. Without one a new version waits. */
async function obey(data: unknown, from: ExtendableMessageEvent['source']): Promise<void> {
	const word = typeof data === 'object' && data && 'type' in data ? data.type : null;
	if (word === 'started') await tidy();
	if (word === 'take-over') await self.skipWaiting();
	if (word === 'take-over-if-alone') {
		if ((await windows()) <= 1) await self.skipWaiting();
		else from?.postMessage({ type: 'waits' });
	}
	if (word === 'count') from?.postMessage({ type: 'counted', ...(await count()) });
}

/** How much of this version is here: a browser may take some of it away when the device is full. */
async function count(): Promise<{ here: number; of: number }> {
	const kept = new Set((await (await caches.open(app)).keys()).map(({ url }) => new URL(url).pathname));
	return { here: [...parts].filter((path) => kept.has(path)).length, of: parts.size };
}

/** How a request of ours is answered; null leaves it to the browser. */
function answerTo(request: Request, url: URL): (() => Promise<Response>) | null {
	if (isFilm(url.pathname)) return () => film(request, url);
	// The query names a step or an idea; the page is the same file for all of them.
	const found = stored(url.pathname, parts);
	if (found === 'exact') return () => kept(request, url);
	const page = request.mode === 'navigate';
	if (found === 'slash' && page)
		return () => Promise.resolve(Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302));
	if (page) return () => fetch(request).catch(() => notHere(base));
	// A script of an earlier version, for a window that still runs it.
	if (isImmutable(url.pathname)) return () => kept(request, url);
	return null;
}

async function kept(request: Request, url: URL): Promise<Response> {
	const own = await caches.match(url.pathname, { cacheName: app, ignoreVary: true });
	const found =
		own ?? (isImmutable(url.pathname) ? await caches.match(url.pathname, { ignoreVary: true }) : undefined);
	if (found) return request.headers.has('range') ? rangeResponse(request, found) : found;
	// The browser took the cache away, as it may when the device is full.
	if (request.mode !== 'navigate') return fetch(request);
	return fetch(request).catch(() => notHere(base));
}

async function film(request: Request, url: URL): Promise<Response> {
	const found = await caches.match(url.href, { cacheName: films, ignoreVary: true });
	if (found) return rangeResponse(request, found);
	try {
		return await fetch(request);
	} catch (cause) {
		// Without a network a film of an earlier version is better than none.
		const earlier = await caches.match(url.href, { cacheName: films, ignoreSearch: true, ignoreVary: true });
		if (earlier) return rangeResponse(request, earlier);
		throw cause;
	}
}
