import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { unpack } from '#lib/exchange/unpack.ts';
import { words as checkWords } from '#lib/review/checks-words.ts';
import { introductionWords } from '#lib/review/desk/introduction.ts';
import { words as deskWords } from '#lib/review/desk/words.ts';
import { entryOf } from '#lib/review/entry.ts';
import { words as frameWords } from '#lib/review/frames.ts';
import { words as ideaWords } from '#lib/review/idea/words.ts';
import { words as teamWords } from '#lib/review/student/words.ts';
import { openWords } from '#lib/ideas/share/open-words.ts';
import { quoted } from '#lib/words/quoted.ts';
import { shareWords } from '#lib/ideas/share/words.ts';
import { fileOf, forMentor, ideaFile, layOn, waitingIdea, type Given } from './review-made.ts';
import { expect, open, ready, saved, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';

const d = deskWords.ja;
const w = ideaWords.ja;
const t = teamWords.ja;
const s = shareWords.ja;
const o = openWords.ja;
const f = frameWords.ja;
const main = (page: Page) => page.locator('#main');
const spot = (page: Page, words: string) => page.locator('button[data-spot]', { hasText: words }).first();

async function given(download: Promise<Download>): Promise<Given> {
	const path = await (await download).path();
	return { name: 'reply.mirai', mimeType: 'application/zip', buffer: await readFile(path) };
}

/** Opens a file as a student does, and takes it in. */
async function takeIn(page: Page, file: Given): Promise<void> {
	await open(page, '/ja/ideas/open/');
	await main(page).locator('input[type=file]:not([multiple])').setInputFiles(file);
	await main(page).getByRole('button', { name: o.merge }).click();
	await expect(main(page).getByText(new RegExp(`${o.taken}|${o.nothing}`))).toBeVisible();
}

test('a mentor, on the first visit and with keys alone, reviews a prepared idea and sends it back', async ({
	page
}, info) => {
	const begun = Date.now();
	let actions = 0;
	const { keyboard } = page;
	const key = async (name: string) => {
		actions++;
		await keyboard.press(name);
	};
	const go = async (button: ReturnType<Page['getByRole']>) => {
		actions++;
		await press(page, button);
	};
	const write = async (text: string) => {
		actions++;
		await keyboard.type(text);
	};
	await open(page, '/ja/review/');

	// Two minutes of practice, of which the first case is done and the rest skipped.
	const i = introductionWords.ja;
	await go(main(page).getByRole('button', { name: i.begin }));
	await go(main(page).getByRole('button', { name: i.next }));
	await go(main(page).getByRole('button', { name: i.next }));
	const [first] = i.cases;
	await tabTo(page, main(page).getByRole('radio').first());
	await key('Space');
	await expect(main(page).getByText(first.choices[0]?.why ?? '')).toBeVisible();
	await key('ArrowDown');
	await expect(main(page).getByText(i.good)).toBeVisible();
	await go(main(page).getByRole('button', { name: i.skip }));

	const chooser = page.waitForEvent('filechooser');
	await go(main(page).getByRole('button', { name: d.chooseFiles }));
	await (await chooser).setFiles(forMentor(waitingIdea(), 'i1'));
	const card = page.locator('[data-card]');
	await expect(card).toHaveText('まちあい');
	await key('j');
	await expect(card).toBeFocused();
	await key('Enter');
	await expect(page.locator('#idea-title')).toHaveText('まちあい');
	await ready(page);

	// From place to place, until the one to comment on.
	const note = spot(page, 'バスがいつ来るか分からない');
	await expect(note).toBeVisible();
	for (let n = 0; n < 40; n++) {
		if (await note.evaluate((element) => element === document.activeElement)) break;
		await key('j');
	}
	await expect(note).toBeFocused();
	await key('Enter');
	const area = page.locator('[data-composer]');
	await expect(area).toBeFocused();
	await write('それは本当に困っていますか？');
	await key('Control+Enter');
	await expect(page.getByText(checkWords.ja.hints['yes-no'].title)).toBeVisible();
	// A hint is taken, and what was half written is there after a reload.
	await keyboard.press('Control+a');
	await write('いまは、どうしのいでいますか。');
	await expect(page.getByText(checkWords.ja.hints['yes-no'].title)).toHaveCount(0);
	await saved(page);
	await page.reload();
	await ready(page);
	await go(page.getByRole('button', { name: /つづきを書く|「いまは、どう/ }).first());
	await expect(area).toHaveValue('いまは、どうしのいでいますか。');
	await key('Control+Enter');
	await expect(note).toBeFocused();
	await expect(page.getByRole('button', { name: w.pin(1) })).toBeVisible();

	const level = page.getByRole('radio', { name: /^だれのため：3/ });
	await tabTo(page, page.getByRole('radio', { name: /^だれのため：1/ }));
	await key('ArrowRight');
	await key('ArrowRight');
	await expect(level).toBeChecked();

	await go(page.getByRole('button', { name: w.send }));
	const dialog = page.getByRole('dialog', { name: d.sendTitle });
	await tabTo(page, dialog.getByLabel(d.name, { exact: true }));
	await write('佐伯 直人');
	const download = page.waitForEvent('download');
	await go(dialog.getByRole('button', { name: d.sendFile }));
	const file = await given(download);
	await expect(dialog.getByText(d.thanks)).toBeVisible();
	const read = unpack(new Uint8Array(file.buffer));
	if (!read.ok) throw new Error('the reply cannot be read');
	const { cover, parts } = read.value;
	expect(cover).toMatchObject({ kind: 'reply', from: '佐伯 直人', about: { class: { id: 'c1' } } });
	expect(parts.entries).toMatchObject(
		[
			{ kind: 'comment', by: { key: 'm-saeki' }, anchor: { type: 'note' }, text: /しのいで/ },
			{ kind: 'mark', row: 'for-whom', level: 3 }
		].map((entry) => ({ ...entry, text: expect.anything() }))
	);
	info.annotations.push({
		type: 'first review by keyboard',
		description: `${actions} actions, ${Math.round((Date.now() - begun) / 1000)} s`
	});
	console.log(info.annotations.at(-1)?.description);
});

test('comments arrive where they belong, are answered, and the answer comes back; all of it twice does no harm', async ({
	page: mentor,
	browser,
	baseURL,
	watch
}) => {
	const context = await browser.newContext({
		baseURL,
		locale: 'ja-JP',
		viewport: { width: 1366, height: 768 }
	});
	await watch.follow(context);
	const student = await context.newPage();
	const on = waitingIdea();
	const idea = fileOf({ ideas: [ideaFile(on, 'i1')] }, { kind: 'idea', from: 'みお', about: null });
	await takeIn(student, idea);

	// The same file twice, and something that is none of ours.
	const broken = { ...idea, name: 'broken.mirai', buffer: idea.buffer.subarray(0, 200) };
	await layOn(mentor, [idea, idea, broken]);
	await expect(mentor.locator('[data-card]')).toHaveCount(1);
	await expect(mentor.getByText('broken.mirai')).toBeVisible();
	await mentor.locator('[data-card]').click();
	// Whoever speaks to the device switches letters off as keys.
	await mentor.getByRole('button', { name: '文字のキーを使わない' }).click();
	await mentor.keyboard.press('j');
	await expect(mentor.getByRole('button', { name: '文字のキーを使う' })).toBeFocused();
	await spot(mentor, 'あと何分かが、いつも見える').click();
	await mentor.locator('[data-composer]').fill('待つ人が「あとどれくらいか」を知れたら、と思いました。');
	await mentor.getByText(f.frames.wish.name, { exact: true }).click();
	await mentor.getByRole('button', { name: w.put, exact: true }).click();
	await mentor.getByRole('button', { name: w.send }).click();
	const dialog = mentor.getByRole('dialog', { name: d.sendTitle });
	await dialog.getByLabel(d.name, { exact: true }).fill('佐伯 直人');
	const sent = mentor.waitForEvent('download');
	await dialog.getByRole('button', { name: d.sendFile }).click();
	const reply = await given(sent);

	await takeIn(student, reply);
	await takeIn(student, reply);
	await expect(main(student).getByText(o.nothing)).toBeVisible();
	await main(student)
		.getByRole('link', { name: t.read(quoted('まちあい')) })
		.click();
	const comment = student.locator('[data-comment]');
	await expect(comment).toHaveCount(1);
	await comment.getByText(f.uses.partly, { exact: true }).click();
	await comment.getByLabel(t.reason, { exact: true }).fill('大きな字の画面に');
	// What is half written survives.
	await saved(student);
	await student.reload();
	await ready(student);
	await expect(comment.getByLabel(t.reason, { exact: true })).toHaveValue('大きな字の画面に');
	await comment.getByLabel(t.reason, { exact: true }).press('End');
	await student.keyboard.type('しました。');
	await comment.getByRole('button', { name: t.answer, exact: true }).click();
	await expect(comment.getByText('大きな字の画面にしました。')).toBeVisible();
	await comment.getByRole('button', { name: t.thank }).click();
	await expect(comment.getByText(t.thanked)).toBeVisible();

	// On the canvas the note has a count, and the comment beside it.
	await comment.getByRole('link', { name: t.goTo }).click();
	const note = student.locator('[data-place]', { hasText: 'あと何分かが、いつも見える' }).first();
	await note.click();
	await expect(note).toHaveAttribute('aria-label', /コメント 1/);
	await expect(student.locator('aside [data-comment]')).toBeVisible();

	await student.getByRole('link', { name: 'わたす' }).click();
	const passed = student.waitForEvent('download');
	await main(student).getByRole('button', { name: s.file }).click();
	const second = await given(passed);
	on.editor.writeItem(
		'note',
		on.drawn.id('あと何分かが、いつも見える'),
		'text',
		'あと何分かが、大きな字で見える'
	);
	const newer = fileOf({ ideas: [ideaFile(on, 'i1')] }, { kind: 'idea', from: 'みお', about: null });
	// The newer one first, then the older with the answers, then both again.
	await layOn(mentor, [newer, second, second, newer]);
	await expect(mentor.locator('[data-card]')).toHaveCount(1);
	await mentor.locator('[data-card]').click();
	await expect(mentor.getByText(w.since(1))).toBeVisible();
	await expect(mentor.locator('[data-thread]').getByText('大きな字の画面にしました。')).toHaveCount(1);
	await expect(mentor.locator('[data-thread]').getByText(f.uses.partly).first()).toBeVisible();
	await mentor.getByText(w.showChanges).click();
	await expect(mentor.getByText(w.answersComment)).toBeVisible();
	await mentor.getByRole('button', { name: w.known }).click();
	await expect(mentor.getByText(w.sinceNone)).toBeVisible();
	await context.close();
});

test('an idea and what is said about it travel inside links, and a half of a link says so', async ({
	page
}) => {
	await takeIn(
		page,
		fileOf({ ideas: [ideaFile(waitingIdea(), 'i1')] }, { kind: 'idea', from: 'みお', about: null })
	);
	await open(page, '/ja/ideas/share/?id=i1');
	await main(page).getByRole('button', { name: s.mentorLink }).click();
	const given = await main(page).locator('textarea').inputValue();
	expect(new URL(given).pathname).toBe('/ja/review/');
	await open(page, new URL(given).pathname + new URL(given).hash);
	await expect(page.locator('[data-card]')).toHaveText('まちあい');
	// What is in a link stays out of the history.
	expect(new URL(page.url()).hash).toBe('');
	await page.locator('[data-card]').click();
	await page.locator('[data-composer]').fill('三人に話を聞いてから書いているところが、いいです。');
	await page.getByText(f.frames.like.name, { exact: true }).click();
	await page.locator('[data-composer]').press('Control+Enter');
	await page.getByRole('button', { name: w.send }).click();
	const dialog = page.getByRole('dialog', { name: d.sendTitle });
	await dialog.getByLabel(d.name, { exact: true }).fill('佐伯 直人');
	await dialog.getByRole('button', { name: d.sendLink }).click();
	const reply = await dialog.getByRole('textbox', { name: d.sendLink }).inputValue();

	await open(page, `/ja/ideas/open/${new URL(reply).hash.slice(0, -12)}`);
	await expect(main(page).getByText(o.linkFault.damaged)).toBeVisible();
	await main(page).getByRole('textbox', { name: o.paste }).fill(`先生から ${reply} です`);
	await main(page).getByRole('button', { name: o.look }).click();
	// The mentor is at the same device here, so the words are known already.
	await expect(main(page).getByText(t.arrived(quoted('まちあい'), 0, 0))).toBeVisible();
	await open(page, '/ja/ideas/comments/?id=i1');
	await expect(page.locator('[data-comment]')).toContainText('三人に話を聞いて');
});

test('hostile words are words, from both sides, and push nothing off the page', async ({ page }) => {
	page.on('dialog', () => {
		throw new Error('words were run');
	});
	const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
	const long = `${'\u202e'}${'あ'.repeat(900)}${'x'.repeat(900)}`;
	const on = waitingIdea(evil);
	on.editor.writeItem('note', on.drawn.id('バスがいつ来るか分からない'), 'text', long);
	on.editor.write('ask', `javascript:alert(1) ${evil}`);
	const by = { role: 'mentor', name: `${evil} 佐伯`, key: '__proto__' } as const;
	const entries = [
		{ type: 'idea' } as const,
		{ type: 'note', note: 'constructor', section: 'pains', words: evil } as const
	].map((anchor, at) =>
		entryOf({
			kind: 'comment',
			idea: 'i1',
			by,
			at,
			mood: 'wish',
			anchor,
			text: `${evil}${long}`.slice(0, 2000)
		})
	);
	const file = fileOf(
		{ ideas: [ideaFile(on, 'i1')], entries },
		{ kind: 'idea', from: evil, about: null },
		`${evil}.mirai`
	);
	await layOn(page, file);
	await expect(page.locator('[data-card]')).toHaveText(evil);
	await page.locator('[data-card]').click();
	await expect(page.locator('#idea-title')).toHaveText(evil);
	await expect(page.locator('[data-thread]')).toHaveCount(2);
	await expect(page.getByText(w.gone)).toBeVisible();
	await takeIn(page, file);
	await open(page, '/ja/ideas/comments/?id=i1');
	await expect(page.locator('[data-comment]')).toHaveCount(2);
	await expect(page.locator('[data-comment] img, [data-comment] script')).toHaveCount(0);
	for (const path of ['review/', 'review/idea/?id=i1', 'ideas/comments/?id=i1']) {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, `/ja/${path}`);
		await expect(main(page).getByText(evil).filter({ visible: true }).first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	}
});
