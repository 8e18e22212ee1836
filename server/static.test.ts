import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, stop } from './listen.ts';
import { fileServer } from './static.ts';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
	const top = await mkdtemp(join(tmpdir(), 'static-'));
	folder = join(top, 'site');
	await mkdir(join(folder, 'ja'), { recursive: true });
	await writeFile(join(top, 'secret.txt'), 'not for you');
	await writeFile(join(folder, 'ja', 'index.html'), '<h1>ようこそ</h1>');
	await writeFile(join(folder, '404.html'), '<h1>ない</h1>');
	await writeFile(join(folder, 'film.mp4'), '0123456789');
	await writeFile(join(folder, 'empty.txt'), '');
	await mkdir(join(folder, 'videos'));
	await writeFile(join(folder, 'videos', 'rain.ja.mp4'), '0123456789');
	server = fileServer(folder);
	port = await listen(server, 0, '127.0.0.1');
});

afterAll(async () => {
	await stop(server, 0);
	await rm(join(folder, '..'), { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

/** The status of a path sent as it is: `fetch` would tidy it up before sending. */
function statusOf(path: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', path }, (res) => resolve(res.resume().statusCode))
			.on('error', reject)
			.end();
	});
}

test('a folder is its index.html', async () => {
	const page = await get('/ja/?step=a');
	expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await page.text()).toContain('ようこそ');
});

test('a folder without its slash is sent to the one with it', async () => {
	const page = await get('/ja', { redirect: 'manual' });
	expect([page.status, page.headers.get('location')]).toEqual([301, '/ja/']);
});

test('what is missing is answered with 404.html', async () => {
	const page = await get('/nothing/here/');
	expect(page.status).toBe(404);
	expect(await page.text()).toContain('ない');
});

test('a part of a film comes as 206 with its place in the whole', async () => {
	const part = await get('/film.mp4', { headers: { range: 'bytes=2-4' } });
	expect(part.status).toBe(206);
	expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
	expect(part.headers.get('content-type')).toBe('video/mp4');
	expect(await part.text()).toBe('234');
});

test('a part beyond the end is refused with the size', async () => {
	const part = await get('/film.mp4', { headers: { range: 'bytes=10-' } });
	expect([part.status, part.headers.get('content-range')]).toEqual([416, 'bytes */10']);
});

test('a file that did not change is not sent twice', async () => {
	const etag = (await get('/film.mp4')).headers.get('etag') ?? '';
	expect((await get('/film.mp4', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a film is kept for good under its version, whole and in parts, and checked again without one', async () => {
	const caching = async (path: string, headers: Record<string, string> = {}) => {
		const answer = await get(path, { headers });
		return [answer.status, answer.headers.get('cache-control')];
	};
	const forGood = 'public, max-age=31536000, immutable';
	const film = '/videos/rain.ja.mp4';
	expect(await caching(`${film}?v=60a28e4a`)).toEqual([200, forGood]);
	expect(await caching(`${film}?v=60a28e4a`, { range: 'bytes=2-4' })).toEqual([206, forGood]);
	expect(await caching(film)).toEqual([200, 'no-cache']);
	expect(await caching(film, { range: 'bytes=2-4' })).toEqual([206, 'no-cache']);
	const etag = (await get(film)).headers.get('etag') ?? '';
	expect(await caching(film, { 'if-none-match': etag })).toEqual([304, 'no-cache']);
	expect(await caching('/videos/gone.mp4?v=60a28e4a')).toEqual([404, 'no-cache']);
	expect(await caching(`${film}?v=60a28e4a`, { range: 'bytes=10-' })).toEqual([416, 'no-cache']);
	expect(await caching('/film.mp4?v=60a28e4a')).toEqual([200, 'no-cache']);
});

test('an empty file and a HEAD request end at once', async () => {
	expect(await (await get('/empty.txt')).text()).toBe('');
	const head = await get('/film.mp4', { method: 'HEAD' });
	expect([head.headers.get('content-length'), await head.text()]).toEqual(['10', '']);
});

test('nothing outside the folder can be had', async () => {
	for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%00'])
		expect(await statusOf(path), path).toBe(404);
});

test('a broken address is not found, and only reading is allowed', async () => {
	expect(await statusOf('/%E0%A4%A')).toBe(404);
	expect((await get('/ja/', { method: 'POST' })).status).toBe(405);
});
