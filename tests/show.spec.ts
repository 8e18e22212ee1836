import type { BrowserContext, Page } from '@playwright/test';
import { words as all } from '#lib/show/words.ts';
import { words as desk } from '#lib/steps/desk-words.ts';
import { copied, expect, full, open, test } from './support/app.ts';
import { axe } from './support/axe.ts';

const future = 'future-creation/dekitara-sugoi';
const enet = 'e-net-caravan/high-school-phishing';

/** The app is on the device, so that the network can go. */
async function installed(page: Page) {
	await open(page, '/ja/');
	await copied(page);
}

const stage = (page: Page) => page.locator('main .stage').first();
const at = (page: Page) => stage(page).evaluate(({ dataset }) => `${dataset.step}/${dataset.board}`);

/** What stands on the screen, without readings. */
const wordsOn = (page: Page) =>
	stage(page).evaluate((shown) => {
		const copy = document.createElement('div');
		copy.innerHTML = shown.innerHTML;
		for (const reading of copy.querySelectorAll('rt')) reading.remove();
		return copy.textContent;
	});

async function show(context: BrowserContext, lesson: string, lang: 'ja' | 'en', from = '') {
	const projector = await context.newPage();
	await projector.setViewportSize({ width: 1280, height: 720 });
	await projector.goto(`/${lang}/present/${lesson}/${from}`);
	await expect(stage(projector)).toHaveAttribute('data-board', /./);
	const presenter = await context.newPage();
	await presenter.setViewportSize({ width: 1366, height: 768 });
	await presenter.goto(`/${lang}/presenter/${lesson}/`);
	await expect(presenter.getByText(all[lang].screenOpen(1280, 720))).toBeVisible();
	await expect(stage(presenter)).toHaveAttribute('data-board', /./);
	return { projector, presenter };
}

test.describe('without the network', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const [lesson, lang, steps, always] of [
		[future, 'ja', 9, true],
		[future, 'en', 9, false],
		[enet, 'ja', 8, false],
		[enet, 'en', 8, true]
	] as const)
		test(
			`offline, a whole lesson goes on in both windows with a clicker alone (${lesson}, ${lang})`,
			{ tag: always ? [] : full },
			async ({ page, context }) => {
				test.setTimeout(240_000);
				await installed(page);
				await context.setOffline(true);
				await page.close();
				const { projector, presenter } = await show(context, lesson, lang);
				const seen = new Set<string>();
				let halves = 0;
				for (let press = 0; press < 200; press++) {
					const place = await at(projector);
					expect(await at(presenter)).toBe(place);
					seen.add(place.split('/')[0] ?? '');
					const rev = await projector.locator('#main').getAttribute('data-rev');
					await presenter.keyboard.press('PageDown');
					// The last board of the last step: nothing more changes.
					const moved = await expect
						.poll(() => projector.locator('#main').getAttribute('data-rev'), { timeout: 3000 })
						.not.toBe(rev)
						.then(
							() => true,
							() => false
						);
					if (!moved) break;
					await expect(stage(projector)).toHaveAttribute('data-board', /./);
					await expect.poll(async () => (await at(projector)) === (await at(presenter))).toBe(true);
					// In the middle either side is reloaded, and comes back to where the class is.
					if (seen.size === Math.floor(steps / 2) + halves && halves < 2) {
						const window = halves === 0 ? projector : presenter;
						const before = await at(projector);
						await window.reload();
						await expect.poll(() => at(window)).toBe(before);
						halves += 1;
					}
				}
				expect(seen.size).toBe(steps);
				expect(halves).toBe(2);
				// One window goes, the other does not mind.
				await presenter.close();
				const last = await at(projector);
				await projector.keyboard.press('PageUp');
				await expect.poll(() => at(projector)).not.toBe(last);
			}
		);
});

