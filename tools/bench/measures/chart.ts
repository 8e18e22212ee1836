import { setTimeout } from 'node:timers/promises';
import { learner, slowDown, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';
import { median } from '../statistics.ts';

/** For all drawings, in milliseconds. */
const patience = 180_000;

type Durations = Record<'bare' | 'plot' | 'figure', number[]>;

async function draw({ script, style }: { script: string; style: string }, rate: number): Promise<Durations> {
	return withBrowser(async (browser) => {
		const page = await (await browser.newContext(learner)).newPage();
		let fault: Error | undefined;
		page.on('pageerror', (error) => (fault ??= error));
		await page.setContent('<!doctype html><html lang="ja" data-theme="light"><body></body></html>');
		await page.addStyleTag({ content: style });
		await slowDown(page, rate);
		await page.addScriptTag({ content: script, type: 'module' });
		const done = () => page.evaluate(() => performance.getEntriesByName('harness:done').length > 0);
		const deadline = performance.now() + patience;
		while (!(await done())) {
			if (fault) throw fault;
			if (performance.now() > deadline) throw new Error(`not drawn after ${patience / 1000} s`);
			await setTimeout(250);
		}
		const of = (name: string) =>
			page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), name);
		return {
			bare: await of('harness:bare'),
			plot: await of('harness:plot'),
			figure: await of('harness:figure')
		};
	});
}

function row(what: string, samples: number[], budget: Row['budget'], notes: string[] = []): Row {
	return { what, samples, unit: 'ms', digits: 1, budget, notes };
}

/** How many times longer than the bare circles of the same page: that hardly depends on the machine. */
const ratio = (some: number[], bare: number[]) =>
	`${(median(some) / median(bare)).toFixed(1)} × the bare circles`;
/** The browser has not yet made the script fast. */
const first = (some: number[]) => `the first one ${some[0]?.toFixed(1)} ms`;

export const chart: Measure = {
	title: 'scatter of 500 points',
	async run() {
		const bundle = await bundleHarness();
		const usual = await draw(bundle, 1);
		const slowed = await draw(bundle, 4);
		return [
			row('scatter, 500 points: paint', usual.plot, { is: 'at most', limit: 30, judged: 'median' }, [
				'ChartPlot in a page of its own: mount → end of its frame, with layout and paint, without rastering',
				`${ratio(usual.plot, usual.bare)}; ${first(usual.plot)}`
			]),
			row('  the same, CPU 4× slowed', slowed.plot, null, [ratio(slowed.plot, slowed.bare)]),
			row('  500 bare circles, for comparison', usual.bare, null),
			row('  whole figure, with the table twin of 500 rows', usual.figure, null, [
				`${ratio(usual.figure, usual.bare)}; ${first(usual.figure)}`
			])
		];
	}
};
