import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { words as evidenceWords } from '#lib/evidence/words.ts';
import { words as labWords } from '#lib/lab/words.ts';
import { words as chartWords } from '#lib/steps/chart/words.ts';
import { expect, open, ready, saved, test } from './support/app.ts';

/** Exercises in which a picture is to be built: the builder stands inside the step. */
const path = (lang: 'ja' | 'en', id: string) => `/${lang}/data/exercises/${id}/`;
const main = (page: Page) => page.locator('#main');
const place = (page: Page, lang: 'ja' | 'en', name: string) =>
	main(page)
		.getByRole('group', { name: labWords[lang].placesTitle })
		.getByRole('button', { name: new RegExp(`^${name}`) });

test('by keys alone a picture is built, checked twice, kept over a reload, and made into a card that opens again', async ({
	page
}) => {
	test.setTimeout(90_000);
	const w = chartWords.en;
	const lab = labWords.en;
	await open(page, path('en', 'long-lives-small-families'));
	const check = page.getByRole('button', { name: w.task.check });
	await expect(check).toBeDisabled();

	const key = async (target: Locator, name = 'Enter') => {
		await target.focus();
		await page.keyboard.press(name);
	};
	const chip = (name: RegExp) => main(page).locator('.tray').getByRole('button', { name });
	const put = async (name: RegExp, where: string) => {
		await key(chip(name));
		await key(main(page).getByRole('menuitem', { name: new RegExp(`^${where}`) }));
		await expect(place(page, 'en', where)).toHaveAccessibleName(name);
	};
	await key(main(page).getByRole('radio', { name: lab.forms.scatter }), 'Space');
	await put(/Children per woman/, lab.places.y);
	await put(/Life expectancy/, lab.places.x);
	await expect(check).toBeEnabled();
	await key(check);
	await expect(page.getByText(w.task.notYet)).toBeVisible();
	await expect(page.getByText(w.task.partOpen(w.task.parts.time))).toBeVisible();
	await expect(page.getByText(w.task.partMet(w.task.parts.pair))).toBeVisible();
	await saved(page);

	await page.reload();
	await ready(page);
	// What was built is still there, and so is what was said of it.
	await expect(place(page, 'en', lab.places.y)).toHaveAccessibleName(/Children per woman/);
	await expect(page.getByText(w.task.partOpen(w.task.parts.time))).toBeVisible();
	await key(main(page).locator('.player input[type=range]'), 'End');
	await key(check);
	await expect(page.getByText(w.task.right)).toBeVisible();
	await expect(page.getByText('but not the speed')).toBeVisible();

	const claim = page.getByRole('textbox', { name: new RegExp(`^${w.claim}`) });
	await claim.focus();
	await page.keyboard.type('In most countries lives got longer and families smaller.');
	await key(page.getByRole('radio', { name: w.levels.fairly }), 'Space');
	await key(page.getByRole('button', { name: w.card.keep }));
	await expect(page.getByText(w.card.kept)).toBeVisible();
	await saved(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await open(page, '/en/portfolio/');
	const card = main(page).locator('[data-evidence]');
	await expect(card.getByRole('textbox', { name: evidenceWords.en.claim })).toHaveValue(/lives got longer/);
	await card.getByRole('link', { name: evidenceWords.en.openChart }).click();
	await expect(place(page, 'en', lab.places.y)).toHaveAccessibleName(/Children per woman/);
	await expect(main(page).locator('.player')).toContainText('2005');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a table is joined and divided by without dragging; the answer is there after a reload', async ({
		page
	}) => {
		test.setTimeout(90_000);
		const w = chartWords.ja;
		const lab = labWords.ja;
		await open(page, path('ja', 'stays-per-resident'));
		const check = page.getByRole('button', { name: w.task.check });
		await main(page).locator('summary').filter({ hasText: lab.joinTitle }).tap();
		await main(page).getByLabel(lab.joinChoose).selectOption('pref_ageing');
		await check.tap();
		await expect(page.getByText(w.task.partOpen(w.task.parts.per))).toBeVisible();
		await expect(page.getByText(w.task.partMet(w.task.parts.join))).toBeVisible();

		await main(page).locator('summary').filter({ hasText: lab.look }).tap();
		await main(page).getByLabel(lab.per).selectOption('pref_ageing.population_2022');
		await check.tap();
		await expect(page.getByText(w.task.right)).toBeVisible();
		await expect(page.getByText(w.task.why)).toBeVisible();
		await saved(page);

		await page.reload();
		await ready(page);
		await expect(page.getByText(w.task.right)).toBeVisible();
		await main(page).locator('summary').filter({ hasText: lab.look }).tap();
		await expect(main(page).getByLabel(lab.per)).toHaveValue('pref_ageing.population_2022');
	});
});
