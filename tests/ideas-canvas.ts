import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the canvas of a new idea. */
export async function openCanvas(page: Page): Promise<void> {
	await page.goto('/ja/ideas/');
	await page.getByRole('button', { name: '新しいアイデアをはじめる' }).first().click();
	await page.waitForURL(/ideas\/edit\/\?id=/);
	const url = new URL(page.url());
	url.searchParams.set('part', 'canvas');
	await page.goto(url.href);
	await expect(page.getByRole('heading', { name: 'だれの、どんな毎日を変える？' })).toBeVisible();
}

/** A note by its words, in the picture or in the outline. */
export const noteOf = (page: Page, words: string): Locator =>
	// Its name begins with its section; what it is linked to comes behind.
	page.getByRole('button', { name: new RegExp(`^[^、「]+、${words}`) });

export const gauge = (page: Page): Locator => page.getByRole('region', { name: 'つながりの確認' });

/** Waits until the badge says that everything is on the device. */
export async function stored(page: Page): Promise<void> {
	await expect(page.locator('.save').first()).toHaveAttribute('data-state', 'device');
}
