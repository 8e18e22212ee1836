import { copied, expect, open, ready, saved, test } from './support/app.ts';
import { shell, written } from './support/walk.ts';

test.use({ serviceWorkers: 'allow' });

/** The app is on the device: the worker controls the page and says that nothing is missing. */
async function installed(page: Parameters<typeof open>[0]) {
	await open(page, '/ja/');
	await copied(page);
}

test('after one visit all lessons work with the network gone', async ({ page, context }) => {
	await installed(page);
	await context.setOffline(true);
	for (const path of [
		'/ja/learn/future-creation/dekitara-sugoi/?step=draw-trend',
		'/en/learn/e-net-caravan/high-school-phishing/?step=parcel',
		'/ja/learn/e-net-caravan/high-school-phishing/',
		'/en/portfolio/',
		'/ja/settings/',
		'/ja/print/future-creation/dekitara-sugoi/'
	]) {
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await open(page, '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines');
	await expect(page.getByText(shell.ja.offline)).toBeVisible();
	await page.locator('#main').getByRole('textbox').first().fill(written.ja);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.locator('#main').getByRole('textbox').first()).toHaveValue(written.ja);
});

test('a film that was kept plays and seeks without a network; one that was not says so', async ({
	page,
	context
}) => {
	await installed(page);
	const film = '/ja/learn/future-creation/dekitara-sugoi/?step=tomato-film';
	await open(page, film);
	await page
		.getByRole('button', { name: /入れ|MB/ })
		.first()
		.click();
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('mirai-videos-v1')).keys()).length), {
			timeout: 30_000
		})
		.toBeGreaterThan(0);
	await context.setOffline(true);
	await open(page, film);
	const at = await page.evaluate(async () => {
		const video = document.querySelector('video');
		if (!video) throw new Error('no video on the page');
		video.muted = true;
		await video.play();
		video.currentTime = 60;
		await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
		return video.currentTime;
	});
	expect(at).toBeGreaterThan(59);
	const part = await page.evaluate(async () => {
		const src = document.querySelector('video')?.currentSrc ?? '';
		const response = await fetch(src, { headers: { range: 'bytes=100-199' } });
		return { status: response.status, length: (await response.arrayBuffer()).byteLength };
	});
	expect(part).toEqual({ status: 206, length: 100 });
});
