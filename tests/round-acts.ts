import type { Browser, Page } from '@playwright/test';
import { openWords } from '#lib/ideas/share/open-words.ts';
import { words as deskWords } from '#lib/review/desk/words.ts';
import { words as reviewWords } from '#lib/review/idea/words.ts';
import { handInWords } from '#lib/words/hand-in.ts';
import { bytesOf, type Given } from './class-desk.ts';
import { expect, open, saved, type Watch } from './support/app.ts';

/* What students, teacher and mentors do with files, as they do it. */

/** Somebody with a device of their own. */
export async function person(browser: Browser, watch: Watch): Promise<Page> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	await watch.follow(context);
	return context.newPage();
}
export async function saveFrom(
	page: Page,
	name: string,
	press: () => ReturnType<Page['getByRole']>
): Promise<Given> {
	const { bytes } = await bytesOf(page, press());
	return { name, mimeType: 'application/zip', buffer: bytes };
}
export async function handIn(page: Page, nickname: string): Promise<Given> {
	await open(page, '/ja/portfolio/');
	await page.getByRole('button', { name: handInWords.ja.open }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(handInWords.ja.word).fill('ひまわり');
	return saveFrom(page, `${nickname}.mirai`, () => dialog.getByRole('button', { name: handInWords.ja.save }));
}
/** Opens a file as a student does, and takes it in. */
export async function takeIn(page: Page, file: Given): Promise<void> {
	await open(page, '/ja/ideas/open/');
	await page.locator('#main input[type=file]').first().setInputFiles(file);
	await page.getByRole('button', { name: openWords.ja.merge }).click();
	await expect(page.getByText(openWords.ja.taken)).toBeVisible();
}
/** Lays files on a mentor's desk. */
export async function lay(page: Page, files: Given[]): Promise<void> {
	await open(page, '/ja/review/');
	await page.locator('[data-take=files]').setInputFiles(files);
	await expect(page.locator('[data-card]').first()).toBeVisible();
}
/** Writes to every idea on the desk, and hands back what is sent. */
export async function review(
	page: Page,
	name: string,
	says: string,
	how: 'file' | 'link'
): Promise<Given | string> {
	await page.getByLabel(deskWords.ja.name).fill(name);
	await saved(page);
	const cards = page.locator('[data-card]');
	const hrefs = await cards.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	for (const href of hrefs) {
		await page.goto(href);
		await expect(page.locator('#idea-title')).toBeVisible();
		await page.locator('[data-composer]').fill(says);
		const put = page.getByRole('button', {
			name: new RegExp(`^(${reviewWords.ja.put}|${reviewWords.ja.putAnyway})$`)
		});
		await put.click();
		if (await page.getByRole('button', { name: reviewWords.ja.putAnyway, exact: true }).isVisible())
			await page.getByRole('button', { name: reviewWords.ja.putAnyway, exact: true }).click();
		await expect(page.locator('[data-composer]')).toHaveValue('');
		await saved(page);
	}
	await open(page, '/ja/review/');
	await page.getByRole('button', { name: deskWords.ja.send }).first().click();
	const dialog = page.getByRole('dialog');
	if (how === 'file')
		return saveFrom(page, `${name}.mirai`, () => dialog.getByRole('button', { name: deskWords.ja.sendFile }));
	await dialog.getByRole('button', { name: deskWords.ja.sendLink }).click();
	return dialog.getByRole('textbox', { name: deskWords.ja.sendLink }).inputValue();
}
