import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { words as evidenceWords } from '#lib/evidence/words.ts';
import { words as labWords } from '#lib/lab/words.ts';
import { words as plotWords } from '#lib/plots/words.ts';
import { expect, full, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { fillDisk, makeRoom } from './support/disk.ts';
import { press, tabTo } from './support/keyboard.ts';
import { troubleWords } from '#lib/words/trouble.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

/**
 * The question of these tests: which prefectures aged fastest, and does it go with vacant houses? "Fastest" takes a
 * computed column (share in 2022 less share in 2012), "vacant houses" a second table.
 */
const ageing = '/ja/data/pref_ageing/';
const houses = 'pref_vacant_houses_2018';
const w = labWords.ja;
const rate = '空き家の割合';
const faster = '10年の増え方';
const claim = 'いちばん早く高齢化したのは秋田県と青森県。早いところほど空き家が多い、とは言いきれない。';

const main = (page: Page) => page.locator('#main');
const chart = (page: Page) =>
	main(page)
		.getByRole('slider', { name: /矢印|散布図|めぐる/ })
		.first();
const place = (page: Page, name: string) =>
	main(page)
		.getByRole('group', { name: w.placesTitle })
		.getByRole('button', { name: new RegExp(`^${name}：`) });
const fold = (page: Page, title: string) => main(page).locator('summary').filter({ hasText: title });
const chip = (page: Page, name: string) => main(page).locator('.tray').getByRole('button', { name }).first();

/** What each of the three ways has to arrive at. */
async function expectAnswer(page: Page) {
	await expect(place(page, w.places.y)).toHaveAccessibleName(new RegExp(rate));
	await expect(place(page, w.places.x)).toHaveAccessibleName(new RegExp(faster));
	await expect(main(page).getByRole('heading', { level: 2 }).first()).toContainText(rate);
	// Both tables are named as sources.
	await expect(main(page).locator('.sources > p')).toHaveCount(3);
	await expect.poll(() => new URL(page.url()).searchParams.get('join')).toBe(houses);
	await expect.poll(() => new URL(page.url()).searchParams.get('y')).toBe(`${houses}.vacancy_rate`);
}

/** Which ones aged fastest: the table twin, sorted by the new column, says it. */
async function fastest(page: Page): Promise<string[]> {
	const rows = main(page).getByRole('region', { name: w.tableTitle, exact: true }).locator('tbody tr');
	return (await rows.locator('th span').allTextContents()).slice(0, 3);
}

type Act = {
	press: (target: Locator) => Promise<void>;
	type: (target: Locator, text: string) => Promise<void>;
	choose: (target: Locator, value: string) => Promise<void>;
};

/** The steps that are the same whatever is pressed with: join, and compute. */
async function joinAndCompute(page: Page, { press, type, choose }: Act) {
	await press(fold(page, w.joinTitle));
	await choose(main(page).getByLabel(w.joinChoose), houses);
	await press(fold(page, w.computedTitle));
	await type(main(page).getByLabel(w.computedName), faster);
	await type(main(page).getByLabel(w.formula, { exact: true }), '[share65_2022] - [share65_2012]');
	await press(main(page).getByRole('button', { name: w.formulaDo }));
	await expect(main(page).locator(`button[data-column="=${faster}"]`)).toHaveCount(1);
}

/** Which aged fastest, and does it go with vacant houses? The table, put in order, says the one; the trend line the other. */
async function readAnswer(page: Page, { press }: Act) {
	await press(main(page).locator('thead button').filter({ hasText: faster }));
	await expect.poll(() => fastest(page)).toEqual(['秋田県', '青森県', expect.any(String)]);
	await press(fold(page, w.look));
	await press(main(page).locator('label').filter({ hasText: w.fit }));
	await expect(main(page).getByText(w.r('0.32'))).toBeVisible();
	await expect.poll(() => new URL(page.url()).searchParams.get('fit')).toBe('1');
	// That the two go together a little is no cause, and the page says so.
	await expect(main(page).getByText(w.rHelp)).toBeVisible();
}

async function keepClaim(page: Page, { press, type }: Act) {
	await type(main(page).getByLabel(w.claim), claim);
	await type(main(page).getByLabel(w.reason), '傾向の線のまわりに、点が大きく散らばっている（r = 0.32）。');
	await type(main(page).getByLabel(w.other), '別荘の多い県がある。');
	await press(main(page).locator('label').filter({ hasText: w.sureWays.fair }));
	await press(main(page).getByRole('button', { name: w.keep }));
	await expect(main(page).getByText(w.kept)).toBeVisible();
	await saved(page);
}

test('with a pointer: variables are dragged to the axes, points are picked, and the claim becomes a card', async ({
	page
}) => {
	test.setTimeout(60_000);
	await page.setViewportSize({ width: 1366, height: 900 });
	await open(page, ageing);
	const act: Act = {
		press: (target) => target.click(),
		type: (target, text) => target.fill(text),
		choose: async (target, value) => void (await target.selectOption(value))
	};
	await joinAndCompute(page, act);

	const drag = async (from: Locator, to: Locator) => {
		await from.scrollIntoViewIfNeeded();
		const start = await from.boundingBox();
		if (!start) throw new Error('nothing to drag');
		await page.mouse.move(start.x + 20, start.y + start.height / 2);
		await page.mouse.down();
		await page.mouse.move(start.x, start.y + start.height / 2 + 12, { steps: 3 });
		const end = await to.boundingBox();
		if (!end) throw new Error('nowhere to drop');
		await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
		await page.mouse.up();
	};
	// On the axes of the picture itself.
	await drag(chip(page, rate), main(page).locator('.areas .y'));
	await drag(chip(page, faster), main(page).locator('.areas .x'));
	await expectAnswer(page);

	await readAnswer(page, act);
	const akita = main(page).getByRole('checkbox', { name: w.pick('秋田県') });
	await akita.check();
	await expect(main(page).locator('.picked')).toContainText('秋田県');
	await keepClaim(page, act);
});

test('by touch, without dragging: places and variables are tapped', async ({ browser, baseURL, watch }) => {
	test.setTimeout(60_000);
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		locale: 'ja-JP'
	});
	await watch.follow(context);
	const page = await context.newPage();
	await open(page, ageing);
	const act: Act = {
		press: (target) => target.tap(),
		type: (target, text) => target.fill(text),
		choose: async (target, value) => void (await target.selectOption(value))
	};
	await joinAndCompute(page, act);

	await place(page, w.places.y).tap();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: new RegExp(rate) })
		.tap();
	await place(page, w.places.x).tap();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: new RegExp(faster) })
		.tap();
	await expectAnswer(page);

	await readAnswer(page, act);
	const [first = ''] = await fastest(page);
	await main(page)
		.getByRole('checkbox', { name: w.pick(first) })
		.tap();
	await expect(main(page).locator('.picked')).toContainText(first);
	await keepClaim(page, act);
	await context.close();
});

