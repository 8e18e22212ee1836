import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { setupWords } from '#lib/classroom/setup-words.ts';
import { classWords } from '#lib/classroom/words.ts';
import { unpack, type Content } from '#lib/exchange/unpack.ts';
import { expect, open, saved } from './support/app.ts';

const w = classWords.ja;
const setup = setupWords.ja;

/** A file as a file field takes it. */
export type Given = { name: string; mimeType: string; buffer: Buffer };

/** A class with two teams and three mentors, as a teacher makes it. The page stands at the setup. */
export async function makeClass(page: Page): Promise<void> {
	await open(page, '/ja/teach/class/');
	await page.getByLabel(w.name).fill('2年3組');
	await page.getByRole('button', { name: w.make }).click();
	await expect(page.getByRole('heading', { level: 1, name: w.partTitles.setup })).toBeVisible();
	await page.getByLabel(setup.pasteLabel, { exact: true }).fill('みなと：あおい、はると\nわた：めい、れん');
	await page.getByRole('button', { name: setup.addTeams }).first().click();
	await expect(page.getByLabel(setup.teamName(2))).toHaveValue('わた');
	await page
		.getByRole('textbox', { name: setup.pasteMentors })
		.fill('佐伯直人、NEC\n鈴木美咲、NEC\n田中健、NEC');
	await page.getByRole('button', { name: setup.addMentors }).last().click();
	await page.getByLabel(setup.word, { exact: true }).fill('ひまわり');
	await saved(page);
}
export const go = (page: Page, part: keyof typeof w.parts) =>
	page.getByRole('navigation', { name: w.ways }).getByRole('link', { name: w.parts[part] }).click();
export const give = (page: Page, files: Given[]) =>
	page.locator('#main input[type=file]').setInputFiles(files);

export async function bytesOf(page: Page, button: Locator): Promise<{ download: Download; bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { download, bytes: readFileSync(await download.path()) };
}
export async function contentOf(page: Page, button: Locator): Promise<Content> {
	const { bytes } = await bytesOf(page, button);
	const read = unpack(new Uint8Array(bytes));
	if (!read.ok) throw new Error(read.fault);
	return read.value;
}
