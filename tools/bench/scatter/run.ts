import { setTimeout } from 'node:timers/promises';
import { learner, slowDown, withBrowser } from '../browser.ts';

/** For all drawings, in milliseconds. */
const patience = 180_000;

/**
 * Runs a harness in a page of its own, the processor slowed by `rate`, and gives the durations it left under
 * "harness:<name>" for each name.
 */
export async function runHarness<Name extends string>(
	{ script, style }: { script: string; style: string },
	rate: number,
	names: readonly Name[]
): Promise<Record<Name, number[]>> {
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
		const left: Partial<Record<Name, number[]>> = {};
		for (const name of names)
			left[name] = await page.evaluate(
				(name) => performance.getEntriesByName(name).map(({ duration }) => duration),
				`harness:${name}`
			);
		return withAll(left, names);
	});
}

function withAll<Name extends string>(
	some: Partial<Record<Name, number[]>>,
	names: readonly Name[]
): Record<Name, number[]> {
	const isWhole = (found: typeof some): found is Record<Name, number[]> =>
		names.every((name) => found[name] !== undefined);
	if (!isWhole(some)) throw new Error('a measure is missing');
	return some;
}
