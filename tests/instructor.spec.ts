import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askOf, askWords } from '#lib/lecture/ask-words.ts';
import { hallWords } from '#lib/lecture/hall-words.ts';
import { lectureWords } from '#lib/lecture/words.ts';
import { words as showWords } from '#lib/show/words.ts';
import { fileFaultWords } from '#lib/words/file-fault.ts';
import { ja } from '#lib/words/ja.ts';
import { copied, expect, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';
import { goThrough, shell, stepsOf } from './support/walk.ts';

const kit = '/ja/instructor/';
const w = lectureWords.ja;

const modules = (page: Page) => page.locator('#main article');
const titles = (page: Page) =>
	modules(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

/** Chooses audience and length and composes, with the keyboard alone. */
async function compose(page: Page, audience: string, minutes: number) {
	await open(page, kit);
	for (const [name, value] of [
		['audience', audience],
		['length', w.minutes(minutes)]
	] as const) {
		await tabTo(page, page.locator(`input[name=${name}]:checked`));
		const wanted = page.getByRole('radio', { name: value, exact: true });
		for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses++)
			await page.keyboard.press('ArrowRight');
		await expect(wanted).toBeChecked();
	}
	await press(page, page.getByRole('button', { name: w.create }));
	await expect(page.getByRole('heading', { name: w.road })).toBeVisible();
	await saved(page);
}

/** Nothing is wider than a phone, with text of twice the size. */
async function fits(page: Page) {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const over = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('#main *')]
				.filter((element) => {
					const { right, width } = element.getBoundingClientRect();
					return width > 0 && right > innerWidth + 1 && !element.closest('.sr, svg');
				})
				.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
				.slice(0, 5)
		);
	await expect.poll(over).toEqual([]);
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await page.setViewportSize({ width: 1366, height: 768 });
}

async function axeFindsNothing(page: Page) {
	const { violations } = await axe(page)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
}

