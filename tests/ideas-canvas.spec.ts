import { gauge, noteOf, openCanvas, stored } from './ideas-canvas.ts';
import { expect, test } from './support/app.ts';
import { axe } from './support/axe.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

test('a whole canvas is made by keyboard alone and survives a reload', async ({ page }) => {
	await openCanvas(page);
	const { keyboard } = page;
	await page.getByRole('textbox', { name: 'だれの？' }).focus();
	await keyboard.type('バスで通う高校生');
	await keyboard.press('Enter');

	// The canvas is one stop of the Tab key; arrows go on from there.
	const plus = (section: string) => page.getByRole('button', { name: `「${section}」に付箋を足す` }).last();
	await plus('困っていること').focus();
	await keyboard.press('n');
	await keyboard.type('バスがいつ来るか分からない');
	await keyboard.press('Enter');
	await expect(noteOf(page, 'バスがいつ来るか')).toBeFocused();
	await keyboard.press('n');
	await keyboard.type('親に迎えをたのみにくい');
	await keyboard.press('Enter');
	// How it is known, how much it weighs.
	await keyboard.press('c');
	await expect(noteOf(page, '親に迎え')).toContainText('聞いた');
	await keyboard.press('1');
	await keyboard.press('ArrowUp');
	await expect(noteOf(page, 'バスがいつ来るか')).toBeFocused();
	await keyboard.press('3');
	await expect(noteOf(page, 'バスがいつ来るか')).toHaveAttribute('aria-label', /いちばん大事/);

	// Two answers, written on the other side of the canvas: one moves there.
	await keyboard.press('ArrowLeft');
	await expect(plus('困りごとをへらす')).toBeFocused();
	await keyboard.press('Enter');
	await keyboard.type('あと何分かが、いつも見える');
	await keyboard.press('Enter');
	await keyboard.press('n');
	await keyboard.type('待つ時間に宿題ができる');
	await keyboard.press('Enter');
	await keyboard.press('m');
	await keyboard.press('ArrowUp');
	await keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'うれしいをつくる' }).getByText('待つ時間に')).toBeVisible();

	// A line: L, arrows, Enter.
	await noteOf(page, 'あと何分か').focus();
	await keyboard.press('l');
	await expect(noteOf(page, 'バスがいつ来るか')).toBeFocused();
	await keyboard.press('ArrowDown');
	await expect(noteOf(page, '親に迎え')).toBeFocused();
	await keyboard.press('ArrowUp');
	await keyboard.press('Enter');
	await expect(gauge(page)).toContainText('2つのうち 1つ に答えがあります');

	// Order, deleting, undo and redo.
	await noteOf(page, '親に迎え').focus();
	await keyboard.press('Alt+ArrowUp');
	const pains = page.getByRole('region', { name: '困っていること' }).getByRole('listitem');
	await expect(pains.first()).toContainText('親に迎え');
	await keyboard.press('Control+z');
	await expect(pains.first()).toContainText('バスがいつ');
	await noteOf(page, '親に迎え').focus();
	await keyboard.press('Delete');
	await expect(pains).toHaveCount(1);
	await keyboard.press('Control+z');
	await expect(pains).toHaveCount(2);
	await keyboard.press('Control+Shift+z');
	await expect(pains).toHaveCount(1);
	await keyboard.press('Control+z');
	await expect(pains).toHaveCount(2);

	// What is left has a reason.
	await gauge(page).getByRole('button', { name: 'わけを書いて残す' }).focus();
	await keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('textbox').focus();
	await keyboard.type('まず、バスの時刻から始める');
	await keyboard.press('Escape');
	await expect(noteOf(page, '親に迎え')).toHaveAttribute('aria-label', /わけがあって残した/);

	await stored(page);
	await page.reload();
	await expect(noteOf(page, 'あと何分か')).toHaveAttribute(
		'aria-label',
		/つながり：「バスがいつ来るか分からない」/
	);
	await expect(noteOf(page, 'バスがいつ来るか')).toHaveAttribute('aria-label', /いちばん大事/);
	await expect(noteOf(page, '親に迎え')).toHaveAttribute('aria-label', /聞いた.*わけがあって残した/);
	await noteOf(page, '親に迎え').focus();
	await page.keyboard.press('o');
	await expect(page.getByRole('group', { name: 'アウトライン' })).toBeVisible();
	await expect(noteOf(page, '親に迎え')).toBeFocused();
});

test('letters are no keys where somebody switched them off', async ({ page }) => {
	await openCanvas(page);
	await page.getByRole('button', { name: 'この人のキャンバスを描く' }).click();
	await page.getByRole('button', { name: 'ほかの操作' }).click();
	await page.getByRole('radio', { name: '使わない' }).check({ force: true });
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: '「困っていること」に付箋を足す' }).last().focus();
	await page.keyboard.press('n');
	await expect(page.locator('textarea')).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page.locator('textarea')).toHaveCount(1);
});

