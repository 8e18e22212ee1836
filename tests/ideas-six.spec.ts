import type { Page } from '@playwright/test';
import { numbersFrom } from '#lib/ideas/testing/random-step.ts';
import { openHarness } from './support/idea-bench.ts';
import { expect, test } from './support/app.ts';

/** `IDEA_STEPS=500 IDEA_SEED=3 npm run browser -- ideas-six` is the long form. */
const steps = Number(process.env.IDEA_STEPS ?? 30);
const seed = Number(process.env.IDEA_SEED ?? 1);
const members = 6;

test(`six browsers of ${steps} random steps each, files passed on in any order and some twice, end equal and lose no note`, async ({
	browser,
	baseURL
}) => {
	test.setTimeout(120_000 + steps * 3000);
	const next = numbersFrom(seed);
	const below = (n: number) => Math.floor(next() * n);
	const pages: Page[] = [];
	for (let n = 0; n < members; n++) {
		const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
		await openHarness(page, baseURL, 'our-idea');
		pages.push(page);
	}
	const at = (n: number): Page => {
		const page = pages[n];
		if (!page) throw new Error(`there is no browser ${n}`);
		return page;
	};
	const give = (page: Page) => page.evaluate(() => window.harness.give());
	const take = (page: Page, file: number[]) => page.evaluate((file) => window.harness.take(file), file);

	await at(0).evaluate(() => window.harness.canvas());
	const first = await give(at(0));
	for (const page of pages) await take(page, first);

	const left = pages.map(() => steps);
	const written: string[] = [];
	/** Files that were handed on; old ones stay in circulation. */
	const files: number[][] = [];
	while (left.some((n) => n > 0)) {
		const who = below(members);
		const count = Math.min(left[who] ?? 0, 1 + below(Math.max(10, steps / 10)));
		if (count > 0) {
			const from = below(2 ** 31);
			written.push(
				...(await at(who).evaluate(([seed, count]) => window.harness.steps(seed, count), [
					from,
					count
				] as const))
			);
			left[who] = (left[who] ?? 0) - count;
		}
		if (next() < 0.6) files.push(await give(at(who)));
		const file = files[below(files.length)];
		if (file && next() < 0.6) {
			const to = at(below(members));
			await take(to, file);
			if (next() < 0.3) await take(to, file);
		}
		// Some close the app and open it again.
		if (next() < 0.1) await openHarness(at(who), baseURL, 'our-idea');
	}
	const all = await Promise.all(pages.map(give));
	for (const page of pages) for (const file of all) await take(page, file);

	const ends = await Promise.all(pages.map((page) => page.evaluate(() => window.harness.plain())));
	expect(new Set(ends).size, 'different ideas').toBe(1);
	expect(written.length).toBeGreaterThan(members);
	for (const page of pages) {
		expect(await page.evaluate((notes) => window.harness.missing(notes), written)).toEqual([]);
		// What is on the screen is in the store too.
		await openHarness(page, baseURL, 'our-idea');
		expect(await page.evaluate(() => window.harness.plain())).toBe(ends[0]);
		expect(await page.evaluate(() => window.harness.badge())).toBe('device');
		await page.context().close();
	}
	console.log(
		`six browsers: ${members * steps} steps, ${written.length} notes, ${files.length} files, seed ${seed}`
	);
});
