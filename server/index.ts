import { networkInterfaces } from 'node:os';
import { explainPort, findFreePort, readPort } from '../tools/run/port.mjs';
import { addressOf, roomAddresses } from './addresses.ts';
import { appServer } from './app.ts';
import { banner } from './banner.ts';
import { loadHandler } from './built.ts';
import { listen, stopOnSignal } from './listen.ts';
import { wantsLive, withLive } from './live/live.ts';
import { withRoom } from './room.ts';

const host = process.env.HOST ?? '0.0.0.0';

/** Says why the app cannot be served, and ends. */
function giveUp(why: string): never {
	console.error(why);
	process.exit(1);
}

/** The addresses of the room, when the server listens to more than this computer. */
function room(): string[] {
	return host === '0.0.0.0' || host === '::' ? roomAddresses(networkInterfaces()) : [];
}

const wanted = readPort(process.env.PORT) ?? giveUp(explainPort('EINVAL', process.env.PORT ?? ''));
const handler =
	(await loadHandler()) ?? giveUp('There is no build yet: run "npm start", or "npm run build" first.');
const live = wantsLive(process.env);
let port = wanted;
const server = appServer(
	withRoom(withLive(handler, live ? {} : null), () => room().map((address) => addressOf(address, port)))
);
try {
	port = await listen(server, wanted, host);
	stopOnSignal(server);
	console.log(banner({ port, room: room(), terminal: process.stdout.isTTY, live }));
} catch (cause) {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
	giveUp(explainPort(code, wanted, await findFreePort(wanted + 1, host)));
}
