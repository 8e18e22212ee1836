import { copied, expect, open, ready, saved, test } from './support/app.ts';
import { written } from './support/walk.ts';
import { homeWords } from '#lib/words/home.ts';

test.use({ serviceWorkers: 'allow' });

test('on a plain file host the pages, lessons and the way back work as on the server', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL(/\/ja\/$/);
	await ready(page);
	await page.getByRole('link', { name: homeWords.ja.route }).click();
	await page.getByRole('link', { name: /はじめる/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines');
	await page.locator('#main').getByRole('textbox').first().fill(written.ja);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
});

test('on a plain file host an unknown address says so', async ({ page, watch }) => {
	watch.allow(/404|Not found/);
	const response = await page.goto('/ja/nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on a plain file host the app works with the network gone', async ({ page, context }) => {
	await open(page, '/en/');
	await copied(page, 'en');
	await context.setOffline(true);
	await open(page, '/en/learn/e-net-caravan/high-school-phishing/?step=words');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
