import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { keepForGood } from './caching.ts';
import { setHeaders } from './headers.ts';

/** What the build offers: answers a request, or calls `next` when it has nothing to say. */
export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

/** The app behind one port: our headers around the handler of the build. Keeps no record of who asks for what. */
export function appServer(handler: Handler): Server {
	return createServer((req, res) => {
		setHeaders(req, res);
		keepForGood(req.url ?? '', res);
		void answer(handler, req, res);
	});
}

async function answer(handler: Handler, req: IncomingMessage, res: ServerResponse) {
	try {
		await handler(req, res, () => fail(res, 404));
	} catch (cause) {
		console.error(`${req.method} ${req.url}:`, cause);
		fail(res, 500);
	}
}

function fail(res: ServerResponse, status: 404 | 500) {
	if (res.headersSent) {
		res.destroy();
		return;
	}
	res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
	res.end(status === 404 ? 'Not found' : 'The server made a mistake');
}
