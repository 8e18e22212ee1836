import type { Page } from '@playwright/test';
import { allotWords } from '#lib/classroom/allot-words.ts';
import { answersWords } from '#lib/classroom/answers-words.ts';
import { gateWords } from '#lib/classroom/gate-words.ts';
import { logWords } from '#lib/classroom/log-words.ts';
import { sendWords } from '#lib/classroom/send-words.ts';
import { setupWords } from '#lib/classroom/setup-words.ts';
import { classWords } from '#lib/classroom/words.ts';
import { workWords } from '#lib/classroom/work-words.ts';
import { words as frameWords } from '#lib/review/frames.ts';
import { ja } from '#lib/words/ja.ts';
import { bytesOf, contentOf, give, go, makeClass } from './class-desk.ts';
import { comment, handInFile, replyFile } from './class-files.ts';
import { expect, ready, saved, test } from './support/app.ts';
import { axe } from './support/axe.ts';

const w = classWords.ja;
const setup = setupWords.ja;
const gate = gateWords.ja;

async function axeFindsNothing(page: Page): Promise<void> {
	const { violations } = await axe(page)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
}

const answers = (picked: string, text: string) => ({
	'whose-trouble': {
		kind: 'choice' as const,
		value: { picked: { whose: [picked] }, checked: [] }
	},
	'first-lines': { kind: 'write' as const, value: { texts: { who: text } } }
});
const handed = [
	handInFile({
		id: 'learner-a',
		nickname: 'あおい',
		word: 'ひまわり',
		idea: { id: 'idea-a', title: '明るい待合室' },
		answers: answers('growers', '=HYPERLINK("x")'),
		done: ['what-is-sugoi', 'tomato-film'],
		step: 'whose-trouble'
	}),
	handInFile({ id: 'learner-h', nickname: 'はると', word: 'さくら', answers: answers('shoppers', '祖母') }),
	handInFile({
		id: 'learner-m',
		nickname: 'めい',
		word: 'ひまわり',
		idea: { id: 'idea-m', title: 'くつ下リレー' }
	})
];

test('what a teacher writes is stored letter by letter, and stays as typed while it is written', async ({
	page
}) => {
	await makeClass(page);
	await go(page, 'setup');
	const members = page.getByLabel(setup.membersOf('わた'));
	await members.focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('\nそうた \nゆい');
	// Lines are trimmed where they are kept, not under the hand of whoever writes.
	await expect(members).toHaveValue(/そうた \nゆい$/);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(members).toHaveValue(/そうた\nゆい$/);

	await page.getByText(setup.rubricChange).click();
	const name = page.getByLabel(setup.rubricTitle).first();
	const before = await name.inputValue();
	await name.focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('て');
	await page.keyboard.press('Backspace');
	await expect(name).toHaveValue('');
	await page.keyboard.press('Tab');
	// A row without a name keeps the one it had.
	await expect(name).toHaveValue(before);
	await page.keyboard.type('だれのため？');
	const sentence = page.getByLabel(setup.rubricLevel(1)).first();
	await sentence.fill('まだ、だれのためか言えない');
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByText(setup.rubricChange).click();
	await expect(sentence).toHaveValue('まだ、だれのためか言えない');
	await expect(page.getByLabel(setup.rubricAsks).first()).toHaveValue(/だれのため？/);
});

