import { expect, type Page } from '@playwright/test';
import type { Kind } from '#lib/steps/registry.ts';
import { words as againWords } from '#lib/steps/again/words.ts';
import { words as canvasWords } from '#lib/steps/canvas/words.ts';
import { words as chartWords } from '#lib/steps/chart/words.ts';
import { words as choiceWords } from '#lib/steps/choice/words.ts';
import { words as drawWords } from '#lib/steps/draw/words.ts';
import { words as estimateWords } from '#lib/steps/estimate/words.ts';
import { words as ownIdeaWords } from '#lib/steps/own-idea/words.ts';
import { words as surveyWords } from '#lib/steps/survey/words.ts';
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
		await doTask(page, lang);
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
	},

	async survey(page, lang) {
		// Every other item is answered, the rest is passed over.
		const items = main(page).locator('li > .item');
		for (let index = 0; index < (await items.count()); index++) {
			const item = items.nth(index);
			const scales = item.getByRole('radiogroup');
			if (index % 2 === 1 || (await scales.count()) === 0) {
				await press(page, item.getByRole('button', { name: surveyWords[lang].skip }));
				continue;
			}
			for (let row = 0; row < (await scales.count()); row++) {
				await tabTo(page, scales.nth(row).getByRole('radio').first());
				await page.keyboard.press('Space');
				await page.keyboard.press('ArrowRight');
			}
		}
		await expect(main(page).getByText(surveyWords[lang].done)).toBeVisible();
	},

	async canvas(page, lang) {
		const create = main(page).getByRole('button', { name: ownIdeaWords[lang].create });
		const cards = main(page).locator('.tray [data-card]');
		await expect(create.or(cards.first())).toBeVisible();
		if (await create.isVisible()) {
			await press(page, create);
			await expect(main(page).getByRole('link', { name: canvasWords[lang].open })).toBeVisible();
			return;
		}
		await placeAll(page);
		await press(page, main(page).getByRole('button', { name: canvasWords[lang].compare }));
		await expect(main(page).getByRole('heading', { name: canvasWords[lang].whole })).toBeVisible();
	},

	async idea(page, lang) {
		const create = main(page).getByRole('button', { name: ownIdeaWords[lang].create });
		await expect(create).toBeVisible();
		if ((await main(page).getByRole('combobox').count()) === 0) await press(page, create);
		await tickAll(page);
	},

	async checklist(page) {
		await tickAll(page);
	},

	async poll(page) {
		const rounds = main(page).getByRole('heading', { level: 2 });
		for (let round = 0; round < (await rounds.count()); round++) {
			const first = main(page).locator('.card').nth(round).getByRole('radio').first();
			await tabTo(page, first);
			await page.keyboard.press('Space');
			await expect(first).toBeChecked();
		}
	},

	async spot(page, lang) {
		await press(page, main(page).locator('[data-spot]').first());
		await press(page, main(page).getByRole('button', { name: againWords[lang].check }));
		await expect(main(page).locator('.feedback')).toHaveText(/\S/);
	},

	async sort(page, lang) {
		if ((await main(page).locator('.tray').count()) > 0) await placeAll(page);
		else {
			await tabTo(page, main(page).locator('[data-way=down]').first());
			await page.keyboard.press('Enter');
		}
		await press(page, main(page).getByRole('button', { name: againWords[lang].check }));
		await expect(main(page).locator('.feedback')).toHaveText(/\S/);
	},

	async match(page, lang) {
		const left = main(page).locator('[data-left]');
		const right = main(page).locator('[data-right]');
		for (let index = 0; index < (await left.count()); index++) {
			await press(page, left.nth(index));
			await press(page, right.nth(index));
			await expect(main(page).getByRole('status').first()).toHaveText(/\S/);
		}
		await press(page, main(page).getByRole('button', { name: againWords[lang].check }));
		await expect(main(page).locator('.feedback')).toHaveText(/\S/);
	}
};

/** Puts every card into a place: the first by picking it and then the place, the others by a digit. */
async function placeAll(page: Page): Promise<void> {
	const waiting = main(page).locator('.tray [data-card]');
	const count = await waiting.count();
	const places = main(page).locator('.sides [data-place]');
	await press(page, waiting.first());
	await press(page, main(page).locator('.chooser button').first());
	for (let left = count - 1; left > 0; left--) {
		await expect(waiting).toHaveCount(left);
		await tabTo(page, waiting.first());
		await page.keyboard.press(String(1 + (left % (await places.count()))));
	}
	await expect(waiting).toHaveCount(0);
}

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

/** Goes to a step of the lesson on the page by its route, without loading the page anew. */
export async function goTo(page: Page, step: string): Promise<void> {
	const stop = page.locator(`nav li a[data-kind][href$="step=${step}"]`);
	await stop.click();
	await expect(page).toHaveURL(new RegExp(`step=${step}$`));
	await expect(stop).toHaveAttribute('aria-current', 'step');
	await expect(main(page).locator('.view:not([inert])')).toBeVisible();
}

function isKind(kind: string): kind is Kind {
	return kind in answers;
}

async function tickAll(page: Page): Promise<void> {
	const boxes = main(page).getByRole('checkbox');
	for (let index = 0; index < (await boxes.count()); index++) {
		await tabTo(page, boxes.nth(index));
		await page.keyboard.press('Space');
		await expect(boxes.nth(index)).toBeChecked();
	}
}

/** Answers every step of a lesson whose first step is on the page, and stands at its end. */
export async function goThrough(
	page: Page,
	steps: Awaited<ReturnType<typeof stepsOf>>,
	lang: Locale
): Promise<void> {
	const words = shell[lang];
	for (const [index, { id, kind }] of steps.entries()) {
		await expect(page.locator('nav a[aria-current=step]')).toHaveAttribute('data-kind', kind);
		await answerStep(page, kind, lang);
		const last = index === steps.length - 1;
		await press(
			page,
			page.getByRole('button', { name: last ? words.lesson.finish : words.lesson.next }).last()
		);
		if (!last) {
			await expect(page).toHaveURL(new RegExp(`step=${steps[index + 1]?.id}$`));
			// The new step is there, and reading goes on at its title.
			await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
		}
		expect(id).not.toBe('');
	}
}

/** The task of a chart, if it has one: something is given, right or not, and checked. */
async function doTask(page: Page, lang: Locale): Promise<void> {
	const w = chartWords[lang].task;
	const check = main(page).getByRole('button', { name: w.check, exact: true });
	if ((await check.count()) === 0) return;
	const task = main(page)
		.locator('section')
		.filter({ has: page.getByRole('button', { name: w.check, exact: true }) })
		.last();
	const pick = task.getByRole('radio').first();
	const number = main(page).getByRole('textbox', {
		name: new RegExp(`^(${w.howMuch}|${w.howMany})`.replaceAll('?', '\\?'))
	});
	const point = main(page).getByRole('slider').first();
	await expect(pick.or(point).first()).toBeAttached();
	if ((await pick.count()) > 0) {
		await tabTo(page, pick);
		await page.keyboard.press('Space');
	} else {
		// Rows are found on the chart itself.
		await tabTo(page, point);
		await page.keyboard.press('Home');
		await page.keyboard.press('Space');
	}
	if ((await number.count()) > 0) {
		await tabTo(page, number.first());
		await page.keyboard.type('1');
		await page.keyboard.press('Tab');
	}
	await press(page, check);
}
