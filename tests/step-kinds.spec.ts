import { words as againWords } from '#lib/steps/again/words.ts';
import { words as canvasWords } from '#lib/steps/canvas/words.ts';
import { words as placeWords } from '#lib/steps/place/words.ts';
import { words as pollWords } from '#lib/steps/poll/words.ts';
import { words as surveyWords } from '#lib/steps/survey/words.ts';
import { expect, full, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';

const step = (lang: 'ja' | 'en', id: string) => `/${lang}/learn/future-creation/case-from-inside/?step=${id}`;

test('cards are dragged by mouse or picked and placed; what does not fit is asked again, and then explained', async ({
	page
}) => {
	const again = againWords.en;
	await open(page, step('en', 'which-side'));
	const main = page.locator('#main');
	const place = (id: string) => main.locator(`.sides [data-place=${id}]`);
	const card = (name: string) => main.getByRole('button', { name, exact: false });
	const check = main.getByRole('button', { name: again.check });
	await expect(check).toBeDisabled();

	await card('A backpack that keeps water out').dragTo(place('gains'));
	await expect(place('gains').locator('[data-card]')).toHaveCount(1);
	// Anywhere in a place will do while a card is held.
	await card('Be in time for club practice').click();
	await place('jobs')
		.locator('.target')
		.click({ position: { x: 4, y: 4 } });
	for (const [name, digit] of [
		['The books in the bag', '2'],
		['Sit down in dry clothes', '3'],
		['In a raincoat', '2'],
		['Talk with a friend', '3'],
		['Build a roof', '4'],
		['Rainy mornings', '3']
	] as const) {
		await card(name).focus();
		await page.keyboard.press(digit);
	}
	await check.click();
	await expect(main.getByText('Is it the backpack they want, or dry books?')).toBeVisible();
	await expect(card('A backpack').locator('.mark')).toBeVisible();
	await expect(main.getByText(again.right)).toHaveCount(0);

	await card('A backpack').click();
	await main
		.locator('.chooser')
		.getByRole('button', { name: placeWords.en.into('About what is made') })
		.click();
	await check.click();
	await expect(main.getByText(again.right)).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(place('value').locator('[data-card]')).toHaveCount(2);
	await expect(main.getByText(again.right)).toBeVisible();
});

test('the canvas of a case is put together by keys alone, and laid beside the case’s own', async ({
	page
}) => {
	const w = canvasWords.ja;
	await open(page, step('ja', 'put-together'));
	const main = page.locator('#main');
	const waiting = main.locator('.tray [data-card]');
	await expect(waiting).toHaveCount(9);
	await press(page, waiting.first());
	// Picking by a key leads to the places; Escape lets go and leads back.
	await expect(main.locator('.chooser button').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(waiting.first()).toBeFocused();
	for (const digit of [5, 1, 4, 3, 5, 5, 3, 5, 2]) {
		await tabTo(page, waiting.first());
		await page.keyboard.press(String(digit));
	}
	await press(page, main.getByRole('button', { name: w.compare }));
	await expect(main.getByText(w.other(1))).toBeVisible();
	await expect(main.locator('.result li')).toHaveCount(1);
	await expect(main.getByText(w.unanswered)).toHaveCount(1);
	// A note may be moved afterwards, and nothing counts it.
	await tabTo(page, main.locator('[data-card=table]'));
	await page.keyboard.press('4');
	await expect(main.getByText(w.same)).toBeVisible();
	await saved(page);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('notes are placed without dragging, and the places stay in reach', async ({ page }) => {
		await open(page, step('ja', 'put-together'));
		const main = page.locator('#main');
		const waiting = main.locator('.tray [data-card]');
		for (let left = 9; left > 0; left--) {
			await waiting.first().tap();
			const places = main.locator('.chooser button');
			await expect(places.first()).toBeInViewport({ ratio: 1 });
			await places.nth(left % 6).tap();
			await expect(waiting).toHaveCount(left - 1);
		}
		await main.getByRole('button', { name: canvasWords.ja.compare }).tap();
		await expect(main.getByRole('heading', { name: canvasWords.ja.whole })).toBeVisible();
	});

	test('a question asked twice opens its second round after the first, and says nothing of right or wrong', async ({
		page
	}) => {
		const w = pollWords.en;
		await open(page, step('en', 'next-day'));
		const main = page.locator('#main');
		await expect(main.getByText(w.openFirst)).toBeVisible();
		await main.locator('label', { hasText: 'A way to reach' }).tap();
		await expect(main.getByText(w.openFirst)).toHaveCount(0);
		await main.locator('.card').nth(1).locator('label', { hasText: 'Asking a month later' }).tap();
		await expect(main.getByText(w.changed)).toBeVisible();
		await expect(main.locator('[data-mark]')).toHaveCount(0);
	});
});

test('a survey says who sees it, takes back what is passed over, and is there again', async ({ page }) => {
	const w = surveyWords.ja;
	await open(page, step('ja', 'where-i-stand'));
	const main = page.locator('#main');
	await expect(main.getByText(w.nameless)).toBeVisible();
	await expect(main.getByText(w.left(7))).toBeVisible();
	const first = main.locator('.item').first();
	await first.getByRole('radio', { name: w.scales.agree.places[3] ?? '' }).check({ force: true });
	await expect(main.getByText(w.left(6))).toBeVisible();
	await first.getByRole('button', { name: w.skip }).click();
	await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(main.getByText(w.left(6))).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(first.getByRole('button', { name: w.skip })).toHaveAttribute('aria-pressed', 'true');
});

/** `npm test` looks at each in one language by turns, `npm run test:all` in both. */
const looked = [
	['which-side', 'ja'],
	['put-together', 'en'],
	['next-day', 'ja'],
	['where-i-stand', 'en']
] as const;

for (const lang of ['ja', 'en'] as const)
	for (const [id, always] of looked)
		test(
			`${id} has no accessibility trouble in ${lang}, and stands on a narrow page with large letters`,
			{ tag: lang === always ? [] : full },
			async ({ page }) => {
				await page.setViewportSize({ width: 390, height: 844 });
				await open(page, step(lang, id));
				await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(wide).toBeLessThanOrEqual(0);
				const card = page.locator('.tray [data-card]').first();
				if ((await card.count()) > 0) await card.click();
				const { violations } = await axe(page).include('#main').analyze();
				expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
			}
		);