test('a class is made, files come in twice, mentors are allotted, one comment is held, and all of it can be saved', async ({
	page
}) => {
	await makeClass(page);
	await go(page, 'work');
	await expect(page.getByText(workWords.ja.whoText(0, 4))).toBeVisible();
	await give(page, [...handed, { name: 'photo.mirai', mimeType: 'image/jpeg', buffer: Buffer.from('no') }]);
	await expect(page.getByText(workWords.ja.done(3, 0, 1))).toBeVisible();
	await expect(page.getByText(workWords.ja.otherWord('さくら'))).toBeVisible();
	await expect(page.getByText(workWords.ja.whoText(3, 4))).toBeVisible();
	await expect(page.getByLabel(workWords.ja.put('あおい'))).toHaveValue(/./);
	// The same again, the other way round: nothing is new.
	await give(page, [...handed].reverse());
	await expect(page.getByText(workWords.ja.done(0, 3, 0))).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveCount(4);
	await axeFindsNothing(page);

	await go(page, 'answers');
	await expect(page.getByText(answersWords.ja.answered(2, 3)).first()).toBeVisible();
	await axeFindsNothing(page);
	const csv = await bytesOf(page, page.getByRole('button', { name: answersWords.ja.csv }));
	expect(csv.download.suggestedFilename()).toMatch(/\.csv$/);
	const text = csv.bytes.toString('utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	expect(text).toContain(`"'=HYPERLINK(""x"")"`);

	await go(page, 'mentors');
	await page.getByRole('button', { name: allotWords.ja.run, exact: true }).click();
	await expect(page.getByText(allotWords.ja.even)).toBeVisible();
	await axeFindsNothing(page);
	// By hand, with keys alone: a mentor is taken from a team.
	const first = page.getByRole('button', { name: /みなとから.*を外す/ }).first();
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(allotWords.ja.byHand)).toBeVisible();
	// And given to it again: choosing alone does nothing yet.
	const taken =
		/みなとから(.*)を外しました/.exec(await page.locator('#main [role=status].sr').innerText())?.[1] ?? '';
	const choice = page.getByLabel(allotWords.ja.add('みなと'));
	await choice.focus();
	const chosen = () => choice.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text ?? '');
	for (let n = 0; n < 4 && !(await chosen()).startsWith(taken); n++) await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: allotWords.ja.take(taken, 'みなと') })).toHaveCount(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: allotWords.ja.take(taken, 'みなと') })).toBeVisible();
	await page.getByRole('button', { name: allotWords.ja.again }).click();
	await expect(page.getByText(allotWords.ja.byHand)).toBeHidden();
	await saved(page);

	await go(page, 'send');
	const review = await contentOf(page, page.getByRole('button', { name: sendWords.ja.oneFor('佐伯直人') }));
	expect(review.cover.kind).toBe('review');
	expect(review.parts.ideas.length).toBeGreaterThan(0);
	expect(review.parts.answers).toEqual([]);
	const about = review.cover.about;
	if (!about || !('mentor' in about)) throw new Error('the file names its mentor');
	await axeFindsNothing(page);

	await go(page, 'work');
	const mentor = { id: about.mentor, name: '佐伯直人' };
	const good = comment('idea-a', mentor, 'wonder', 'だれが、いちばん困っていますか。', 1000);
	const bad = comment('idea-a', mentor, 'answer', '連絡は saeki@example.com まで。', 2000);
	await give(page, [replyFile('佐伯直人', [good, bad])]);
	await expect(page.getByText(workWords.ja.reply('佐伯直人', 2))).toBeVisible();
	await give(page, [replyFile('佐伯直人', [bad, good])]);
	await expect(page.getByText(workWords.ja.reply('佐伯直人', 0))).toBeVisible();

	await go(page, 'gate');
	await expect(page.getByText(gate.flagged)).toHaveCount(1);
	await axeFindsNothing(page);
	const flagged = page.getByRole('article').filter({ hasText: gate.flagged });
	await flagged.getByRole('button', { name: new RegExp(`^${gate.hold}`) }).click();
	const reason = flagged.getByLabel(gate.reason);
	await expect(reason).toBeFocused();
	await page.keyboard.type('連絡先が入っています');
	await flagged.getByRole('button', { name: gate.decide.hold, exact: true }).click();
	await expect(page.getByText(gate.flagged)).toHaveCount(0);
	await page.getByRole('button', { name: gate.passAll(1) }).click();
	await expect(page.getByText(gate.none)).toBeVisible();

	await go(page, 'send');
	const back = await contentOf(page, page.getByRole('button', { name: sendWords.ja.oneFor('みなと') }));
	expect(back.cover.kind).toBe('reply');
	expect(back.parts.entries.map(({ id }) => id)).toEqual([good.id]);

	await go(page, 'log');
	await expect(page.getByText('連絡先が入っています')).toBeVisible();
	await axeFindsNothing(page);
	const log = await bytesOf(page, page.getByRole('button', { name: logWords.ja.csv }));
	for (const words of [logWords.ja.acts.hold, logWords.ja.acts.pass, '連絡先が入っています', bad.id])
		expect(log.bytes.toString('utf8')).toContain(words);

	await go(page, 'setup');
	for (const { title } of Object.values(frameWords.ja.rules))
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	// A copy of the whole class; then the class goes, and comes back from the file.
	const kept = await bytesOf(page, page.getByRole('button', { name: setup.keepFile }));
	await page.getByRole('button', { name: setup.delete }).click();
	await expect(page.getByRole('heading', { name: w.none })).toBeVisible();
	const copy = { name: 'class.zip', mimeType: 'application/zip', buffer: kept.bytes };
	await page.locator('#main input[type=file]').setInputFiles(copy);
	await expect(page.getByText(w.brought('2年3組'))).toBeVisible();
	await page.locator('#main input[type=file]').setInputFiles(copy);
	await expect(page.getByText(w.mergedInto('2年3組'))).toBeVisible();
	await page.getByRole('button', { name: w.removeOf('2年3組') }).click();
	await page.getByRole('button', { name: ja.undo }).last().click();
	await page.getByRole('link', { name: '2年3組' }).click();
	await expect(page.getByText(workWords.ja.whoText(3, 4))).toBeVisible();
});

