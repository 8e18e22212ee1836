import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { learner, openApp } from './browser.ts';

/** One file that a page asked for, as it travels: gzipped. */
export type Loaded = { path: string; kind: 'script' | 'style' | 'page' | 'other'; bytes: number };

/** Thousands of bytes, as Vite counts them. */
export const kB = (bytes: number) => bytes / 1000;
export const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);

function kindOf(type: string): Loaded['kind'] {
	if (/(java|ecma)script/.test(type)) return 'script';
	if (/css/.test(type)) return 'style';
	return /html/.test(type) ? 'page' : 'other';
}

/** Everything a fresh visitor's browser asks for until the page is idle, nothing touched. */
async function asked(browser: Browser, url: string): Promise<string[]> {
	// The service worker puts the whole app on the device in the background, which no reader waits for.
	const context = await browser.newContext({ ...learner, serviceWorkers: 'block' });
	const page = await context.newPage();
	const urls = new Set<string>();
	page.on('response', (response) => urls.add(response.url()));
	await openApp(page, url);
	await page.waitForLoadState('networkidle');
	await context.close();
	return [...urls].filter((asked) => asked.startsWith('http'));
}

/** The same with what each file weighs. */
export async function firstVisit(browser: Browser, url: string): Promise<Loaded[]> {
	return Promise.all((await asked(browser, url)).map(weigh));
}

/** Fetched once more from here: a browser does not give away every body, and its size must not depend on the encoding. */
async function weigh(url: string): Promise<Loaded> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	const body = Buffer.from(await response.arrayBuffer());
	return {
		path: new URL(url).pathname,
		kind: kindOf(response.headers.get('content-type') ?? ''),
		bytes: gzipSync(body, { level: 9 }).length
	};
}
