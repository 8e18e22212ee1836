import { describe, expect, test } from 'vitest';
import { forget, keep, keptFilm, videoCache, type Store } from './keep.ts';

const file = 'https://school.example/videos/tomatoes.ja.mp4';
const url = `${file}?v=2`;
const film = new Uint8Array(5000).map((_, i) => i % 251);

/** The browser's cache storage, as far as keeping needs it. */
function storage(put?: () => never): Store {
	const kept = new Map<string, Response>();
	const addressOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
	const matching = (key: RequestInfo | URL, { ignoreSearch = false }: CacheQueryOptions = {}) => {
		const path = (address: string) => (ignoreSearch ? address.replace(/\?.*/, '') : address);
		return [...kept.keys()].filter((address) => path(address) === path(addressOf(key)));
	};
	const cache: Awaited<ReturnType<Store['open']>> = {
		match: (key, options) => Promise.resolve(kept.get(matching(key, options)[0] ?? '')?.clone()),
		put: (key, response) => {
			put?.();
			kept.set(addressOf(key), response);
			return Promise.resolve();
		},
		delete: (key, options) => {
			const found = matching(key, options);
			for (const address of found) kept.delete(address);
			return Promise.resolve(found.length > 0);
		},
		keys: (key, options) =>
			Promise.resolve(
				(key ? matching(key, options) : [...kept.keys()]).map((address) => new Request(address))
			)
	};
	return {
		open: (name) =>
			name === videoCache ? Promise.resolve(cache) : Promise.reject(new Error(`unknown cache ${name}`))
	};
}

const headers = { 'content-type': 'video/mp4', 'content-length': String(film.length) };
const answering = (answer: () => Response) => () => Promise.resolve(answer());
const whole = answering(() => new Response(film, { headers }));

describe('keep', () => {
	test('keeps a film whole, with its type and length, and tells how far it is', async () => {
		const store = storage();
		const progress: [number, number | null][] = [];
		const result = await keep(url, { store, fetch: whole, onprogress: (...now) => progress.push(now) });
		expect(result).toEqual({ ok: true, bytes: film.length });
		expect(progress.at(-1)).toEqual([film.length, film.length]);
		const kept = await (await store.open(videoCache)).match(url);
		expect(kept?.headers.get('content-type')).toBe('video/mp4');
		expect(kept && new Uint8Array(await kept.arrayBuffer())).toEqual(film);
		expect(await keptFilm(url, store)).toEqual({ bytes: film.length, current: true });
	});

	test('keeps nothing of a film that broke off', async () => {
		const store = storage();
		const cut = answering(() => new Response(film.slice(0, 100), { headers }));
		expect(await keep(url, { store, fetch: cut })).toMatchObject({ ok: false, why: 'cut' });
		expect(await keptFilm(url, store)).toBeNull();
	});

	test('keeps no error page and no part of a film', async () => {
		const store = storage();
		for (const status of [404, 206, 503]) {
			const fetch = answering(() => new Response('x', { status }));
			expect(await keep(url, { store, fetch })).toMatchObject({ ok: false, why: 'cut', cause: status });
		}
		expect(await keptFilm(url, store)).toBeNull();
	});

	test('says when the device is full, the network gone, or the learner stopped', async () => {
		const full = storage(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await keep(url, { store: full, fetch: whole })).toMatchObject({ ok: false, why: 'full' });
		const gone = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await keep(url, { store: storage(), fetch: gone })).toMatchObject({ ok: false, why: 'cut' });
		const stop = new AbortController();
		stop.abort();
		const stopped = () => Promise.reject(new DOMException('stopped', 'AbortError'));
		expect(await keep(url, { store: storage(), fetch: stopped, signal: stop.signal })).toMatchObject({
			ok: false,
			why: 'stopped'
		});
	});

	test('a film that is removed is gone', async () => {
		const store = storage();
		await keep(url, { store, fetch: whole });
		await forget(url, store);
		expect(await keptFilm(url, store)).toBeNull();
	});

	test('a new version takes the place of the one before, once it is here', async () => {
		const store = storage();
		await keep(`${file}?v=1`, { store, fetch: whole });
		expect(await keptFilm(url, store)).toEqual({ bytes: film.length, current: false });
		const cut = answering(() => new Response(film.slice(0, 100), { headers }));
		await keep(url, { store, fetch: cut });
		expect(await keptFilm(url, store)).toMatchObject({ current: false });
		await keep(url, { store, fetch: whole });
		expect(await keptFilm(url, store)).toMatchObject({ current: true });
		expect(await (await store.open(videoCache)).keys()).toHaveLength(1);
		await forget(`${file}?v=3`, store);
		expect(await keptFilm(url, store)).toBeNull();
	});
});
