import type { Server } from 'node:http';

/**
 * Starts to listen and gives the port, which differs from `port` when that is 0 (any free one).
 * Rejects with the system's error: code `EADDRINUSE` for a taken port, `EACCES` for a forbidden one.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** Stops taking requests, lets those under way finish for `patience` milliseconds, then closes. */
export function stop(server: Server, patience = 2000): Promise<void> {
	return new Promise((resolve) => {
		// A browser keeps its connection after the answer, so it is asked again and again which ones are idle.
		const idle = setInterval(() => server.closeIdleConnections(), 20);
		const all = setTimeout(() => server.closeAllConnections(), patience);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(all);
			resolve();
		});
	});
}

/** Runs `server` until the process is told to end, by a signal or by the parent that started it going away. */
export function stopOnSignal(server: Server) {
	// Ctrl+C reaches the server twice, from the terminal and from the program that started it.
	let stopping: Promise<void> | undefined;
	const end = () => {
		stopping ??= stop(server).then(() => process.exit(0));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
	process.on('disconnect', end);
}
