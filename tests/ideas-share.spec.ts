import { chromium, type Download, type Page } from '@playwright/test';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCode, toCodes } from '#lib/exchange/link.ts';
import { limits } from '#lib/exchange/format.ts';
import { wordsOf } from '#lib/ideas/fields.ts';
import { codesWords } from '#lib/ideas/share/codes-words.ts';
import { openWords } from '#lib/ideas/share/open-words.ts';
import { scanWords } from '#lib/ideas/share/scan-words.ts';
import { shareWords } from '#lib/ideas/share/words.ts';
import { fileFaultWords } from '#lib/words/file-fault.ts';
import { quoted } from '#lib/words/quoted.ts';
import { findHeadless } from '../tools/run/chromium.mjs';
import { makeIdea } from './ideas-made.ts';
import { storedIdea } from './ideas-pitch.ts';
import {
	damaged,
	everything,
	film,
	ideaFile,
	link,
	miraiFile,
	newer,
	otherDocument,
	readPicture,
	someone,
	teammates
} from './ideas-share.ts';
import { expect, open, ready, test } from './support/app.ts';
import { press } from './support/keyboard.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

const s = shareWords.ja;
const w = openWords.ja;
const c = codesWords.ja;
const scan = scanWords.ja;
const faults = fileFaultWords.ja;
const page1 = '/ja/ideas/open/';

/** Another device. */
const elsewhere = { locale: 'ja-JP', serviceWorkers: 'block' } as const;
const main = (page: Page) => page.locator('#main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

async function openShare(page: Page): Promise<string> {
	const id = await makeIdea(page);
	await page.goto(`/ja/ideas/share/?id=${id}`);
	await ready(page);
	await expect(button(page, s.codes)).toBeVisible();
	return id;
}

const chooser = (page: Page) => main(page).locator('input[type=file]:not([multiple])');
async function give(page: Page, bytes: Uint8Array, name = 'もらった.mirai') {
	await chooser(page).setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}
const bytesOf = async (download: Download) => Uint8Array.from(await readFile(await download.path()));

/** Takes in what is shown, and waits until it is said. */
async function takeIn(page: Page, said: string = w.taken) {
	await press(page, button(page, w.merge));
	await expect(main(page).getByText(said)).toBeVisible();
}

test('a file goes to another device, with a password or without, and is new there only once', async ({
	page,
	browser,
	watch
}) => {
	const id = await openShare(page);
	const saving = page.waitForEvent('download');
	await press(page, button(page, s.file));
	const file = await bytesOf(await saving);
	await main(page).getByLabel(s.password).fill('ねこ7');
	const savingLocked = page.waitForEvent('download');
	await button(page, s.file).click();
	const locked = await bytesOf(await savingLocked);

	const there = await (await browser.newContext(elsewhere)).newPage();
	await watch.follow(there.context());
	const own = await makeIdea(there);
	await open(there, page1);
	const before = await everything(there);
	await give(there, locked);
	await there.getByLabel(w.password).fill('いぬ7');
	await there.keyboard.press('Enter');
	await expect(main(there).getByText(w.wrongPassword)).toBeVisible();
	await expect(there.getByLabel(w.password)).toHaveValue('いぬ7');
	expect(await everything(there)).toBe(before);
	// As a Japanese keyboard writes it.
	await there.getByLabel(w.password).fill('ねこ７');
	await there.keyboard.press('Enter');
	await expect(main(there).getByText('明るい待合室')).toBeVisible();
	await expect(main(there).getByText(w.isNew)).toBeVisible();
	expect(await everything(there)).toBe(before);
	await takeIn(there);
	expect((await storedIdea(there, id)).notes).toEqual((await storedIdea(page, id)).notes);

	const after = await everything(there);
	await give(there, file);
	await expect(main(there).getByText(w.isSame)).toBeVisible();
	await takeIn(there, w.nothing);
	expect(await everything(there)).toBe(after);
	expect((await storedIdea(there, own)).notes.length).toBeGreaterThan(5);
	await there.context().close();
});

test('a link holds the idea, leaves the address at once, and can be pasted with words around it', async ({
	page,
	browser,
	watch
}) => {
	const id = await openShare(page);
	await press(page, button(page, s.link));
	const address = await main(page).getByRole('textbox', { name: s.linkTitle }).inputValue();
	expect(new URL(address).pathname).toBe(page1);

	const there = await (await browser.newContext(elsewhere)).newPage();
	await watch.follow(there.context());
	await there.goto(address);
	await expect(main(there).getByText('明るい待合室')).toBeVisible();
	expect(new URL(there.url()).hash).toBe('');
	await press(there, button(there, w.notNow));
	await press(there, there.getByLabel(w.paste), 'x');
	await there.getByLabel(w.paste).fill(`れんです。これ見て → ${address} （アイデア）`);
	await press(there, button(there, w.look));
	await takeIn(there);
	await there.getByRole('link', { name: w.goTo(quoted('明るい待合室')) }).click();
	await expect(there).toHaveURL(new RegExp(`ideas/edit/\\?id=${id}`));
	await there.context().close();
});

/** The codes of an idea, photographed from the screen one after the other. */
async function photograph(page: Page): Promise<Buffer[]> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await press(page, button(page, s.codes));
	const stage = page.getByRole('dialog', { name: c.title });
	const pictures: Buffer[] = [];
	const count = Number(/ (\d+)/.exec(await stage.locator('.count').innerText())?.[1]);
	for (let k = 1; k <= count; k++) {
		await expect(stage.getByRole('img', { name: c.alt(k, count) })).toBeVisible();
		pictures.push(await page.screenshot());
		await page.keyboard.press('ArrowRight');
	}
	return pictures;
}

