import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { homeWords } from '#lib/words/home.ts';
import type { Locale } from '#lib/words/locale.ts';

declare global {
	interface Window {
		/** Put into every page by `follow`. */
		reportViolation: (text: string) => Promise<void>;
	}
}

/** Tag of tests that only `npm run test:all` runs: they are like others that `npm test` runs, on more of the same. */
export const full = '@full';

/**
 * What no page may do, in any test: break its own content policy, ask another host, or throw. Collected for every
 * page of the context and checked when the test ends.
 */
export type Watch = {
	violations: string[];
	/** Messages a test expects, for example because it blocks the storage. */
	allow: (message: RegExp) => void;
	follow: (context: BrowserContext) => Promise<void>;
};

export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context, baseURL }, use) => {
			const violations: string[] = [];
			const allowed: RegExp[] = [];
			const origin = new URL(baseURL ?? '').origin;
			const note = (message: string) => violations.push(message);
			const follow = async (followed: BrowserContext) => {
				await followed.exposeFunction('reportViolation', (text: string) => note(`content policy: ${text}`));
				await followed.addInitScript(() => {
					addEventListener('securitypolicyviolation', (event) => {
						void window.reportViolation(
							`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`
						);
					});
				});
				followed.on('request', (request) => {
					const url = new URL(request.url());
					if (/^https?:$/.test(url.protocol) && url.origin !== origin)
						note(`another host was asked: ${url.href}`);
				});
				followed.on('weberror', (error) => note(`error: ${error.error().message}`));
				followed.on('console', (message) => {
					if (
						message.type() === 'error' &&
						!/net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/.test(message.text())
					)
						note(`console: ${message.text()}`);
				});
			};
			await follow(context);
			await use({ violations, allow: (message) => allowed.push(message), follow });
			expect(violations.filter((text) => !allowed.some((one) => one.test(text)))).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens a page and waits until it answers to keys: the store is open. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await ready(page);
}

export async function ready(page: Page): Promise<void> {
	// A step that the address asks for is hidden until it is there.
	await expect(page.locator('html[data-arriving]')).toHaveCount(0);
	await expect(page.locator('.save').first()).toHaveAttribute('data-state', /device|failed/, {
		timeout: 15_000
	});
}

/** Waits until everything given is in the store. */
export async function saved(page: Page): Promise<void> {
	await expect(page.locator('.save').first()).toHaveAttribute('data-state', 'device');
}

/** Waits until nothing moves: for axe, colours that pass over into others would be judged on their way. */
export async function still(page: Page): Promise<void> {
	await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/**
 * Waits on the first page until the whole app is on the device: some thousands of files, which a busy machine copies in
 * a minute or two. The test gets that much more time.
 */
export async function copied(page: Page, lang: Locale = 'ja'): Promise<void> {
	const patience = 180_000;
	const info = base.info();
	info.setTimeout(info.timeout + patience);
	await expect(page.getByText(homeWords[lang].offlineReady)).toBeVisible({ timeout: patience });
}
