import { learner, slowDown, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';

type Durations = Record<'plot' | 'figure', number[]>;

async function draw({ script, style }: { script: string; style: string }, rate: number): Promise<Durations> {
	return withBrowser(async (browser) => {
		const page = await (await browser.newContext(learner)).newPage();
		let fault: Error | undefined;
		page.on('pageerror', (error) => (fault ??= error));
		await page.setContent('<!doctype html><html lang="ja" data-theme="light"><body></body></html>');
		await page.addStyleTag({ content: style });
		await slowDown(page, rate);
		await page.addScriptTag({ content: script, type: 'module' });
		await page
			.waitForFunction(() => performance.getEntriesByName('harness:done').length > 0, undefined, {
				timeout: 120_000,
				polling: 250
			})
			.catch((cause: unknown) => {
				throw fault ?? cause;
			});
		const of = (name: string) =>
			page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), name);
		return { plot: await of('harness:plot'), figure: await of('harness:figure') };
	});
}

/** The first time is the one in which the browser has not yet made the script fast. */
function row(what: string, samples: number[], budget: Row['budget'], note = ''): Row {
	const first = `first of the page ${samples[0]?.toFixed(1)} ms`;
	return { what, samples, unit: 'ms', digits: 1, budget, notes: [note ? `${note}; ${first}` : first] };
}

export const chart: Measure = {
	title: 'scatter of 500 points',
	async run() {
		const bundle = await bundleHarness();
		const usual = await draw(bundle, 1);
		const slowed = await draw(bundle, 4);
		return [
			row(
				'scatter, 500 points: paint',
				usual.plot,
				{ is: 'at most', limit: 30, judged: 'median' },
				'in a page of its own (ChartPlot alone): mount → end of its frame, with layout and paint, without rastering'
			),
			row('  the same, CPU 4× slowed', slowed.plot, null),
			row('  whole figure, with the table twin of 500 rows', usual.figure, null),
			row('  whole figure, CPU 4× slowed', slowed.figure, null)
		];
	}
};
