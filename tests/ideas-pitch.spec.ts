import type { Page } from '@playwright/test';
import { words as compareWords } from '#lib/ideas/compare-words.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { words as draftWords } from '#lib/ideas/pitch-words.ts';
import { words as pitchWords } from '#lib/ideas/pitch/words.ts';
import { words as names } from '#lib/ideas/section-words.ts';
import { words as versionWords } from '#lib/ideas/versions/words.ts';
import { openIdea, storedIdea, townRoom } from './ideas-pitch.ts';
import { expect, ready, saved, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

const w = pitchWords.ja;
const v = versionWords.ja;
const cards = names.ja.cards;
const main = (page: Page) => page.locator('#main');
const card = (page: Page, role: keyof typeof cards) =>
	main(page).getByRole('article', { name: cards[role], exact: true });
const field = (page: Page, role: keyof typeof cards) =>
	card(page, role).getByRole('textbox', { name: w.text(cards[role]) });

test('by keyboard: drafts become cards, are put into one’s own words, taken again, and undone', async ({
	page
}) => {
	const id = await openIdea(page, 'pitch', townRoom());
	await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
	// What the idea lacks is named, with the way to where it is filled in; nothing is made up.
	await expect(card(page, 'next')).toContainText(draftWords.ja.missing.ask);
	await expect(card(page, 'next').getByRole('link').first()).toHaveAttribute('href', /edit\/\?id=.*part=ask/);

	await press(page, card(page, 'person').getByRole('button', { name: w.useFor(cards.person) }));
	await expect(field(page, 'person')).toBeFocused();
	await expect(field(page, 'person')).toHaveValue(/みお/);
	await press(page, main(page).getByRole('button', { name: w.all }));
	for (const role of ['problem', 'idea', 'why', 'next'] as const)
		await expect(field(page, role)).not.toHaveValue('');

	await tabTo(page, field(page, 'person'));
	await page.keyboard.press('Control+a');
	await page.keyboard.type('みおは毎晩、暗い道で1時間待つ。');
	await saved(page);
	await expect
		.poll(async () =>
			wordsOf((await storedIdea(page, id)).cards.find(({ role }) => role === 'person')?.text ?? [])
		)
		.toBe('みおは毎晩、暗い道で1時間待つ。');
	await press(page, card(page, 'person').getByRole('button', { name: w.againFor(cards.person) }));
	await expect(field(page, 'person')).toHaveValue(/の話をします/);
	const told = page.locator('.toast', { hasText: w.againDone(cards.person) });
	await press(page, told.getByRole('button', { name: w.undo }));
	await expect(field(page, 'person')).toHaveValue('みおは毎晩、暗い道で1時間待つ。');

	await saved(page);
	await page.reload();
	await ready(page);
	await expect(field(page, 'person')).toHaveValue('みおは毎晩、暗い道で1時間待つ。');
});

test('rehearsed with keys and clicker: one card at a time, each timed, and back where one was', async ({
	page
}) => {
	await openIdea(page, 'pitch', townRoom());
	await page.clock.install();
	const begin = main(page).getByRole('button', { name: w.begin });
	await press(page, begin);
	const stage = page.getByRole('dialog', { name: w.stage });
	await expect(stage.getByRole('heading', { name: 'まちあい' })).toBeVisible();
	await expect(stage.getByRole('timer')).toContainText('0:00 / 3:00');
	await page.keyboard.press('ArrowRight');
	await expect(stage.getByRole('heading', { name: cards.person })).toBeVisible();
	await page.clock.runFor(20_000);
	await page.keyboard.press('PageDown');
	await expect(stage.getByRole('heading', { name: cards.problem })).toBeVisible();
	await expect(stage).toContainText('部活のあと、1時間バスがない');
	await page.clock.runFor(10_000);
	await expect(stage.getByRole('timer')).toContainText(`${w.thisCard} 0:10`);
	await expect(stage.getByRole('timer')).toContainText('0:30 / 3:00');
	await page.keyboard.press('PageUp');
	await expect(stage.getByRole('heading', { name: cards.person })).toBeVisible();
	for (let step = 0; step < 5; step++) await page.keyboard.press(' ');
	await expect(stage.getByRole('heading', { name: w.finished })).toBeVisible();
	await expect(stage.getByRole('row', { name: new RegExp(`${cards.person}.*0:2\\d`) })).toBeVisible();
	await page.keyboard.press('Escape');
	// In full screen a browser may keep the first Escape for itself.
	if (await stage.isVisible()) await page.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	await expect(begin).toBeFocused();
});

test('on paper: one card a page, all on one sheet, the idea on one sheet', async ({ page }) => {
	const id = await openIdea(page, 'pitch', townRoom());
	const pages = async () =>
		((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [])
			.length;
	for (const [kind, count] of [
		['cards', 5],
		['sheet', 1],
		['one', 1]
	] as const) {
		await page.goto(`/ja/ideas/pitch/?id=${id}&paper=${kind}`);
		await ready(page);
		await expect(main(page).getByRole('region', { name: w.preview })).toBeVisible();
		expect(await pages(), kind).toBe(count);
	}
});

test('versions: named, compared note by note, gone back to, undone, and there after a reload', async ({
	page
}) => {
	const id = await openIdea(page, 'versions', townRoom());
	const list = main(page).getByRole('region', { name: v.list });
	const name = main(page).getByRole('textbox', { name: v.name });
	await press(page, main(page).getByRole('button', { name: v.keep }));
	await expect(main(page).getByText(v.nameMissing)).toBeVisible();
	await expect(name).toBeFocused();
	await page.keyboard.type('対話の前');
	await page.keyboard.press('Enter');
	const version = list.getByRole('article', { name: '対話の前' });
	await expect(version).toBeVisible();
	await expect(main(page).getByText(compareWords.ja.same)).toBeVisible();

	// Meanwhile the name changes.
	const title = main(page).getByRole('textbox', { name: 'アイデアの名前' });
	await title.fill('バス停の明かり');
	await title.blur();
	const compare = main(page).getByRole('region', { name: v.compare });
	await press(page, version.getByRole('button', { name: v.compareThis('対話の前') }));
	await expect(compare).toContainText(v.changes(1));
	await press(page, compare.getByRole('button', { name: v.next }));
	const change = compare.locator('[data-change]').first();
	await expect(change).toBeFocused();
	await expect(compare.getByRole('status')).toHaveText(v.position(1, 1));
	await expect(change.locator('dl')).toContainText('まちあい');
	await expect(change.locator('ins')).not.toHaveCount(0);

	await press(page, version.getByRole('button', { name: v.restoreThis('対話の前') }));
	await expect(title).toHaveValue('まちあい');
	// What was there before going back is a version too.
	await expect(list.getByRole('article', { name: v.why.restore })).toBeVisible();
	await page.getByRole('button', { name: v.undo, exact: true }).last().click();
	await expect(title).toHaveValue('バス停の明かり');
	await press(page, version.getByRole('button', { name: v.restoreThis('対話の前') }));
	await expect(title).toHaveValue('まちあい');
	await saved(page);
	expect(wordsOf((await storedIdea(page, id)).fields.title)).toBe('まちあい');

	await page.reload();
	await ready(page);
	await expect(version).toBeVisible();
	await expect(title).toHaveValue('まちあい');
});