test('what is typed about a class is there after a reload, and its teams go with undo', async ({ page }) => {
	await makeClass(page);
	await page.getByLabel(setup.teacher, { exact: true }).fill('田辺');
	await saved(page);
	await page.reload();
	await expect(page.getByLabel(setup.teacher, { exact: true })).toHaveValue('田辺');
	await page.getByRole('button', { name: setup.removeTeam('みなと') }).click();
	await expect(page.getByLabel(setup.teamName(1))).toHaveValue('わた');
	await page.getByRole('button', { name: ja.undo }).last().click();
	await expect(page.getByLabel(setup.teamName(1))).toHaveValue('みなと');
	await expect(page.getByLabel(setup.teamName(2))).toHaveValue('わた');
	await axeFindsNothing(page);
});

/** Nothing is wider than the page, on a phone and with text of twice the size. */
async function fits(page: Page): Promise<void> {
	for (const size of ['100%', '200%']) {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size);
		const over = await page.evaluate(() =>
			[...document.querySelectorAll('#main *')]
				.filter((element) => {
					const { right, width } = element.getBoundingClientRect();
					return (
						width > 0 &&
						right > document.documentElement.clientWidth + 1 &&
						!element.closest('.sr, [role=region], svg') &&
						getComputedStyle(element).position !== 'absolute'
					);
				})
				.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
				.slice(0, 5)
		);
		expect(over, `wider than a phone, text ${size}`).toEqual([]);
	}
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await page.setViewportSize({ width: 1366, height: 768 });
}

test('hostile names and words stay words, and nothing overflows in any part of the desk', async ({
	page
}) => {
	const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	const long = 'ながい'.repeat(60);
	await makeClass(page);
	await page.getByLabel(setup.name, { exact: true }).fill(markup.slice(0, 60));
	await page.getByLabel(setup.teamName(1)).fill('W'.repeat(60));
	await saved(page);
	await go(page, 'work');
	const mentor = { id: 'm', name: `\u202E${markup}` };
	await give(page, [
		handInFile({
			id: 'h1',
			nickname: `\u202E${markup}${'M'.repeat(300)}`,
			idea: { id: 'evil', title: `${markup}${'W'.repeat(200)}` },
			answers: answers('growers', `${markup}${'W'.repeat(400)}`),
			done: ['what-is-sugoi']
		}),
		handInFile({ id: 'h2', nickname: long, idea: { id: 'evil', title: long } }),
		replyFile('x', [comment('evil', mentor, 'wish', `${markup}${'W'.repeat(1500)}`, 5)])
	]);
	await expect(page.getByText(workWords.ja.done(3, 0, 0))).toBeVisible();
	await fits(page);
	for (const part of ['answers', 'ideas', 'mentors', 'send', 'gate', 'log', 'setup'] as const) {
		await go(page, part);
		await expect(page.getByRole('heading', { level: 1, name: w.partTitles[part] })).toBeVisible();
		if (part === 'mentors') await page.getByRole('button', { name: allotWords.ja.run, exact: true }).click();
		await expect(page.locator('#main')).toContainText(/W{20}|onerror/);
		await fits(page);
	}
	expect(await page.locator('#main img, #main script').count()).toBe(0);
	expect(await page.title()).toContain(w.title);
});
