import { describe, expect, test } from 'vitest';
import { forget, keep, keptBytes, videoCache, type Store } from './keep.ts';

const url = 'https://school.example/videos/tomatoes.ja.mp4';
const film = new Uint8Array(5000).map((_, i) => i % 251);

/** The browser's cache storage, as far as keeping needs it. */
function storage(put?: () => never): Store {
	const kept = new Map<RequestInfo | URL, Response>();
	const cache = {
		match: (key: RequestInfo | URL) => Promise.resolve(kept.get(key)?.clone()),
		put: (key: RequestInfo | URL, response: Response) => {
			put?.();
			kept.set(key, response);
			return Promise.resolve();
		},
		delete: (key: RequestInfo | URL) => Promise.resolve(kept.delete(key))
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
		expect(await keptBytes(url, store)).toBe(film.length);
	});

	test('keeps nothing of a film that broke off', async () => {
		const store = storage();
		const cut = answering(() => new Response(film.slice(0, 100), { headers }));
		expect(await keep(url, { store, fetch: cut })).toMatchObject({ ok: false, why: 'cut' });
		expect(await keptBytes(url, store)).toBeNull();
	});

	test('keeps no error page and no part of a film', async () => {
		const store = storage();
		for (const status of [404, 206, 503]) {
			const fetch = answering(() => new Response('x', { status }));
			expect(await keep(url, { store, fetch })).toMatchObject({ ok: false, why: 'cut', cause: status });
		}
		expect(await keptBytes(url, store)).toBeNull();
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

	test('a film is found, replaced and removed whatever version a page asks for', async () => {
		const store = storage();
		await keep(url, { store, fetch: whole });
		expect(await keptBytes(`${url}?v=0a1b2c3d`, store)).toBe(film.length);
		const asked: string[] = [];
		const newer = (address: RequestInfo | URL) => {
			asked.push(address instanceof Request ? address.url : String(address));
			return Promise.resolve(new Response(film.slice(0, 4000), { headers: { 'content-type': 'video/mp4' } }));
		};
		await keep(`${url}?v=ffffffff`, { store, fetch: newer });
		// The version is asked for, so that no cache on the way answers with the old one.
		expect(asked).toEqual([`${url}?v=ffffffff`]);
		expect(await keptBytes(`${url}?v=0a1b2c3d`, store)).toBe(4000);
		await forget(`${url}?v=ffffffff`, store);
		expect(await keptBytes(url, store)).toBeNull();
	});

	test('a film that is removed is gone', async () => {
		const store = storage();
		await keep(url, { store, fetch: whole });
		await forget(url, store);
		expect(await keptBytes(url, store)).toBeNull();
	});
});
