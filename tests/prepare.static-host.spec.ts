import { expect, open, test } from './support/app.ts';
import { roomWords } from '#lib/prepare/room/words.ts';

test('on a plain file host the room check says that its own address is the one for the room', async ({
	page,
	watch
}) => {
	// The page asks its own host once, which has no such file.
	watch.allow(/404/);
	await open(page, '/ja/teach/room/');
	const address = page.locator('[data-check=address]');
	await expect(address).toContainText(roomWords.ja.address.host);
	await expect(address).toContainText(new URL(page.url()).origin);
});
