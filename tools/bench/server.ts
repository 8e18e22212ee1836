import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../run/port.mjs';
import { projectNode, root } from '../run/task.mjs';

const host = '127.0.0.1';
/** How long the server may take to start, and to end, in milliseconds. */
const patience = { start: 30_000, end: 5000 };

/** The app of the present build, served to this computer only. */
export type Served = { origin: string; stop(): Promise<void> };

/** Starts the server on a free port. Rejects with what the server said when it does not come up. */
export async function serve(): Promise<Served> {
	const port = await findFreePort(4600, host);
	const child = spawn(projectNode(), ['server/index.ts'], {
		cwd: root,
		env: { ...process.env, HOST: host, PORT: String(port) },
		// The channel ends the server when this program is gone, however that came about.
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	await up(child);
	return { origin: `http://${host}:${port}`, stop: () => end(child) };
}

/** The server speaks only when it is listening, or when it gives up. */
function up(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		const said: Buffer[] = [];
		const timer = setTimeout(() => {
			child.kill('SIGKILL');
			reject(new Error(`the server was not up after ${patience.start / 1000} s`));
		}, patience.start);
		child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
		child.stdout?.once('data', () => {
			clearTimeout(timer);
			resolve();
		});
		child.stdout?.resume();
		child.once('error', reject);
		child.once('exit', (code) => {
			clearTimeout(timer);
			reject(new Error(`the server ended with code ${code}\n${Buffer.concat(said).toString()}`));
		});
	});
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	const timer = setTimeout(() => child.kill('SIGKILL'), patience.end);
	child.kill('SIGTERM');
	await gone;
	clearTimeout(timer);
}
