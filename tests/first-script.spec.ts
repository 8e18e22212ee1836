import { expect, test } from '@playwright/test';
import { firstVisit, kB, sum } from '../tools/bench/first-visit.ts';
import { pages, scriptLimit } from '../tools/bench/measure.ts';

/*
 * Sizes do not depend on how busy a machine is, so this budget is kept by every `npm test`. `npm run bench -- --only size`
 * names what is in the files.
 */
test('the first visit to a reading step brings no more script than a slow line carries', async ({
	browser,
	baseURL
}) => {
	const files = await firstVisit(browser, `${baseURL}${pages.reading}`);
	const scripts = files.filter(({ kind }) => kind === 'script');
	const largest = scripts
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ path, bytes }) => `${kB(bytes).toFixed(1)} ${path}`)
		.slice(0, 6);
	expect(kB(sum(scripts)), `kB of script:\n${largest.join('\n')}`).toBeLessThanOrEqual(scriptLimit);
});

for (const [name, path] of [
	['the mentor desk', pages.review],
	['a case', pages.case]
])
	test(`${name} brings no charts and no documents until they are wanted`, async ({ browser, baseURL }) => {
		const files = await firstVisit(browser, `${baseURL}${path}`);
		const scripts = files.filter(({ kind }) => kind === 'script');
		expect(scripts.length).toBeGreaterThan(5);
		// The largest file that only some pages need. The shell, which all need, is above it.
		const [, second] = scripts.map(({ bytes }) => kB(bytes)).sort((a, b) => b - a);
		expect(second).toBeLessThan(20);
	});
