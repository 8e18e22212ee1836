import type { Page } from '@playwright/test';
import { aloudWords } from '#lib/aloud/words.ts';
import { words as againWords } from '#lib/steps/again/words.ts';
import { words as deskWords } from '#lib/steps/desk-words.ts';
import { words as estimateWords } from '#lib/steps/estimate/words.ts';
import { ja } from '#lib/words/ja.ts';
import { expect, open, ready, test } from './support/app.ts';
import { press } from './support/keyboard.ts';
import { library } from './support/lessons.ts';

// The program as its audiences meet it: a fourth-grader with a tablet, who taps and listens.
test.use({ serviceWorkers: 'block' });

const main = (page: Page) => page.locator('#main');

/** Headless browsers have no voices: this one is done with each piece at once, and remembers it. */
async function giveVoice(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const spoken: string[] = [];
		class Utterance {
			text: string;
			onend: (() => void) | null = null;
			constructor(text: string) {
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => [{ lang: 'ja-JP', localService: true, default: true, name: 'test' }],
			speak(utterance: Utterance) {
				spoken.push(utterance.text);
				setTimeout(() => utterance.onend?.(), 30);
			},
			cancel: () => undefined
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(window, 'spoken', { value: spoken });
	});
	return async () => {
		const spoken = await page.evaluate((): unknown => Reflect.get(window, 'spoken'));
		return Array.isArray(spoken) ? spoken.map(String) : [];
	};
}

test.describe('on a tablet, by touch alone', () => {
	test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

	test('a fourth-grader goes through a lesson, and has it read aloud', async ({ page }) => {
		test.setTimeout(120_000);
		const spoken = await giveVoice(page);
		await page.goto('/ja/learn/e-net-caravan/grades-3-4-name-and-photo/');
		await ready(page);
		await expect(page.locator('html')).toHaveAttribute('data-furigana', 'g3');

		// Sorting: what it is about is heard first, from the title down to the cards.
		const read = page.getByRole('button', { name: aloudWords.ja.read });
		await read.tap();
		await expect(read).toBeVisible({ timeout: 20_000 });
		const heard = await spoken();
		const title = await main(page)
			.getByRole('heading', { level: 1 })
			.evaluate((heading) => {
				const copy = heading.cloneNode(true);
				if (copy instanceof Element) copy.querySelectorAll('rt').forEach((reading) => reading.remove());
				return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
			});
		expect(heard[0]).toBe(title);
		expect(heard.length).toBeGreaterThan(6);
		await placeAll(page);
		await main(page).getByRole('button', { name: againWords.ja.check }).tap();
		await next(page);

		// Looking for signs in a picture.
		const signs = main(page).locator('.exhibit button, .exhibit [role=checkbox], .exhibit input').first();
		await expect(signs).toBeVisible();
		await signs.tap();
		await main(page).getByRole('button', { name: againWords.ja.check }).tap();
		await expect(main(page).getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
		await next(page);

		// A story on a made-up phone: to its end, back, and another way.
		await story(page);
		await next(page);

		// One word of one's own.
		const field = main(page).getByRole('textbox').first();
		await field.tap();
		await page.keyboard.insertText('あとで');
		await page.getByRole('button', { name: ja.lesson.finish }).tap();
		await expect(main(page)).toContainText(ja.lesson.finished.title);
	});
});

/** Each card is tapped, then the place it belongs to; places by turns. */
async function placeAll(page: Page): Promise<void> {
	const cards = main(page).locator('.tray [data-card]');
	await expect(cards.first()).toBeVisible();
	for (let left = await cards.count(); left > 0; left--) {
		await cards.first().tap();
		await main(page)
			.locator('.chooser button')
			.nth(left % 2)
			.tap();
		await expect(cards).toHaveCount(left - 1);
	}
}

async function next(page: Page): Promise<void> {
	const before = page.url();
	await page.locator('footer').getByRole('button').last().tap();
	await expect(page).not.toHaveURL(before);
	await expect(main(page).locator('.view:not([inert])')).toBeVisible();
}

async function story(page: Page): Promise<void> {
	await expect(main(page).locator('.options button').first()).toBeVisible();
	for (let turns = 0; turns < 20; turns++) {
		const choices = main(page).locator('.options button');
		if ((await choices.count()) === 0) break;
		const before = await page.locator('[role=log]').innerText();
		await choices.first().tap();
		await expect(page.locator('[role=log]')).not.toHaveText(before, { useInnerText: true });
	}
	await expect(main(page).locator('[data-tone]')).toBeVisible();
}

test.describe('on a phone, by touch alone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a guardian guesses, takes both seats of a story, writes a rule and finds where to ask', async ({
		page
	}) => {
		test.setTimeout(120_000);
		await page.goto('/ja/learn/e-net-caravan/guardians-rules-together/');
		await ready(page);

		// A guess before the figure, which comes with its year and where it is from.
		await main(page).locator('.number input').first().fill('200');
		await page.keyboard.press('Tab');
		await main(page).getByRole('button', { name: estimateWords.ja.see }).tap();
		await expect(main(page)).toContainText('2025年度');
		await expect(main(page).getByRole('link').first()).toHaveAttribute('href', /^https:/);
		await next(page);

		await story(page);
		const seat = main(page).getByRole('button').filter({ hasText: /席/ }).first();
		await seat.tap();
		await story(page);
		await next(page);

		await placeAll(page);
		await main(page).getByRole('button', { name: againWords.ja.check }).tap();
		await next(page);

		await expect(main(page).getByRole('textbox').first()).toBeVisible();
		for (const field of await main(page).getByRole('textbox').all()) {
			await field.tap();
			await page.keyboard.insertText('夜9時に、居間で充電する');
		}
		await next(page);

		const boxes = main(page).getByRole('checkbox');
		await boxes.first().tap();
		await expect(boxes.first()).toBeChecked();
		await page.getByRole('button', { name: ja.lesson.finish }).tap();
		await expect(main(page)).toContainText(ja.lesson.finished.title);

		// What was written is among one's own work, and nothing is wider than the phone.
		await page.goto('/ja/portfolio/');
		await expect(main(page).getByText('夜9時に、居間で充電する').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});
});

