import type { Page } from '@playwright/test';

/** From now on rows of one table do not fit on the device any more, as on a full disk, until there is room again. */
export async function fillDisk(page: Page, table: string): Promise<void> {
	await page.evaluate(`{
		window.diskIsFull = true;
		for (const way of ['put', 'add']) {
			const own = IDBObjectStore.prototype[way];
			IDBObjectStore.prototype[way] = function (...given) {
				if (!window.diskIsFull || this.name !== ${JSON.stringify(table)}) return own.apply(this, given);
				this.transaction.abort();
				throw new DOMException('no room', 'QuotaExceededError');
			};
		}
	}`);
}

export async function makeRoom(page: Page): Promise<void> {
	await page.evaluate('window.diskIsFull = false');
}
