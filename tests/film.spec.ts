import type { Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { words as all } from '#lib/video/words.ts';
import { copied, expect, full, open, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';
import { openLine } from './support/line.ts';

const pathOf = (lang: 'ja' | 'en') => `/${lang}/learn/future-creation/dekitara-sugoi/?step=tomato-film`;
const player = (page: Page) => page.locator('#main').getByRole('region', { name: /^(動画：|Film: )/ });
const road = (page: Page) => page.getByRole('slider', { name: /^(再生する場所|Place in the film)$/ });
const card = (page: Page) => page.locator('.ask section');
const now = async (page: Page) => Number(await road(page).getAttribute('aria-valuenow'));
const isPaused = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.paused);

async function begin(page: Page) {
	await player(page)
		.getByRole('button', { name: /動画を見る|続きを見る|Watch the film|Carry on/ })
		.click();
	await expect.poll(() => isPaused(page)).toBe(false);
	await expect
		.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
		.toBeGreaterThan(0);
}

/** To the scene that ends with the first question. */
async function goNearQuestion(page: Page) {
	await road(page).focus();
	await page.keyboard.press('Home');
	for (let times = 0; times < 11; times++) await page.keyboard.press('ArrowRight');
}

for (const lang of ['ja', 'en'] as const)
	test(
		`the film waits for a question, explains the answer, goes on, and does not ask twice (${lang})`,
		{ tag: lang === 'ja' ? [] : full },
		async ({ page }) => {
			test.setTimeout(90_000);
			const w = all[lang];
			await open(page, pathOf(lang));
			await begin(page);
			await goNearQuestion(page);
			await expect(card(page)).toBeVisible({ timeout: 20_000 });
			expect(await isPaused(page)).toBe(true);
			// The keyboard and the ear are where the question is.
			await expect(card(page).getByRole('heading')).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			await expect(card(page).getByRole('radio').first()).toBeChecked();
			await press(page, card(page).getByRole('button', { name: w.answer }));
			await expect(card(page).getByRole('status')).toContainText(w.notQuite);
			await press(page, card(page).getByRole('button', { name: w.goOn }));
			await expect(card(page)).toBeHidden();
			await expect.poll(() => isPaused(page)).toBe(false);
			await expect(page.getByRole('button', { name: w.questionAt('0:57', w.states.answered) })).toBeVisible();
			await saved(page);

			await page.reload();
			await ready(page);
			await expect(page.getByRole('button', { name: w.questionAt('0:57', w.states.answered) })).toBeVisible();
			await begin(page);
			await goNearQuestion(page);
			await expect.poll(() => now(page), { timeout: 20_000 }).toBeGreaterThan(58);
			await expect(card(page)).toBeHidden();

			// From the list of chapters it opens again, with what was answered, and gives the focus back.
			await page.getByRole('tab', { name: w.chapters }).click();
			const entry = page.getByRole('tabpanel').getByRole('button', { name: new RegExp(w.states.answered) });
			await press(page, entry);
			await expect(card(page).getByRole('status')).toContainText(w.notQuite);
			await page.keyboard.press('Escape');
			await expect(card(page)).toBeHidden();
			await expect(entry).toBeFocused();
		}
	);

test('“watch again” goes to the beginning of the scene, and skipping is remembered', async ({ page }) => {
	test.setTimeout(90_000);
	const w = all.ja;
	await open(page, pathOf('ja'));
	await begin(page);
	await goNearQuestion(page);
	await expect(card(page)).toBeVisible({ timeout: 20_000 });
	await card(page).getByRole('button', { name: w.again }).click();
	await expect(card(page)).toBeHidden();
	expect(await now(page)).toBeLessThan(55);
	await expect(card(page)).toBeVisible({ timeout: 20_000 });
	await card(page).getByRole('button', { name: w.skip }).click();
	await expect.poll(() => isPaused(page)).toBe(false);
	await expect(page.getByRole('button', { name: w.questionAt('0:57', w.states.skipped) })).toBeVisible();
});

test('a film goes on where it was left, or from the beginning', async ({ page }) => {
	const w = all.en;
	await open(page, pathOf('en'));
	await begin(page);
	await road(page).focus();
	for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: w.pause }).click();
	const left = await now(page);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(player(page).getByRole('button', { name: w.goOnFrom('') })).toBeVisible();
	expect(Math.abs((await now(page)) - left)).toBeLessThanOrEqual(1);
	await begin(page);
	expect(await now(page)).toBeGreaterThanOrEqual(left - 1);
	await page.getByRole('button', { name: w.pause }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByRole('button', { name: w.fromStart }).click();
	expect(await now(page)).toBe(0);
});

