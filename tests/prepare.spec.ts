import type { Page } from '@playwright/test';
import { prepareWords } from '#lib/prepare/words.ts';
import { roomWords } from '#lib/prepare/room/words.ts';
import { copied, expect, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';

const lesson = '/ja/teach/future-creation/dekitara-sugoi/';
const w = prepareWords.ja;

async function axeFindsNothing(page: Page): Promise<void> {
	const { violations } = await axe(page)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
}

test.describe('the minute plan', () => {
	test.use({ serviceWorkers: 'block' });

	test('is fitted to 45 minutes, says what is lost, and every change can be taken back', async ({ page }) => {
		await open(page, lesson);
		await expect(page.getByText(w.sum(50, 50))).toBeVisible();
		await expect(page.getByText(w.lostNone)).toBeVisible();
		await page.getByLabel(w.minutes(45), { exact: true }).check({ force: true });
		await expect(page.getByText(w.sum(45, 45))).toBeVisible();
		await expect(page.getByText(/時間が短くなるステップ：.*−1分/)).toBeVisible();
		await page.getByRole('button', { name: w.leaveOutOf('4人で、質問だけ') }).click();
		await expect(page.getByText(w.lostOut('4人で、質問だけ', 9))).toBeVisible();
		await expect(page.getByText(w.isOut)).toBeVisible();
		await page.getByRole('button', { name: w.undo }).click();
		await page.getByRole('button', { name: w.undo }).click();
		await expect(page.getByText(w.sum(50, 50))).toBeVisible();
		await expect(page.getByRole('button', { name: w.undo })).toBeDisabled();
		// Even the shortest way through is longer than this.
		await page.getByLabel(w.otherLength).fill('15');
		await page.getByRole('button', { name: w.fit }).click();
		await expect(page.getByText(w.sumOver(2))).toBeVisible();
	});

	test('is changed by keyboard alone, and is there after a reload', async ({ page }) => {
		await open(page, lesson);
		const more = page.getByRole('button', { name: w.more('浮く家、かしこいごみ箱') });
		await press(page, more);
		await page.keyboard.press('Enter');
		await expect(page.getByText(w.sum(52, 50))).toBeVisible();
		await expect(page.getByText(w.sumOver(2))).toBeVisible();
		// Above its most the button stays where it is, and says so.
		await page.keyboard.press('Enter');
		await expect(more).toHaveAttribute('aria-disabled', 'true');
		await expect(page.getByText(w.sum(52, 50))).toBeVisible();
		const box = page.getByRole('checkbox', { name: w.things.worksheet });
		await tabTo(page, box);
		await page.keyboard.press('Space');
		await saved(page);
		await page.reload();
		await ready(page);
		await expect(page.getByText(w.sum(52, 50))).toBeVisible();
		await expect(box).toBeChecked();
		await open(page, '/ja/teach/');
		await expect(page.getByText(w.planned(50, 0))).toBeVisible();
	});

	test('goes as a file to another device, where opening it twice changes nothing', async ({
		page,
		browser,
		baseURL,
		watch
	}) => {
		await open(page, lesson);
		await page.getByLabel(w.minutes(90), { exact: true }).check({ force: true });
		await page.getByRole('button', { name: w.leaveOutOf('次までに、一つだけ') }).click();
		await saved(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: w.saveFile }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/^授業の計画-90-.*-\d{4}-\d\d-\d\d\.mirai$/);
		const file = await download.path();

		const other = await browser.newContext({ baseURL, locale: 'en-GB', serviceWorkers: 'block' });
		await watch.follow(other);
		const there = await other.newPage();
		const en = prepareWords.en;
		await open(there, '/en/teach/');
		const input = there.locator('#main input[type=file]');
		await input.setInputFiles({ name: 'x.mirai', mimeType: 'application/zip', buffer: Buffer.from('no') });
		await expect(there.getByText(/does not look like a Mirai Caravan file/)).toBeVisible();
		await input.setInputFiles(file);
		const title = 'Finding your “dekitara sugoi”';
		await expect(there.locator('#main').getByText(en.opened(title))).toBeVisible();
		await expect(there.getByText(en.planned(90, 1))).toBeVisible();
		await input.setInputFiles(file);
		await expect(there.getByText(en.same(title))).toBeVisible();
		await there.getByRole('link', { name: en.seeOpened }).click();
		await expect(
			there.getByRole('button', { name: en.putBackOf('One small thing before next time') })
		).toBeVisible();
		await expect(there.getByLabel(en.minutes(90), { exact: true })).toBeChecked();
		await other.close();
	});

	test('has answers, rubric and difficulties, and axe finds nothing with one step open', async ({ page }) => {
		await open(page, lesson);
		await page.locator('summary', { hasText: w.detailsOf('だれの困りごとに、どう応えた？') }).click();
		await expect(page.getByText(w.answers).first()).toBeVisible();
		await expect(page.getByRole('heading', { name: w.viewpoint.attitude })).toBeVisible();
		await page.getByLabel(w.minutes(45), { exact: true }).check({ force: true });
		await axeFindsNothing(page);
	});
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the room is checked without a network: storage, offline copy, sound, a second window', async ({
		page,
		context
	}) => {
		await open(page, '/ja/');
		await copied(page);
		await context.setOffline(true);
		await open(page, '/ja/teach/room/?lesson=future-creation/dekitara-sugoi');
		const r = roomWords.ja;
		const line = (id: string) => page.locator(`[data-check=${id}]`);
		await expect(line('offline')).toHaveAttribute('data-state', 'ok', { timeout: 20_000 });
		await expect(line('films')).toHaveAttribute('data-state', 'todo');
		await expect(line('address')).toContainText(r.address.offline);

		await page.getByRole('button', { name: r.sound.play }).click();
		await page.getByRole('button', { name: r.sound.heard }).click();
		await expect(line('sound')).toHaveAttribute('data-state', 'ok');
		await page.getByRole('button', { name: r.print.no }).click();
		await expect(line('print')).toContainText(r.print.todo);

		const [sample] = await Promise.all([
			page.waitForEvent('popup'),
			page.getByRole('button', { name: r.screen.open }).click()
		]);
		await expect(sample.getByText(r.sample.line)).toBeVisible();
		await expect(line('popup')).toHaveAttribute('data-state', 'ok');
		await sample.setViewportSize({ width: 1920, height: 1080 });
		await expect(line('screen')).toContainText(r.screen.good(r.screen.size(1920, 1080)));
		await sample.setViewportSize({ width: 1280, height: 600 });
		await expect(line('screen')).toContainText(r.screen.low(r.screen.size(1280, 600)));
		await sample.close();
		await axeFindsNothing(page);
	});
});

test('the room check shows the address of this server, and says where it answers this computer only', async ({
	page
}) => {
	const r = roomWords.en;
	await open(page, '/en/teach/room/');
	// The server of the tests listens to this computer alone.
	await expect(page.locator('[data-check=address]')).toContainText(r.address.alone);
	await page.route('**/room/', (route) =>
		route.request().isNavigationRequest()
			? route.continue()
			: route.fulfill({ json: { addresses: ['http://192.168.1.20:4173/'] } })
	);
	await page.reload();
	await ready(page);
	const address = page.locator('[data-check=address]');
	await expect(address).toContainText('http://192.168.1.20:4173/');
	await expect(page.getByRole('img', { name: r.address.code('http://192.168.1.20:4173/') })).toBeVisible();
	await page.getByRole('button', { name: r.address.opened }).click();
	await expect(address).toHaveAttribute('data-state', 'ok');
});
