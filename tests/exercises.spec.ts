import { words as chartWords } from '#lib/steps/chart/words.ts';
import { words as charts } from '#lib/charts/words.ts';
import { words as evidenceWords } from '#lib/evidence/words.ts';
import { words as labWords } from '#lib/lab/words.ts';
import { exerciseWords } from '#lib/lab/exercise-words.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { copied, expect, full, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';

const path = (lang: 'ja' | 'en', id: string) => `/${lang}/data/exercises/${id}/`;

test.describe('by touch', () => {
	test.use({
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'allow'
	});

	test('a picture is chosen, thought about again, and explained; the answer is there after a reload and offline', async ({
		page,
		context
	}) => {
		test.setTimeout(90_000);
		const w = chartWords.en.task;
		await open(page, '/en/');
		await copied(page, 'en');
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

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('two tables are joined and a figure divided, without dragging; a reload keeps what was built', async ({
		page
	}) => {
		const w = chartWords.en.task;
		const lab = labWords.en;
		await open(page, path('en', 'stays-per-resident'));
		const check = page.getByRole('button', { name: w.check });
		await expect(check).toBeDisabled();
		await page.locator('label').filter({ hasText: lab.forms.map }).tap();
		await check.tap();
		await expect(page.getByText(w.partMet(w.parts.form))).toBeVisible();
		await expect(page.getByText(w.partOpen(w.parts.join))).toBeVisible();
		await expect(page.getByText('Choose the table on ageing')).toBeVisible();

		const fold = (title: string) => page.locator('#main summary').filter({ hasText: title });
		await fold(lab.joinTitle).tap();
		await page.getByLabel(lab.joinChoose).selectOption('pref_ageing');
		await expect(page.getByRole('status').filter({ hasText: 'is joined' })).toBeVisible();
		await fold(lab.look).tap();
		await page.getByLabel(lab.per).selectOption('pref_ageing.population_2022');
		await check.tap();
		await expect(page.getByText(w.right)).toBeVisible();
		await expect(page.getByText('Totals also compare the size of places.')).toBeVisible();
		// Going on looking takes nothing back.
		await page.locator('label').filter({ hasText: lab.forms.bar }).tap();
		await expect(page.getByText(w.right)).toBeVisible();
		await saved(page);

		await page.reload();
		await ready(page);
		await expect(page.getByText(w.right)).toBeVisible();
		await expect(page.getByRole('radio', { name: lab.forms.bar })).toBeChecked();
		// Both tables are named, and that a figure was worked out.
		await expect(page.locator('.sources > p')).toHaveCount(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
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

test('with the keyboard alone a picture is built, checked and explained, and becomes a card that opens live', async ({
	page
}) => {
	const w = chartWords.ja;
	const lab = labWords.ja;
	await open(page, path('ja', 'neighbours-by-nationality'));
	const check = page.getByRole('button', { name: w.task.check });
	await expect(page.getByRole('radio', { name: lab.forms.line })).toBeChecked();
	// The picture to begin with is no answer yet.
	await expect(check).toBeDisabled();

	const nationality = page.locator('.tray').getByRole('button', { name: '国籍' });
	const putAt = async (place: string) => {
		await press(page, nationality);
		const item = page.getByRole('menuitem', { name: new RegExp(`^${place}`) });
		await expect(page.getByRole('menuitem').first()).toBeFocused();
		for (let presses = 0; presses < 6; presses++) {
			if (await item.evaluate((one) => one === document.activeElement)) break;
			await page.keyboard.press('ArrowDown');
		}
		await page.keyboard.press('Enter');
		await expect(nationality).toBeFocused();
	};
	// Small charts part the lines as well, but each still begins where its own number was.
	await putAt(lab.places.panels);
	await check.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(w.task.notYet)).toBeVisible();
	await expect(page.getByText(w.task.partMet(w.task.parts.form))).toBeVisible();
	await expect(page.getByText(w.task.partOpen(w.task.parts.base))).toBeVisible();
	await nationality.focus();
	await page.keyboard.press('Control+z');
	await press(page, page.locator('summary', { hasText: lab.look }));
	const base = page.getByRole('combobox', { name: lab.base });
	await tabTo(page, base);
	await page.keyboard.press('ArrowDown');
	await expect(base).toHaveValue('2012');
	await check.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(w.task.right)).toBeVisible();
	await expect(page.getByText('いたネパールが、ベトナムの')).toBeVisible();

	const write = async (name: string | RegExp, text: string) => {
		await tabTo(page, page.getByRole('textbox', { name }));
		await page.keyboard.insertText(text);
	};
	const claim = '2012年から2024年に、ベトナムの人は約12倍になった。';
	await write(new RegExp(`^${w.claim}`), claim);
	await write(/^理由$/, '線がいちばん急に上がっている。');
	await write(w.alternativeAsk, 'しくみが変わったのかもしれない。');
	const sure = page.getByRole('group', { name: w.certainty });
	await tabTo(page, sure.getByRole('radio').first());
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await expect(sure.getByRole('radio', { name: w.levels.fairly })).toBeChecked();
	await press(page, page.getByRole('button', { name: w.card.keep }));
	await expect(page.getByText(w.card.kept)).toBeVisible();
	await saved(page);

	// What was built stands there again, with what was said of it.
	await page.reload();
	await ready(page);
	await expect(page.getByRole('radio', { name: lab.forms.line })).toBeChecked();
	await expect(page.getByText(w.task.right)).toBeVisible();
	await page.getByText(lab.look, { exact: true }).click();
	await expect(base).toHaveValue('2012');

	await open(page, '/ja/portfolio/');
	const card = page.locator('[data-evidence]');
	await expect(card).toHaveCount(1);
	await expect(card.getByRole('textbox', { name: evidenceWords.ja.claim })).toHaveValue(claim);
	await expect(card.getByRole('textbox', { name: evidenceWords.ja.reason })).toHaveValue(/急に上がっている/);
	await expect(card.getByRole('textbox', { name: evidenceWords.ja.other })).toHaveValue(/しくみが変わった/);
	await expect(card.getByRole('radio', { name: evidenceWords.ja.sureWays.fair })).toBeChecked();
	await expect(card.getByRole('slider').first()).toBeVisible();
	await card.getByRole('link', { name: evidenceWords.ja.openChart }).click();
	await expect(page).toHaveURL(/japan_foreign_residents_by_nationality\/\?.*form=line.*base=2012/);
	await page.getByText(lab.look, { exact: true }).click();
	await expect(base).toHaveValue('2012');
});

test('rows picked in a step stand picked in its card, which opens with the trend line and the joined table', async ({
	page
}) => {
	const w = chartWords.en;
	await open(page, path('en', 'ageing-and-vacant-houses'));
	await page.getByRole('button', { name: charts.en.table, exact: true }).first().click();
	await page.getByRole('checkbox', { name: /Akita/ }).check();
	await page.getByRole('button', { name: w.task.check }).click();
	await expect(page.getByText(w.task.right)).toBeVisible();
	await page.getByRole('textbox', { name: new RegExp(`^${w.claim}`) }).fill('An exception is Akita.');
	await page.getByText(w.levels.sure, { exact: true }).click();
	await page.getByRole('button', { name: w.card.keep }).click();
	await expect(page.getByText(w.card.kept)).toBeVisible();
	await saved(page);
	await open(page, '/en/portfolio/');
	const card = page.locator('[data-evidence]');
	await expect(card.getByRole('radio', { name: evidenceWords.en.sureWays.certain })).toBeChecked();
	await card.getByRole('link', { name: evidenceWords.en.openChart }).click();
	await expect(page.locator('.picked li')).toHaveCount(1);
	await expect(page.locator('.picked li')).toContainText('Akita');
	const asked = new URL(page.url()).searchParams;
	expect(asked.get('join')).toBe('pref_vacant_houses_2018');
	expect(asked.get('fit')).toBe('1');
});

for (const lang of ['ja', 'en'] as const)
	test(
		`an answered exercise, with the notes for teachers open, has nothing axe finds (${lang})`,
		{ tag: lang === 'ja' ? [] : full },
		async ({ page }) => {
			const w = chartWords[lang].task;
			for (const scheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme: scheme });
				await open(page, path(lang, 'waste-cut-axis'));
				const check = page.getByRole('button', { name: w.check });
				// The second time the answer of the first is there; choosing anew asks for a new verdict.
				await page.getByRole('radio').nth(1).check();
				await page.getByRole('radio').first().check();
				await check.click();
				await expect(page.getByText(w.notYet)).toBeVisible();
				await page.getByText(w.values).click();
				await page.getByText(exerciseWords[lang].notes.title).click();
				await expect(page.getByText(exerciseWords[lang].notes.trap)).toBeVisible();
				const { violations } = await axe(page)
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					violations.map(
						({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
					)
				).toEqual([]);
				await page.getByRole('radio').nth(1).check();
			}
		}
	);
