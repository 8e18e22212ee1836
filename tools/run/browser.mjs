import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { npm, runTask } from './task.mjs';

/** Whether there is a browser for the tests: the machine's, or the one that Playwright keeps. */
async function hasBrowser() {
	if (findChromium()) return true;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

/**
 * Installs a browser for the tests when there is none: Debian's own with fonts for Japanese when we may, else
 * Playwright's. Gives `undefined` when there is one, else how the install went. Needs the packages installed.
 * @returns {Promise<import('./task.mjs').Outcome | undefined>}
 */
export async function ensureBrowser() {
	if (await hasBrowser()) return undefined;
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		const installed = await installFromDebian();
		// Ubuntu has a package of that name with no browser in it.
		if (installed.ok && findChromium()) return installed;
	}
	const parts = root ? ['--with-deps', 'chromium'] : ['chromium'];
	return runTask('install a browser (Playwright)', npm('exec', '--', 'playwright', 'install', ...parts));
}

async function installFromDebian() {
	const settings = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await runTask('install a browser (apt-get update)', ['apt-get', 'update'], settings);
	if (!update.ok) return update;
	const packages = ['chromium', 'fonts-noto-cjk'];
	const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
	return runTask(`install a browser (${packages.join(', ')})`, install, settings);
}
