import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/lab/import/words.ts';
import { learner, openApp, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import { officeTable } from '../office-table.ts';
import { watchTasks } from '../watch.ts';

const rounds = 7;
/** For one opening, in milliseconds. */
const patience = 60_000;
/** What a page still does once picture and table stand there is done after this, in milliseconds. */
const rest = 1500;

/** Brings a table in, and gives the address of its room. */
async function bringIn(page: Page, url: string): Promise<string> {
	await openApp(page, url);
	const buffer = Buffer.from(officeTable());
	await page.locator('input[type=file]').setInputFiles({ name: 'sample.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: words.ja.use }).click({ timeout: patience });
	await isOpen(page);
	return page.url();
}

/** From the list of own tables, on a page at rest. */
async function openFromList(page: Page, url: string): Promise<Opened> {
	await openApp(page, url);
	const link = page.locator('a[href*="table=own"]').first();
	await link.waitFor({ timeout: patience });
	await page.waitForTimeout(rest);
	const begun = await page.evaluate(() => performance.now());
	await link.click();
	return opened(page, begun);
}

async function isOpen(page: Page): Promise<void> {
	await page.locator('.figure canvas').waitFor({ timeout: patience });
	await page.locator('.twin tbody tr').first().waitFor({ timeout: patience });
}

type Opened = { longest: number; over: number; open: number };

async function open(page: Page, address: string): Promise<Opened> {
	await page.goto(address);
	return opened(page, 0);
}

/** @param begun when the opening began, on the page's clock */
async function opened(page: Page, begun: number): Promise<Opened> {
	await isOpen(page);
	const open = await page.evaluate(() => performance.now());
	await page.waitForTimeout(rest);
	const tasks = await page.evaluate(
		(from) =>
			performance
				.getEntriesByName('bench:task', 'measure')
				.filter(({ startTime }) => startTime >= from)
				.map(({ duration }) => duration),
		begun
	);
	// Tasks of less than 50 ms are not told.
	return { longest: Math.max(0, ...tasks), over: tasks.length, open: open - begun };
}

export const ownTable: Measure = {
	title: 'opening an own table',
	async run(origin) {
		return withBrowser(async (browser) => {
			const page = await (await browser.newContext({ ...learner, serviceWorkers: 'block' })).newPage();
			await page.addInitScript(watchTasks);
			const address = await bringIn(page, origin + pages.import);
			const times: Opened[] = [];
			for (let round = 0; round < rounds; round++) times.push(await open(page, address));
			const listed: Opened[] = [];
			for (let round = 0; round < rounds; round++)
				listed.push(await openFromList(page, origin + pages.tables));
			return [
				{
					what: 'own table, 45,000 × 10, opened from the list: longest task',
					samples: listed.map(({ longest }) => longest),
					unit: 'ms',
					digits: 0,
					budget: { is: 'at most', limit: 50, judged: 'median' },
					notes: [
						'to picture and table at rest; 0 when none took 50 ms',
						`tasks over 50 ms: ${listed.map(({ over }) => over).join(', ')}`
					]
				},
				{
					what: '  from its address, the app’s own start included',
					samples: times.map(({ longest }) => longest),
					unit: 'ms',
					digits: 0,
					budget: null,
					notes: [`tasks over 50 ms: ${times.map(({ over }) => over).join(', ')}`]
				},
				{
					what: '  until picture and table stand there',
					samples: times.map(({ open }) => open),
					unit: 'ms',
					digits: 0,
					budget: null,
					notes: []
				}
			];
		});
	}
};