test('by keys alone, with what a screen reader is told', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, ageing);
	const act: Act = {
		press: async (target) => {
			await expect(target).toBeAttached();
			const inner = target.locator('input');
			const control = (await inner.count()) > 0 ? inner.first() : target;
			const type = await control.getAttribute('type');
			if (type === 'radio') {
				// Tab comes to a group once, at its first or its chosen one; arrows go on from there.
				const group = main(page).locator(`input[name="${await control.getAttribute('name')}"]`);
				await tabTo(page, group.first());
				while (!(await control.evaluate((element) => element === document.activeElement)))
					await page.keyboard.press('ArrowRight');
				return;
			}
			await press(page, control, type === 'checkbox' ? 'Space' : 'Enter');
		},
		type: async (target, text) => {
			await tabTo(page, target);
			await page.keyboard.insertText(text);
		},
		choose: async (target, value) => {
			await tabTo(page, target);
			for (let presses = 0; presses < 20 && (await target.inputValue()) !== value; presses++)
				await page.keyboard.press('ArrowDown');
			await expect(target).toHaveValue(value);
		}
	};
	await joinAndCompute(page, act);

	// Enter on a variable opens the places it can go to.
	await press(page, chip(page, rate));
	const menu = main(page).getByRole('menu');
	await expect(menu.getByRole('menuitem').first()).toBeFocused();
	await expect(menu).toMatchAriaSnapshot(`
    - menu /空き家の割合/:
      - menuitem /たて/
      - menuitem /よこ/
      - menuitem /色/
      - menuitem /大きさ/
  `);
	await page.keyboard.press('Enter');
	await expect(main(page).getByRole('status').filter({ hasText: rate }).first()).toContainText(
		w.put('空き家の割合（2018年）', w.places.y)
	);
	// The focus is back where it was.
	await expect(chip(page, rate)).toBeFocused();

	await press(page, chip(page, faster));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expectAnswer(page);
	await expect(main(page).getByRole('group', { name: w.placesTitle })).toMatchAriaSnapshot(`
    - group /変数の置き場所/:
      - button /たて.*空き家の割合/
      - button /よこ.*10年の増え方/
      - button /色/
      - button /大きさ/
      - button /分ける/
  `);

	// The walk through the points says name and both values.
	await tabTo(page, main(page).getByRole('slider').filter({ visible: true }).first());
	await page.keyboard.press('End');
	await expect(chart(page)).toHaveAttribute('aria-valuetext', /県|都|府|道/);
	await expect(chart(page)).toHaveAttribute('aria-valuetext', /空き家の割合/);
	await page.keyboard.press('Space');
	await expect(main(page).locator('.picked li')).toHaveCount(1);
	await page.keyboard.press('t');
	await expect(main(page).getByRole('region', { name: w.tableTitle, exact: true })).toBeFocused();
	await readAnswer(page, act);
	await keepClaim(page, act);
});

