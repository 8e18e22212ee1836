import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shareWords } from '#lib/ideas/share/words.ts';
import { parts } from '#lib/ideas/way/words.ts';
import type { Locale } from '#lib/words/locale.ts';
import { makeIdea } from './ideas-made.ts';
import { forMentor, layOn, waitingIdea } from './review-made.ts';
import { expect, full, open, still, test } from './support/app.ts';
import { axe } from './support/axe.ts';
import { library } from './support/lessons.ts';

/** Pages that are there once. */
const fixed = [
	'',
	'portfolio/',
	'settings/',
	'help/',
	'about/',
	'cases/',
	'data/',
	'data/pref_ageing/',
	'data/import/',
	'ideas/',
	'ideas/pitch/',
	'ideas/versions/',
	'ideas/share/',
	'ideas/open/',
	'ideas/comments/',
	'review/',
	'review/idea/',
	'data/live/',
	'teach/',
	'teach/class/',
	'teach/impact/',
	'portfolio/growth/',
	'teach/room/',
	'instructor/',
	'go/',
	'learn/future-creation/',
	'learn/e-net-caravan/'
];
const { lessons: written, exercises } = library();
const lessons = [...written].map(([id, { value }]) => ({ id, steps: value.steps }));
const cases = readdirSync('content/cases')
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => {
		const has: unknown = parse(readFileSync(`content/cases/${file}`, 'utf8'));
		const fields = typeof has === 'object' && has !== null ? Object.keys(has) : [];
		return { path: `cases/${file.replace(/\.yaml$/, '')}/`, fields };
	});
const ofEachKind = [
	cases.find(({ fields }) => fields.includes('film')),
	cases.find(({ fields }) => !fields.includes('film')),
	cases.find(({ fields }) => fields.includes('care'))
];

/** Every page: the fixed ones, cases that differ in what they have, and of lessons all pages and each step. */
const pages = [
	...fixed,
	...new Set(ofEachKind.flatMap((one) => one?.path ?? [])),
	'data/exercises/',
	...[...exercises.keys()].map((id) => `data/exercises/${id}/`),
	...lessons.flatMap(({ id, steps }) => [
		`print/${id}/`,
		`presenter/${id}/`,
		`teach/${id}/`,
		...steps.map((step, index) => stepPath(id, step.id, index))
	])
];

function stepPath(lesson: string, step: string, index: number): string {
	return index === 0 ? `learn/${lesson}/` : `learn/${lesson}/?step=${step}`;
}

/**
 * What `npm test` looks at: of pages that are made alike, one. Each kind of step counts as one, a step that asks for a
 * task or has another form as another. The others come in `npm run test:all`.
 */
const ofOneMake = new Map<string, Locale>();
{
	const seen = new Set<string>();
	// In turn in one language and the other.
	const first = (make: string, path: string) => {
		if (!seen.has(make)) ofOneMake.set(path, seen.size % 2 === 0 ? 'ja' : 'en');
		seen.add(make);
	};
	for (const path of pages) if (isAlone(path)) first(path, path);
	for (const id of exercises.keys()) first('exercise', `data/exercises/${id}/`);
	for (const { id, steps } of lessons) {
		for (const page of ['print', 'presenter', 'teach'])
			first(`${page} ${id.split('/')[0]}`, `${page}/${id}/`);
		steps.forEach((step, index) => {
			const { prompt } = step;
			const task = step.kind === 'chart' ? (step.prompt.task?.type ?? '') : '';
			first(`${step.kind} ${'mode' in prompt ? prompt.mode : task}`, stepPath(id, step.id, index));
		});
	}
}

/** A page that no other is made like: its words, too, stand nowhere else. */
function isAlone(path: string): boolean {
	return fixed.includes(path) || path.startsWith('cases/') || path === 'data/exercises/';
}

/** Nothing is wider than the page, on a phone and with text of twice the size. */
async function fits(page: Page) {
	for (const [width, size] of [
		[390, '100%'],
		[390, '200%'],
		[1366, '200%']
	] as const) {
		await page.setViewportSize({ width, height: 844 });
		await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size);
		const over = () =>
			page.evaluate(() => {
				const edge = document.documentElement.clientWidth;
				return [...document.querySelectorAll('#main *, header *, footer *')]
					.filter((element) => {
						const { right, width } = element.getBoundingClientRect();
						return (
							width > 0 &&
							right > edge + 1 &&
							!element.closest('.sr, nav, [role=region], .table-box, svg') &&
							getComputedStyle(element).position !== 'absolute'
						);
					})
					.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
					.slice(0, 5);
			});
		// What measures itself (the canvas) settles a frame after the size has changed.
		await expect.poll(over, `wider than the page at ${width} px, text ${size}`).toEqual([]);
	}
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const targets = ['target-size'];
const colours = ['color-contrast', 'link-in-text-block'];

/** Nothing for axe to find: everything in light, and in dark what colours can change. */
async function sweep(page: Page, path: string) {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await open(page, path);
	// A part of an idea comes after the page.
	await expect(page.locator('#main').getByRole('heading').first()).toBeVisible();
	await still(page);
	expect(await found(axe(page).withTags(rules).disableRules(targets))).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	// At the end a foot that stays in sight covers nothing, so that every target is whole.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await still(page);
	expect(await found(axe(page).withRules([...colours, ...targets]))).toEqual([]);
}

