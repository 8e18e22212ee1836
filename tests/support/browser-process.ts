import { chromium, type Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findHeadless } from '../../tools/run/chromium.mjs';

export type BrowserProcess = {
	browser: Browser;
	/** Ends all its processes at once, as when the battery falls out. Nothing can be put in order before. */
	kill: () => Promise<void>;
};

/** A browser of its own with a profile that stays, which the test can end for good. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
	const portFile = join(profile, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const path = findHeadless() ?? chromium.executablePath();
	const args = [
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--no-first-run',
		'--remote-debugging-port=0',
		`--user-data-dir=${profile}`,
		'about:blank'
	];
	// A group of its own, so that one signal ends all its processes.
	const child = spawn(path, args, { detached: true, stdio: 'ignore' });
	const ended = once(child, 'exit');
	const kill = async () => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
			process.kill(-child.pid, 'SIGKILL');
		await ended;
	};
	try {
		return { browser: await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(portFile)}`), kill };
	} catch (cause) {
		await kill();
		throw cause;
	}
}

async function portOf(file: string): Promise<string> {
	for (let waited = 0; waited < 30_000; waited += 50) {
		const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
		if (port) return port;
		await setTimeout(50);
	}
	throw new Error('The browser did not say on which port it listens.');
}
