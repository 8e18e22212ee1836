import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { explainPort, findFreePort, readPort } from '../tools/run/port.mjs';
import { roomAddresses } from './addresses.ts';
import { appServer, type Handler } from './app.ts';
import { banner } from './banner.ts';
import { listen, stopOnSignal } from './listen.ts';
import { wantsLive, withLive } from './live/live.ts';

const built = new URL('../build/handler.js', import.meta.url);
const host = process.env.HOST ?? '0.0.0.0';

function offersHandler(module: unknown): module is { handler: Handler } {
	return (
		typeof module === 'object' &&
		module !== null &&
		'handler' in module &&
		typeof module.handler === 'function'
	);
}

/** Says why the app cannot be served, and ends. */
function giveUp(why: string): never {
	console.error(why);
	process.exit(1);
}

async function loadHandler(): Promise<Handler> {
	const module: unknown = existsSync(built) ? await import(built.href) : undefined;
	return offersHandler(module)
		? module.handler
		: giveUp('There is no build yet: run "npm start", or "npm run build" first.');
}

/** The addresses of the room, when the server listens to more than this computer. */
function room(): string[] {
	return host === '0.0.0.0' || host === '::' ? roomAddresses(networkInterfaces()) : [];
}

const wanted = readPort(process.env.PORT) ?? giveUp(explainPort('EINVAL', process.env.PORT ?? ''));
const server = appServer(withLive(await loadHandler(), wantsLive(process.env) ? {} : null));
try {
	const port = await listen(server, wanted, host);
	stopOnSignal(server);
	console.log(banner({ port, room: room(), terminal: process.stdout.isTTY }));
} catch (cause) {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
	giveUp(explainPort(code, wanted, await findFreePort(wanted + 1, host)));
}
