import { words as choiceWords } from '#lib/steps/choice/words.ts';
import { expect, full, open, ready, saved, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';
import { library } from './support/lessons.ts';
import { goThrough, goTo, shell, stepsOf, written } from './support/walk.ts';
import { homeWords } from '#lib/words/home.ts';
import { settingsWords } from '#lib/words/settings.ts';
import type { Locale } from '#lib/words/locale.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';

/**
 * Those of which `npm test` makes sure, and in which language; all are gone through in both in `npm run test:all`. The
 * test of the whole course goes through its ten lessons in Japanese besides.
 */
const always = new Map<string, readonly Locale[]>([
	['future-creation/dekitara-sugoi', ['ja', 'en']],
	['future-creation/case-from-inside', ['en']],
	['e-net-caravan/high-school-phishing', ['ja']]
]);

test.describe('with the copy of the app, as a student has it', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const lang of ['ja', 'en'] as const)
		for (const [path, { value: lesson }] of library().lessons)
			test(
				`a student goes through ${path} from first to last step in ${lang}, with the keyboard alone, and finds every answer again`,
				{
					tag: always.get(path)?.includes(lang) ? [] : full
				},
				async ({ page }) => {
					test.setTimeout(180_000);
					const words = shell[lang];
					await open(page, `/${lang}/learn/${path}/`);
					const steps = await stepsOf(page);
					expect(steps).toHaveLength(lesson.steps.length);

					await goThrough(page, steps, lang);
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lesson.finished.title);
					await expect(page.getByText(words.lesson.finished.text(steps.length, steps.length))).toBeVisible();
					await saved(page);

					await page.reload();
					await ready(page);
					await open(page, `/${lang}/portfolio/`);
					const asked = steps.filter(({ kind }) => kind !== 'read');
					await expect(page.locator('#main article')).toHaveCount(asked.length);
					// Text a student typed is shown as text, never as markup.
					await expect(page.locator('#main').getByText(written[lang]).first()).toBeVisible();
					await expect(page.locator('#main b', { hasText: /^太字$|^bold$/ })).toHaveCount(0);

					// Every question is answered in the lesson as well.
					await open(page, `/${lang}/learn/${path}/?step=${asked[0]?.id}`);
					for (const { id } of asked) {
						await goTo(page, id);
						await expect(page.getByText(/この答えは|This answer was saved/)).toBeAttached();
					}
				}
			);
});

test('the home page goes on exactly where the student was', async ({ page }) => {
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=whose-trouble');
	await saved(page);
	await open(page, '/ja/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(homeWords.ja.back(''));
	await page.getByRole('link', { name: homeWords.ja.continue }).click();
	await expect(page).toHaveURL(/step=whose-trouble$/);
	// Opening the lesson without naming a step leads to the same place.
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/');
	await expect(page).toHaveURL(/step=whose-trouble$/);
});

test('switching language in a lesson keeps the place and the answers', async ({ page }) => {
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines');
	await page.locator('#main').getByRole('textbox').first().fill(written.ja);
	await saved(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/.*step=first-lines$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
});

test('a pick that is not right asks again and explains, with the keyboard', async ({ page }) => {
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=whose-trouble');
	const words = choiceWords.ja;
	const group = page.locator('#main').getByRole('group').first();
	const check = page.locator('#main').getByRole('button', { name: words.check }).first();
	await expect(check).toBeDisabled();
	const options = group.locator('input');
	let right = 0;
	for (let index = 0; index < (await options.count()); index++) {
		await tabTo(page, group.locator('input:checked, input').first());
		await options.nth(index).focus();
		await page.keyboard.press('Space');
		await expect(options.nth(index)).toBeChecked();
		await press(page, check);
		if (await page.getByText(words.right).first().isVisible()) {
			right++;
			break;
		}
		await expect(page.getByText(words.notYet).first()).toBeVisible();
	}
	expect(right).toBe(1);
});

test('glossary words explain themselves by keyboard and give the focus back', async ({ page }) => {
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=whose-trouble');
	const word = page.locator('button.gloss').first();
	await press(page, word);
	const popup = page.getByRole('dialog');
	await expect(popup).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(popup).toBeHidden();
	await expect(word).toBeFocused();
});

test('several learners on one device do not see each other’s answers', async ({ page }) => {
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines');
	await page.locator('#main').getByRole('textbox').first().fill(written.ja);
	await saved(page);
	await open(page, '/ja/settings/');
	await page.getByLabel(settingsWords.ja.addName).fill('ひなた');
	await page.getByRole('button', { name: settingsWords.ja.add }).click();
	await expect(page.getByRole('link', { name: /ひなた/ })).toBeVisible();
	await open(page, '/ja/portfolio/');
	await expect(page.getByRole('heading', { name: portfolioWords.ja.none })).toBeVisible();
	await open(page, '/ja/settings/');
	await page.getByRole('button', { name: settingsWords.ja.use }).first().click();
	// The head says so once the other learner has the device.
	await expect(page.getByRole('link', { name: /ひなた/ })).toHaveCount(0);
	await open(page, '/ja/portfolio/');
	await expect(page.locator('#main').getByText(written.ja).first()).toBeVisible();
});

test.describe('with the copy of the app', () => {
	test.use({ serviceWorkers: 'allow' });

	test('everything can be deleted from the device', async ({ page }) => {
		await open(page, '/en/learn/future-creation/dekitara-sugoi/?step=first-lines');
		await page.locator('#main').getByRole('textbox').first().fill(written.en);
		await saved(page);
		await open(page, '/en/settings/');
		await page.getByRole('button', { name: settingsWords.en.deleteAll }).click();
		await page.getByRole('button', { name: settingsWords.en.deleteAllDo, exact: true }).click();
		await expect(page.getByText(settingsWords.en.deletedAll)).toBeVisible();
		await open(page, '/en/portfolio/');
		await expect(page.getByRole('heading', { name: portfolioWords.en.none })).toBeVisible();
	});
});
