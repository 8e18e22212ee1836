import { getDocumentProxy } from 'unpdf';
import { expect, full, test } from './support/app.ts';
import { publishedLessons } from './support/lessons.ts';

/** One point of a printed page is 1/72 inch. */
const mm = 72 / 25.4;
const a4 = [210, 297] as const;
const paper = {
	upright: a4,
	wide: [297, 210],
	large: [420, 297]
} as const;

type Expected = {
	sheet: string;
	query?: string;
	size: readonly [number, number];
	/** Fewest and most pages. */
	pages: readonly [number, number];
	/** Margins left and right, in mm. */
	side: number;
	/** Steps follow one another: no page is left half empty, and no heading stands alone at a foot. */
	flows?: boolean;
};

const expected: Expected[] = [
	{ sheet: 'worksheet', size: paper.upright, pages: [4, 12], side: 15, flows: true },
	{ sheet: 'key', size: paper.upright, pages: [3, 10], side: 15, flows: true },
	{ sheet: 'plan', size: paper.upright, pages: [1, 2], side: 15 },
	{ sheet: 'cards', size: paper.upright, pages: [1, 6], side: 10 },
	{ sheet: 'canvas', size: paper.wide, pages: [1, 3], side: 13 },
	{ sheet: 'canvas', query: '&paper=a3', size: paper.large, pages: [1, 3], side: 16 },
	{ sheet: 'certificate', size: paper.wide, pages: [1, 1], side: 13 }
];

type Item = { text: string; left: number; right: number; top: number; bottom: number; letter: number };
type PdfPage = { width: number; height: number; items: Item[] };

/** The texts of each page with their places, in points from the top left corner. */
async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
	const pdf = await getDocumentProxy(bytes);
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		pages.push({
			width,
			height,
			items: items.flatMap((item): Item[] => {
				if (!('str' in item) || item.str.trim() === '') return [];
				const [, , , letter = 0, left = 0, base = 0] = item.transform.map(Number);
				const top = height - base - letter;
				return [{ text: item.str, left, right: left + item.width, top, bottom: height - base, letter }];
			})
		});
	}
	return pages;
}

const [course, enet] = ['future-creation/dekitara-sugoi', 'e-net-caravan/high-school-phishing'] as const;
/** What `npm test` prints, and in which language; in `npm run test:all` all lessons are printed in both. */
const printed = new Map<string, string>([
	[course, 'ja'],
	[enet, 'en']
]);

for (const lang of ['ja', 'en'])
	for (const { id: lesson } of publishedLessons())
		test(
			`every sheet of ${lesson} is whole on paper (${lang})`,
			{
				tag: printed.get(lesson) === lang ? [] : full
			},
			async ({ page }) => {
				for (const { sheet, query = '', size, pages: count, side, flows = false } of expected) {
					const named = `${sheet}${query}`;
					await page.goto(`/${lang}/print/${lesson}/?sheet=${named}`);
					await page.locator(`[data-sheet=${sheet}] [data-ready]`).waitFor();
					await expect(page.locator('html')).toHaveAttribute('style', /--print-head/);
					await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
					const cut = page.locator('.face').filter({ visible: true });
					expect(
						await cut.evaluateAll((faces) =>
							faces.flatMap((face) => (face.scrollHeight > face.clientHeight ? [face.textContent] : []))
						),
						`${named}: cards that are cut`
					).toEqual([]);

					const pages = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
					expect(pages.length, `${named}: pages`).toBeGreaterThanOrEqual(count[0]);
					expect(pages.length, `${named}: pages`).toBeLessThanOrEqual(count[1]);
					for (const [at, { width, height, items }] of pages.entries()) {
						const place = `${named}, page ${at + 1}`;
						expect(Math.abs(width - size[0] * mm), `${place}: width`).toBeLessThan(1);
						expect(Math.abs(height - size[1] * mm), `${place}: height`).toBeLessThan(1);
						const foot = items.filter(({ top }) => top > height - 13 * mm);
						const text = foot.map((item) => item.text).join('');
						expect(text.replace(/\s/g, ''), `${place}: page number`).toContain(`${at + 1}/${pages.length}`);
						const inside = items.filter((item) => !foot.includes(item));
						expect(
							inside.reduce((sum, item) => sum + item.text.length, 0),
							`${place}: is not empty`
						).toBeGreaterThan(20);
						expect(
							inside.filter(
								({ left, right, top, bottom, letter }) =>
									// An opening bracket has half of its square empty, and that half may hang over.
									left < side * mm - 1 - letter / 2 ||
									right > width - side * mm + 2 ||
									top < 5 * mm ||
									bottom > height - 11 * mm
							),
							`${place}: what leans out of the page`
						).toEqual([]);
						if (!flows) continue;
						const lowest = inside.reduce((low, item) => (item.bottom > low.bottom ? item : low));
						expect(lowest.letter, `${place}: no heading alone at its foot`).toBeLessThan(13);
						if (at < pages.length - 1)
							expect(lowest.bottom, `${place}: no large gap`).toBeGreaterThan(height * 0.45);
					}
				}
			}
		);

test('names that are typed come out one on each page, and are kept nowhere', async ({ page }) => {
	const path = `/ja/print/${course}/?sheet=certificate`;
	await page.goto(path);
	await page.getByLabel('名前（1行に1人）').fill('あおい\nれん\n\nすず');
	await expect(page.getByRole('heading', { name: '参加のしるし' })).toHaveCount(3);
	const pages = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	expect(pages.map(({ items }) => items.some(({ text }) => /あおい|れん|すず/.test(text)))).toEqual([
		true,
		true,
		true
	]);
	await page.reload();
	await expect(page.getByLabel('名前（1行に1人）')).toHaveValue('');
});

test('a sheet is chosen by keys, stands in the address, and has the readings of the class', async ({
	page
}) => {
	await page.goto(`/ja/print/${enet}/`);
	await expect(page.locator('html')).toHaveAttribute('style', /--print-head/);
	await page.getByRole('radio', { name: 'ワークシート' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/sheet=key$/);
	await expect(page.locator('[data-sheet=key] [data-ready]')).toBeVisible();
	await page.getByLabel('ふりがな（クラスに合わせて）').selectOption({ label: '小学5年' });
	await expect(page.locator('html')).toHaveAttribute('data-furigana', 'g5');
	await page.getByRole('navigation').getByRole('link', { name: 'ホーム' }).last().click();
	await expect(page.locator('html')).toHaveAttribute('data-furigana', 'hs');
});
