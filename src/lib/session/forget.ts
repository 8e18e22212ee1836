import { saving } from './saving.svelte.ts';
import { session } from './session.svelte.ts';

/** Deletes everything this app keeps on the device: work of all learners, films, and how it looks. */
export async function forgetDevice(): Promise<void> {
	const { db } = await session.open();
	saving.forget();
	await db.transaction('rw', db.tables, async () => {
		for (const table of db.tables) await table.clear();
	});
	if ('caches' in window) await caches.delete('mirai-videos-v1');
	try {
		localStorage.clear();
		sessionStorage.clear();
	} catch {
		// Blocked storage holds nothing to delete.
	}
	await session.refresh();
}