test('seen from near and moved, by keys and by pointer, no dot leaves its place', async ({ page }) => {
	const near = plotWords.ja;
	await open(page, `${ageing}?form=scatter&x=share65_2012&y=share65_2022`);
	const button = (name: string) => main(page).getByRole('button', { name, exact: true });
	const dots = chart(page).locator('path.dot');
	const ring = chart(page).locator('circle.active');
	/** Whether the ring lies around a dot; if so, the dot's middle in px of the screen. */
	const ringed = async () => {
		const [round, all] = [
			await ring.boundingBox(),
			await dots.evaluateAll((dots) =>
				dots.map((dot) => {
					const { x, y, width, height } = dot.getBoundingClientRect();
					return { x, y, width, height };
				})
			)
		];
		if (!round) return null;
		const middle = ({ x, y, width, height }: typeof round) => ({ x: x + width / 2, y: y + height / 2 });
		const at = middle(round);
		return all.map(middle).find(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 1) ?? null;
	};
	await tabTo(page, chart(page));
	await page.keyboard.press('Home');
	for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight');
	expect(await ringed()).not.toBeNull();

	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect(button(near.further)).toBeEnabled();
	const close = await ringed();
	expect(close).not.toBeNull();

	await button(near.move).click();
	await chart(page).focus();
	await dots.first().evaluate((dot) => dot.setAttribute('data-same', ''));
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => (await ringed())?.x ?? NaN).toBeLessThan((close?.x ?? NaN) - 10);
	const box = await chart(page).boundingBox();
	if (!box) throw new Error('the chart has no box');
	// On its way the pointer looks at what lies under it.
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	const before = await ringed();
	const named = await chart(page).getAttribute('aria-valuetext');
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2 + 20, { steps: 3 });
	await page.mouse.up();
	await expect.poll(async () => (await ringed())?.x ?? NaN).toBeCloseTo((before?.x ?? NaN) + 30, 0);
	expect((await ringed())?.y).toBeCloseTo((before?.y ?? NaN) + 20, 0);
	// Moved as a whole: the same node, not a new one in its place.
	await expect(chart(page).locator('[data-same]')).toHaveCount(1);
	await expect(chart(page)).toHaveAttribute('aria-valuetext', named ?? '');

	await button(near.showAll).click();
	await expect.poll(ringed).not.toBeNull();
	await expect(button(near.further)).toBeDisabled();
});

test('two series of years are joined by the year, and the address says so', async ({ page }) => {
	await open(page, '/ja/data/world_co2_concentration/');
	await fold(page, w.joinTitle).click();
	await expect(main(page).getByText(w.joinHelp(w.joinKeys.year))).toBeVisible();
	const choice = main(page).getByLabel(w.joinChoose);
	// A table of prefectures has no place here.
	await expect(choice.locator('option[value=pref_ageing]')).toHaveCount(0);
	await choice.selectOption('world_temperature');
	await expect(main(page).locator('button[data-column="world_temperature.anomaly_c"]').first()).toBeVisible();
	await expect.poll(() => new URL(page.url()).searchParams.get('join')).toBe('world_temperature');
	await expect(main(page).locator('.sources')).toContainText('NASA');
});

