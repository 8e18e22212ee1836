import { defineConfig } from '@playwright/test';
import { findHeadless } from './tools/run/chromium.mjs';

/** First of two ports in a row; another one lets two runs go on at the same time. */
const port = Number(process.env.TEST_PORT ?? 4317);
const executablePath = findHeadless();
const desktop = { viewport: { width: 1366, height: 768 } };

/** Builds when there is no build of the present sources, then serves it to this computer only. */
function serve(build: 'node' | 'static', server: string, port: number) {
	return {
		command: `node tools/run/build.mjs ${build} && node ${server}`,
		env: { HOST: '127.0.0.1', PORT: String(port) },
		url: `http://127.0.0.1:${port}/ja/`,
		timeout: 180_000
	};
}

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	...(process.env.TEST_ALL ? {} : { grepInvert: /@full\b/ }),
	workers: 2,
	// A busy machine is slow; what hangs is found all the same.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		...desktop,
		baseURL: `http://localhost:${port}`,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// Every test has a new browser, and its worker would first copy the whole app. Tests that need it say so.
		serviceWorkers: process.env.TEST_ALL ? 'allow' : 'block',
		screenshot: 'only-on-failure',
		// A button that stays off is named, long before a test of many minutes is over.
		actionTimeout: 60_000,
		launchOptions: { executablePath }
	},
	projects: [
		{ name: 'app', testIgnore: /(static-host|http-room)/ },
		{
			name: 'static-host',
			testMatch: /static-host/,
			use: { baseURL: `http://localhost:${port + 1}` }
		},
		{
			// As another device in the room sees it: plain http from a name that is not this computer, where
			// browsers offer no service worker, no lasting storage, no crypto.randomUUID.
			name: 'http-room',
			testMatch: /http-room/,
			use: {
				baseURL: `http://classroom.test:${port}`,
				launchOptions: { executablePath, args: ['--host-resolver-rules=MAP classroom.test 127.0.0.1'] }
			}
		}
	],
	// One after the other: both builds write to .svelte-kit.
	webServer: [serve('node', 'server/index.ts', port), serve('static', 'server/static.ts', port + 1)]
});
