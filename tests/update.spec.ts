import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileServer } from '../server/static.ts';
import { copied, expect, open, ready, saved, test } from './support/app.ts';
import { written } from './support/walk.ts';
import { settingsWords } from '#lib/words/settings.ts';

const lesson = 'ja/learn/future-creation/dekitara-sugoi/?step=first-lines';

/** A file host whose files can be replaced by those of a later version, as a school's would be. */
function host() {
	const folder = mkdtempSync(join(tmpdir(), 'mirai-update-'));
	cpSync('build-static', folder, { recursive: true });
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(js|json)$/.test(name)
	);
	const parsed: unknown = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
	const version = typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : '';
	const server = fileServer(folder);
	return {
		version,
		listen: () =>
			new Promise<string>((resolve) => {
				server.listen(0, '127.0.0.1', () => {
					const { port }: AddressInfo = Object.assign({ port: 0, address: '', family: '' }, server.address());
					resolve(`http://localhost:${port}`);
				});
			}),
		publish(next: string) {
			for (const name of files) {
				const text = readFileSync(join(folder, name), 'utf8');
				if (text.includes(version)) writeFileSync(join(folder, name), text.replaceAll(version, next));
			}
		},
		close() {
			server.close();
			server.closeAllConnections();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

test('a new version waits while someone is in a lesson, and is taken on the learner’s word with nothing lost', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const site = host();
	const address = await site.listen();
	const context = await browser.newContext({ baseURL: address, locale: 'ja-JP', serviceWorkers: 'allow' });
	try {
		const page = await context.newPage();
		await open(page, '/ja/');
		await copied(page);
		await open(page, `/${lesson}`);
		const field = page.locator('#main').getByRole('textbox').first();
		await field.fill(written.ja);
		await saved(page);

		site.publish('laterversion');
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update();
			while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
		});
		// Nothing happens in the lesson.
		await field.pressSequentially('！');
		await saved(page);
		await expect(field).toHaveValue(`${written.ja}！`);

		const settings = await context.newPage();
		await open(settings, '/ja/settings/');
		await expect(settings.getByText(settingsWords.ja.versionWaiting)).toBeVisible();
		await expect(settings.getByText(site.version)).toBeVisible();
		await settings.getByRole('button', { name: settingsWords.ja.versionTake }).click();
		await expect(settings.getByText(settingsWords.ja.versionWaiting)).toBeHidden({ timeout: 15_000 });
		await ready(settings);
		expect(await settings.evaluate(() => caches.keys())).toContain('mirai-app-laterversion');

		await expect(field).toHaveValue(`${written.ja}！`);
		await page.reload();
		await ready(page);
		await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(`${written.ja}！`);
	} finally {
		await context.close();
		site.close();
	}
});
