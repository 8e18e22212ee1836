import { expect, open, ready, test } from './support/live.ts';
import { copied } from './support/app.ts';
import { axe } from './support/axe.ts';
import { liveWords } from '#lib/lab/live/words.ts';

const w = liveWords.ja;

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a figure comes from the World Bank by the app’s server, and its table stays when the network goes', async ({
		page,
		context,
		bank
	}) => {
		await open(page, '/ja/');
		await copied(page);

		// Nobody is asked before the teacher said so.
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await open(page, '/ja/data/live/');
		await expect(page.getByText(w.sleeping)).toBeVisible();
		await expect(page.getByRole('button', { name: w.go })).toHaveCount(0);
		expect(asked.filter((path) => path.startsWith('/live/'))).toEqual([]);

		await page.getByRole('link', { name: w.toSettings }).click();
		await page.getByLabel(w.setting.label).check();
		await expect(page.getByText(w.setting.on)).toBeVisible();
		await page.getByRole('link', { name: w.setting.go }).click();

		// Before the button is pressed the card says what will be asked, and from whom.
		await page.getByLabel(w.figure).selectOption('SH.H2O.SMDW.ZS');
		await expect(page.getByText(/api\.worldbank\.org.*SH\.H2O\.SMDW\.ZS/)).toBeVisible();
		expect(bank.asked).toEqual([]);
		await page.getByRole('button', { name: w.go }).click();
		await expect(page.getByText(w.done('安全に管理された飲み水を使える人の割合', '8'))).toBeVisible();
		expect(bank.asked).toHaveLength(1);

		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await axe(page).analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
		}

		// The copy is the page's; the worker of the app keeps none.
		const cached = await page.evaluate(async () => {
			const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat().map(({ url }) => url);
		});
		expect(cached.filter((url) => new URL(url).pathname.startsWith('/live/'))).toEqual([]);

		await context.setOffline(true);
		await page.reload();
		await ready(page);
		await expect(page.getByText(w.faults.offline.title)).toBeVisible();
		await page
			.getByRole('list', { name: w.mine })
			.getByRole('link', { name: '安全に管理された飲み水を使える人の割合' })
			.click();
		await expect(page).toHaveURL(/\/ja\/data\/\?table=live:SH_H2O_SMDW_ZS/);
		await expect(
			page.getByRole('heading', { level: 1, name: '安全に管理された飲み水を使える人の割合（世界銀行）' })
		).toBeVisible();
	});
});

test('without the World Bank the card says what happened and what is safe', async ({ page, bank, watch }) => {
	watch.allow(/502/);
	await page.addInitScript(() => localStorage.setItem('live', 'on'));
	await open(page, '/en/data/live/');
	const en = liveWords.en;
	await bank.close();
	await page.getByRole('button', { name: en.go }).click();
	await expect(page.getByText(en.faults.unreachable.title)).toBeVisible();
	await expect(page.getByText(en.faults.unreachable.todo)).toBeVisible();
});
