import { existsSync } from 'node:fs';

/** Where Debian and Ubuntu put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser of the machine, for tests and measurements; `undefined` leaves the choice to Playwright. */
export function findChromium() {
	return process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
}