test.describe('the instructor kit', () => {
	test.use({ serviceWorkers: 'block' });

	test('45 minutes are composed, filled and put in another order by keyboard, and are there after a reload', async ({
		page
	}) => {
		await compose(page, '高校生', 45);
		await expect(page.getByText(w.ends('14:15'))).toBeVisible();
		const before = await titles(page);
		const add = page.getByRole('button', { name: /を加える$/ }).first();
		const added = (await add.getAttribute('aria-label'))?.replace(/^「(.*)」を加える$/, '$1') ?? '';
		await press(page, add);
		await expect.poll(() => titles(page)).toEqual([...before, added]);
		await expect(page.getByText(w.ends('14:15'))).toBeVisible();
		// Whoever moves a module stays with it.
		const moved = [...before.slice(0, -1), added, ...before.slice(-1)];
		await press(page, page.getByRole('button', { name: w.up(added) }));
		await expect.poll(() => titles(page)).toEqual(moved);
		await expect(page.getByRole('button', { name: w.up(added) })).toBeFocused();
		await axeFindsNothing(page);
		await saved(page);
		await page.reload();
		await ready(page);
		await expect.poll(() => titles(page)).toEqual(moved);
		// Taken out, and back again.
		await press(page, page.getByRole('button', { name: w.takeOffOf(added) }));
		await expect(modules(page)).toHaveCount(before.length);
		await page.getByRole('button', { name: ja.undo }).click();
		await expect.poll(() => titles(page)).toEqual(moved);
	});

	test('90 minutes hold more, and a run that is too long says so and loses nothing', async ({ page }) => {
		await compose(page, '高校生', 90);
		await expect(page.getByText(w.ends('15:00'))).toBeVisible();
		const all = await titles(page);
		expect(all.length).toBeGreaterThanOrEqual(3);
		await tabTo(page, page.getByRole('radio', { name: w.minutes(90), exact: true }));
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(page.getByRole('radio', { name: w.minutes(45), exact: true })).toBeChecked();
		await expect(page.getByText(/分足りません/)).toBeVisible();
		expect(await titles(page)).toEqual(all);
		await page.getByRole('button', { name: w.undo }).click();
		await page.getByRole('button', { name: w.undo }).click();
		await expect(page.getByText(w.ends('15:00'))).toBeVisible();
	});

	test('script, help for the day and the list: renamed, duplicated, deleted and brought back', async ({
		page
	}) => {
		await compose(page, '中学生', 45);
		const url = page.url();
		await fits(page);
		await page.getByRole('link', { name: w.views.script, exact: true }).click();
		await expect(page.getByText(w.sheetKind(45))).toBeVisible();
		await expect(page.getByText(w.expect).first()).toBeVisible();
		await fits(page);
		await axeFindsNothing(page);
		await page.getByRole('link', { name: w.views.day, exact: true }).click();
		await expect(page.getByText(hallWords.ja.revealsTitle)).toBeVisible();
		await expect(page.getByText('0120-0-78310').first()).toBeVisible();
		await expect(page.getByRole('heading', { name: hallWords.ja.screen })).toBeVisible();
		await fits(page);
		await axeFindsNothing(page);
		await open(page, kit);
		const title = w.newTitle('中学生', 45);
		await page.getByRole('button', { name: w.renameOf(title) }).click();
		await page.getByLabel(w.name).fill('体育館の講座');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: w.renameOf('体育館の講座') })).toBeFocused();
		await page.getByRole('button', { name: w.duplicateOf('体育館の講座') }).click();
		await expect(page.getByRole('link', { name: w.open(w.copy('体育館の講座')) })).toBeVisible();
		await page.getByRole('button', { name: w.removeOf('体育館の講座') }).click();
		await expect(page.getByRole('link', { name: w.open('体育館の講座') })).toHaveCount(0);
		await page.getByRole('button', { name: ja.undo }).last().click();
		await expect(page.getByRole('link', { name: w.open('体育館の講座') })).toBeVisible();
		await open(page, url.replace(/lecture=\w+/, 'lecture=nothere'));
		await expect(page.getByText(w.gone)).toBeVisible();
	});

	test('a new instructor goes through the training by keyboard, and then has a certificate to print', async ({
		page
	}) => {
		test.setTimeout(240_000);
		await open(page, kit);
		const card = page.getByRole('region', { name: w.training });
		const certificate = card.getByRole('link', { name: w.certificate });
		await expect(certificate).toHaveCount(0);
		await press(page, card.getByRole('link', { name: w.trainingBegin }));
		await page.waitForURL(/\/learn\//);
		await ready(page);
		const steps = await stepsOf(page);
		expect(steps.length).toBeGreaterThan(3);
		await goThrough(page, steps, 'ja');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.ja.lesson.finished.title);
		await open(page, kit);
		await expect(card.getByText(w.trainingDone(steps.length, steps.length))).toBeVisible();
		await press(page, certificate);
		const sheet = page.getByRole('region', { name: w.certificate });
		await expect(page.getByLabel(w.certificateDay)).toHaveValue(/^\d{4}-\d\d-\d\d$/);
		await page.getByLabel(w.certificateName).fill('<b>北野 講師</b>');
		// A name is text, whatever it looks like.
		await expect(sheet).toContainText('<b>北野 講師</b>');
		await axeFindsNothing(page);
		const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});

	test('a lecture travels as a file, without what its hall answered', async ({ page, browser }) => {
		await compose(page, '小学5・6年生', 45);
		await page.getByRole('link', { name: w.views.survey, exact: true }).click();
		const { ask, places } = askOf('understood', 'pupils', 'ja');
		const type = async (n: number, at: number) => {
			const field = page.getByRole('spinbutton', { name: askWords.ja.countOf(ask, places[at] ?? '') });
			await field.fill(String(n));
		};
		await type(3, 0);
		await expect(page.getByText(askWords.ja.few)).toBeVisible();
		await type(150, 0);
		await type(50, 1);
		await expect(page.getByText(askWords.ja.resultText(200))).toBeVisible();
		await expect(page.getByRole('cell', { name: '75%' })).toBeVisible();
		// Nobody left the last field.
		await saved(page);
		await page.reload();
		await ready(page);
		await expect(page.getByText(askWords.ja.resultText(200))).toBeVisible();
		await fits(page);
		await axeFindsNothing(page);
		const table = page.waitForEvent('download');
		await page.getByRole('button', { name: askWords.ja.csv }).click();
		expect(readFileSync(await (await table).path(), 'utf8')).toContain(`${places[0]},150,200`);
		await saved(page);
		await page.getByRole('link', { name: w.views.run, exact: true }).click();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: w.saveFile }).click();
		const file = await (await saving).path();
		const run = await titles(page);

		const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
		await open(other, new URL(kit, page.url()).href);
		const input = other.locator('input[type=file]');
		await input.setInputFiles({ name: 'x.mirai', mimeType: 'application/zip', buffer: Buffer.from('no') });
		await expect(other.getByText(fileFaultWords.ja['not-ours'])).toBeVisible();
		await input.setInputFiles({
			name: 'x.mirai',
			mimeType: 'application/zip',
			buffer: readFileSync(file)
		});
		await other.getByRole('link', { name: w.seeOpened }).click();
		await expect.poll(() => titles(other)).toEqual(run);
		await other.getByRole('link', { name: w.views.survey, exact: true }).click();
		await expect(other.getByText(askWords.ja.noneYet)).toBeVisible();
		await other.context().close();
	});
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('offline after one visit, a lecture is whole, its first module is presented and leads on to the next', async ({
		page,
		context
	}) => {
		test.setTimeout(180_000);
		await open(page, '/ja/');
		await copied(page);
		await compose(page, '小学5・6年生', 45);
		const [, second = ''] = await titles(page);
		const minutes = await modules(page).first().locator('output').textContent();
		await context.setOffline(true);
		await page.reload();
		await ready(page);
		await page.getByRole('link', { name: w.views.day, exact: true }).click();
		await expect(page.getByText(hallWords.ja.allHere)).toBeVisible({ timeout: 20_000 });
		await page.getByRole('link', { name: w.views.run, exact: true }).click();
		await page.getByRole('link', { name: w.start }).click();
		const stage = page.locator('main .stage').first();
		await expect(stage).toHaveAttribute('data-board', /./);
		const [screen] = await Promise.all([
			context.waitForEvent('page'),
			page.getByRole('button', { name: showWords.ja.openScreen }).click()
		]);
		await expect(screen.locator('main .stage')).toHaveAttribute('data-board', /./);
		await page.bringToFront();
		const next = page.getByRole('link', { name: showWords.ja.nextModule });
		for (let presses = 0; presses < 120 && !(await next.isVisible()); presses++) {
			await page.keyboard.press('ArrowRight');
			await page.waitForTimeout(150);
		}
		await expect(next).toContainText(second);
		// The clock goes by the lecture, not by the lesson as it is written.
		await expect(page.getByText(`（全${minutes}）`)).toBeVisible();
		await next.click();
		await expect(page.getByRole('heading', { level: 1, name: second })).toBeAttached();
		// The screen goes along: the same window, on the next module.
		const address = new URL(page.url());
		await expect(screen).toHaveURL(new RegExp(address.pathname.replace('presenter', 'present')));
		expect(new URL(screen.url()).searchParams.get('lecture')).toBe(address.searchParams.get('lecture'));
		await expect(page.getByText(showWords.ja.screenClosed)).toHaveCount(0);
		await page.getByRole('button', { name: showWords.ja.leave }).click();
		await expect(page.getByRole('heading', { name: w.road })).toBeVisible();
	});
});