test('codes on the screen are read from a picture of it, opened in tabs in any order, and become the idea', async ({
	page,
	context,
	browser,
	watch
}) => {
	const id = await openShare(page);
	await press(page, button(page, s.codes));
	const stage = page.getByRole('dialog', { name: c.title });
	// One after the other by itself, until it is held.
	await expect(stage.getByRole('status')).toHaveText(c.playing);
	await expect(stage.locator('.count')).toHaveText(/^2 \//);
	await press(page, stage.getByRole('button', { name: c.pause }));
	const held = await stage.locator('.count').innerText();
	await page.waitForTimeout(1300);
	await expect(stage.locator('.count')).toHaveText(held);
	await page.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	await expect(button(page, s.codes)).toBeFocused();

	await page.emulateMedia({ colorScheme: 'dark' });
	const addresses = (await photograph(page)).map(readPicture);
	expect(addresses.length).toBeGreaterThan(2);
	// On a phone too, if not as large.
	await page.setViewportSize({ width: 390, height: 844 });
	expect(readPicture(await page.screenshot())).toBe(addresses[0]);
	const n = addresses.length;
	const places = addresses.map((address) => readCode(new URL(address).hash.slice(1))?.k);
	expect(places).toEqual(addresses.map((_, index) => index + 1));

	const there = await browser.newContext(elsewhere);
	await watch.follow(there);
	const [first = '', second = '', ...rest] = addresses;
	const tab = await there.newPage();
	await tab.goto(second);
	await expect(main(tab).getByText(scan.have(1, n))).toBeVisible();
	await expect(
		main(tab).getByText(scan.missing(places.flatMap((k) => (k && k !== 2 ? [k] : []))))
	).toBeVisible();
	await expect(main(tab).getByText(scan.lasting)).toBeVisible();
	expect(new URL(tab.url()).hash).toBe('');
	for (const address of [...rest].reverse()) {
		const other = await there.newPage();
		await other.goto(address);
		await expect(main(other).getByText(scan.collecting)).toBeVisible();
		await other.close();
	}
	// The first tab has seen the others, and the same code again changes nothing.
	await expect(main(tab).getByText(scan.have(n - 1, n))).toBeVisible();
	await tab.goto(second);
	await expect(main(tab).getByText(scan.missing([1]))).toBeVisible();
	const last = await there.newPage();
	await last.goto(first);
	await expect(main(last).getByText('明るい待合室')).toBeVisible();
	await takeIn(last);
	expect((await storedIdea(last, id)).notes).toEqual((await storedIdea(page, id)).notes);
	expect(
		await last.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('code-')))
	).toEqual([]);
	await there.close();
	await context.close();
});