test('everything works with the keyboard alone, and letters can be switched off', async ({ page }) => {
	test.setTimeout(90_000);
	const w = all.ja;
	await open(page, pathOf('ja'));
	await tabTo(page, road(page));
	await page.keyboard.press('Space');
	await expect.poll(() => isPaused(page)).toBe(false);
	await page.keyboard.press('k');
	await expect.poll(() => isPaused(page)).toBe(true);
	await page.keyboard.press('l');
	await page.keyboard.press('l');
	await expect.poll(() => now(page)).toBeGreaterThanOrEqual(20);
	await page.keyboard.press('j');
	await expect.poll(() => now(page)).toBeLessThan(15);
	await page.keyboard.press('c');
	await expect(page.getByRole('button', { name: w.captionsName, exact: true })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await page.keyboard.press('Shift+>');
	await expect(page.getByRole('combobox', { name: w.speedName })).toHaveValue('1.25');

	// A note at this moment; letters in it are letters.
	await page.keyboard.press('n');
	const field = page.getByRole('textbox', { name: /^0:1\dのメモ/ }).first();
	await expect(field).toBeFocused();
	await page.keyboard.insertText('センサーは土の中 nkjl');
	await page.keyboard.press('Escape');
	await expect(road(page)).toBeFocused();
	await saved(page);
	const notes = page.getByRole('tab', { name: w.notesCount(1) });
	await tabTo(page, page.getByRole('tab', { selected: true }));
	await page.keyboard.press('End');
	await expect(notes).toBeFocused();
	const written = page.getByRole('tabpanel').getByRole('textbox');
	await expect(written).toHaveValue('センサーは土の中 nkjl');
	await press(page, page.getByRole('tabpanel').getByRole('button', { name: /のメモを消す/ }));
	await expect(written).toHaveCount(0);
	await press(page, page.getByRole('button', { name: w.undo }));
	await expect(written).toHaveValue('センサーは土の中 nkjl');

	await page.getByRole('button', { name: w.settings }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('radio', { name: w.keysModes.off }).focus();
	await page.keyboard.press('Space');
	await road(page).focus();
	await page.keyboard.press('k');
	await page.waitForTimeout(300);
	expect(await isPaused(page)).toBe(true);
	await page.keyboard.press('Space');
	await expect.poll(() => isPaused(page)).toBe(false);
});

test('a moment is kept with its picture and words, and is there after a reload', async ({ page }) => {
	const w = all.ja;
	await open(page, pathOf('ja'));
	await begin(page);
	await road(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => now(page)).toBeGreaterThanOrEqual(5);
	await page.getByRole('button', { name: w.pause }).click();
	await page.getByRole('button', { name: w.keepMoment }).click();
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	const picture = page.getByRole('tabpanel').getByRole('img');
	// The film may still be on its way there.
	await expect(picture).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	await expect(picture).toBeVisible();
	expect(await picture.getAttribute('src')).toMatch(/^data:image\/(webp|jpeg);base64,/);
	await expect(page.getByRole('tabpanel').locator('blockquote')).not.toBeEmpty();
});

test('a moment kept while the film is still on its way there gets its picture afterwards', async ({
	page,
	context
}) => {
	const w = all.ja;
	let arrive = (): void => undefined;
	const arrived = new Promise<void>((done) => (arrive = done));
	await context.route(/\.mp4/, async (route) => {
		await arrived;
		await route.continue();
	});
	await open(page, pathOf('ja'));
	await player(page).getByRole('button', { name: '動画を見る' }).click();
	await road(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: w.pause }).click();
	await page.getByRole('button', { name: w.keepMoment }).click();
	await saved(page);
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	const panel = page.getByRole('tabpanel');
	await expect(panel.getByRole('listitem')).toHaveCount(1);
	await expect(panel.getByRole('img')).toHaveCount(0);
	arrive();
	await expect(panel.getByRole('img')).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	await expect(page.getByRole('tabpanel').getByRole('img')).toBeVisible();
});

test('a moment whose page closed before the film was there gets its picture when the film comes there again', async ({
	page,
	context
}) => {
	const w = all.ja;
	let arrive = (): void => undefined;
	const arrived = new Promise<void>((done) => (arrive = done));
	await context.route(/\.mp4/, async (route) => {
		await arrived;
		await route.continue();
	});
	await open(page, pathOf('ja'));
	await road(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: w.keepMoment }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	arrive();
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	const panel = page.getByRole('tabpanel');
	await expect(panel.getByRole('listitem')).toHaveCount(1);
	await expect(panel.getByRole('img')).toHaveCount(0);
	await panel.getByRole('button', { name: /から再生/ }).click();
	await expect(panel.getByRole('img')).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByRole('tab', { name: w.notesCount(1) }).click();
	await expect(panel.getByRole('img')).toBeVisible();
});

test('the transcript can be searched, says how often, and plays from a line', async ({ page }) => {
	const w = all.ja;
	await open(page, pathOf('ja'));
	await page.getByRole('searchbox', { name: w.find }).fill('とまと');
	const count = page.getByRole('tabpanel').getByRole('status');
	await expect(count).toHaveText(/^\d+件のうち1件目$/);
	await expect(page.getByRole('tabpanel').locator('mark').first()).toHaveText('トマト');
	await page.keyboard.press('Enter');
	await expect(count).toHaveText(/^\d+件のうち2件目$/);
	await page.getByRole('searchbox').fill('そんな言葉はない');
	await expect(count).toHaveText(w.findNone);
	await page.getByRole('searchbox').fill('');
	await page
		.getByRole('button', { name: /0:1\d|から再生/ })
		.nth(3)
		.click();
	await expect.poll(() => isPaused(page)).toBe(false);
});

for (const lang of ['ja', 'en'] as const)
	test(
		`stills and text do the whole step: pictures, words, questions (${lang})`,
		{ tag: lang === 'en' ? [] : full },
		async ({ page }) => {
			const w = all[lang];
			await open(page, pathOf(lang));
			await page.getByRole('button', { name: w.toStills }).click();
			const pictures = page.locator('#main li[data-scene] img');
			await expect(pictures).toHaveCount(10);
			for (const picture of await pictures.all()) {
				await expect(picture).toHaveAttribute('alt', /\S{5}/);
				expect(
					await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))
				).toBe(1280);
			}
			const question = page.locator('li[data-scene=more-tomatoes] section');
			await question.getByRole('radio').last().check();
			await question.getByRole('button', { name: w.answerInline }).click();
			await expect(question.getByRole('status')).toContainText(w.right);
			await page.getByRole('button', { name: w.readStills }).click();
			await saved(page);
			await expect(page.locator('nav li:has(a[aria-current=step])')).toHaveAttribute(
				'data-state',
				/now|done/
			);
			await page.reload();
			await ready(page);
			await expect(page.getByRole('button', { name: w.readIt })).toHaveAttribute('aria-pressed', 'true');
			await expect(page.getByRole('button', { name: w.questionAt('0:57', w.states.answered) })).toBeVisible();
		}
	);

