import { EventEmitter } from 'node:events';
import { request } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { appServer, type Handler } from './app.ts';
import { listen, stop } from './listen.ts';

const running: { close: () => Promise<void> }[] = [];

async function open(handler: Handler) {
	const server = appServer(handler);
	const port = await listen(server, 0, '127.0.0.1');
	running.push({ close: () => stop(server, 0) });
	return `http://127.0.0.1:${port}/`;
}

afterEach(async () => {
	await Promise.all(running.splice(0).map(({ close }) => close()));
});

test('every answer says who may frame it and what the page may use', async () => {
	const url = await open((_req, res) => res.end('hello'));
	const { headers } = await fetch(url);
	expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	expect(headers.get('permissions-policy')).toContain('microphone=()');
	expect(headers.get('permissions-policy')).toContain('camera=(self)');
	expect(headers.get('permissions-policy')).toContain('fullscreen=(self)');
});

test('other windows are kept apart where browsers allow it, which plain http from the room is not', async () => {
	const url = new URL(await open((_req, res) => res.end()));
	const policyFor = (headers: Record<string, string>) =>
		new Promise((resolve, reject) => {
			request(url, { headers }, (res) => resolve(res.resume().headers['cross-origin-opener-policy']))
				.on('error', reject)
				.end();
		});
	expect(await policyFor({ host: 'localhost:3000' })).toBe('same-origin');
	expect(await policyFor({ host: '192.168.1.20:3000' })).toBeUndefined();
	expect(await policyFor({ host: 'school.example', 'x-forwarded-proto': 'https' })).toBe('same-origin');
});

test('a page is asked for again each time, a file named by its content is kept', async () => {
	const url = await open((req, res) => {
		if (req.url?.startsWith('/immutable/'))
			res.setHeader('cache-control', 'public,max-age=31536000,immutable');
		res.end();
	});
	expect((await fetch(url)).headers.get('cache-control')).toBe('no-cache');
	expect((await fetch(`${url}immutable/a.js`)).headers.get('cache-control')).toContain('immutable');
});

test('a film under its version is kept for good, but never the word that it is missing', async () => {
	const url = await open((req, res, next) => {
		if (req.url?.includes('gone')) return next();
		// As the build serves a part: the status and its headers in one go.
		if (req.headers.range) return res.writeHead(206, { 'content-range': 'bytes 0-1/10' }).end('01');
		return res.end('0123456789');
	});
	const caching = async (path: string, headers: Record<string, string> = {}) =>
		(await fetch(url + path, { headers })).headers.get('cache-control');
	const forGood = 'public, max-age=31536000, immutable';
	expect(await caching('videos/rain.ja.mp4?v=60a28e4a')).toBe(forGood);
	expect(await caching('videos/rain.ja.mp4?v=60a28e4a', { range: 'bytes=0-1' })).toBe(forGood);
	expect(await caching('videos/rain.ja.mp4')).toBe('no-cache');
	expect(await caching('videos/gone.mp4?v=60a28e4a')).toBe('no-cache');
	expect(await caching('ja/?v=60a28e4a')).toBe('no-cache');
});

test('what the build does not know is not found', async () => {
	const url = await open((_req, _res, next) => next());
	expect((await fetch(url)).status).toBe(404);
});

test('a fault in the build is answered with 500 and the server lives on', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const url = await open((req, res) => {
		if (req.url === '/bad') return Promise.reject(new Error('broken page'));
		return res.end('fine');
	});
	expect((await fetch(`${url}bad`)).status).toBe(500);
	expect(await (await fetch(url)).text()).toBe('fine');
	expect(log).toHaveBeenCalledOnce();
	log.mockRestore();
});

test('listening on a taken port is refused with the code of the system', async () => {
	const server = appServer((_req, res) => res.end());
	const port = await listen(server, 0, '127.0.0.1');
	const second = appServer((_req, res) => res.end());
	await expect(listen(second, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
	await stop(server, 0);
});

test('stopping lets a request under way finish', async () => {
	const gate = new EventEmitter();
	const server = appServer((_req, res) => gate.once('open', () => res.end('the end')));
	const port = await listen(server, 0, '127.0.0.1');
	const arrived = new Promise((resolve) => server.once('request', resolve));
	const answer = fetch(`http://127.0.0.1:${port}/`);
	await arrived;
	const stopped = stop(server, 60_000);
	gate.emit('open');
	expect(await (await answer).text()).toBe('the end');
	await stopped;
	expect(server.listening).toBe(false);
});

test('stopping cuts off a request that does not end', async () => {
	const server = appServer(() => new Promise(() => undefined));
	const port = await listen(server, 0, '127.0.0.1');
	const answer = fetch(`http://127.0.0.1:${port}/`).catch(() => 'cut off');
	await new Promise((resolve) => server.once('request', resolve));
	await stop(server, 20);
	expect(await answer).toBe('cut off');
});

test('port 0 gives a real port', async () => {
	const server = appServer((_req, res) => res.end());
	const port = await listen(server, 0, '127.0.0.1');
	expect(server.address()).toMatchObject({ port });
	expect(port).toBeGreaterThan(0);
	await stop(server, 0);
});
