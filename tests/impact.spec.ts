import { getDocumentProxy } from 'unpdf';
import { impactWords } from '#lib/impact/words.ts';
import { give, makeClass } from './class-desk.ts';
import { handInFile } from './class-files.ts';
import { surveysOf } from './course-surveys.ts';
import { expect, test } from './support/app.ts';

const w = impactWords.ja;
test('from the files of twelve students comes one page without names', async ({ page }) => {
	await makeClass(page);
	await page.getByRole('link', { name: w.link, exact: true }).click();
	await expect(page.getByRole('heading', { name: w.empty })).toBeVisible();
	const files = Array.from({ length: 12 }, (_, who) =>
		handInFile({
			id: `learner-${who}`,
			nickname: `ひみつ${who}`,
			word: 'ひまわり',
			idea: { id: `idea-${who}`, title: '明るい待合室' },
			elsewhere: surveysOf(who),
			done: ['what-is-sugoi', 'first-lines']
		})
	);
	await give(page, [
		...files,
		...files.slice(0, 1),
		{ name: '写真.mirai', mimeType: 'application/zip', buffer: Buffer.from('no file of ours') }
	]);
	const report = page.locator('.sheet[data-ready]');
	await expect(report.getByText(w.persons(12)).first()).toBeVisible();
	await expect(page.getByText('写真.mirai')).toBeVisible();
	await expect(report.locator('.items svg')).toHaveCount(8);
	expect(await report.textContent()).not.toContain('ひみつ');
	// As the button does it: the report alone is printed.
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await page.getByRole('button', { name: w.print }).click();
	const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const pdf = await getDocumentProxy(bytes);
	expect(pdf.numPages).toBe(1);
});