test('each step can be undone, by keys too, and a reload shows the same picture', async ({ page }) => {
	await open(page, ageing);
	const title = main(page).getByRole('heading', { level: 2 }).first();
	const before = await title.textContent();
	await main(page).locator('label').filter({ hasText: w.forms.bar }).click();
	await expect(title).not.toHaveText(before ?? '');
	await place(page, w.places.colour).click();
	await page.getByRole('dialog').getByRole('button', { name: /地方/ }).click();
	await expect(place(page, w.places.colour)).toHaveAccessibleName(new RegExp('地方'));

	await page.locator('#main h2').first().click();
	await page.keyboard.press('Control+z');
	await expect(place(page, w.places.colour)).toHaveAccessibleName(new RegExp(w.empty));
	await page.keyboard.press('Control+Shift+z');
	await expect(place(page, w.places.colour)).toHaveAccessibleName(new RegExp('地方'));
	await main(page).getByRole('button', { name: w.undo }).click();
	await main(page).getByRole('button', { name: w.undo }).click();
	await expect(title).toHaveText(before ?? '');
	await main(page).getByRole('button', { name: w.redo }).click();

	const shown = await title.textContent();
	await expect.poll(() => new URL(page.url()).searchParams.get('form')).toBe('bar');
	// Reloaded in the very moment of the last change.
	await place(page, w.places.colour).click();
	await page.getByRole('dialog').getByRole('button', { name: /地方/ }).click();
	await page.reload();
	await ready(page);
	await expect(title).toHaveText(shown ?? '');
	await expect(place(page, w.places.colour)).toHaveAccessibleName(new RegExp('地方'));
});

test('what was written about a chart outlives a reload before it is a card', async ({ page }) => {
	await open(page, ageing);
	await main(page).getByLabel(w.claim).fill('書きかけの文');
	await page.reload();
	await ready(page);
	await expect(main(page).getByLabel(w.claim)).toHaveValue('書きかけの文');
});

test('on a full device a claim is no card yet, its words outlive a reload, and it becomes one when there is room', async ({
	page,
	watch
}) => {
	watch.allow(/Quota|could not be stored/i);
	const claim = main(page).getByLabel(w.claim);
	const keep = main(page).getByRole('button', { name: w.keep });
	await open(page, ageing);
	await claim.fill('秋田県がいちばん高い');
	await fillDisk(page, 'evidence');
	await keep.click();
	await expect(page.getByRole('dialog')).toContainText(troubleWords.ja.full.title);
	await expect(main(page).getByText(w.kept)).toHaveCount(0);
	await page.reload();
	await ready(page);
	await expect(claim).toHaveValue('秋田県がいちばん高い');
	await fillDisk(page, 'evidence');
	await keep.click();
	await expect(page.getByRole('dialog')).toContainText(troubleWords.ja.full.title);
	await makeRoom(page);
	await page.getByRole('dialog').getByRole('button', { name: troubleWords.ja.saveAgain }).click();
	await expect(main(page).getByText(w.kept)).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(main(page).getByRole('link', { name: w.keptCards(1) })).toBeVisible();
	await expect(claim).toHaveValue('');
});

test('a card shows its chart in the portfolio, opens it again, and comes back when its removal is undone', async ({
	page
}) => {
	test.setTimeout(90_000);
	await open(page, `${ageing}?form=bar&x=region_ja&y=share65_2022&zero=1`);
	await expect(place(page, w.places.x)).toHaveAccessibleName(new RegExp('地方'));
	await main(page).getByLabel(w.claim).fill('<img src=x onerror=alert(1)>地方でちがう');
	await main(page).getByLabel(w.other).fill('年齢の分け方');
	await main(page).getByRole('button', { name: w.keep }).click();
	await expect(main(page).getByText(w.kept)).toBeVisible();
	await saved(page);

	await open(page, '/ja/portfolio/');
	const card = main(page).locator('[data-evidence]');
	await expect(card.getByRole('textbox', { name: evidenceWords.ja.claim })).toHaveValue(/<img src=x/);
	await expect(card.getByRole('slider')).toBeVisible();
	await card.getByRole('textbox', { name: evidenceWords.ja.reason }).fill('棒の長さ');
	await saved(page);
	await card.getByRole('button', { name: /消す/ }).click();
	await expect(card).toHaveCount(0);
	await page.getByRole('button', { name: evidenceWords.ja.undo }).click();
	await expect(card.getByRole('textbox', { name: evidenceWords.ja.reason })).toHaveValue('棒の長さ');
	await card.getByRole('link', { name: evidenceWords.ja.openChart }).click();
	await ready(page);
	await expect(place(page, w.places.x)).toHaveAccessibleName(new RegExp('地方'));
	await expect(main(page).getByRole('radio', { name: w.forms.bar })).toBeChecked();
});

