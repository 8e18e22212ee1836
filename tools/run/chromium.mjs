import { existsSync } from 'node:fs';

/** Where Debian and Ubuntu put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The same browser without the parts that draw windows: it draws pages alike, in about half the time. */
const shell = '/usr/bin/chromium-headless-shell';

/** The browser of the machine, for measurements; `undefined` leaves the choice to Playwright. */
export function findChromium() {
	return process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
}

/** The browser of the machine for tests, which need no window; `undefined` leaves the choice to Playwright. */
export function findHeadless() {
	return process.env.CHROMIUM_PATH ?? (hasShell() ? shell : findChromium());
}

export function hasShell() {
	return existsSync(shell);
}
