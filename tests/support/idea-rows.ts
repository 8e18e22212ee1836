import type { Page } from '@playwright/test';
import type { IdeaRow } from '#lib/db/rows.ts';

/** Puts ideas into the store of the device as an earlier day left them. The page reads them when it opens next. */
export async function putIdeas(
	page: Page,
	rows: readonly (Partial<IdeaRow> & { id: string })[]
): Promise<void> {
	await page.evaluate(async (rows) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('the store is not there'));
			});
		const db = await done(indexedDB.open('mirai-caravan'));
		const work = db.transaction(['learners', 'ideas'], 'readwrite');
		const learners = (await done(work.objectStore('learners').getAllKeys())).map(String);
		for (const row of rows) {
			const empty = { title: '', issue: '', notes: 0, people: [], sentAt: null };
			const now = Date.now();
			await done(work.objectStore('ideas').put({ ...empty, learners, madeAt: now, at: now, ...row }));
		}
		db.close();
	}, rows);
}
