import AxeBuilder from '@axe-core/playwright';
import { words as chartWords } from '#lib/steps/chart/words.ts';
import { words as charts } from '#lib/charts/words.ts';
import { exerciseWords } from '#lib/lab/exercise-words.ts';
import { homeWords } from '#lib/words/home.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { expect, open, ready, saved, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';

const path = (lang: 'ja' | 'en', id: string) => `/${lang}/data/exercises/${id}/`;

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a picture is chosen, thought about again, and explained; the answer is there after a reload and offline', async ({
		page,
		context
	}) => {
		test.setTimeout(90_000);
		const w = chartWords.en.task;
		await open(page, '/en/');
		await expect(page.getByText(homeWords.en.offlineReady)).toBeVisible({ timeout: 45_000 });
		await open(page, path('en', 'child-poverty-definition'));
		const check = page.getByRole('button', { name: w.check });
		await expect(check).toBeDisabled();
		await page.locator('label', { hasText: 'Beginning and end only' }).tap();
		await check.tap();
		await expect(page.getByText('But were both counted the same way?')).toBeVisible();
		await expect(check).toBeDisabled();
		await page.locator('label', { hasText: 'A line for each definition' }).tap();
		await check.tap();
		await expect(page.getByText(w.right)).toBeVisible();
		await expect(page.getByText('hid half a point')).toBeVisible();
		await expect(check).toHaveCount(0);
		await saved(page);

		await context.setOffline(true);
		await page.reload();
		await ready(page);
		await expect(page.getByRole('radio', { name: 'A line for each definition' })).toBeChecked();
		await expect(page.getByText('hid half a point')).toBeVisible();
		// The figures behind the drawings can be read as well.
		await page.getByText(w.values).tap();
		await expect(page.getByText('2018 new definition').first()).toBeVisible();
	});
});

test('with the keyboard alone rows are found, a claim is made of them, and the portfolio keeps it', async ({
	page
}) => {
	const w = chartWords.en;
	await open(page, path('en', 'ageing-and-vacant-houses'));
	const chart = page.getByRole('slider').first();
	await tabTo(page, chart);
	await page.keyboard.press('Home');
	await page.keyboard.press('Space');
	await expect(page.getByText(charts.en.picks.answer.nowPicked('Tokyo'))).toBeAttached();
	await press(page, page.getByRole('button', { name: w.task.check }));
	await expect(page.getByText(w.task.notYet)).toBeVisible();
	await expect(page.getByText(w.task.others(1))).toBeVisible();

	// Back to the chart: the wrong one out, the one at the other end in.
	await chart.focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('End');
	await expect(chart).toHaveAttribute('aria-valuetext', /Akita/);
	await page.keyboard.press('Space');
	await press(page, page.getByRole('button', { name: w.task.check }));
	await expect(page.getByText(w.task.right)).toBeVisible();
	await expect(page.getByText('4.9 points below the line')).toBeVisible();

	// What was found is the first evidence.
	await expect(page.getByRole('button', { name: w.remove('Akita') })).toBeVisible();
	const write = async (name: string | RegExp, text: string) => {
		await tabTo(page, page.getByRole('textbox', { name }));
		await page.keyboard.type(text);
	};
	await write(new RegExp(`^${w.claim}`), 'Where more people are over 65, more houses tend to be vacant.');
	await write(w.alternativeAsk, 'Young people leave, and both go up.');
	await press(page, page.getByRole('button', { name: w.compare }));
	await expect(page.getByText(w.seen, { exact: true })).toBeVisible();
	await saved(page);

	await page.reload();
	await ready(page);
	await expect(page.getByRole('textbox', { name: w.alternativeAsk })).toHaveValue(/Young people leave/);
	await open(page, '/en/portfolio/');
	const kept = page.locator('#main article');
	await expect(kept).toHaveCount(1);
	await expect(kept.getByText('Young people leave, and both go up.')).toBeVisible();
	await kept.getByRole('link', { name: portfolioWords.en.open }).click();
	await expect(page).toHaveURL(/ageing-and-vacant-houses/);
	await open(page, '/en/data/exercises/');
	await expect(page.getByText(exerciseWords.en.done, { exact: true })).toHaveCount(1);
});

test('a comparison says which half of the answer is there already', async ({ page }) => {
	const w = chartWords.en.task;
	await open(page, path('en', 'co2-made-or-used'));
	await page.getByRole('radio', { name: 'United Kingdom' }).check();
	await page.getByRole('textbox', { name: w.howMuch }).fill('2.09');
	await page.getByRole('button', { name: w.check }).click();
	await expect(page.getByText(w.largerRight)).toBeVisible();
	await page.getByRole('textbox', { name: w.howMuch }).fill('0.69');
	await page.getByRole('button', { name: w.check }).click();
	await expect(page.getByText(w.right)).toBeVisible();
});

for (const lang of ['ja', 'en'] as const)
	test(`an answered exercise, with the notes for teachers open, has nothing axe finds (${lang})`, async ({
		page
	}) => {
		const w = chartWords[lang].task;
		for (const scheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme: scheme });
			await open(page, path(lang, 'waste-cut-axis'));
			await page.getByRole('radio').first().check();
			await page.getByRole('button', { name: w.check }).click();
			await expect(page.getByText(w.notYet)).toBeVisible();
			await page.getByText(w.values).click();
			await page.getByText(exerciseWords[lang].notes.title).click();
			await expect(page.getByText(exerciseWords[lang].notes.trap)).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
			).toEqual([]);
			await page.getByRole('radio').nth(1).check();
		}
	});
