import type { Page } from '@playwright/test';
import { scenesOf, seated, waysOf } from '#lib/steps/scenario/story.ts';
import { expect, full, test } from './support/app.ts';
import { boardFaults, type Told } from './support/board-faults.ts';
import { library, publishedLessons } from './support/lessons.ts';

// Every board of every lesson fits the projector: nothing is cut, nothing too small to be read from the back.
test.use({ serviceWorkers: 'block' });

const wide = { width: 1920, height: 1080 };
const square = { width: 1024, height: 768 };
/**
 * A board is drawn at one of two sizes and scaled, so a smaller screen of the same shape shows the same picture. One
 * lesson makes sure of it; the others are looked at in both shapes.
 */
const small = { lesson: 'future-creation/dekitara-sugoi', screen: { width: 1280, height: 720 } };
type Screen = typeof wide;

/**
 * Each lesson in both languages and on both shapes. `npm test` looks at one language on one shape and at the other on
 * the other, by turns from lesson to lesson; `npm run test:all` at every language on every shape.
 */
const looks = publishedLessons().flatMap(({ id }, turn) =>
	(['ja', 'en'] as const).flatMap((lang) =>
		[wide, square].map((screen) => ({
			id,
			lang,
			screen,
			tag: ((lang === 'ja') === (screen === wide)) === (turn % 2 === 0) ? [] : full
		}))
	)
);
looks.push(
	...(['ja', 'en'] as const).map((lang) => ({ id: small.lesson, lang, screen: small.screen, tag: [] }))
);

const named = ({ width, height }: Screen) => `${width} × ${height}`;
/** Readings above kanji are helps, and may be smaller; they keep their place whether they are shown or not. */
const floor = 28;

/** Stories of a lesson, with a way to each of their places, once for all that may be seen there, from every seat. */
function stories(id: string): Told[] {
	const lesson = library().lessons.get(id)?.value;
	return (lesson?.steps ?? []).flatMap((step) => {
		if (step.kind !== 'scenario') return [];
		const { prompt } = step;
		const ways = new Map<string, { path: string[]; seat?: string }>();
		for (const seat of [null, ...prompt.seats.map((one) => one.id)]) {
			const story = seated(prompt, seat ?? undefined);
			for (const { path } of waysOf(story))
				for (const [at, { place, lines }] of scenesOf(story, path).entries()) {
					const seen = `${place.id} ${lines.map((line) => place.lines.indexOf(line)).join()}`;
					if ((ways.get(seen)?.path.length ?? Infinity) > at)
						ways.set(seen, { path: path.slice(0, at), ...(seat !== null && { seat }) });
				}
		}
		return [{ step: step.id, inners: [...ways.values()] }];
	});
}

async function faultsOfLesson(page: Page, lang: string, id: string, screen: Screen) {
	await page.setViewportSize(screen);
	await page.goto(`/${lang}/present/${id}/`);
	await expect(page.locator('.stage[data-board]')).toBeVisible();
	const told = stories(id);
	for (const { inners } of told) expect(inners.length).toBeGreaterThan(2);
	const wrong = await page.evaluate(boardFaults, { floor, show: `show:${id}`, stories: told });
	// It went through the whole lesson.
	const steps = library().lessons.get(id)?.value.steps;
	await expect(page.locator('.stage')).toHaveAttribute('data-step', steps?.at(-1)?.id ?? '');
	return wrong;
}

for (const { id, lang, screen, tag } of looks)
	test(
		`every board of ${id} and every place of its stories fit on ${named(screen)} (${lang})`,
		{ tag },
		async ({ page }) => {
			test.setTimeout(240_000);
			expect(await faultsOfLesson(page, lang, id, screen)).toEqual([]);
		}
	);
