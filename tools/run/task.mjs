import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progress } from './progress.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Outcome
 * @property {boolean} ok whether the command ended with code 0
 * @property {number} seconds
 * @property {string} output all it printed
 */

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const underWay = new Set();

let listening = false;

/** From the first command on, being told to end means to end the commands too: they are not in our group. */
function endWithUs() {
	if (listening) return;
	listening = true;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => {
			if (underWay.size === 0) return;
			underWay.forEach(end);
			process.exit(130);
		});
}

/**
 * Ends a command and all it has started.
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
	if (child.pid === undefined) return;
	try {
		// A command runs in a group of its own (see below); the minus means the group.
		if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
		else process.kill(-child.pid, 'SIGTERM');
	} catch {
		// It ended by itself in the meantime, which is all that was wanted.
	}
}

/**
 * Runs a command and shows its title with the seconds gone by. What it prints is kept, not shown.
 * @param {string} title
 * @param {string[]} command the program and its arguments
 * @param {Record<string, string>} [extra] set in its environment
 * @returns {Promise<Outcome>}
 */
export function runTask(title, [file = '', ...args], extra = {}) {
	endWithUs();
	const shown = progress(title);
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd: root,
			env: { ...environment(), ...extra },
			stdio: ['ignore', 'pipe', 'pipe'],
			// Windows has npm as a script, which only a shell can start.
			shell: windows && file === 'npm',
			detached: !windows
		});
		underWay.add(child);
		/** @type {Buffer[]} */
		const printed = [];
		child.stdout.on('data', (chunk) => printed.push(chunk));
		child.stderr.on('data', (chunk) => printed.push(chunk));
		/** @param {boolean} ok */
		const finish = (ok) => {
			underWay.delete(child);
			resolve({ ok, seconds: shown.end(ok), output: Buffer.concat(printed).toString().trim() });
		};
		child.on('error', (error) => {
			printed.push(Buffer.from(String(error)));
			finish(false);
		});
		child.on('close', (code) => finish(code === 0));
	});
}

/** The environment of all commands: programs of the project before those of the machine, so `node` is its Node 24. */
function environment() {
	// Windows writes it "Path".
	const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	const path = [join(root, 'node_modules', '.bin'), process.env[key] ?? ''].join(delimiter);
	const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	return { ...process.env, [key]: path, ...colour };
}

/**
 * A command for npm: the very npm that started this program, else the machine's.
 * @param {...string} args
 */
export function npm(...args) {
	const cli = process.env.npm_execpath ?? '';
	if (!basename(cli).startsWith('npm')) return ['npm', ...args];
	// npm names its own Node. Ours may be the one in node_modules, which an install is about to replace.
	return [process.env.npm_node_execpath ?? process.execPath, cli, ...args];
}

/** The Node 24 that is installed with the project, which is what the app itself runs on. */
export function projectNode() {
	const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
	return existsSync(own) ? own : process.execPath;
}
