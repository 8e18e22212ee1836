import { describe, expect, test } from 'vitest';
import { pack } from './pack.ts';
import { fill, partsOfApp, stored } from './precache.ts';

const at = (path: string) => `https://mirai.test${path}`;

/** As much of a Cache as is used here. */
class Shelf implements Pick<Cache, 'keys' | 'put' | 'match'> {
	readonly rows = new Map<string, string>();

	async put(url: RequestInfo | URL, response: Response) {
		this.rows.set(address(url), await response.text());
	}
	keys(): Promise<Request[]> {
		return Promise.resolve([...this.rows.keys()].map((url) => new Request(url)));
	}
	match(url: RequestInfo | URL): Promise<Response | undefined> {
		const kept = this.rows.get(address(url));
		return Promise.resolve(kept === undefined ? undefined : new Response(kept));
	}
	add = () => Promise.reject(new Error('not used'));
	addAll = () => Promise.reject(new Error('not used'));
	delete = () => Promise.reject(new Error('not used'));
	matchAll = () => Promise.reject(new Error('not used'));
}

function address(url: RequestInfo | URL): string {
	return url instanceof Request ? url.url : String(url);
}

/** A server that answers with the path; `broken` paths are not found. */
function server({ broken = [] as string[], wait = 0 } = {}) {
	const asked: { path: string; cache: RequestCache }[] = [];
	let now = 0;
	let most = 0;
	return {
		asked,
		most: () => most,
		async fetch(request: Request) {
			const { pathname } = new URL(request.url);
			asked.push({ path: pathname, cache: request.cache });
			most = Math.max(most, ++now);
			await new Promise((done) => setTimeout(done, wait));
			now--;
			return broken.includes(pathname) ? new Response('', { status: 404 }) : new Response(pathname);
		}
	};
}
const none = () => Promise.resolve(undefined);

describe('the parts of the app', () => {
	const build = {
		build: ['/_app/immutable/entry/start.abc.js'],
		files: ['/look.js', '/videos/water.ja.mp4', '/videos/water.ja.vtt', '/videos/water.jpg', '/.nojekyll'],
		prerendered: ['/', '/ja/', '/en/', '/ja/learn/e-net-caravan/01-phishing/']
	};

	test('are scripts, pages of both languages and files, but no films', () => {
		expect(partsOfApp(build)).toEqual([
			'/_app/immutable/entry/start.abc.js',
			'/look.js',
			'/videos/water.ja.vtt',
			'/videos/water.jpg',
			'/',
			'/ja/',
			'/en/',
			'/ja/learn/e-net-caravan/01-phishing/'
		]);
	});

	test('are none in development', () => {
		expect(partsOfApp({ ...build, build: [] })).toEqual([]);
	});

	test('a page is found with and without its last slash', () => {
		const parts = new Set(partsOfApp(build));
		expect(stored('/ja/', parts)).toBe('exact');
		expect(stored('/ja', parts)).toBe('slash');
		expect(stored('/ja/nowhere/', parts)).toBeNull();
	});
});