test.describe('offline in one window', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const [audience, minutes] of [
		['小学5・6年生', 45],
		['高校生', 90]
	] as const)
		test(`offline, ${minutes} minutes are composed, and with one window and the clicker alone the lecture goes on from module to module, and to its questionnaire`, async ({
			page,
			context
		}) => {
			test.setTimeout(240_000);
			await open(page, '/ja/');
			await copied(page);
			await context.setOffline(true);
			await compose(page, audience, minutes);
			const all = await titles(page);
			expect(all.length).toBeGreaterThan(1);
			const lecture = new URL(page.url()).searchParams.get('lecture');
			await page.getByRole('link', { name: w.start }).click();
			await page.getByRole('link', { name: showWords.ja.oneWindow }).click();
			const stage = page.locator('main .stage').first();
			await expect(stage).toHaveAttribute('data-board', /./);
			// What is left alone here stays the same document all the way: a screen that was filled stays filled.
			await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
			const controls = page.getByRole('region', { name: showWords.ja.controls });
			const onward = controls.getByText(showWords.ja.nextModule);
			const toSurvey = controls.getByRole('link', { name: showWords.ja.lectureEnd });
			/** Presses until the last board; a press more would leave the module. */
			const toEnd = async () => {
				for (let presses = 0; presses < 120; presses++) {
					if ((await onward.isVisible()) || (await toSurvey.isVisible())) return;
					const rev = await page.locator('#main').getAttribute('data-rev');
					await page.keyboard.press('PageDown');
					await expect(page.locator('#main')).not.toHaveAttribute('data-rev', rev ?? '');
					await expect(stage).toHaveAttribute('data-board', /./);
				}
			};
			const module = () => new URL(page.url()).pathname.split('/').at(-2);
			const walked = [module()];
			for (const [at, title] of all.entries()) {
				await toEnd();
				if (at === all.length - 1) break;
				await expect(onward).toContainText(all[at + 1] ?? '');
				const before = module();
				await page.keyboard.press('PageDown');
				await expect.poll(module).not.toBe(before);
				await expect(page).toHaveTitle(new RegExp(`^${all[at + 1]}`));
				await expect(stage).toHaveAttribute('data-board', /./);
				walked.push(module());
				if (at > 0) continue;
				// One press too many: back is where it was, and forward again.
				await page.keyboard.press('PageUp');
				await expect(page).toHaveTitle(new RegExp(`^${title}`));
				await expect(onward).toBeVisible();
				await page.keyboard.press('PageDown');
				await expect(page).toHaveTitle(new RegExp(`^${all[at + 1]}`));
				await expect(stage).toHaveAttribute('data-board', /./);
			}
			expect(new Set(walked).size).toBe(all.length);
			expect(await page.evaluate((): unknown => Reflect.get(window, 'sameDocument'))).toBe(true);
			// After the last one the clicker does nothing more; the controls lead to the count of hands.
			await page.keyboard.press('PageDown');
			await toSurvey.click();
			await expect(page.getByText(askWords.ja.noneYet)).toBeVisible();
			expect(new URL(page.url()).searchParams.get('lecture')).toBe(lecture);
			await page.getByRole('link', { name: w.views.run, exact: true }).click();
			// Whoever stops showing is back at the lecture.
			await page.getByRole('link', { name: w.screenOf(all[0] ?? '') }).click();
			await expect(stage).toHaveAttribute('data-board', /./);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('heading', { name: w.road })).toBeVisible();
		});
});