test('a caution is put away and stays away after a reload', async ({ page }) => {
	await open(page, ageing);
	const notes = main(page).locator('.cautions section');
	const first = notes.first();
	const title = (await first.getByRole('heading').textContent()) ?? '';
	await first.getByRole('button').click();
	await expect(main(page).getByRole('heading', { name: title })).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).searchParams.has('more')).toBe(true);
	await page.reload();
	await ready(page);
	await expect(main(page).getByText(w.heeded(1))).toBeVisible();
	await expect(main(page).getByRole('heading', { name: title })).toHaveCount(0);
});

test('hostile words in an address or a formula stay words', async ({ page }) => {
	const evil = '<img src=x onerror=alert(1)>';
	await open(page, `${ageing}?form=scatter&x=${encodeURIComponent(evil)}&y=__proto__&colour=constructor`);
	await expect(chart(page)).toBeVisible();
	await fold(page, w.computedTitle).click();
	await main(page).getByLabel(w.computedName).fill(evil);
	await main(page).getByLabel(w.formula, { exact: true }).fill('[share65_2022] * 2');
	await main(page).getByRole('button', { name: w.formulaDo }).click();
	await expect(chip(page, evil)).toBeVisible();
	await main(page).getByLabel(w.formula, { exact: true }).fill('fetch("https://example.org")');
	await expect(main(page).locator('.result .fault')).toBeVisible();
	expect(await page.locator('#main img').count()).toBe(0);
});

test('files are made on the device: a picture, a drawing and the figures', async ({ page }) => {
	await open(page, `${ageing}?form=scatter&x=share65_2022&y=population_change_pct`);
	await fold(page, w.share).click();
	for (const [button, name, begins] of [
		[w.png, 'pref_ageing.png', [0x89, 0x50]],
		[w.svg, 'pref_ageing.svg', [0x3c, 0x73]],
		[w.csv, 'pref_ageing.csv', [0xef, 0xbb]]
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			main(page).getByRole('button', { name: button }).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
		const bytes = readFileSync(await download.path());
		expect([...bytes.subarray(0, 2)]).toEqual(begins);
		expect(bytes.length).toBeGreaterThan(2000);
	}
});

test('a dark screen prints dark letters on white paper, and the whole page of the table', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, ageing);
	const tokens = () =>
		page.evaluate(() => {
			const style = getComputedStyle(document.documentElement);
			return [style.getPropertyValue('--ink'), style.getPropertyValue('--surface')];
		});
	expect(await tokens()).toEqual(['#f2f4ef', '#18232c']);
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	expect(await tokens()).toEqual(['#14212b', '#fff']);
	const table = main(page).getByRole('region', { name: w.tableTitle, exact: true });
	expect(await table.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
});

test('a table that is not on this device is said to be so, and what is safe', async ({ page }) => {
	await open(page, '/ja/data/?table=own:gone');
	await expect(page.getByRole('heading', { name: w.goneTitle })).toBeVisible();
	await main(page).getByRole('link', { name: w.all }).click();
	await expect(main(page).getByRole('searchbox')).toBeVisible();
});

test('the list finds tables by a word and by a goal', async ({ page }) => {
	await open(page, '/ja/data/');
	const cards = main(page).locator('article');
	const all = await cards.count();
	await main(page).getByRole('searchbox').fill('あきや');
	await expect.poll(() => cards.count()).toBeLessThan(all);
	await expect(main(page).locator('article a[href*=vacant_houses]')).toHaveCount(1);
	await main(page).getByRole('searchbox').fill('');
	await main(page).getByRole('combobox').selectOption('14');
	await expect(cards.first()).toContainText('SDG 14');
});

for (const lang of ['ja', 'en'] as const)
	for (const path of ['data/', 'data/pref_ageing/'] as const)
		test(
			`axe finds nothing on /${lang}/${path}, light and dark, with everything unfolded`,
			{
				tag: (lang === 'ja') === (path === 'data/') ? [] : full
			},
			async ({ page }) => {
				test.setTimeout(90_000);
				for (const scheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
					await open(page, `/${lang}/${path}`);
					for (const summary of await main(page).locator('summary').all()) await summary.click();
					const { violations } = await axe(page)
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
				}
			}
		);
