import type { Page } from '@playwright/test';
import { bundleHarness } from '../../tools/bench/scatter/bundle.ts';

let bundle: Promise<{ script: string }> | undefined;

/** A page of the app's own address with the session of ideas in it and nothing else: no interface in between. */
export async function openHarness(page: Page, baseURL: string | undefined, idea: string): Promise<void> {
	bundle ??= bundleHarness('../../../tests/support/idea-harness.ts');
	const { script } = await bundle;
	await page.route('**/harness/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>harness</title>' })
	);
	await page.goto(new URL('/harness/', baseURL).href);
	await page.addScriptTag({ content: script, type: 'module' });
	await page.waitForFunction(() => 'harness' in window);
	await page.evaluate((id) => window.harness.open(id), idea);
}
