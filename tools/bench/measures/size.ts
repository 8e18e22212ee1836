import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { root } from '../../run/task.mjs';
import { learner, openApp, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';

type Loaded = { path: string; kind: 'script' | 'style' | 'page' | 'other'; bytes: number };

/** Thousands of bytes, as Vite counts them. */
const kB = (bytes: number) => bytes / 1000;
const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);

function kindOf(type: string): Loaded['kind'] {
	if (/(java|ecma)script/.test(type)) return 'script';
	if (/css/.test(type)) return 'style';
	return /html/.test(type) ? 'page' : 'other';
}

/** Everything a fresh visitor's browser asks for until the page is idle, nothing touched. */
async function firstVisit(url: string): Promise<string[]> {
	return withBrowser(async (browser) => {
		// The service worker puts the whole app on the device in the background, which no reader waits for.
		const context = await browser.newContext({ ...learner, serviceWorkers: 'block' });
		const page = await context.newPage();
		const urls = new Set<string>();
		page.on('response', (response) => urls.add(response.url()));
		await openApp(page, url);
		await page.waitForLoadState('networkidle');
		return [...urls].filter((asked) => asked.startsWith('http'));
	});
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

const Manifest = v.record(
	v.string(),
	v.object({ file: v.string(), name: v.optional(v.string()), src: v.optional(v.string()) })
);

/** What the build says is in a file, where its manifest is at hand: the names themselves are hashes. */
function contentsOf(path: string): string {
	const manifest = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	if (!existsSync(manifest)) return '';
	const chunks = v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8')));
	const chunk = Object.values(chunks).find(({ file }) => path === `/${file}`);
	return chunk?.src ?? chunk?.name ?? '';
}

export const size: Measure = {
	title: 'script on the first visit',
	async run(origin) {
		const files = await Promise.all((await firstVisit(origin + pages.reading)).map(weigh));
		const scripts = files.filter(({ kind }) => kind === 'script').sort((a, b) => b.bytes - a.bytes);
		const of = (kind: Loaded['kind']) =>
			`${kB(sum(files.filter((file) => file.kind === kind))).toFixed(1)} kB`;
		return [
			{
				what: 'script, first visit to a reading step, gzip',
				samples: [kB(sum(scripts))],
				unit: 'kB',
				digits: 1,
				budget: { is: 'at most', limit: 90, judged: 'median' },
				notes: [
					...scripts
						.slice(0, 5)
						.map(({ path, bytes }) => `${kB(bytes).toFixed(1).padStart(6)} kB  ${path}  ${contentsOf(path)}`),
					`${scripts.length} scripts; besides: page ${of('page')}, styles ${of('style')}; kB = 1000 bytes`
				]
			}
		];
	}
};
