import { createServer, request, type Server } from 'node:http';

/** What went over the line for one kind of file. */
export type Traffic = { requests: string[]; bytes: number };

/** Stands between a browser and the app as the line of a school does, and counts what is fetched. */
export type Line = {
	address: string;
	/** Since the last `forget`, for paths that end so (the query set aside). */
	traffic: (ending: string) => Traffic;
	forget: () => void;
	close: () => void;
};

export function openLine(target: string): Promise<Line> {
	const { hostname, port } = new URL(target);
	let seen: { path: string; bytes: number }[] = [];
	const server: Server = createServer((req, res) => {
		const entry = { path: req.url ?? '', bytes: 0 };
		seen.push(entry);
		const asked = request(
			{ hostname, port, path: req.url, method: req.method, headers: req.headers },
			(answer) => {
				res.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.on('data', (part: Buffer) => (entry.bytes += part.length));
				answer.pipe(res);
			}
		);
		asked.on('error', () => res.destroy());
		// Who stops reading takes nothing more.
		res.on('close', () => asked.destroy());
		req.pipe(asked);
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const at = typeof address === 'object' && address ? address.port : 0;
			resolve({
				address: `http://localhost:${at}`,
				traffic(ending) {
					const matching = seen.filter(({ path }) => path.replace(/\?.*/, '').endsWith(ending));
					return {
						requests: matching.map(({ path }) => path),
						bytes: matching.reduce((sum, { bytes }) => sum + bytes, 0)
					};
				},
				forget: () => (seen = []),
				close() {
					server.close();
					server.closeAllConnections();
				}
			});
		});
	});
}