test('the picture and its outline hold to the rules of accessibility', async ({ page }) => {
	await openCanvas(page);
	await page.getByRole('button', { name: '描かれた例を見る' }).click();
	await expect(page.getByRole('region', { name: 'キャンバスの図' })).toBeVisible();
	for (const view of ['図', 'アウトライン']) {
		await page.getByRole('button', { name: view, exact: true }).click();
		const { violations } = await axe(page).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
	await page.locator('.more').first().click();
	const { violations } = await axe(page).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a whole canvas is made by touch without dragging and survives a reload', async ({ page }) => {
		await openCanvas(page);
		await page.getByRole('textbox', { name: 'だれの？' }).fill('バスで通う高校生');
		await page.getByRole('button', { name: 'この人のキャンバスを描く' }).tap();
		const outline = page.getByRole('group', { name: 'アウトライン' });
		await expect(outline).toBeVisible();
		const add = async (section: string, words: string) => {
			await outline.getByRole('button', { name: `「${section}」に付箋を足す` }).tap();
			await page.locator('.writing textarea').fill(words);
			await page.getByRole('button', { name: 'できた' }).tap();
		};
		await add('困っていること', 'バスがいつ来るか分からない');
		await add('困っていること', '親に迎えをたのみにくい');
		await add('困りごとをへらす', 'あと何分かが、いつも見える');
		await add('困りごとをへらす', '待つ時間に宿題ができる');

		// Linked by two taps.
		await noteOf(page, 'バスがいつ来るか').tap();
		await page.getByRole('button', { name: 'つなぐ', exact: true }).last().tap();
		await outline.getByRole('button', { name: 'ここへつなぐ' }).first().tap();
		await expect(gauge(page)).toContainText('2つのうち 1つ に答えがあります');

		// Every other command is in the menu of the note.
		await outline.getByRole('button', { name: '「親に迎えをたのみにくい」の操作' }).tap();
		const sheet = page.getByRole('dialog');
		await sheet.getByText('いちばん大事').tap();
		await sheet.getByText('聞いた', { exact: true }).tap();
		await sheet.getByRole('button', { name: '一つ上へ' }).tap();
		await sheet.getByRole('button', { name: '閉じる' }).tap();
		const pains = page.getByRole('region', { name: '困っていること' }).getByRole('listitem');
		await expect(pains.first()).toContainText('親に迎え');
		await outline.getByRole('button', { name: '「待つ時間に宿題ができる」の操作' }).tap();
		await sheet.getByRole('button', { name: 'うれしいをつくる' }).tap();
		await sheet.getByRole('button', { name: '閉じる' }).tap();

		// The picture can be tapped as well.
		await page.getByRole('button', { name: '図', exact: true }).tap();
		await page.getByRole('button', { name: '大きく' }).tap();
		await noteOf(page, '待つ時間に').dispatchEvent('click');
		await page.getByRole('button', { name: 'すべての操作' }).tap();
		await sheet.getByRole('button', { name: '付箋を消す' }).tap();
		await page.getByRole('button', { name: '元にもどす' }).last().tap();
		await expect(noteOf(page, '待つ時間に')).toHaveCount(1);

		await stored(page);
		await page.reload();
		await page.getByRole('button', { name: 'アウトライン', exact: true }).tap();
		await expect(pains.first()).toContainText('親に迎え');
		await expect(noteOf(page, '親に迎え')).toHaveAttribute('aria-label', /聞いた.*いちばん大事/);
		await expect(noteOf(page, 'バスがいつ来るか')).toHaveAttribute('aria-label', /つながり/);
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider).toBeLessThanOrEqual(0);
	});
});

test('a note is carried, and a line drawn, with the mouse', async ({ page }) => {
	await openCanvas(page);
	await page.getByRole('button', { name: 'この人のキャンバスを描く' }).click();
	const add = async (section: string, words: string) => {
		await page
			.getByRole('button', { name: `「${section}」に付箋を足す` })
			.last()
			.click();
		await page.keyboard.type(words);
		await page.keyboard.press('Enter');
	};
	await add('困っていること', 'バスがいつ来るか分からない');
	await add('困りごとをへらす', 'あと何分かが見える');
	await noteOf(page, 'あと何分か').click();
	const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
		await page.mouse.move(to.x, to.y, { steps: 4 });
		await page.mouse.up();
	};
	const middle = async (box: Promise<{ x: number; y: number; width: number; height: number } | null>) => {
		const found = await box;
		if (!found) throw new Error('It is not on the page.');
		return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
	};
	const stop = page.locator('.loose .grip').first();
	await drag(await middle(stop.boundingBox()), await middle(noteOf(page, 'バスがいつ').boundingBox()));
	await expect(gauge(page)).toContainText('1つのうち 1つ に答えがあります');

	await drag(
		await middle(noteOf(page, 'バスがいつ').boundingBox()),
		await middle(page.getByRole('heading', { name: 'したいこと', exact: true }).boundingBox())
	);
	await expect(page.getByRole('region', { name: 'したいこと' }).getByText('バスがいつ')).toBeVisible();
	// A line that leads nowhere any more goes along, and comes back with the step that took it.
	await page.keyboard.press('Control+z');
	await expect(gauge(page)).toContainText('1つのうち 1つ に答えがあります');
});
