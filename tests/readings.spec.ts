import type { Page } from '@playwright/test';
import { gradeOf } from '#lib/content/furigana/grades.ts';
import { expect, open, test } from './support/app.ts';
import { library, publishedLessons } from './support/lessons.ts';
import { goTo } from './support/walk.ts';

// Lessons for grade schools: no kanji that its readers have not learned stands without a reading, neither in the
// lesson's texts nor in the words of the app around it.
test.use({ serviceWorkers: 'block' });

/** The last grade whose kanji are known to those who read at this level. */
const learned = { g3: 2, g5: 4 } as const;

/**
 * Pieces of text one can see on the page, or in a part of it, that have kanji and no reading, with that reading's place
 * reckoned in.
 */
function bareTexts(page: Page, part = 'body'): Promise<string[]> {
	return page.evaluate((within) => {
		const found: string[] = [];
		const root = document.querySelector(within);
		if (!root) return [`there is no ${within}`];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			// SvelteKit's announcer says the page's title to screen readers alone.
			if (!element || element.closest('rt, script, style, .sr, [hidden], #svelte-announcer')) continue;
			const ruby = element.closest('ruby');
			const reading = ruby?.querySelector('rt');
			if (reading && getComputedStyle(reading).visibility === 'visible') continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const text = (node.textContent ?? '').trim();
			if (/\p{Script=Han}/u.test(text)) found.push(text);
		}
		return found;
	}, part);
}

/** Whether there are kanji in it that are learned after this grade. */
function isBeyond(text: string, grade: number): boolean {
	return [...text].some((sign) => /\p{Script=Han}/u.test(sign) && gradeOf(sign) > grade);
}

for (const { id } of publishedLessons()) {
	const { lessons, programs } = library();
	const lesson = lessons.get(id);
	const part = programs.get(lesson?.program ?? '')?.value.parts.find((one) => one.id === lesson?.value.part);
	const level = part?.reader;
	if (!lesson || (level !== 'g3' && level !== 'g5')) continue;

	test(`in ${id} every kanji beyond grade ${learned[level]} has its reading`, async ({ page }) => {
		test.setTimeout(120_000);
		const bare = new Map<string, string>();
		await open(page, `/ja/learn/${id}/?step=${lesson.value.steps[0]?.id}`);
		for (const step of lesson.value.steps) {
			await goTo(page, step.id);
			await expect(page.locator('html')).toHaveAttribute('data-furigana', level);
			await expect(page.locator('[aria-hidden] > ruby').first()).toBeAttached();
			for (const text of await bareTexts(page)) if (isBeyond(text, learned[level])) bare.set(text, step.id);
		}
		expect([...bare].map(([text, step]) => `${step}: ${text}`)).toEqual([]);
	});

	test(`on the boards of ${id} every kanji beyond grade ${learned[level]} has its reading`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		await page.goto(`/ja/present/${id}/`);
		const stage = page.locator('.stage[data-board]');
		const main = page.locator('#main');
		// The words of the app get theirs a moment later.
		await expect(stage.locator('footer [aria-hidden] > ruby').first()).toBeAttached();
		const bare = new Map<string, string>();
		const last = lesson.value.steps.at(-1)?.id ?? '';
		for (let press = 0; press < 200; press++) {
			const step = (await stage.getAttribute('data-step')) ?? '';
			await expect(stage.locator('.body > *').first()).toBeAttached();
			for (const text of await bareTexts(page, '.stage'))
				if (isBeyond(text, learned[level])) bare.set(text, step);
			const before = (await main.getAttribute('data-rev')) ?? '';
			await page.keyboard.press('PageDown');
			const moved = await expect(main)
				.not.toHaveAttribute('data-rev', before, { timeout: step === last ? 1500 : 10_000 })
				.then(
					() => true,
					() => false
				);
			if (!moved) break;
		}
		await expect(stage).toHaveAttribute('data-step', last);
		expect([...bare].map(([text, step]) => `${step}: ${text}`)).toEqual([]);
	});
}
