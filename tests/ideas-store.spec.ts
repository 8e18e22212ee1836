import type { Page } from '@playwright/test';
import { listWords } from '#lib/ideas/list-words.ts';
import { backUpWords } from '#lib/ideas/ui/back-up-words.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { expect, open, ready, test } from './support/app.ts';
import { putIdeas } from './support/idea-rows.ts';
import { shell } from './support/walk.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

const list = '/ja/ideas/';
const w = listWords.ja;
const day = 24 * 60 * 60 * 1000;

const main = (page: Page) => page.locator('#main');
const cards = (page: Page) => main(page).getByRole('article');
const begin = (page: Page) => main(page).getByRole('button', { name: w.begin });

test('a new idea asks nothing, and stands in the list from then on', async ({ page }) => {
	await open(page, list);
	await expect(main(page).getByRole('heading', { name: w.none })).toBeVisible();
	await begin(page).click();
	await expect(page).toHaveURL(/\/ja\/ideas\/edit\/\?id=[a-z2-7]{20}&part=theme$/);
	const { searchParams } = new URL(page.url());
	const id = searchParams.get('id') ?? '';
	await open(page, list);
	await expect(cards(page)).toHaveCount(1);
	const link = cards(page).getByRole('link', { name: w.untitled, exact: true });
	await expect(link).toHaveAttribute('href', `${list}edit/?id=${id}`);
	await expect(cards(page)).toContainText(w.never);
	await page.reload();
	await ready(page);
	await expect(cards(page)).toHaveCount(1);
});

test('an idea that was deleted comes back by undo, and another tab sees both', async ({ page, context }) => {
	await open(page, list);
	await putIdeas(page, [
		{ id: 'a', title: 'あかり待合室', issue: '帰りのバスがない', notes: 14, people: ['みお', 'れん'] },
		{ id: 'b', title: '<b>本の道</b>', at: 1 }
	]);
	await page.reload();
	await ready(page);
	const other = await context.newPage();
	await open(other, list);
	await expect(cards(other)).toHaveCount(2);
	await expect(cards(page).first()).toContainText(w.people('みお・れん'));
	await expect(cards(page).first()).toContainText(w.notes(14));

	const remove = main(page).getByRole('button', { name: w.removeOf('<b>本の道</b>') });
	await remove.focus();
	await page.keyboard.press('Enter');
	await expect(cards(page)).toHaveCount(1);
	await expect(cards(other)).toHaveCount(1);
	await expect(page.getByText(w.removed('<b>本の道</b>'))).toBeVisible();
	await expect(main(page).getByRole('heading', { name: w.list })).toBeFocused();
	await page.getByRole('button', { name: shell.ja.undo }).click();
	await expect(cards(page)).toHaveCount(2);
	await expect(cards(other)).toHaveCount(2);
	await expect(cards(page).last()).toContainText('<b>本の道</b>');
});

test('the home page and the portfolio lead on with an idea, and four digits hide it', async ({ page }) => {
	await open(page, '/ja/');
	await putIdeas(page, [{ id: 'a', title: 'あかり待合室', notes: 3 }]);
	await open(page, '/ja/');
	await expect(main(page).getByRole('heading', { name: 'あかり待合室' })).toBeVisible();
	await expect(main(page).getByRole('link', { name: w.goOnWith })).toHaveAttribute(
		'href',
		`${list}edit/?id=a`
	);
	await open(page, '/ja/portfolio/');
	await expect(main(page).getByRole('link', { name: 'あかり待合室' })).toHaveAttribute(
		'href',
		`${list}edit/?id=a`
	);
	await expect(main(page).getByRole('heading', { name: portfolioWords.ja.none })).toHaveCount(0);

	await page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const db = await done(indexedDB.open('mirai-caravan'));
		const learners = db.transaction('learners', 'readwrite').objectStore('learners');
		for (const learner of await done(learners.getAll()))
			await done(learners.put({ ...learner, pin: '1234' }));
		db.close();
	});
	await open(page, '/ja/');
	await expect(page.getByText('あかり待合室')).toHaveCount(0);
	await open(page, list);
	await expect(page.getByText(portfolioWords.ja.hidden)).toBeVisible();
	await expect(cards(page)).toHaveCount(0);
	await main(page).getByLabel(portfolioWords.ja.pin).fill('1234');
	await main(page).getByRole('button', { name: portfolioWords.ja.show }).click();
	await expect(cards(page)).toHaveCount(1);

	// An address that leads straight to the idea is covered as well.
	for (const room of ['edit', 'pitch', 'versions', 'share', 'comments']) {
		await open(page, `${list}${room}/?id=a`);
		await expect(page.getByText(portfolioWords.ja.hidden)).toBeVisible();
		await expect(page.getByText('あかり待合室')).toHaveCount(0);
	}
});

test('a file is asked for when the last one is a week old and work went on, and not before', async ({
	page
}) => {
	await open(page, list);
	const now = Date.now();
	await putIdeas(page, [
		{ id: 'old', title: 'あかり待合室', at: now - day, sentAt: now - 8 * day },
		{ id: 'new', title: '本の道', at: now, sentAt: now - day },
		{ id: 'kept', title: '畑の水', at: now - 30 * day, sentAt: now - 30 * day }
	]);
	await page.reload();
	await ready(page);
	await expect(main(page).getByText(backUpWords.ja.gap.title)).toBeVisible();
	await expect(main(page).getByRole('link', { name: backUpWords.ja.save('あかり待合室') })).toHaveAttribute(
		'href',
		`${list}share/?id=old`
	);
	await expect(main(page).getByRole('link', { name: backUpWords.ja.save('本の道') })).toHaveCount(0);
	await expect(main(page).getByRole('link', { name: backUpWords.ja.save('畑の水') })).toHaveCount(0);
});
