import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';

/** A school's laptop. Every context is a fresh profile. */
export const learner: BrowserContextOptions = {
	locale: 'ja-JP',
	timezoneId: 'Asia/Tokyo',
	viewport: { width: 1366, height: 768 }
};

/** Runs `work` with a browser of its own, which is closed afterwards in any case. */
export async function withBrowser<T>(
	work: (browser: Browser) => Promise<T>,
	args: string[] = []
): Promise<T> {
	const browser = await chromium.launch({ executablePath: findChromium(), args });
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

/** Opens a page of the app and waits until the badge says that the store is open. */
export async function openApp(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('.save[data-state="device"]').first().waitFor({ state: 'attached', timeout: 60_000 });
}

/** Slows the page's main thread by a factor. Workers, the network and the disk go on as fast as ever. */
export async function slowDown(page: Page, rate: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The marks of that name that our scripts left in the page, oldest first; `detail` as text. */
export function marksOf(page: Page, name: string): Promise<{ at: number; detail: string }[]> {
	return page.evaluate(
		(name) =>
			performance.getEntriesByName(name, 'mark').map((mark) => ({
				at: mark.startTime,
				detail: mark instanceof PerformanceMark ? String(mark.detail) : ''
			})),
		name
	);
}

/** Waits until a row that holds this text is stored (needs `watchAnswers` in the page); rejects after 10 s. */
export async function storedRow(page: Page, text: string): Promise<void> {
	await page.waitForFunction(
		(json) =>
			performance
				.getEntriesByName('bench:stored', 'mark')
				.some((mark) => mark instanceof PerformanceMark && String(mark.detail).includes(json)),
		JSON.stringify(text),
		{ timeout: 10_000, polling: 200 }
	);
}