test.describe('with the keyboard, by ear', () => {
	test('a story is heard as a conversation: after each choice the new lines, once', async ({ page }) => {
		await page.goto('/en/learn/e-net-caravan/junior-high-group-chat/?step=flag');
		await ready(page);
		const log = page.getByRole('log');
		// What is new gets the focus; nothing speaks beside it.
		await expect(log).toHaveAttribute('aria-live', 'off');
		const choices = main(page).locator('.options button');
		let heard = 0;
		for (let turns = 0; turns < 14; turns++) {
			if ((await choices.count()) === 0) break;
			await press(page, choices.first());
			const groups = log.locator('section');
			await expect.poll(() => groups.count()).toBeGreaterThan(heard + 1);
			heard++;
			const focused = groups.last().getByRole('heading');
			await expect(focused).toBeFocused();
			// Each line has whose it is before it.
			for (const line of await groups.last().locator('.line p .sr').all()) {
				const who = (await line.textContent())?.trim() ?? '';
				await expect(focused).toHaveAccessibleDescription(
					new RegExp(who.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
				);
			}
		}
		expect(heard).toBeGreaterThan(1);
		await expect(main(page).locator('[data-tone]')).toBeVisible();
	});
});

test.describe('in front of a class', () => {
	test('a high-school class votes its way through a story, fork by fork', async ({ context }) => {
		const lesson = 'e-net-caravan/high-school-bystanders';
		const steps = library().lessons.get(lesson)?.value.steps ?? [];
		const scene = steps.find(({ kind }) => kind === 'scenario');
		expect(scene).toBeDefined();
		const desk = await context.newPage();
		await desk.goto(`/ja/presenter/${lesson}/?step=${scene?.id}`);
		const room = await context.newPage();
		await room.setViewportSize({ width: 1920, height: 1080 });
		await room.goto(`/ja/present/${lesson}/?step=${scene?.id}`);
		const stage = room.locator('.stage');
		await expect(stage).toHaveAttribute('data-step', scene?.id ?? '');

		for (let press = 0; press < 12 && (await stage.getAttribute('data-board')) !== 'story'; press++) {
			const before = await room.locator('#main').getAttribute('data-rev');
			await desk.keyboard.press('PageDown');
			await expect(room.locator('#main')).not.toHaveAttribute('data-rev', before ?? '');
		}
		// At each fork hands are counted; the way with most of them is taken.
		const ways = desk.getByRole('spinbutton');
		await expect(ways.last()).toBeVisible();
		let forks = 0;
		for (; forks < 14; forks++) {
			if ((await ways.count()) === 0) break;
			await ways.last().fill('31');
			await ways.last().press('Tab');
			await expect(stage).toContainText('31');
			const seen = await stage.innerText();
			await desk.getByRole('button', { name: deskWords.ja.most }).click();
			await expect(stage).not.toHaveText(seen, { useInnerText: true });
		}
		expect(forks).toBeGreaterThan(1);
		await expect(stage).toHaveAttribute('data-board', 'story');
	});
});

test('on the page of the program everyone finds the part made for them, and nobody is sent into that of others', async ({
	page
}) => {
	await open(page, '/ja/learn/e-net-caravan/');
	await expect(page.getByRole('link', { name: /^はじめる/ })).toHaveCount(0);
	const audiences = page.getByRole('navigation', { name: '学ぶ人を選ぶ' }).getByRole('link');
	const parts = library().programs.get('e-net-caravan')?.value.parts ?? [];
	await expect(audiences).toHaveCount(parts.length);
	for (const [at, { id }] of parts.entries()) {
		await audiences.nth(at).press('Enter');
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(page.locator(`#${id} h2`)).toBeInViewport();
	}
});
