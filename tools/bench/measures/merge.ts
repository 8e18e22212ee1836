import { learner, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { bundleHarness } from '../scatter/bundle.ts';

/** For all ideas, in milliseconds. */
const patience = 180_000;

function row(what: string, samples: number[], digits: number, notes: string[] = []): Row {
	return { what, samples, unit: 'ms', digits, budget: null, notes };
}

export const merge: Measure = {
	title: 'merge of 200 ideas',
	async run(origin) {
		const { script } = await bundleHarness('../ideas/harness.ts');
		return withBrowser(async (browser) => {
			const page = await (await browser.newContext({ ...learner, serviceWorkers: 'block' })).newPage();
			const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
			// Handled below; the page may break before.
			broken.catch(() => undefined);
			// The address of the app, so that there is a store, and nothing of the app besides.
			await page.route('**/harness/', (route) =>
				route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>harness</title>' })
			);
			await page.goto(`${origin}/harness/`);
			await page.addScriptTag({ content: script, type: 'module' });
			await Promise.race([
				broken,
				page.waitForFunction(() => performance.getEntriesByName('harness:done').length > 0, null, {
					timeout: patience
				})
			]);
			const left = (name: string) =>
				page.evaluate(
					(name) => performance.getEntriesByName(name).map(({ duration }) => duration),
					`harness:${name}`
				);
			return [
				row('200 ideas: a teammate’s file is merged into each', await left('all'), 0, [
					'open, keep a version, merge a canvas of 13 notes beside one of 13, store, close; one after the other'
				]),
				row('  one of them', await left('one'), 1),
				row('  all once more, which changes nothing', await left('all-again'), 0)
			];
		});
	}
};
