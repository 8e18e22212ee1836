import type { Page } from '@playwright/test';
import { words as evidenceWords } from '#lib/evidence/words.ts';
import { words as videoWords } from '#lib/video/words.ts';
import { expect, open, ready, saved, test } from './support/app.ts';
import { fillDisk, makeRoom } from './support/disk.ts';
import { shell, written } from './support/walk.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { settingsWords } from '#lib/words/settings.ts';
import { troubleWords } from '#lib/words/trouble.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

const film = '/ja/learn/future-creation/dekitara-sugoi/?step=tomato-film';
const portfolio = '/ja/portfolio/';
const words = shell.ja;
const v = videoWords.ja;
const e = evidenceWords.ja;

const main = (page: Page) => page.locator('#main');
const cards = (page: Page) => main(page).locator('[data-evidence]');
const says = (page: Page) => cards(page).getByRole('textbox', { name: e.says });
const notes = (page: Page) => main(page).getByRole('textbox', { name: /^\d+:\d{2}のメモ$/ });

/** Writes a note at the beginning of the film and keeps the moment. */
async function keepSomething(page: Page) {
	await main(page).getByRole('button', { name: v.noteHere }).click();
	await page.keyboard.insertText(written.ja);
	await main(page).getByRole('button', { name: v.noteDone }).click();
	await main(page).getByRole('button', { name: v.keepMoment }).first().click();
	await saved(page);
}

test('a note and a kept moment are still there after a reload, and in the portfolio', async ({ page }) => {
	await open(page, film);
	await keepSomething(page);
	await page.reload();
	await ready(page);
	await page.getByRole('tab', { name: v.notesCount(2) }).click();
	await expect(page.getByRole('tabpanel').getByRole('textbox').first()).toHaveValue(written.ja);

	await open(page, portfolio);
	await expect(notes(page)).toHaveValue(written.ja);
	await expect(cards(page)).toHaveCount(1);
	await expect(cards(page).getByRole('img')).toBeVisible();
	await says(page).fill('うちの畑でもできるかな');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(says(page)).toHaveValue('うちの畑でもできるかな');
	await expect(cards(page).getByRole('link')).toHaveAttribute('href', '/ja/cases/tomatoes/?t=0');
});

test('a second window shows what is kept while it is kept, and what is written while it is written', async ({
	page,
	context
}) => {
	await open(page, film);
	const other = await context.newPage();
	await open(other, portfolio);
	await expect(other.getByRole('heading', { name: portfolioWords.ja.none })).toBeVisible();
	await keepSomething(page);
	await expect(cards(other)).toHaveCount(1);
	await expect(notes(other)).toHaveValue(written.ja);
	await says(other).fill('あとで調べる');
	await page.getByRole('tab', { name: v.notesCount(2) }).click();
	await expect(page.getByRole('tabpanel').getByRole('textbox', { name: v.says })).toHaveValue('あとで調べる');
});

test('what was deleted by mistake comes back as it was', async ({ page }) => {
	await open(page, film);
	await keepSomething(page);
	await open(page, portfolio);
	await says(page).fill('だいじな場面');
	await main(page)
		.getByRole('button', { name: e.removeMoment('0:00') })
		.click();
	await expect(cards(page)).toHaveCount(0);
	await main(page)
		.getByRole('button', { name: e.removeNote('0:00') })
		.click();
	// The last thing of the film is gone, and with it its place on the page.
	await expect(page.getByRole('heading', { name: portfolioWords.ja.none })).toBeVisible();
	for (let times = 0; times < 2; times++) await page.getByRole('button', { name: e.undo }).first().click();
	await expect(says(page)).toHaveValue('だいじな場面');
	await expect(notes(page)).toHaveValue(written.ja);
});

test('a file brings back notes and kept moments after everything was deleted', async ({ page }) => {
	await open(page, film);
	await keepSomething(page);
	await open(page, portfolio);
	await says(page).fill('だいじな場面');
	await saved(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: portfolioWords.ja.save }).click();
	const file = await (await download).path();

	await open(page, '/ja/settings/');
	await page.getByRole('button', { name: settingsWords.ja.deleteAll }).click();
	await page.getByRole('button', { name: settingsWords.ja.deleteAllDo, exact: true }).click();
	await expect(page.getByText(settingsWords.ja.deletedAll)).toBeVisible();
	await open(page, portfolio);
	await expect(page.getByRole('heading', { name: portfolioWords.ja.none })).toBeVisible();

	await page.locator('input[type=file]').setInputFiles(file);
	await expect(says(page)).toHaveValue('だいじな場面');
	await expect(notes(page)).toHaveValue(written.ja);
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText(portfolioWords.ja.loaded(0))).toBeVisible();
	await expect(cards(page)).toHaveCount(1);
	await expect(notes(page)).toHaveCount(1);
});

test('a full device says so, and takes the note when there is room again', async ({ page, watch }) => {
	watch.allow(/Quota|could not be stored/i);
	await open(page, film);
	await fillDisk(page, 'notes');
	await main(page).getByRole('button', { name: v.noteHere }).click();
	await page.keyboard.insertText(written.ja);
	await expect(page.getByRole('dialog')).toContainText(troubleWords.ja.full.title);
	await makeRoom(page);
	await page.getByRole('dialog').getByRole('button', { name: troubleWords.ja.saveAgain }).click();
	await saved(page);
	await open(page, portfolio);
	await expect(notes(page)).toHaveValue(written.ja);
});

test('where storage is blocked a note stays for this visit, and the page says what is at stake', async ({
	page,
	watch
}) => {
	watch.allow(/SecurityError|indexedDB|storage/i);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			configurable: true,
			get() {
				throw new DOMException('blocked by policy', 'SecurityError');
			}
		});
	});
	await open(page, film);
	await expect(page.getByRole('dialog')).toContainText(troubleWords.ja.blocked.title);
	await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
	await main(page).getByRole('button', { name: v.noteHere }).click();
	await page.keyboard.insertText(written.ja);
	await main(page).getByRole('button', { name: v.noteDone }).click();
	await expect(page.locator('.save').first()).toHaveAttribute('data-state', 'failed');
	// Without loading a page anew, which would be the end of what is only in memory.
	await page.getByRole('link', { name: words.app }).click();
	await page.getByRole('link', { name: words.nav.portfolio, exact: true }).click();
	await expect(notes(page)).toHaveValue(written.ja);
});
