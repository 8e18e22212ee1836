import { readdirSync } from 'node:fs';
import { words as library } from '../src/routes/[lang=locale]/cases/words.ts';
import { words as about } from '../src/routes/[lang=locale]/cases/[case]/words.ts';
import { copied, expect, open, ready, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';

const w = library.ja;
const ids = readdirSync('content/cases')
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => file.replace(/\.yaml$/, ''));
const all = w.found(ids.length, ids.length);

test('the cases are chosen from by keyboard alone; the address says what is chosen, and back undoes it', async ({
	page
}) => {
	await open(page, '/ja/cases/');
	const cards = page.locator('#main article');
	const status = page.locator('#main').getByRole('status');
	await expect(cards).toHaveCount(ids.length);
	await expect(status).toHaveText(all);

	const groups = page.getByRole('search').getByRole('group');
	const film = groups.first().getByRole('checkbox').first();
	await tabTo(page, film);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?form=film$/);
	await expect(film).toBeChecked();
	await expect(film).toBeFocused();
	const withFilm = await cards.count();
	await expect(status).toHaveText(w.found(withFilm, ids.length));

	const goal = page.getByRole('group', { name: w.goal }).getByRole('checkbox').last();
	await tabTo(page, goal);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?goal=\d+&form=film$/);

	await page.goBack();
	await expect(page).toHaveURL(/\?form=film$/);
	await expect(goal).not.toBeChecked();
	await expect(cards).toHaveCount(withFilm);
	await page.reload();
	await ready(page);
	await expect(film).toBeChecked();
	await expect(cards).toHaveCount(withFilm);

	await press(page, page.getByRole('button', { name: w.clear }));
	await expect(page).toHaveURL(/\/ja\/cases\/$/);
	await expect(status).toHaveText(all);
	await expect(page.getByRole('heading', { name: w.list })).toBeFocused();
});

test('a word that is in no case says what to do; one that is leads there, in kana too', async ({ page }) => {
	await open(page, '/ja/cases/');
	const cards = page.locator('#main article');
	const text = page.getByRole('searchbox', { name: w.text });
	await text.pressSequentially('ぬぬぬ');
	await expect(page.getByRole('heading', { name: w.none })).toBeVisible();
	await expect(page.getByText(w.noneText)).toBeVisible();
	await expect(page.locator('#main').getByRole('status')).toHaveText(w.found(0, ids.length));
	await expect(text).toBeFocused();
	await press(page, page.getByRole('button', { name: w.clear }));
	await expect(cards).toHaveCount(ids.length);
	await expect(text).toHaveValue('');

	await text.pressSequentially('とまと');
	await expect(cards.filter({ hasText: 'トマト' })).toHaveCount(1);
	// One word, one step back.
	await page.goBack();
	await expect(page.getByRole('heading', { name: w.none })).toBeHidden();
	await expect(text).toHaveValue('');
	await expect(cards).toHaveCount(ids.length);
});

test('a case opens from its card, and the next one follows until all were seen', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, '/en/cases/');
	const first = page.locator('#main article a').first();
	const title = await first.innerText();
	await press(page, first);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	const seen = new Set([page.url()]);
	const next = page.getByRole('link', { name: about.en.next });
	while ((await next.count()) > 0) {
		const before = page.url();
		await next.click();
		await expect(page).not.toHaveURL(before);
		seen.add(page.url());
	}
	expect(seen.size).toBe(ids.length);
});

test('hint and answer stay closed until they are asked for; the film begins where the address says', async ({
	page
}) => {
	await open(page, '/ja/cases/tomatoes/?t=30');
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '30');
	const answer = page.locator('details', { hasText: about.ja.answer });
	await expect(answer).not.toHaveAttribute('open');
	await press(page, answer.locator('summary'));
	await expect(answer).toHaveAttribute('open');
	await press(page, page.locator('#main a[href*="dekitara-sugoi"][href*="step=tomato-film"]'));
	await expect(page).toHaveURL(/\/learn\/future-creation\/dekitara-sugoi\/\?step=tomato-film$/);
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('after one visit library, posters and cases are there without a network', async ({
		page,
		context
	}) => {
		await open(page, '/ja/');
		await copied(page);
		await context.setOffline(true);
		await open(page, '/en/cases/?form=film');
		await expect(page.locator('#main article').first()).toBeVisible();
		await expect
			.poll(() =>
				page.evaluate(() => {
					const poster = document.querySelector<HTMLImageElement>('#main article img');
					return poster?.complete === true && poster.naturalWidth > 0;
				})
			)
			.toBe(true);
		await page.locator('#main article a').first().click();
		await expect(page.getByRole('heading', { name: about.en.sources })).toBeVisible();
		for (const id of ids) {
			await open(page, `/ja/cases/${id}/`);
			await expect(page.getByRole('heading', { name: about.ja.sources })).toBeVisible();
		}
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the library is a plain list of all cases, and answers can be opened', async ({ page }) => {
		await page.goto('/ja/cases/');
		await expect(page.locator('#main article')).toHaveCount(ids.length);
		await expect(page.getByRole('search')).toBeHidden();
		await page.goto('/ja/cases/tomatoes/');
		await page.locator('summary', { hasText: about.ja.hint }).click();
		await expect(page.locator('details[open]')).toHaveCount(1);
	});
});
