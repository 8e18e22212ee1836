import { expect, type Page } from '@playwright/test';
import type { Kind } from '#lib/steps/registry.ts';
import { words as chartWords } from '#lib/steps/chart/words.ts';
import { words as choiceWords } from '#lib/steps/choice/words.ts';
import { words as drawWords } from '#lib/steps/draw/words.ts';
import { words as estimateWords } from '#lib/steps/estimate/words.ts';
import { words as videoWords } from '#lib/video/words.ts';
import { ja } from '#lib/words/ja.ts';
import { en } from '#lib/words/en.ts';
import type { Locale } from '#lib/words/locale.ts';
import { press, tabTo } from './keyboard.ts';

export const shell = { ja, en };

/** What a student of that language would write; also shows that text is stored as it was typed. */
export const written = {
	ja: '坂の多い町で、買い物に困るおばあちゃん <b>太字</b>',
	en: 'My grandmother, who lives on a steep hill <b>bold</b>'
};

/** Answers the step on the page with the keyboard alone. Returns what can be found again later. */
export async function answerStep(page: Page, kind: Kind, lang: Locale): Promise<void> {
	await answers[kind](page, lang);
}

const main = (page: Page) => page.locator('#main');

const answers: Record<Kind, (page: Page, lang: Locale) => Promise<void>> = {
	// Reading on is the answer.
	read: () => Promise.resolve(),

	async video(page, lang) {
		await press(page, main(page).getByRole('button', { name: videoWords[lang].readIt }));
	},

	async choice(page, lang) {
		const groups = main(page).getByRole('group');
		for (let index = 0; index < (await groups.count()); index++) {
			const group = groups.nth(index);
			const first = group.locator('input').first();
			await tabTo(page, first);
			await page.keyboard.press('Space');
			await expect(first).toBeChecked();
		}
		const check = main(page).getByRole('button', { name: choiceWords[lang].check }).first();
		if (await check.isVisible()) await press(page, check);
		await expect(main(page).locator('[role=status]').filter({ hasText: /\S/ }).first()).toBeVisible();
	},

	async estimate(page, lang) {
		const select = main(page).getByRole('combobox');
		if ((await select.count()) > 0) {
			await tabTo(page, select.first());
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
		}
		const slider = main(page).locator('input[type=range], input[type=number]').first();
		await tabTo(page, slider);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await press(page, main(page).getByRole('button', { name: estimateWords[lang].see }));
		await expect(main(page).getByRole('button', { name: estimateWords[lang].again })).toBeVisible();
	},

	async draw(page, lang) {
		const handles = main(page).getByRole('slider');
		const count = await handles.count();
		for (let index = 0; index < count; index++) {
			await tabTo(page, handles.nth(index));
			for (let times = 0; times <= index; times++) await page.keyboard.press('ArrowUp');
		}
		await press(page, main(page).getByRole('button', { name: drawWords[lang].see }));
		await expect(main(page).getByRole('button', { name: drawWords[lang].again })).toBeVisible();
	},

	async chart(page, lang) {
		const claim = main(page).getByRole('textbox', { name: chartWords[lang].claim });
		if ((await claim.count()) > 0) {
			await tabTo(page, claim.first());
			await page.keyboard.insertText(written[lang]);
		}
		await press(page, main(page).getByRole('button', { name: chartWords[lang].compare }));
	},

	async scenario(page) {
		// Always the last choice: every way ends.
		for (let turns = 0; turns < 40; turns++) {
			const choices = main(page).locator('.options button');
			if ((await choices.count()) === 0) break;
			const before = await page.locator('[role=log]').innerText();
			await press(page, choices.last());
			await expect(page.locator('[role=log]')).not.toHaveText(before, { useInnerText: true });
		}
		await expect(main(page).locator('[data-tone]')).toBeVisible();
	},

	async write(page, lang) {
		const fields = main(page).getByRole('textbox');
		for (let index = 0; index < (await fields.count()); index++) {
			await tabTo(page, fields.nth(index));
			await page.keyboard.insertText(written[lang]);
		}
	},

	async discuss(page, lang) {
		const role = main(page).getByRole('radio').first();
		await tabTo(page, role);
		await page.keyboard.press('Space');
		await tabTo(page, main(page).getByRole('textbox').first());
		await page.keyboard.insertText(written[lang]);
	}
};

/** Steps of the lesson on the page, from its route. */
export async function stepsOf(page: Page): Promise<{ id: string; kind: Kind }[]> {
	const list = await page.locator('nav li a[data-kind]').evaluateAll((links) =>
		links.map((link) => ({
			id: new URL(link instanceof HTMLAnchorElement ? link.href : '').searchParams.get('step') ?? '',
			kind: link.getAttribute('data-kind') ?? ''
		}))
	);
	return list.map(({ id, kind }) => {
		if (!isKind(kind)) throw new Error(`no such kind: ${kind}`);
		return { id, kind };
	});
}

function isKind(kind: string): kind is Kind {
	return kind in answers;
}
