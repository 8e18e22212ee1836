import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { troubleWords } from '../../../src/lib/words/trouble.ts';
import { learner, openApp, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';

/** Kept moments with a picture of about 30 kB each: what several years of films leave on a device. */
const moments = 1700;
const bytesOfPicture = 30_000;
/** For one way, in milliseconds. */
const patience = 120_000;

/** Fills the store as kept moments do, without the hours of watching. */
async function fill(page: Page): Promise<void> {
	await page.evaluate(
		async ({ moments, bytes }) => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('mirai-caravan');
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
			});
			const learner = await new Promise<string>((resolve, reject) => {
				const asked = db.transaction('learners').objectStore('learners').getAllKeys();
				asked.onsuccess = () => {
					const [first] = asked.result;
					if (typeof first === 'string') resolve(first);
					else reject(new Error('no learner'));
				};
				asked.onerror = () => reject(asked.error ?? new Error('not read'));
			});
			const noise = new Uint8Array(Math.floor((bytes * 3) / 4 / 3) * 3);
			const all = db.transaction('evidence', 'readwrite');
			for (let at = 0; at < moments; at++) {
				for (let from = 0; from < noise.length; from += 65_536)
					crypto.getRandomValues(noise.subarray(from, from + 65_536));
				// The first bytes say what kind of picture it is.
				noise.set([0xff, 0xd8, 0xff]);
				let text = '';
				for (const byte of noise) text += String.fromCharCode(byte);
				all.objectStore('evidence').put({
					id: `bench-${at}`,
					learner,
					source: {
						type: 'film',
						case: 'tomatoes',
						lang: 'ja',
						seconds: at % 90,
						caption: '水を、少しずつ。',
						frame: `data:image/jpeg;base64,${btoa(text)}`
					},
					says: '',
					at: Date.now()
				});
			}
			await new Promise<void>((resolve, reject) => {
				all.oncomplete = () => resolve();
				all.onerror = () => reject(all.error ?? new Error('not stored'));
			});
			db.close();
		},
		{ moments, bytes: bytesOfPicture }
	);
}

/** A page of a fresh device that notes how long it ever kept the learner waiting. */
async function openFresh(browser: Browser, url: string): Promise<Page> {
	const context = await browser.newContext({ ...learner, serviceWorkers: 'block', acceptDownloads: true });
	const page = await context.newPage();
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				performance.mark('bench:long', { startTime, detail: duration });
		}).observe({ type: 'longtask' });
	});
	await openApp(page, url);
	return page;
}

/** The longest task since a moment of the page's clock, in milliseconds. */
async function blockedSince(page: Page, since: number): Promise<number> {
	return page.evaluate(
		(since) =>
			Math.max(
				0,
				...performance
					.getEntriesByName('bench:long', 'mark')
					.filter(({ startTime }) => startTime >= since)
					.map((mark) => (mark instanceof PerformanceMark ? Number(mark.detail) : 0))
			),
		since
	);
}

const clock = (page: Page) => page.evaluate(() => performance.now());

function row(what: string, value: number, unit: string, notes: string[] = []): Row {
	return { what, samples: [value], unit, digits: unit === 'MB' ? 1 : 0, budget: null, notes };
}

export const backup: Measure = {
	title: 'backup of a device of 50 MB',
	async run(origin) {
		return withBrowser(async (browser) => {
			const url = `${origin}/ja/settings/`;
			const from = await openFresh(browser, url);
			await fill(from);
			await from.reload();
			await from.locator('.save[data-state="device"]').first().waitFor({ state: 'attached' });
			await from.waitForLoadState('networkidle');
			const begun = await clock(from);
			const [download] = await Promise.all([
				from.waitForEvent('download', { timeout: patience }),
				from.getByRole('button', { name: troubleWords.ja.saveFile }).first().click()
			]);
			const saved = join(mkdtempSync(join(tmpdir(), 'mirai-bench-')), 'backup.mirai');
			await download.saveAs(saved);
			const packed = (await clock(from)) - begun;
			const packBlocked = await blockedSince(from, begun);

			const to = await openFresh(browser, `${origin}/ja/portfolio/`);
			const started = await clock(to);
			await to.locator('input[type=file]').first().setInputFiles(saved);
			await to.locator('.callout[data-kind="ok"]').first().waitFor({ timeout: patience });
			const restored = (await clock(to)) - started;
			const bytes = statSync(saved).size;
			rmSync(dirname(saved), { recursive: true });
			return [
				row('the file', bytes / 1e6, 'MB'),
				row('backup: from the press to the file', packed, 'ms', [`${moments} kept moments with pictures`]),
				row('  longest the page was held up', packBlocked, 'ms'),
				row('restore on an empty device: from the choice to the last word', restored, 'ms'),
				row('  longest the page was held up', await blockedSince(to, started), 'ms')
			];
		});
	}
};
