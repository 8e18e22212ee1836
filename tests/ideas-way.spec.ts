import type { Page } from '@playwright/test';
import { guide } from '#lib/ideas/guide.ts';
import { words as names } from '#lib/ideas/section-words.ts';
import { words as fieldWords } from '#lib/ideas/ui/words-field-words.ts';
import { words as ways } from '#lib/ideas/way/words.ts';
import { beginIdea, makeIdea } from './ideas-made.ts';
import { expect, open, ready, saved, test } from './support/app.ts';
import { press, tabTo } from './support/keyboard.ts';

// Nothing here is about offline use, and every new browser would copy the whole app first.
test.use({ serviceWorkers: 'block' });

type Lang = 'ja' | 'en';

/** Where things of the way stand on the page. */
function on(page: Page, lang: Lang) {
	const main = page.locator('#main');
	const [w, n, g] = [ways[lang], names[lang], guide[lang]];
	return {
		w,
		n,
		g,
		box: (name: string) => main.getByRole('textbox', { name, exact: true }),
		button: (name: string) => main.getByRole('button', { name, exact: true }),
		link: (name: string) => main.getByRole('link', { name, exact: true }),
		stop: (part: keyof typeof w.parts) =>
			main
				.getByRole('navigation', { name: w.road })
				.first()
				.getByRole('link', { name: new RegExp(`^${w.parts[part]}`) }),
		notes: main.locator('.note')
	};
}

/** As soon as the badge says that all is stored. */
async function reload(page: Page): Promise<void> {
	await saved(page);
	await page.reload();
	await ready(page);
}

