import { expect, open, test } from './support/app.ts';
import { liveWords } from '#lib/lab/live/words.ts';

test('on a plain file host the settings and the card say why nothing can be fetched', async ({
	page,
	watch
}) => {
	// The page asks its own host once, which has no such file.
	watch.allow(/404/);
	const w = liveWords.ja;
	await open(page, '/ja/settings/');
	await page.getByLabel(w.setting.label).check();
	await expect(page.getByText(w.faults.static.title)).toBeVisible();
	await open(page, '/ja/data/live/');
	await expect(page.getByText(w.faults.static.title)).toBeVisible();
	await expect(page.getByText(w.faults.static.todo)).toBeVisible();
	await expect(page.getByRole('button', { name: w.go })).toHaveCount(0);
});
