import type { Page } from '@playwright/test';
import { learner, marksOf, openApp, slowDown, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import { watchAnswers, watchUsable } from '../watch.ts';

const rate = 4;
const reloads = 7;

/** The worker is installed and answers for the page; the install loads the whole app. */
async function install(page: Page, url: string): Promise<void> {
	await openApp(page, url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 120_000
	});
}

/** One reload. Gives the milliseconds until usable, and whether the letter written in that moment was stored. */
async function reload(page: Page): Promise<{ time: number; stored: boolean }> {
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
	const written = (await marksOf(page, 'bench:input'))[0]?.detail ?? '';
	const stored = await page
		.waitForFunction(
			(row) =>
				performance
					.getEntriesByName('bench:stored', 'mark')
					.some((mark) => mark instanceof PerformanceMark && String(mark.detail).includes(row)),
			JSON.stringify(written),
			{ timeout: 5000, polling: 200 }
		)
		.then(() => true)
		.catch(() => false);
	const [usable] = await marksOf(page, 'bench:usable');
	return { time: usable?.at ?? NaN, stored };
}

export const offline: Measure = {
	title: 'offline reload',
	run: (origin) =>
		withBrowser(async (browser) => {
			const context = await browser.newContext(learner);
			const page = await context.newPage();
			await install(page, origin + pages.writing);
			await context.setOffline(true);
			const reachable = await page.evaluate(() =>
				fetch('/_app/version.json', { cache: 'no-store' }).then(
					() => true,
					() => false
				)
			);
			if (reachable) throw new Error('the network is not off');
			await page.addInitScript(watchAnswers);
			await page.addInitScript(watchUsable);
			await slowDown(page, rate);
			const done: Awaited<ReturnType<typeof reload>>[] = [];
			for (let count = 0; count < reloads; count++) done.push(await reload(page));
			return [
				{
					what: `offline reload of a lesson to usable, CPU ${rate}× slowed`,
					samples: done.map(({ time }) => time),
					unit: 'ms',
					digits: 0,
					budget: { is: 'at most' as const, limit: 1000, judged: 'median' as const },
					notes: [
						`navigation start → badge "device" and the writing field takes letters; worker stopped before; ${done.map(({ time }) => time.toFixed(0)).join(', ')}`
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
