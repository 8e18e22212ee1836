import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a control with Tab alone, as someone without a mouse does. Fails when it cannot be reached. */
export async function tabTo(page: Page, target: Locator, most = 250): Promise<void> {
	await expect(target).toBeAttached();
	for (let presses = 0; presses <= most; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`not reached with the keyboard: ${target.toString()}`);
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}
