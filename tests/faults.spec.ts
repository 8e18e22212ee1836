import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHeadless } from '../tools/run/chromium.mjs';
import { expect, open, ready, saved, test } from './support/app.ts';
import { fillDisk, makeRoom } from './support/disk.ts';
import { shell, written } from './support/walk.ts';
import { listWords } from '#lib/ideas/list-words.ts';
import { notDoneWords } from '#lib/words/not-done.ts';
import { settingsWords } from '#lib/words/settings.ts';
import { troubleWords } from '#lib/words/trouble.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { fileFaultWords } from '#lib/words/file-fault.ts';

const writing = '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines';
const words = shell.ja;
const said = troubleWords.ja;

test('a reload keeps what was typed a moment ago', async ({ page }) => {
	await open(page, writing);
	const field = page.locator('#main').getByRole('textbox').first();
	await field.pressSequentially('あのね', { delay: 20 });
	await page.waitForTimeout(100);
	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue('あのね');
});

test('a killed browser process loses nothing older than 100 ms', async ({ baseURL }) => {
	test.setTimeout(90_000);
	const profile = await mkdtemp(join(tmpdir(), 'mirai-killed-'));
	const launch = () =>
		chromium.launchPersistentContext(profile, { executablePath: findHeadless(), locale: 'ja-JP', baseURL });
	try {
		const context = await launch();
		const page = context.pages()[0] ?? (await context.newPage());
		await open(page, writing);
		// The process of the page is ended from inside the browser while someone is still typing.
		const field = page.locator('#main').getByRole('textbox').first();
		await field.fill(written.ja);
		await page.waitForTimeout(100);
		const browser = await context.browser()?.newBrowserCDPSession();
		const session = browser ?? (await context.newCDPSession(page));
		await session.send('Browser.crash').catch(() => undefined);
		await context.close().catch(() => undefined);

		const again = await launch();
		const reopened = await again.newPage();
		await open(reopened, writing);
		await expect(reopened.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
		await again.close();
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
});

test('two tabs show each other’s answers and never overwrite them', async ({ page, context }) => {
	await open(page, writing);
	const other = await context.newPage();
	await open(other, writing);
	const here = page.locator('#main').getByRole('textbox').first();
	const there = other.locator('#main').getByRole('textbox').first();
	await here.fill('こちらの答え');
	await expect(there).toHaveValue('こちらの答え');
	await there.fill('あちらの答え');
	await expect(here).toHaveValue('あちらの答え');
});

test('a tab that was asleep does not overwrite the answer of another one: both are kept and offered', async ({
	page,
	context
}) => {
	await open(page, writing);
	const asleep = await context.newPage();
	await asleep.addInitScript(() => {
		// As in a tab that the browser froze: no news from other tabs arrives.
		class Deaf extends EventTarget {
			postMessage = () => undefined;
			close = () => undefined;
		}
		Reflect.set(window, 'BroadcastChannel', Deaf);
	});
	await open(asleep, writing);
	await page.locator('#main').getByRole('textbox').first().fill('起きているタブの答え');
	await saved(page);
	await asleep.locator('#main').getByRole('textbox').first().fill('眠っていたタブの答え');
	await saved(asleep);

	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue('眠っていたタブの答え');
	await expect(page.getByText(words.lesson.otherTab.title)).toBeVisible();
	await expect(page.locator('blockquote')).toHaveText('起きているタブの答え');
	await page.getByRole('button', { name: words.lesson.otherTab.take }).click();
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue('起きているタブの答え');
	await expect(page.getByRole('button', { name: words.lesson.earlier })).toBeVisible();
});

test('where storage is blocked the lesson goes on, and the page says what is at stake', async ({
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
	await open(page, writing);
	await expect(page.getByRole('dialog')).toContainText(said.blocked.title);
	await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
	await expect(page.locator('.save').first()).toHaveAttribute('data-state', 'failed');
	await expect(page.getByRole('contentinfo').filter({ hasText: words.lesson.back })).toContainText(
		words.save.failed
	);
	const field = page.locator('#main').getByRole('textbox').first();
	await field.fill(written.ja);
	await page.getByRole('button', { name: words.lesson.next }).last().click();
	await page.getByRole('link', { name: words.lesson.back }).click();
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
	const download = page.waitForEvent('download');
	await page.locator('button.save').click();
	await page.getByRole('button', { name: said.saveFile }).click();
	expect((await download).suggestedFilename()).toMatch(/\.mirai$/);
});

test('a full device is said in plain words, and the answer stays on the page', async ({ page, watch }) => {
	watch.allow(/Quota|could not be stored/i);
	await open(page, writing);
	await fillDisk(page, 'answers');
	const field = page.locator('#main').getByRole('textbox').first();
	await field.fill(written.ja);
	await expect(page.getByRole('dialog')).toContainText(said.full.title);
	await expect(field).toHaveValue(written.ja);
	await makeRoom(page);
	await page.getByRole('dialog').getByRole('button', { name: said.saveAgain }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
});

test('a nickname is kept as it is typed, and a full device says that it is not', async ({ page, watch }) => {
	watch.allow(/Quota|could not be stored/i);
	const field = page.getByLabel(settingsWords.ja.nickname, { exact: true });
	await open(page, '/ja/settings/');
	await field.pressSequentially('あお');
	await saved(page);
	// Nobody left the field.
	await page.reload();
	await ready(page);
	await expect(field).toHaveValue('あお');
	await fillDisk(page, 'learners');
	await field.fill('あおい');
	await expect(page.getByRole('dialog')).toContainText(said.full.title);
	await makeRoom(page);
	await page.getByRole('dialog').getByRole('button', { name: said.saveAgain }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(field).toHaveValue('あおい');
});

test('a press that the device does not carry out is answered, and works once there is room', async ({
	page,
	watch
}) => {
	watch.allow(/Quota|could not be stored/i);
	await open(page, '/ja/ideas/');
	await fillDisk(page, 'ideas');
	const begin = page.locator('#main').getByRole('button', { name: listWords.ja.begin }).first();
	await begin.click();
	await expect(page.getByText(notDoneWords.ja.full)).toHaveCount(1);
	await makeRoom(page);
	await begin.click();
	await page.waitForURL(/ideas\/edit/);
});

test('a backup file carries the work to another device, and opening it twice changes nothing', async ({
	page,
	browser,
	baseURL
}) => {
	await open(page, writing);
	await page.locator('#main').getByRole('textbox').first().fill(written.ja);
	await saved(page);
	await open(page, '/ja/portfolio/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: portfolioWords.ja.save }).click();
	const file = await (await download).path();

	const other = await browser.newContext({ baseURL, locale: 'ja-JP' });
	const there = await other.newPage();
	await open(there, '/ja/portfolio/');
	await there.locator('input[type=file]').setInputFiles(file);
	await expect(there.getByText(written.ja).first()).toBeVisible();
	await there.locator('input[type=file]').setInputFiles(file);
	await expect(there.getByText(portfolioWords.ja.loaded(0))).toBeVisible();
	await there
		.locator('input[type=file]')
		.setInputFiles({ name: 'x.mirai', mimeType: 'application/zip', buffer: Buffer.from('not a zip at all') });
	await expect(there.getByText(fileFaultWords.ja['not-ours'])).toBeVisible();
	await expect(there.getByText(written.ja).first()).toBeVisible();
	await other.close();
});
