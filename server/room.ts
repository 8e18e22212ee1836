import type { Handler } from './app.ts';

/** What the room check asks its own server: under which addresses other devices in the room may find it. */
export type Room = { addresses: readonly string[] };

/**
 * In front of the build: `/room/` tells the addresses of this computer in the room's network, which the banner prints
 * too. They are asked for anew each time, for a computer may change its network while the server runs.
 */
export function withRoom(build: Handler, addresses: () => readonly string[]): Handler {
	return (req, res, next) => {
		const path = URL.parse(req.url ?? '', 'http://localhost')?.pathname;
		if (path !== '/room/' && path !== '/room') return build(req, res, next);
		res.setHeader('Cache-Control', 'no-store');
		if (req.method !== 'GET') return void res.writeHead(405, { Allow: 'GET' }).end();
		const room: Room = { addresses: addresses() };
		res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(room));
	};
}
