import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classWords } from '#lib/classroom/words.ts';
import { workWords } from '#lib/classroom/work-words.ts';
import { handInFile } from '../../../tests/class-files.ts';
import { learner, openApp, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';

/** Ten classes of forty, at once. */
const count = 400;
/** Bytes that the page may have in memory. */
const memory = 500e6;
const patience = 180_000;
const w = classWords.ja;

/** Files as students hand them in, in a folder of their own. */
function files(folder: string): string[] {
	return Array.from({ length: count }, (_, n) => {
		const { buffer } = handInFile({
			id: `learner-${n}`,
			nickname: `なまえ${n}`,
			idea: { id: `idea-${n}`, title: `アイデア ${n}` },
			answers: { 'first-lines': { kind: 'write', value: { texts: { trouble: `こまりごと ${n}` } } } },
			done: ['what-is-sugoi'],
			step: 'first-lines'
		});
		const path = join(folder, `${n}.mirai`);
		writeFileSync(path, buffer);
		return path;
	});
}

export const handIns: Measure = {
	title: '400 hand-ins on the class desk',
	async run(origin) {
		const folder = mkdtempSync(join(tmpdir(), 'mirai-bench-'));
		try {
			const given = files(folder);
			return await withBrowser(async (browser) => {
				const page = await (await browser.newContext({ ...learner, serviceWorkers: 'block' })).newPage();
				await page.addInitScript(() => {
					new PerformanceObserver((list) => {
						for (const { duration } of list.getEntries())
							performance.mark('bench:long', { detail: duration });
					}).observe({ type: 'longtask' });
				});
				const tools = await page.context().newCDPSession(page);
				await tools.send('Performance.enable');
				const used = async () => {
					const { metrics } = await tools.send('Performance.getMetrics');
					return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
				};
				await openApp(page, `${origin}/ja/teach/class/`);
				await page.getByLabel(w.name).fill('学年全体');
				await page.getByRole('button', { name: w.make }).click();
				await page
					.getByRole('navigation', { name: w.ways })
					.getByRole('link', { name: w.parts.work })
					.click();
				const field = page.locator('#main input[type=file]').first();
				const times: number[] = [];
				let most = 0;
				for (let round = 0; round < 2; round++) {
					await page.evaluate(() => performance.clearMarks('bench:long'));
					const begun = performance.now();
					await field.setInputFiles(given);
					const done = page.getByText(
						round === 0 ? workWords.ja.done(count, 0, 0) : workWords.ja.done(0, count, 0)
					);
					const watching = setInterval(() => void used().then((now) => (most = Math.max(most, now))), 200);
					await done.waitFor({ timeout: patience });
					clearInterval(watching);
					times.push(performance.now() - begun);
				}
				const blocked = await page.evaluate(() =>
					Math.max(
						0,
						...performance
							.getEntriesByName('bench:long', 'mark')
							.map((mark) => (mark instanceof PerformanceMark ? Number(mark.detail) : 0))
					)
				);
				most = Math.max(most, await used());
				const row = (what: string, samples: number[], notes: string[] = []): Row => ({
					what,
					samples,
					unit: 'ms',
					digits: 0,
					budget: null,
					notes
				});
				return [
					row(`${count} hand-ins taken in`, times.slice(0, 1), ['an idea, an answer and a place each']),
					row('  the same once more', times.slice(1)),
					row('  longest the page was held up, the second time', [blocked]),
					{
						what: '  memory of the page, at most',
						samples: [most / 1e6],
						unit: 'MB',
						digits: 0,
						budget: { is: 'at most', limit: memory / 1e6, judged: 'worst' },
						notes: ['JavaScript heap, looked at five times a second']
					}
				];
			});
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
};
