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