test('where data are saved the stills come by themselves, with a way to the film', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
	);
	await open(page, pathOf('ja'));
	await expect(page.getByText(all.ja.stillsSaving)).toBeVisible();
	await expect(page.locator('#main li[data-scene] img').first()).toBeVisible();
	await page.getByRole('button', { name: all.ja.toFilm }).click();
	await begin(page);
});

test('a film that does not come says so, what is safe, and shows the stills; trying again brings it', async ({
	page,
	context,
	watch
}) => {
	watch.allow(/404/);
	await context.route(/\.mp4/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
	const w = all.en;
	await open(page, pathOf('en'));
	await player(page).getByRole('button', { name: w.begin }).click();
	await expect(page.getByRole('heading', { name: w.failed })).toBeVisible();
	await expect(page.getByText(w.stillsHere)).toBeVisible();
	await expect(page.locator('#main li[data-scene] img')).toHaveCount(10);
	await context.unroute(/\.mp4/);
	await page.getByRole('button', { name: w.retry }).click();
	await begin(page);
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('without a network a film that was not kept gives way to the stills', async ({ page, context }) => {
		await open(page, '/ja/');
		await copied(page);
		await context.setOffline(true);
		await open(page, pathOf('ja'));
		await expect(page.getByRole('heading', { name: all.ja.notHere })).toBeVisible();
		await expect(page.locator('#main li[data-scene] img')).toHaveCount(10);
	});
});

test('a voice of the device reads the captions, and the film waits for it', async ({ page }) => {
	await page.addInitScript(() => {
		// Headless browsers have no voices: this one speaks each piece for nine seconds.
		const spoken: string[] = [];
		class Utterance extends EventTarget {
			text: string;
			onend: (() => void) | null = null;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => [{ lang: 'ja-JP', localService: true, default: true, name: 'test' }],
			speak(utterance: Utterance) {
				spoken.push(utterance.text);
				setTimeout(() => utterance.onend?.(), 9000);
			},
			cancel: () => undefined
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(window, 'spoken', { value: spoken });
	});
	const spoken = () => page.evaluate((): unknown => Reflect.get(window, 'spoken'));
	const w = all.ja;
	await open(page, pathOf('ja'));
	await page.getByRole('button', { name: w.settings }).click();
	await page.getByText(w.aloudModes.lines, { exact: true }).click();
	await begin(page);
	const lines = ['トマトが1個実るのにも、水がいる。', '人が使う真水のおよそ70%は、農業のための水だ。'];
	await expect.poll(spoken, { timeout: 10_000 }).toEqual(lines.slice(0, 1));
	// The second line begins while the first is still spoken.
	await expect.poll(() => isPaused(page), { timeout: 10_000 }).toBe(true);
	await expect(page.getByRole('button', { name: w.pause })).toBeVisible();
	await expect.poll(spoken, { timeout: 15_000 }).toEqual(lines);
	await expect.poll(() => isPaused(page)).toBe(false);
});

test('a film crosses the line once: when it is played, not when the page opens, is reloaded or keeps it', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(180_000);
	const size = statSync('static/videos/tomatoes.ja.mp4').size;
	const line = await openLine(baseURL ?? '');
	const context = await browser.newContext({
		baseURL: line.address,
		locale: 'ja-JP',
		serviceWorkers: 'allow'
	});
	try {
		const page = await context.newPage();
		await open(page, '/ja/');
		await copied(page);
		await open(page, pathOf('ja'));
		await page.waitForTimeout(1000);
		expect(line.traffic('.mp4')).toEqual({ requests: [], bytes: 0 });

		// The browser fetches ahead as it likes: at the latest while it plays. The question at 0:57 is not reached.
		const loaded = () =>
			expect
				.poll(
					() =>
						page.locator('video').evaluate((video: HTMLVideoElement) => {
							const { buffered, duration, currentTime, readyState, networkState } = video;
							const missing = duration - (buffered.length > 0 ? buffered.end(buffered.length - 1) : 0);
							return missing < 1 ? 'loaded' : { missing, currentTime, readyState, networkState };
						}),
					{ timeout: 50_000 }
				)
				.toBe('loaded');
		await begin(page);
		await loaded();
		const once = line.traffic('.mp4');
		expect(once.requests.every((path) => /\?v=[0-9a-f]{8}$/.test(path))).toBe(true);
		expect(once.bytes).toBeLessThan(size * 1.05);

		await road(page).focus();
		await page.keyboard.press('Home');
		await page.waitForTimeout(1000);
		await page.getByRole('button', { name: all.ja.pause }).click();
		await page.reload();
		await ready(page);
		await begin(page);
		await loaded();
		await page.getByRole('button', { name: all.ja.pause }).click();
		expect(line.traffic('.mp4')).toEqual(once);

		// Keeping it asks at most whether it is still the same.
		await page.getByRole('button', { name: new RegExp(all.ja.keepPlain) }).click();
		await expect(page.getByText(/この端末に入っています/)).toBeVisible({ timeout: 20_000 });
		expect(line.traffic('.mp4').bytes).toBeLessThan(size * 1.05);
		line.forget();
		await page.reload();
		await ready(page);
		await begin(page);
		await loaded();
		expect(line.traffic('.mp4')).toEqual({ requests: [], bytes: 0 });
	} finally {
		await context.close();
		line.close();
	}
});

for (const lang of ['ja', 'en'] as const)
	for (const scheme of ['light', 'dark'] as const)
		test(
			`axe finds nothing in any state of the player, at 390 and 1366 px (${lang}, ${scheme})`,
			{
				tag: (lang === 'ja') === (scheme === 'light') ? [] : full
			},
			async ({ page }) => {
				test.setTimeout(120_000);
				const w = all[lang];
				await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
				const check = async (state: string) => {
					for (const width of [390, 1366]) {
						await page.setViewportSize({ width, height: 844 });
						// At the end the foot of the lesson covers nothing, so that every target is whole.
						await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
						const { violations } = await axe(page)
							.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
							.analyze();
						expect(
							violations.map(
								({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
							),
							`${state} at ${width} px`
						).toEqual([]);
						const wide = await page.evaluate(
							() => document.documentElement.scrollWidth - document.documentElement.clientWidth
						);
						expect(wide, `${state} is wider than ${width} px`).toBeLessThanOrEqual(0);
					}
				};
				await open(page, pathOf(lang));
				await page.getByRole('button', { name: w.settings }).click();
				await page.getByRole('button', { name: w.noteHere }).click();
				await check('settings and a note');
				await page.getByRole('textbox').first().fill('x');
				await page.getByRole('button', { name: w.noteDone, exact: true }).click();
				await page.getByRole('button', { name: w.keepMoment }).click();
				await page.getByRole('tab', { name: w.notesCount(2) }).click();
				await check('notes');
				await page.getByRole('tab', { name: w.chapters }).click();
				await page
					.getByRole('tabpanel')
					.getByRole('button', { name: new RegExp(w.states.open) })
					.first()
					.click();
				await check('a question');
				await card(page).getByRole('radio').first().check();
				await card(page).getByRole('button', { name: w.answer }).click();
				await check('a question that is answered');
				await card(page).getByRole('button', { name: w.goOn }).click();
				await page.getByRole('button', { name: w.pause }).click();
				await page.getByRole('button', { name: w.toStills }).click();
				await expect(page.locator('#main li[data-scene] img').first()).toBeVisible();
				await check('stills');
			}
		);
