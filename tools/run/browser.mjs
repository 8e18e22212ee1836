import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findHeadless, hasShell } from './chromium.mjs';
import { npm, runTask } from './task.mjs';

/** Whether there is a browser for the tests: the machine's, or the one that Playwright keeps. */
async function hasBrowser() {
	if (findHeadless()) return true;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

/**
 * Installs a browser for the tests when there is none: Debian's own with fonts for Japanese when we may, else
 * Playwright's. Gives `undefined` when there is one, else how the install went. Needs the packages installed.
 * @returns {Promise<import('./task.mjs').Outcome | undefined>}
 */
export async function ensureBrowser() {
	const root = process.getuid?.() === 0;
	const chosen = process.env.CHROMIUM_PATH !== undefined;
	if (root && isDebian() && !chosen && !(findChromium() && hasShell())) {
		const installed = await installFromDebian();
		if (installed.ok) return installed;
	}
	if (await hasBrowser()) return undefined;
	const parts = root ? ['--with-deps', 'chromium'] : ['chromium'];
	return runTask('install a browser (Playwright)', npm('exec', '--', 'playwright', 'install', ...parts));
}

/** Ubuntu has packages of the same names, with no browser in them. */
function isDebian() {
	const about = '/etc/os-release';
	return (
		existsSync('/usr/bin/apt-get') && existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'))
	);
}

/** The one for measurements and films, the one for tests, and fonts for Japanese. */
async function installFromDebian() {
	const settings = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await runTask('install a browser (apt-get update)', ['apt-get', 'update'], settings);
	if (!update.ok) return update;
	const packages = ['chromium', 'chromium-headless-shell', 'fonts-noto-cjk'];
	const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
	return runTask(`install a browser (${packages.join(', ')})`, install, settings);
}