describe('filling the cache', () => {
	test('keeps every file under its own address', async () => {
		const shelf = new Shelf();
		await fill(shelf, [at('/ja/'), at('/look.js')], { ...server(), earlier: none });
		expect([...shelf.rows]).toEqual([
			[at('/ja/'), '/ja/'],
			[at('/look.js'), '/look.js']
		]);
	});

	test('goes past the cache of the browser, except for files that never change', async () => {
		const web = server();
		await fill(new Shelf(), [at('/ja/'), at('/_app/immutable/a.js')], { ...web, earlier: none });
		expect(web.asked).toEqual([
			{ path: '/ja/', cache: 'reload' },
			{ path: '/_app/immutable/a.js', cache: 'default' }
		]);
	});

	test('loads only a few files at once', async () => {
		const web = server({ wait: 1 });
		const shelf = new Shelf();
		const urls = Array.from({ length: 40 }, (_, index) => at(`/p${index}/`));
		await fill(shelf, urls, { ...web, earlier: none, lanes: 4 });
		expect(web.most()).toBe(4);
		expect(shelf.rows.size).toBe(40);
	});

	test('fails with the first file that cannot be had, and stops asking', async () => {
		const web = server({ broken: ['/p2/'] });
		const urls = Array.from({ length: 40 }, (_, index) => at(`/p${index}/`));
		await expect(fill(new Shelf(), urls, { ...web, earlier: none, lanes: 2 })).rejects.toThrow(
			'https://mirai.test/p2/ cannot be kept: status 404'
		);
		expect(web.asked.length).toBeLessThan(8);
	});

	test('goes on after an attempt that broke off', async () => {
		const shelf = new Shelf();
		await shelf.put(at('/ja/'), new Response('here'));
		const web = server();
		await fill(shelf, [at('/ja/'), at('/en/')], { ...web, earlier: none });
		expect(web.asked.map(({ path }) => path)).toEqual(['/en/']);
		expect(shelf.rows.get(at('/ja/'))).toBe('here');
	});

	test('takes unchanged files from the version before, but never its pages', async () => {
		const before = new Shelf();
		await before.put(at('/_app/immutable/a.js'), new Response('from before'));
		await before.put(at('/ja/'), new Response('old page'));
		const shelf = new Shelf();
		const web = server();
		await fill(shelf, [at('/_app/immutable/a.js'), at('/ja/')], {
			...web,
			earlier: (url) => before.match(url)
		});
		expect([...shelf.rows.values()].sort()).toEqual(['/ja/', 'from before']);
		expect(web.asked.map(({ path }) => path)).toEqual(['/ja/']);
	});

	describe('from packs', () => {
		const text = 'text/html; charset=utf-8';
		const paths = ['ja/', 'en/', '_app/immutable/a.js'];
		const below = at('/');
		const urls = paths.map((path) => new URL(path, below).href);
		/** A server with one pack of these files, which counts what it is asked for. */
		function packed({ version = 'now', broken = false } = {}) {
			const web = server();
			const files = paths.map((path) => ({ path, type: text, text: `packed ${path}` }));
			const answers: Record<string, unknown> = {
				'/_app/packs/index.json': { version, packs: [{ name: '_app/packs/0.json', paths }] },
				'/_app/packs/0.json': broken ? { pieces: [] } : pack(files)
			};
			return {
				asked: web.asked,
				fetch(request: Request) {
					const { pathname } = new URL(request.url);
					const answer = answers[pathname];
					if (answer === undefined) return web.fetch(request);
					web.asked.push({ path: pathname, cache: request.cache });
					const headers = { 'x-frame-options': 'DENY', etag: '"1"' };
					return Promise.resolve(Response.json(answer, { headers }));
				},
				packs: { below, version: 'now' }
			};
		}
		const askedOf = (web: { asked: { path: string }[] }) => web.asked.map(({ path }) => path);

		test('what is missing is taken, and nothing is asked for twice', async () => {
			const shelf = new Shelf();
			const web = packed();
			await fill(shelf, [...urls, at('/icon.png')], { ...web, earlier: none });
			expect(askedOf(web)).toEqual(['/_app/packs/index.json', '/_app/packs/0.json', '/icon.png']);
			expect([...shelf.rows.values()].sort()).toEqual(
				[...paths.map((path) => `packed ${path}`), '/icon.png'].sort()
			);
		});

		test('files keep the headers of every answer, and have their own type', async () => {
			const kept: Response[] = [];
			const shelf = new Shelf();
			shelf.put = (_, response) => Promise.resolve(void kept.push(response));
			await fill(shelf, urls, { ...packed(), earlier: none });
			const [first] = kept;
			expect(first && Object.fromEntries(first.headers)).toEqual({
				'content-type': text,
				'x-frame-options': 'DENY'
			});
		});

		test('a pack of which little is missing is not loaded', async () => {
			const shelf = new Shelf();
			for (const url of urls.slice(1)) await shelf.put(url, new Response('here'));
			const web = packed();
			await fill(shelf, urls, { ...web, earlier: none });
			expect(askedOf(web)).toEqual(['/_app/packs/index.json', '/ja/']);
		});

		test.each([
			['of another version', { version: 'later' }],
			['that are broken', { broken: true }]
		])('packs %s are passed over', async (_, state) => {
			const shelf = new Shelf();
			const web = packed(state);
			await fill(shelf, urls, { ...web, earlier: none });
			expect(askedOf(web)).toEqual(expect.arrayContaining(['/ja/', '/en/', '/_app/immutable/a.js']));
			expect([...shelf.rows.values()].sort()).toEqual(['/_app/immutable/a.js', '/en/', '/ja/']);
		});

		test('nothing is asked for when everything is here', async () => {
			const shelf = new Shelf();
			for (const url of urls) await shelf.put(url, new Response('here'));
			const web = packed();
			await fill(shelf, urls, { ...web, earlier: none });
			expect(web.asked).toEqual([]);
		});
	});
});