test.describe('with the network', () => {
	test.use({ serviceWorkers: 'block' });

	test('a press while the next step is still fetched counts for that step, and passes none over', async ({
		page
	}) => {
		await page.goto(`/ja/presenter/${future}/`);
		await expect(stage(page)).toHaveAttribute('data-board', /./);
		await page.route('**/_app/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			await route.continue();
		});
		await page
			.getByRole('navigation', { name: all.ja.list })
			.getByRole('button')
			.filter({ hasText: '質問だけ' })
			.click();
		await page.keyboard.press('PageDown');
		await expect(stage(page)).toHaveAttribute('data-board', /./);
		await expect.poll(() => at(page)).toMatch(/^four-voices\/(?!text-1$)/);
	});

	test('what happens inside a step is the same in both windows, and comes back after a reload', async ({
		context
	}) => {
		test.setTimeout(180_000);
		const w = all.ja;
		const d = desk.ja;
		const { projector, presenter } = await show(context, future, 'ja', '?step=tomato-film');
		const go = async (step: string, board: number) => {
			await presenter
				.getByRole('navigation', { name: w.list })
				.getByRole('button')
				.filter({ hasText: step })
				.click();
			for (let press = 0; press < board; press++) {
				const before = await at(projector);
				await presenter.keyboard.press('PageDown');
				await expect.poll(() => at(projector)).not.toBe(before);
			}
		};

		// Film: played, moved and stopped from afar.
		await presenter.keyboard.press('PageDown');
		await expect.poll(() => at(projector)).toBe('tomato-film/film');
		await presenter.getByRole('button', { name: d.play, exact: true }).click();
		const film = projector.locator('video');
		await expect
			.poll(() => film.evaluate((video: HTMLVideoElement) => !video.paused && video.currentTime > 0.5))
			.toBe(true);
		await presenter.getByRole('button', { name: d.on10 }).click();
		await expect
			.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime))
			.toBeGreaterThan(10);
		await presenter.getByRole('button', { name: d.pause, exact: true }).click();
		await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
		const shown = await film.evaluate((video: HTMLVideoElement) => video.currentTime);
		await projector.reload();
		await expect
			.poll(() => projector.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
			.toBeCloseTo(shown, 0);

		// Raised hands: counted here, drawn there; undone; asked again.
		await go('だれの困りごと', 4);
		await expect.poll(() => at(projector)).toBe('whose-trouble/ask-whose');
		const counts = presenter.getByRole('spinbutton');
		await counts.nth(0).fill('12');
		await counts.nth(1).fill('23');
		await counts.nth(1).press('Tab');
		await expect(stage(projector).locator('.count')).toHaveText(['12人', '23人', '0人']);
		await presenter.getByRole('button', { name: w.undo, exact: true }).click();
		await expect(stage(projector).locator('.count')).toHaveText(['12人', '0人', '0人']);
		await presenter.getByRole('button', { name: w.again }).click();
		await expect(stage(projector).locator('.earlier').first()).toHaveText('前は 12人');
		// The answer comes when it is asked for, and can be taken back.
		await expect(stage(projector).locator('[data-right="true"]')).toHaveCount(0);
		await presenter.keyboard.press('r');
		await expect(stage(projector).locator('[data-right="true"]')).toHaveCount(1);
		await presenter.keyboard.press('r');
		await expect(stage(projector).locator('[data-right="true"]')).toHaveCount(0);

		// Guesses become dots.
		await go('あなたのところは', 1);
		await presenter.getByRole('textbox', { name: d.guess }).fill('31');
		await presenter.getByRole('button', { name: d.add, exact: true }).click();
		await expect(stage(projector).locator('circle.dot')).toHaveCount(1);
		await presenter.getByLabel('あなたの都道府県').selectOption({ label: '秋田県' });
		await presenter.keyboard.press('Escape');
		await presenter.getByRole('button', { name: new RegExp(w.open) }).click();
		await expect(stage(projector).getByText('秋田県').first()).toBeVisible();

		// A chart: another column goes up, a point is named.
		await go('47の点から', 0);
		const axis = presenter.getByLabel(d.y, { exact: true });
		const other = await axis.locator('option').nth(2).textContent();
		await axis.selectOption({ index: 2 });
		await expect.poll(() => wordsOn(projector)).toContain((other ?? '').trim());
		await presenter.getByRole('button', { name: d.reset }).click();

		// Time, "eyes front", a dark screen, a closer look, readings, light and dark.
		await presenter.keyboard.press('t');
		await expect(stage(projector).getByRole('timer')).toBeVisible();
		await presenter.keyboard.press('p');
		await expect(stage(projector).getByText(w.eyes)).toBeVisible();
		await presenter.keyboard.press('b');
		await expect(stage(projector).locator('[data-front="black"]')).toBeVisible();
		await presenter.keyboard.press('PageDown');
		await expect(stage(projector).locator('[data-front]')).toHaveCount(0);
		await presenter.getByText(w.spot, { exact: true }).click();
		await expect(stage(projector).locator('mask')).toHaveCount(1);
		await presenter.getByText(w.dark, { exact: true }).click();
		await expect(stage(projector)).toHaveAttribute('data-theme', 'dark');
		await presenter.getByLabel(w.furigana, { exact: true }).selectOption('all');
		await expect(projector.locator('html')).toHaveAttribute('data-furigana', 'all');

		// Both closed and opened again: the class is where it was.
		const place = await at(projector);
		await projector.close();
		await presenter.reload();
		await expect.poll(() => at(presenter)).toBe(place);
		await expect(presenter.getByText(w.screenClosed)).toBeVisible();
	});

	test('the room votes a story on, and sees the other way', async ({ context }) => {
		const d = desk.ja;
		const { projector, presenter } = await show(context, enet, 'ja', '?step=parcel');
		for (let press = 0; press < 12 && !(await at(projector)).endsWith('/story'); press++) {
			const before = await at(projector);
			await presenter.keyboard.press('PageDown');
			await expect.poll(() => at(projector)).not.toBe(before);
		}
		const options = stage(projector).locator('.options li');
		const second = (await options.nth(1).locator('.text').textContent()) ?? '';
		const counts = presenter.getByRole('spinbutton');
		await counts.nth(0).fill('5');
		await counts.nth(1).fill('31');
		await counts.nth(1).press('Tab');
		await presenter.getByRole('button', { name: d.most }).click();
		await expect(stage(projector).locator('.taken')).toContainText(second.trim());
		await presenter.getByRole('button', { name: d.stepBack }).click();
		await expect(stage(projector).locator('.taken')).toHaveCount(0);
		await expect(options.nth(1).locator('.count')).toHaveText('31人');
	});

	test('one window is enough: keys, a tap on the controls, and the desk over the board', async ({ page }) => {
		const w = all.en;
		await page.setViewportSize({ width: 1024, height: 768 });
		await page.goto(`/en/present/${future}/?step=first-lines`);
		await expect(stage(page)).toHaveAttribute('data-shape', 'square');
		await expect(stage(page)).toHaveAttribute('data-board', /./);
		const first = await at(page);
		await page.mouse.move(500, 400);
		await page.getByRole('button', { name: w.forward, exact: true }).click();
		await expect.poll(() => at(page)).not.toBe(first);
		await page.getByRole('button', { name: w.back, exact: true }).click();
		await expect.poll(() => at(page)).toBe(first);
		await page.getByRole('button', { name: w.more }).click();
		await page.getByRole('button', { name: w.start('1:00') }).click();
		await expect(stage(page).getByRole('timer')).toBeVisible();
		await page.getByText(w.dark, { exact: true }).click();
		await expect(stage(page)).toHaveAttribute('data-theme', 'dark');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: w.keys })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`/en/learn/${future}/`));
	});

	for (const [lesson, step] of [
		[future, 'find-yourself'],
		[enet, 'messages']
	] as const)
		test(`the projector's page is in order for those who hear it (${lesson}, ${step})`, async ({ page }) => {
			await page.goto(`/ja/present/${lesson}/?step=${step}`);
			await expect(stage(page)).toHaveAttribute('data-board', /./);
			await page.mouse.move(300, 300);
			await page.getByRole('button', { name: all.ja.more }).click();
			const { violations } = await axe(page).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
			).toEqual([]);
		});
});