async function found(builder: ReturnType<typeof axe>): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

/** Pages that speak of what the service worker keeps. On the others it would only fill each new browser anew. */
const ofKeeping = ['', 'settings/', 'portfolio/'];

for (const lang of ['ja', 'en'] as const)
	for (const path of pages)
		test.describe(() => {
			test.use({ serviceWorkers: ofKeeping.includes(path) ? 'allow' : 'block' });
			test(
				`axe finds nothing on /${lang}/${path}, light and dark, and nothing overflows at 390 px and with 200 % text`,
				{ tag: ofOneMake.get(path) === lang ? [] : full },
				async ({ page }) => {
					await sweep(page, `/${lang}/${path}`);
					await expect(page).toHaveTitle(/\S/);
					await fits(page);
				}
			);
			// What axe looks at is the same in both languages; how wide the words are is not.
			if (isAlone(path) && ofOneMake.get(path) !== lang && !process.env.TEST_ALL)
				test(`nothing overflows on /${lang}/${path} at 390 px and with 200 % text`, async ({ page }) => {
					await open(page, `/${lang}/${path}`);
					await expect(page.locator('#main').getByRole('heading').first()).toBeVisible();
					await expect(page).toHaveTitle(/\S/);
					await fits(page);
				});
		});

test.describe(() => {
	test.use({ serviceWorkers: 'block' });
	for (const lang of ['ja', 'en'] as const) {
		const inTurn = (_: string, at: number) => (at % 2 === 0) === (lang === 'ja');
		const unfolded = async (page: Page) => {
			await page.evaluate(() =>
				document.querySelectorAll<HTMLDetailsElement>('details').forEach((one) => (one.open = true))
			);
			await fits(page);
		};
		for (const part of parts)
			test(
				`axe finds nothing on the part ${part} of an idea in ${lang}, light and dark, and nothing overflows`,
				{ tag: parts.filter(inTurn).includes(part) ? [] : full },
				async ({ page }) => {
					const id = await makeIdea(page, lang);
					await sweep(page, `/${lang}/ideas/edit/?id=${id}&part=${part}`);
					await unfolded(page);
				}
			);
		const others = parts.filter((part, at) => !inTurn(part, at));
		if (!process.env.TEST_ALL)
			test(`nothing overflows on the parts ${others.join(', ')} of an idea in ${lang}`, async ({ page }) => {
				const id = await makeIdea(page, lang);
				for (const part of others) {
					await page.setViewportSize({ width: 1366, height: 768 });
					await open(page, `/${lang}/ideas/edit/?id=${id}&part=${part}`);
					await expect(page.locator('#main').getByRole('heading').first()).toBeVisible();
					await unfolded(page);
				}
			});
	}

	for (const lang of ['ja', 'en'] as const)
		test(`axe finds nothing where an idea is passed on in ${lang}, light and dark, and nothing overflows`, async ({
			page
		}) => {
			const id = await makeIdea(page, lang);
			await sweep(page, `/${lang}/ideas/share/?id=${id}`);
			await fits(page);
			await page.getByRole('button', { name: shareWords[lang].codes }).click();
			const codes = page.getByRole('dialog');
			await expect(codes.getByRole('img')).toBeVisible();
			expect(await found(axe(page).include('dialog').withTags(rules))).toEqual([]);
			expect(await codes.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
		});

	for (const lang of ['ja', 'en'] as const)
		test(`axe finds nothing on a mentor’s desk with an idea in ${lang}, light and dark, and nothing overflows`, async ({
			page
		}) => {
			await layOn(page, forMentor(waitingIdea(), 'i1'), lang);
			for (const path of ['review/', 'review/idea/?id=i1']) {
				await sweep(page, `/${lang}/${path}`);
				await page.evaluate(() =>
					document.querySelectorAll<HTMLDetailsElement>('details').forEach((one) => (one.open = true))
				);
				await fits(page);
				await page.setViewportSize({ width: 1366, height: 768 });
			}
		});

	for (const lang of ['ja', 'en'] as const)
		test(`no text of a case in ${lang} overflows`, async ({ page }) => {
			test.setTimeout(30_000 + cases.length * 10_000);
			for (const { path } of cases) {
				await page.setViewportSize({ width: 1366, height: 768 });
				await open(page, `/${lang}/${path}`);
				// What is closed has no width.
				await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
				await fits(page);
			}
		});
});

test('the start page leads to the language of the browser', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL(/\/ja\/$/);
});

test('an unknown page says so and leads home', async ({ page, watch }) => {
	watch.allow(/404/);
	await page.goto('/ja/nowhere/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('readings can be switched, and nothing moves', async ({ page }) => {
	await open(page, '/ja/learn/e-net-caravan/high-school-phishing/');
	const boxes = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('#main p, #main h1, #main ruby')].map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return [x, y, width, height].map(Math.round).join(' ');
			})
		);
	const shown = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll('#main rt')].filter(
					(rt) => getComputedStyle(rt).visibility === 'visible'
				).length
		);
	const before = await boxes();
	const few = await shown();
	await page.evaluate(() => document.documentElement.setAttribute('data-furigana', 'all'));
	expect(await boxes()).toEqual(before);
	expect(await shown()).toBeGreaterThan(few);
	await page.evaluate(() => document.documentElement.setAttribute('data-furigana', 'none'));
	expect(await boxes()).toEqual(before);
	expect(await shown()).toBe(0);
});
