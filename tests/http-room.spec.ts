import { expect, open, ready, saved, test } from './support/app.ts';
import { answerStep, stepsOf, written } from './support/walk.ts';
import { homeWords } from '#lib/words/home.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';

/** Another device in the room, by plain http: no service worker, no lasting storage, no randomUUID. */
test('by plain http a lesson can be done and is kept, and the page does not promise more', async ({
	page
}) => {
	test.setTimeout(120_000);
	await open(page, '/ja/');
	expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
	await expect(page.getByText(homeWords.ja.offlineNone)).toBeVisible();
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/');
	const writing = (await stepsOf(page)).find(({ kind }) => kind === 'write');
	expect(writing).toBeDefined();
	await open(page, `/ja/learn/future-creation/dekitara-sugoi/?step=${writing?.id}`);
	await answerStep(page, 'write', 'ja');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
	await open(page, '/ja/portfolio/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: portfolioWords.ja.save }).click();
	expect((await download).suggestedFilename()).toMatch(/\.mirai$/);
});
