import type { Page } from '@playwright/test';
import { encodeAs } from '#lib/data/import/testing/encode.ts';
import { threeRows } from '#lib/data/import/testing/samples.ts';
import { words } from '#lib/lab/import/words.ts';
import { words as labWords } from '#lib/lab/words.ts';
import { copied, expect, open, ready, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press } from './support/keyboard.ts';
import { shell } from './support/walk.ts';

const w = words.ja;

function choose(page: Page, name: string, content: string | Uint8Array) {
	return page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Uses the table that is shown, and waits until the address names it. */
async function use(page: Page) {
	await page.getByRole('button', { name: w.use }).click();
	await page.waitForURL(/\/data\/\?table=own(:|%3A)/);
}

const mine = (page: Page) => page.getByRole('region', { name: w.mine });

test('a Shift_JIS file with three rows of header comes in, put right and kept', async ({ page }) => {
	await open(page, '/ja/data/import/');
	await choose(page, 'ssdse.csv', encodeAs(threeRows, 'shift_jis'));
	await expect(page.getByRole('heading', { name: w.preview })).toBeFocused();
	await expect(page.getByText(w.size(5, 5))).toBeVisible();
	await expect(page.getByLabel(w.encoding)).toHaveValue(w.encodings.shift_jis);
	await expect(page.getByLabel(w.headerRows)).toHaveValue(w.rowsOf(3));
	await expect(page.getByRole('cell', { name: '1,249,000' })).toBeVisible();
	await expect(page.getByText(w.keys.pref_code)).toBeVisible();

	const people = page.getByRole('group', { name: '総人口' });
	await people.getByLabel(w.unit).fill('人');
	await people.getByLabel(w.type).selectOption(w.types.string);
	await expect(page.getByRole('columnheader', { name: /総人口/ })).toContainText(w.types.string);
	await people.getByLabel(w.type).selectOption(w.types.integer);
	await page.getByLabel(w.publisher).fill('統計センター');
	await use(page);
	// It is called what it is, and there is no link to nowhere.
	const source = page.locator('.sources').first();
	await expect(source).toContainText('自分の表（ファイル「ssdse.csv」から）。もとの出典：統計センター');
	await expect(source.getByRole('link')).toHaveCount(0);
	await expect(page.locator('#main header')).toContainText(labWords.ja.ownTable);
	await expect(page.getByText(labWords.ja.second2)).toHaveCount(0);

	await open(page, '/ja/data/import/');
	await expect(mine(page).getByRole('link', { name: w.open('ssdse') })).toBeVisible();
	const download = page.waitForEvent('download');
	await mine(page)
		.getByRole('button', { name: w.originalOf('ssdse') })
		.click();
	expect((await download).suggestedFilename()).toBe('ssdse.csv');
});

test('cells from a spreadsheet are pasted and taken with the keyboard alone', async ({ page }) => {
	await open(page, '/ja/data/import/');
	await press(page, page.getByLabel(w.paste), 'x');
	await page.keyboard.press('Backspace');
	await page.keyboard.insertText('年\t人数（人）\n令和4年\t１２\n令和5年\t▲3\n');
	await press(page, page.getByRole('button', { name: w.pasteRead }));
	await expect(page.getByRole('row', { name: /2022/ })).toContainText('12');
	await expect(page.getByRole('row', { name: /2023/ })).toContainText('-3');
	await press(page, page.getByRole('button', { name: w.use }));
	await page.waitForURL(/\/data\/\?table=own/);
});

test('one worker makes itself ready, reads the file, and goes with the page', async ({ page }) => {
	const workers = () => page.workers().length;
	await open(page, '/ja/data/import/');
	await expect.poll(workers).toBe(1);
	await choose(page, 'a.csv', '名,数\nあ,1\nい,2\n');
	await expect(page.getByText(w.size(2, 2))).toBeVisible();
	expect(workers()).toBe(1);
	// Another one is ready for another file.
	await page.getByRole('button', { name: w.other }).click();
	await expect(page.getByRole('button', { name: w.chooseFile })).toBeVisible();
	await expect.poll(workers).toBe(1);
	await page.getByRole('link', { name: shell.ja.app }).click();
	await expect(page).toHaveURL(/\/ja\/$/);
	await expect.poll(workers).toBe(0);
});

test('a broken file says why and leaves the earlier table alone', async ({ page }) => {
	await open(page, '/ja/data/import/');
	await choose(page, 'first.csv', '県,数\n北海道,1\n東京都,2\n');
	await use(page);
	await open(page, '/ja/data/import/');
	await choose(page, 'book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
	await expect(page.getByText(w.faults.workbook)).toBeVisible();
	await page.getByRole('button', { name: w.other }).click();
	await choose(page, 'long.csv', `n\n${'1\n'.repeat(100_001)}`);
	await expect(page.getByText(w.faults['too-many-rows'])).toBeVisible();
	await page.getByRole('button', { name: w.other }).click();
	await choose(page, 'odd.csv', '名,数\nあ,1\nい\nう,<b>3</b>\nえ,4\nお,5\nか,6\nき,7\n');
	await expect(page.getByText(w.bad(2))).toBeVisible();
	await expect(page.getByText(w.line(3))).toBeVisible();
	await expect(page.getByText(w.line(4))).toBeVisible();
	await page.getByRole('button', { name: w.other }).click();
	await expect(mine(page).getByRole('link')).toHaveCount(1);
	await expect(mine(page).getByRole('link', { name: w.open('first') })).toBeVisible();
});

test('what is shown before a table is taken is accessible and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/ja/data/import/');
	await choose(
		page,
		'とても長い名前の、調べた結果をまとめた表その一.csv',
		`とても長い名前の列で、折り返さないと入りきらない見出し（人）,数,<b>c</b>\n${'1000,2,あ\n'.repeat(5)}x\n`
	);
	await expect(page.getByRole('heading', { name: w.preview })).toBeVisible();
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
	const { violations } = await axe(page).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a table is renamed, deleted and brought back', async ({ page }) => {
	await open(page, '/ja/data/import/');
	await choose(page, 'a.csv', '名,数\nあ,1\nい,2\n');
	await use(page);
	await open(page, '/ja/data/import/');
	await mine(page)
		.getByRole('button', { name: w.renameOf('a') })
		.click();
	await mine(page).getByLabel(w.newName).fill('<b>店</b>しらべ');
	await mine(page).getByRole('button', { name: w.saveName }).click();
	const link = mine(page).getByRole('link', { name: w.open('<b>店</b>しらべ') });
	await expect(link).toBeVisible();
	await mine(page)
		.getByRole('button', { name: w.removeOf('<b>店</b>しらべ') })
		.click();
	await expect(mine(page).getByText(w.mineNone)).toBeVisible();
	await page.getByRole('button', { name: shell.ja.undo }).click();
	await expect(link).toBeVisible();
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('without a network a table comes in just the same', async ({ page, context }) => {
		await open(page, '/ja/');
		await copied(page);
		await context.setOffline(true);
		await page.goto('/ja/data/import/');
		await ready(page);
		await choose(page, 'a.csv', '県,数\n北海道,1\n東京都,2\n');
		await expect(page.getByText(w.size(2, 3))).toBeVisible();
	});
});