test('the way from theme to ask is walked by keyboard alone, and a reload in the middle loses nothing', async ({
	page
}) => {
	await beginIdea(page, 'ja');
	const { keyboard } = page;
	const { w, n, g, box, button, link, stop, notes } = on(page, 'ja');
	const write = async (name: string, text: string) => {
		await tabTo(page, box(name));
		await keyboard.type(text);
	};

	await write(n.fields.interests, '星を見ること');
	await write(n.fields.worries, '冬のバス停は寒い');
	await press(page, button(w.addCandidate));
	await expect(box(w.candidateN(1))).toBeFocused();
	await keyboard.type('高校生が寒いバス停で待っている');
	await write(g.theme.choice.me.question, '自分も待つから');
	await press(page, button(w.choose));
	await expect(button(w.chosen)).toHaveAttribute('aria-pressed', 'true');

	await press(page, link(w.next(w.parts.person)));
	await expect(page).toHaveURL(/part=person/);
	await press(page, button(w.start));
	await expect(box(g.user.question)).toBeFocused();
	await keyboard.type('バスで通う高校生');
	await write(w.heardNew, '親にも悪いし');
	await keyboard.press('Control+Enter');
	await expect(notes).toHaveCount(1);
	await keyboard.type('一時間に一本しかない');
	// In the middle of a note, and the page is gone.
	await reload(page);
	await expect(box(g.user.question)).toHaveValue('バスで通う高校生');
	await expect(notes).toHaveCount(2);

	await press(page, notes.first().getByRole('button', { name: n.sections.pains }));
	await expect(notes).toHaveCount(1);
	// The next note is at hand.
	await expect(notes.first().getByRole('button', { name: n.sections.jobs })).toBeFocused();
	await press(page, page.getByRole('button', { name: w.undo, exact: true }).last());
	await expect(notes).toHaveCount(2);
	await expect(notes.first().getByRole('textbox')).toHaveValue('親にも悪いし');

	await page.goBack();
	await expect(page).toHaveURL(/part=theme/);
	await expect(box(n.fields.interests)).toHaveValue('星を見ること');
	await page.goForward();
	await press(page, stop('future'));
	await expect(page).toHaveURL(/part=future/);
	await write(n.fields.headline, '待つ時間が、いちばん人気の時間に');
	await press(page, button(w.addStep));
	await expect(box(w.when)).toBeFocused();
	await expect(box(w.when)).toHaveValue(w.nextWeek);
	await write(w.stepText, '待っている人を数える');
	await press(page, button(w.addStep));
	await keyboard.type('2030');
	await reload(page);
	await expect(box(w.when).last()).toHaveValue('2030');
	await press(page, button(w.upOf(w.untitled)));
	await expect(box(w.when).first()).toHaveValue('2030');
	await expect(button(w.downOf(w.untitled))).toBeFocused();

	await press(page, link(w.next(w.parts.ask)));
	await expect(page).toHaveURL(/part=ask/);
	await press(page, button(`${w.askTake}: ${w.askExamples[0] ?? ''}`));
	await expect(box(n.fields.ask)).toHaveValue(w.askExamples[0] ?? '');
	await reload(page);
	await expect(box(n.fields.ask)).toHaveValue(w.askExamples[0] ?? '');
	await expect(stop('future')).toContainText(w.written);
	await expect(link(w.next(w.pitch))).toHaveAttribute('href', /ideas\/pitch\/\?id=/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' });

	test('the way is walked by touch in English', async ({ page }) => {
		await beginIdea(page, 'en');
		const { w, n, g, box, button, link, stop, notes } = on(page, 'en');
		const write = async (name: string, text: string) => {
			await box(name).last().tap();
			await page.keyboard.type(text);
		};
		await write(n.fields.interests, 'Stars');
		await button(w.addCandidate).tap();
		await write(w.candidateN(1), 'Pupils wait for the bus in the cold');
		await button(w.choose).tap();
		await link(w.next(w.parts.person)).tap();
		await button(w.start).tap();
		await write(g.user.question, 'A pupil who goes by bus');
		await write(w.heardNew, 'One bus an hour');
		await button(w.heardAdd).tap();
		await write(w.heardNew, 'Call me at 090-1234-5678');
		await expect(page.getByText(w.personal)).toBeVisible();
		// It says so, and lets it be.
		await button(w.heardAdd).tap();
		await expect(notes).toHaveCount(2);
		await notes.first().getByRole('button', { name: n.sections.pains }).tap();
		await expect(notes).toHaveCount(1);

		await stop('future').tap();
		await page.getByText(w.sdgAdd).tap();
		await page.getByRole('button', { name: /SDG 11/ }).tap();
		await write(w.sdgWhy('Cities and towns'), 'Towns where nobody needs a car');
		await page.getByText(n.layers.society, { exact: true }).tap();
		await expect(page.getByText(w.layerHelp.society)).toBeVisible();
		await button(w.addStep).tap();
		await write(w.stepText, 'Count who waits');
		await link(w.next(w.parts.ask)).tap();
		await write(n.fields.ask, 'Whom could we ask to lend a room?');
		await reload(page);
		await expect(box(n.fields.ask)).toHaveValue('Whom could we ask to lend a room?');
		await expect(page.getByRole('link', { name: w.thin.step })).toHaveCount(0);
		await stop('canvas').tap();
		await expect(page.getByText('One bus an hour').first()).toBeVisible();
	});
});

test('an idea that is not here says so', async ({ page }) => {
	await open(page, '/ja/ideas/edit/?id=nobody&part=future');
	await expect(page.locator('#main').getByRole('heading')).toBeVisible();
	await expect(page.locator('#main').getByRole('link').first()).toBeVisible();
});

test('a field keeps its caret and stays typed when another window writes in the idea', async ({
	page,
	context
}) => {
	const id = await makeIdea(page);
	const path = `/ja/ideas/edit/?id=${id}&part=theme`;
	await open(page, path);
	const { n, box } = on(page, 'ja');
	await expect(box(n.fields.interests)).toHaveValue(/^星を見ること/);
	const other = await context.newPage();
	await open(other, path);
	const there = on(other, 'ja').box(n.fields.interests);
	await there.press('Control+End');
	const end = await there.evaluate((area: HTMLTextAreaElement) => area.value.length);

	await box(n.fields.interests).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('夜に');
	// Written without leaving the field.
	await expect(there).toHaveValue(/^夜に星を見ること/);
	// Behind the same letters as before.
	const caret = await there.evaluate((area: HTMLTextAreaElement) => area.selectionStart);
	expect(caret).toBe(end + '夜に'.length);
});

for (const { choose, stays } of [
	{ choose: fieldWords.ja.takeThis('バスの写真'), stays: /^バスの写真$/ },
	{ choose: fieldWords.ja.join, stays: /星を見ること[^]*バスの写真|バスの写真[^]*星を見ること/ }
])
	test(`two wordings stand to choose from, and the choice stays: ${choose}`, async ({ page }) => {
		const id = await makeIdea(page, 'ja', 'divided');
		await open(page, `/ja/ideas/edit/?id=${id}&part=theme`);
		const { n, box, button } = on(page, 'ja');
		await expect(page.getByText(fieldWords.ja.two)).toBeVisible();
		await expect(page.getByText('みお').first()).toBeVisible();
		await expect(page.getByText('れん').first()).toBeVisible();
		await press(page, button(choose));
		await expect(box(n.fields.interests)).toHaveValue(stays);
		await reload(page);
		await expect(box(n.fields.interests)).toHaveValue(stays);
	});

test('the last letters are written when the field is left for another part', async ({ page }) => {
	await beginIdea(page);
	const { n, box, stop } = on(page, 'ja');
	await box(n.fields.worries).pressSequentially('冬のバス停は寒い');
	await stop('ask').click();
	await expect(page).toHaveURL(/part=ask/);
	await stop('theme').click();
	await expect(box(n.fields.worries)).toHaveValue('冬のバス停は寒い');
});
