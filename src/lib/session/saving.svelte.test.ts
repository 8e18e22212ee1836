import { expect, test, vi } from 'vitest';
import type { saving as Saving } from './saving.svelte.ts';

/** The badge is one for the window, so each test opens a window of its own. */
async function badge(kept?: 'device' | 'memory'): Promise<typeof Saving> {
	vi.resetModules();
	const { saving } = await import('./saving.svelte.ts');
	if (kept) saving.opened(kept);
	return saving;
}

test('says nothing of saving before the store is open', async () => {
	const saving = await badge();
	expect(saving.state).toEqual({ type: 'opening' });
	saving.opened('device');
	expect(saving.state).toEqual({ type: 'device', at: null });
});

test('is saving until the last write has come back', async () => {
	const saving = await badge('device');
	saving.started();
	saving.started();
	saving.saved(1);
	expect(saving.state).toEqual({ type: 'saving' });
	saving.saved(2);
	expect(saving.state).toEqual({ type: 'device', at: 2 });
});

test('says trouble until a write goes well again', async () => {
	const saving = await badge('device');
	saving.started();
	saving.failed('full');
	expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
	saving.started();
	expect(saving.state).toEqual({ type: 'failed', trouble: 'full' });
	saving.saved(3);
	expect(saving.state).toEqual({ type: 'device', at: 3 });
});

test('says blocked for good when the work is only in memory, however well it goes there', async () => {
	const saving = await badge('memory');
	expect(saving.state).toEqual({ type: 'failed', trouble: 'blocked' });
	saving.started();
	saving.saved(1);
	expect(saving.state).toEqual({ type: 'failed', trouble: 'blocked' });
	saving.started();
	saving.failed('full');
	expect(saving.state).toEqual({ type: 'failed', trouble: 'blocked' });
});

test('a write that goes well lets all who hold something begin at once, and nobody hears of it after leaving', async () => {
	const saving = await badge('device');
	const seen: string[] = [];
	const leave = saving.hold({
		catchUp: () => {
			seen.push(saving.state.type);
			saving.started();
		},
		saveAgain: () => Promise.resolve()
	});
	expect(saving.canRetry).toBe(true);
	saving.started();
	saving.failed('full');
	saving.started();
	saving.saved(1);
	// The one who holds something has begun before anyone could have read that all is stored.
	expect(saving.state).toEqual({ type: 'saving' });
	leave();
	expect(saving.canRetry).toBe(false);
	saving.saved(2);
	expect(saving.state).toEqual({ type: 'device', at: 2 });
	expect(seen).toHaveLength(1);
});

test('another try asks all who hold something, and nobody after everything was deleted', async () => {
	const saving = await badge('device');
	const asked: string[] = [];
	for (const name of ['answers', 'film'])
		saving.hold({
			catchUp: () => undefined,
			saveAgain: () => {
				asked.push(name);
				return Promise.resolve();
			}
		});
	await saving.saveAgain();
	expect(asked).toEqual(['answers', 'film']);
	saving.forget();
	await saving.saveAgain();
	expect(asked).toHaveLength(2);
	expect(saving.canRetry).toBe(false);
});