test('the camera reads the series from the screen, and photos of it do as well', async ({
	page,
	context,
	baseURL
}) => {
	const id = await openShare(page);
	await page.setViewportSize({ width: 1280, height: 720 });
	const pictures = await photograph(page);
	const reel = film(pictures);
	const camera = await chromium.launch({
		executablePath: findHeadless(),
		args: [
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${reel}`
		]
	});
	try {
		const there = await camera.newPage({ ...elsewhere, baseURL });
		await open(there, page1);
		await press(there, button(there, scan.camera));
		await expect(there.getByLabel(scan.view)).toBeVisible();
		await expect(main(there).getByText('明るい待合室')).toBeVisible({ timeout: 30_000 });
		await expect(there.getByLabel(scan.view)).toHaveCount(0);
		await takeIn(there);
		expect((await storedIdea(there, id)).notes).toEqual((await storedIdea(page, id)).notes);
	} finally {
		await camera.close();
		rmSync(dirname(reel), { recursive: true });
	}

	// Photos on a device that has no camera, as this one.
	const other = await context.newPage();
	await open(other, page1);
	await press(other, button(other, scan.camera));
	await expect(main(other).getByText(scan.faults.none)).toBeVisible();
	const photos = pictures.map((buffer, index) => ({ name: `${index}.png`, mimeType: 'image/png', buffer }));
	const input = main(other).locator('input[multiple]');
	const nothing = { name: '<b>空.png', mimeType: 'image/png', buffer: await other.screenshot() };
	await input.setInputFiles([nothing]);
	await expect(main(other).getByText(scan.noCode(quoted('<b>空.png')))).toBeVisible();
	await input.setInputFiles(photos.slice(1));
	await expect(main(other).getByText(scan.missing([1]))).toBeVisible();
	await input.setInputFiles(photos.slice(0, 1));
	await expect(main(other).getByText(w.isSame)).toBeVisible();
});

test('where the camera is refused, https or storage missing, it is said what to do', async ({
	page,
	context
}) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await open(page, page1);
	await press(page, button(page, scan.camera));
	await expect(main(page).getByText(scan.faults.refused)).toBeVisible();

	const http = await context.newPage();
	await http.addInitScript(() => {
		Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
		Object.defineProperty(window, 'isSecureContext', { value: false });
		Storage.prototype.setItem = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	const [, code = ''] = toCodes(link('x', teammates('待合室'))) ?? [];
	await http.goto(`${page1}#${code}`);
	await expect(main(http).getByText(scan.notLasting)).toBeVisible();
	await press(http, button(http, scan.camera));
	await expect(main(http).getByText(scan.faults.insecure)).toBeVisible();
	await press(http, button(http, scan.forget));
	await expect(main(http).getByText(scan.forgotten)).toBeVisible();
});

test('an idea too large for a link or for codes says so, and offers the file', async ({ page }) => {
	const id = await openShare(page);
	const noise = Array.from({ length: 30_000 }, (_, i) =>
		String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))
	);
	await open(page, page1);
	const words = teammates(noise.join(''));
	await give(page, miraiFile({ ideas: [ideaFile(id, words)] }, { kind: 'idea', from: '', about: null }));
	await takeIn(page);
	await page.goto(`/ja/ideas/share/?id=${id}`);
	await press(page, button(page, s.link));
	await expect(main(page).getByText(s.tooLong)).toBeVisible();
	await press(page, button(page, s.codes));
	await expect(main(page).getByText(s.codesTooMany)).toBeVisible();
	const saving = page.waitForEvent('download');
	await button(page, s.file).last().click();
	expect((await saving).suggestedFilename()).toMatch(/\.mirai$/);
});

test('what is damaged, cut short, foreign, newer or too large is refused, and nothing here changes', async ({
	page
}) => {
	const id = await makeIdea(page);
	await open(page, page1);
	const before = await everything(page);
	const whole = miraiFile(
		{ ideas: [ideaFile(id, teammates('別の言葉'))] },
		{ kind: 'idea', from: 'れん', about: null }
	);
	const refused = main(page).getByRole('status').filter({ hasText: faults.title });
	for (const [bytes, why] of [
		[damaged(whole), faults.damaged],
		[whole.slice(0, whole.length * 0.6), faults.damaged],
		[new TextEncoder().encode('これは作文です'), faults['not-ours']],
		[newer(whole), faults.newer],
		[miraiFile({ ideas: [ideaFile(id, otherDocument())] }), faults['wrong-content']]
	] as const) {
		await give(page, bytes, '<img src=x>\u202e.mirai');
		await expect(refused).toContainText(why);
		await expect(refused).toContainText(faults.safe);
		await expect(refused).toContainText('<img src=x>');
		expect(await everything(page), why).toBe(before);
	}
	const huge = join(tmpdir(), `mirai-huge-${process.pid}.mirai`);
	writeFileSync(huge, '');
	truncateSync(huge, limits.file + 1);
	await chooser(page).setInputFiles(huge);
	await expect(refused).toContainText(faults['too-large']);
	rmSync(huge);

	const fragment = link(id, teammates('別の言葉'));
	const [code = ''] = toCodes(fragment) ?? [];
	const linkRefused = main(page).getByRole('status').filter({ hasText: w.linkFault.title });
	for (const [text, why] of [
		[fragment.slice(0, -40), w.linkFault.damaged],
		[`${fragment.slice(0, 60)}A${fragment.slice(61)}`, w.linkFault.damaged],
		[`3${fragment.slice(1)}`, w.linkFault.newer],
		[code.replace('q1', 'q2'), w.linkFault.newer],
		['q1.0123abcd.9.3.x', w.linkFault.damaged],
		['<script>alert(1)</script>', w.linkFault['not-ours']],
		[`1.${'A'.repeat(100_000)}`, w.linkFault['too-large']]
	] as const) {
		await page.getByLabel(w.paste).fill(text);
		await button(page, w.look).click();
		await expect(linkRefused).toContainText(why);
		expect(await everything(page), why).toBe(before);
	}
	// In codes, where one of a series is not what was shown.
	for (const one of toCodes(fragment) ?? [])
		await page.goto(`${page1}#${one === code ? `${one.slice(0, -3)}AAA` : one}`);
	await expect(linkRefused).toContainText(w.linkFault.damaged);
	expect(await everything(page)).toBe(before);
	expect(wordsOf((await storedIdea(page, id)).fields.title)).toBe('明るい待合室');
});

const hostile = {
	markup: '<script>document.title="taken"</script><img src=x onerror=alert(1)>',
	bidi: 'ab\u202egnp.exe\u2066\u0000\u0007',
	huge: '字'.repeat(20_000)
};

test('hostile words are shown as words, within the page, in the title, the names and the question', async ({
	page
}) => {
	page.on('dialog', () => {
		throw new Error('a script ran');
	});
	await makeIdea(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, page1);
	for (const [kind, text] of Object.entries(hostile)) {
		const from = text.slice(0, 400);
		const parts = {
			learners: [someone(`l-${kind}`, from)],
			ideas: [ideaFile(`i-${kind}`, teammates(text, text, text), [`l-${kind}`])]
		};
		await give(
			page,
			miraiFile(parts, { kind: 'hand-in', from, about: { part: 'before' } }),
			`${from.slice(0, 80)}`
		);
		await expect(main(page).getByText(w.handIn)).toBeVisible();
		await expect(main(page).getByText(w.ask(w.names([from])))).toBeVisible();
		await expect(main(page).locator('script, img')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
		await button(page, w.onlyIdeas).click();
		await expect(main(page).getByText(w.taken)).toBeVisible();
		await page.getByRole('link', { name: w.goTo(quoted(text)) }).click();
		await page.waitForURL(/edit/);
		await open(page, page.url().replace('/edit/', '/share/'));
		await expect(button(page, s.codes)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
		await open(page, page1);
	}
	await expect(page).not.toHaveTitle('taken');
});

test('the work of someone else is asked about: not at all, only the ideas, or as a further learner', async ({
	page
}) => {
	await makeIdea(page);
	const note = { id: 'n1', learner: 'ren', case: 'tomatoes', seconds: 8, text: '根元だけ', at: 4 };
	const file = miraiFile({
		learners: [someone('ren', 'れん')],
		notes: [note],
		ideas: [ideaFile('theirs', teammates('本の道'), ['ren'])]
	});
	await open(page, page1);
	const before = await everything(page);
	await give(page, file);
	await expect(main(page).getByText(w.ask(w.names(['れん'])))).toBeVisible();
	await press(page, button(page, w.none));
	await expect(button(page, w.choose)).toBeVisible();
	expect(await everything(page)).toBe(before);

	await give(page, file);
	await press(page, button(page, w.onlyIdeas));
	await expect(main(page).getByText(w.taken)).toBeVisible();
	const withIdea = await everything(page);
	expect(withIdea).not.toContain('根元だけ');
	await open(page, '/ja/ideas/');
	await expect(main(page).getByRole('article')).toHaveCount(2);

	// The same way in from the portfolio, where a locked file asks for its password too.
	await open(page, '/ja/portfolio/');
	await give(page, file);
	await press(page, button(page, w.all));
	await expect(main(page).getByText(w.joined(w.names(['れん'])))).toBeVisible();
	expect(await everything(page)).toContain('根元だけ');
	await open(page, '/ja/settings/');
	await expect(main(page).getByText('れん').first()).toBeVisible();
});
