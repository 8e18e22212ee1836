import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from './addresses.ts';
import { keepForGood } from './caching.ts';
import { readRange } from './range.ts';
import { listen, stopOnSignal } from './listen.ts';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.vtt': 'text/vtt; charset=utf-8',
	'.webm': 'video/webm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};

/** Serves the files under `folder` as any file host does, to try the static build. Not meant for a class. */
export function fileServer(folder: string): Server {
	return createServer((req, res) => {
		keepForGood(req.url ?? '', res);
		serve(folder, req, res).catch((cause: unknown) => {
			console.error(`${req.method} ${req.url}:`, cause);
			res.destroy();
		});
	});
}

async function serve(folder: string, req: IncomingMessage, res: ServerResponse) {
	if (req.method !== 'GET' && req.method !== 'HEAD') {
		res.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const path = pathOf(req.url ?? '/');
	const found = path === undefined ? undefined : await look(join(folder, path));
	if (path !== undefined && found === 'folder' && !path.endsWith('/')) {
		res.writeHead(301, { Location: encodeURI(path) + '/' }).end();
		return;
	}
	const file = found === 'folder' ? join(folder, path ?? '', 'index.html') : join(folder, path ?? '');
	if (found !== undefined && (await look(file)) === 'file') await send(req, res, file, 200);
	else await send(req, res, join(folder, '404.html'), 404);
}

/** The path of a URL, decoded; `undefined` for one that cannot be decoded. `..` cannot climb out: URL resolves it. */
function pathOf(url: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		return path.split(/[\\/]/).includes('..') || path.includes('\0') ? undefined : path;
	} catch {
		return undefined;
	}
}

async function look(path: string): Promise<'file' | 'folder' | undefined> {
	const info = await stat(path).catch(() => undefined);
	if (info?.isDirectory()) return 'folder';
	return info?.isFile() ? 'file' : undefined;
}

async function send(req: IncomingMessage, res: ServerResponse, file: string, status: 200 | 404) {
	const info = await stat(file).catch(() => undefined);
	if (!info) {
		res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
		return;
	}
	const etag = `"${info.size.toString(16)}-${Math.round(info.mtimeMs).toString(16)}"`;
	res.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
	res.setHeader('Accept-Ranges', 'bytes');
	res.setHeader('Cache-Control', 'no-cache');
	res.setHeader('ETag', etag);
	if (status === 200 && req.headers['if-none-match'] === etag) {
		res.writeHead(304).end();
		return;
	}
	const range = status === 200 ? readRange(req.headers.range, info.size) : 'whole';
	if (range === 'outside') {
		res.writeHead(416, { 'Content-Range': `bytes */${info.size}` }).end();
		return;
	}
	const { start, end } = range === 'whole' ? { start: 0, end: info.size - 1 } : range;
	if (range !== 'whole') res.setHeader('Content-Range', `bytes ${start}-${end}/${info.size}`);
	res.writeHead(range === 'whole' ? status : 206, { 'Content-Length': Math.max(0, end - start + 1) });
	if (req.method === 'HEAD' || info.size === 0) res.end();
	else
		createReadStream(file, { start, end })
			.on('error', () => res.destroy())
			.pipe(res);
}

if (import.meta.main) {
	const folder = fileURLToPath(new URL('../build-static/', import.meta.url));
	const server = fileServer(folder);
	const port = await listen(server, Number(process.env.PORT ?? 3001), '127.0.0.1');
	stopOnSignal(server);
	console.log(`build-static/ is served at ${addressOf('localhost', port)}`);
}
