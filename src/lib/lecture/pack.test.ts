import { expect, test } from 'vitest';
import { keepMissing, missingOf } from './pack.ts';

const addressOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : key.toString());

/** The browser's caches, as far as packing needs them. */
function storage(...here: string[]) {
	const kept = new Map(here.map((url) => [url, new Response('here')]));
	const match = (key: RequestInfo | URL) => Promise.resolve(kept.get(addressOf(key))?.clone());
	const cache = {
		match,
		put: (key: RequestInfo | URL, answer: Response) => {
			kept.set(addressOf(key), answer);
			return Promise.resolve();
		},
		delete: () => Promise.resolve(false),
		keys: () => Promise.resolve([])
	};
	return { open: () => Promise.resolve(cache), match };
}

const at = 'https://school.example';
const items = [
	{ lesson: 'caravan/one', pages: [`${at}/present/one/`, `${at}/print/one/`], films: [] },
	{ lesson: 'caravan/two', pages: [`${at}/present/two/`], films: [`${at}/two.mp4`] }
];

test('what a lecture needs and the device does not have is told module by module', async () => {
	const store = storage(`${at}/present/one/`, `${at}/print/one/`, `${at}/two.mp4`);
	expect(await missingOf(items, store)).toEqual([
		{ lesson: 'caravan/one', pages: [], films: [] },
		{ lesson: 'caravan/two', pages: [`${at}/present/two/`], films: [] }
	]);
});

test('what is missing is kept, pages and films, and then nothing is', async () => {
	const store = storage(`${at}/present/one/`);
	const fetch = () => Promise.resolve(new Response('come', { headers: { 'content-length': '4' } }));
	expect(await keepMissing(await missingOf(items, store), { store, fetch, app: 'app' })).toMatchObject({
		ok: true
	});
	expect((await missingOf(items, store)).flatMap(({ pages, films }) => [...pages, ...films])).toEqual([]);
});

test('a network that breaks off, or a page that is not there, is said; what came before stays', async () => {
	const store = storage();
	const fetch = (url: RequestInfo | URL) =>
		addressOf(url).includes('two')
			? Promise.reject(new TypeError('gone'))
			: Promise.resolve(new Response('come'));
	const before = await missingOf(items, store);
	expect(await keepMissing(before, { store, fetch, app: 'app' })).toMatchObject({ ok: false, why: 'cut' });
	expect((await missingOf(items, store))[0]).toMatchObject({ pages: [] });
	const none = () => Promise.resolve(new Response('', { status: 404 }));
	expect(await keepMissing(before, { store, fetch: none, app: 'app' })).toMatchObject({ cause: 404 });
});
