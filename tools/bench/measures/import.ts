import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeAs } from '../../../src/lib/data/import/testing/encode.ts';
import { words } from '../../../src/lib/lab/import/words.ts';
import { learner, openApp, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import { officeTable } from '../office-table.ts';
import type { Row } from '../row.ts';
import { watchImport, type ImportTimes } from '../watch.ts';

const rounds = 5;
/** Nobody finds a file faster, in milliseconds. The worker makes itself ready meanwhile. */
const search = 2000;
/** For one import, in milliseconds. */
const patience = 60_000;

/** Brings the file in on a fresh device, as a learner does, and stores it. */
async function bringIn(url: string, file: string): Promise<ImportTimes> {
	return withBrowser(async (browser) => {
		const context = await browser.newContext({ ...learner, serviceWorkers: 'block' });
		const page = await context.newPage();
		const reported = new Promise<ImportTimes>((resolve, reject) => {
			setTimeout(() => reject(new Error(`not stored after ${patience / 1000} s`)), patience).unref();
			void page.exposeFunction('reportImport', resolve);
		});
		// Handled below; the page may break before.
		reported.catch(() => undefined);
		await page.addInitScript(watchImport);
		await openApp(page, url);
		await page.waitForTimeout(search);
		await page.locator('input[type=file]').setInputFiles(file);
		const use = page.getByRole('button', { name: words.ja.use });
		await use.waitFor({ timeout: patience });
		// Looking for the place to click would itself hold up the page.
		await use.evaluate((button) => button instanceof HTMLElement && button.click());
		return await reported;
	});
}

async function rowsFor(what: string, url: string, buffer: Buffer): Promise<Row[]> {
	const times: ImportTimes[] = [];
	// From the disk, as learners' files come: bytes that the tool hands to the page would first be rubbish in it.
	const folder = await mkdtemp(join(tmpdir(), 'mirai-import-'));
	try {
		const file = join(folder, 'sample.csv');
		await writeFile(file, buffer);
		for (let round = 0; round < rounds; round++) times.push(await bringIn(url, file));
	} finally {
		await rm(folder, { recursive: true });
	}
	const row = (what: string, of: keyof ImportTimes, budget: Row['budget'], notes: string[] = []): Row => ({
		what,
		samples: times.map((time) => time[of]),
		unit: 'ms',
		digits: 0,
		budget,
		notes
	});
	return [
		row(
			`CSV, 45,000 × 10, ${what}: in the worker`,
			'worker',
			{ is: 'at most', limit: 500, judged: 'median' },
			[
				`${(buffer.length / 1e6).toFixed(1)} MB; bytes → table with guessed types, each time in a fresh browser, ${search / 1000} s after the page was ready`
			]
		),
		row('  the page was blocked', 'blocked', { is: 'at most', limit: 50, judged: 'median' }, [
			'longest wait of a message to oneself, from the choice of the file until the table is stored'
		]),
		row('  until the first rows are shown', 'shown', null),
		row('  until the table is stored, after the press', 'kept', null)
	];
}

export const importing: Measure = {
	title: 'import of a table',
	async run(origin) {
		const url = origin + pages.import;
		const text = officeTable();
		return [
			...(await rowsFor('UTF-8', url, Buffer.from(text))),
			...(await rowsFor('Shift_JIS', url, Buffer.from(encodeAs(text, 'shift_jis'))))
		];
	}
};
