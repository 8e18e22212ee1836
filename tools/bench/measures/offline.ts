import type { Page } from '@playwright/test';
import { learner, marksOf, openApp, slowDown, storedRow, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import { watchAnswers, watchUsable } from '../watch.ts';

const rate = 4;
const reloads = 7;

/** A lesson with an answer in it, and the worker installed and answering for the page: it has loaded the whole app. */
async function install(page: Page, url: string): Promise<void> {
	await openApp(page, url);
	await page.waitForLoadState('networkidle');
	await page.locator('#main textarea').first().pressSequentially('トマト', { delay: 50 });
	await storedRow(page, 'トマト');
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 120_000
	});
}

/** Milliseconds until the badge said so and until usable, and whether the letter written in that moment was stored. */
type Reload = { badge: number; time: number; stored: boolean };

async function reload(page: Page): Promise<Reload> {
	const session = await page.context().newCDPSession(page);
	// After half a minute without work a browser ends the worker; coming back then is the case that counts.
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	await page.reload({ waitUntil: 'commit' });
	await page.waitForFunction(
		() => performance.getEntriesByName('bench:usable', 'mark').length > 0,
		undefined,
		{ timeout: 60_000, polling: 200 }
	);
	const [written] = await marksOf(page, 'bench:input');
	const stored = await storedRow(page, written?.detail ?? '').then(
		() => true,
		() => false
	);
	const [badge] = await marksOf(page, 'bench:badge');
	const [usable] = await marksOf(page, 'bench:usable');
	return { badge: badge?.at ?? NaN, time: usable?.at ?? NaN, stored };
}

export const offline: Measure = {
	title: 'offline reload',
	run: (origin) =>
		withBrowser(async (browser) => {
			const context = await browser.newContext(learner);
			const page = await context.newPage();
			await page.addInitScript(watchAnswers);
			await install(page, origin + pages.writing);
			await context.setOffline(true);
			const reachable = await page.evaluate(() =>
				fetch('/_app/version.json', { cache: 'no-store' }).then(
					() => true,
					() => false
				)
			);
			if (reachable) throw new Error('the network is not off');
			await page.addInitScript(watchUsable);
			await slowDown(page, rate);
			const done: Reload[] = [];
			for (let count = 0; count < reloads; count++) done.push(await reload(page));
			const all = (read: (one: Reload) => number) => done.map((one) => read(one).toFixed(0)).join(', ');
			return [
				{
					what: `offline reload of a lesson to usable, CPU ${rate}× slowed`,
					samples: done.map(({ time }) => time),
					unit: 'ms',
					digits: 0,
					budget: { is: 'at most' as const, limit: 1000, judged: 'median' as const },
					notes: [
						'navigation start → badge "device" and the field holds the earlier text; the service worker starts anew each time',
						`${all(({ time }) => time)}; of that until the badge ${all(({ badge }) => badge)}`
					]
				},
				{
					what: 'letter written in that moment is stored',
					samples: done.map(({ stored }) => (stored ? 100 : 0)),
					unit: '%',
					digits: 0,
					budget: { is: 'at least' as const, limit: 100, judged: 'worst' as const },
					notes: []
				}
			];
		})
};
