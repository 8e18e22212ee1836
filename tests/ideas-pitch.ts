import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { readIdea } from '#lib/ideas/read.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { open, ready } from './support/app.ts';
import { putIdeas } from './support/idea-rows.ts';

/** The idea of the design, as a team has it before its talk, but for what is asked. */
export function townRoom(): Uint8Array {
	const on = device('other.device');
	draw(on, waitingRoom);
	const { editor } = on;
	editor.write('title', 'まちあい');
	editor.write('harm', '冬の暖房代を、だれが出すか');
	editor.addStep([], { when: '来週', text: '空き家の持ち主に話を聞く' });
	return Y.encodeStateAsUpdate(on.doc);
}

/** What is stored of an idea on the device, read as the app reads it. */
export async function storedIdea(page: Page, id: string) {
	const updates = await page.evaluate(async (id) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('the store is not there'));
			});
		const db = await done(indexedDB.open('mirai-caravan'));
		const rows: unknown[] = await done(db.transaction('ideaParts').objectStore('ideaParts').getAll());
		db.close();
		return rows.flatMap((row) =>
			typeof row === 'object' &&
			row !== null &&
			'idea' in row &&
			row.idea === id &&
			'update' in row &&
			row.update instanceof Uint8Array
				? [[...row.update]]
				: []
		);
	}, id);
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, Uint8Array.from(update));
	return readIdea(doc);
}

/** Puts an idea with words in it on the device, and opens one of its pages. */
export async function openIdea(page: Page, where: 'pitch' | 'versions', state: Uint8Array, lang = 'ja') {
	const id = 'town-room';
	await open(page, `/${lang}/ideas/`);
	await putIdeas(page, [{ id, title: 'まちあい' }]);
	await page.evaluate(
		async ({ id, bytes }) => {
			const request = indexedDB.open('mirai-caravan');
			await new Promise((resolve) => (request.onsuccess = resolve));
			const db = request.result;
			const work = db.transaction('ideaParts', 'readwrite');
			work
				.objectStore('ideaParts')
				.add({ idea: id, doc: 'words', update: Uint8Array.from(bytes), at: Date.now() });
			await new Promise((resolve) => (work.oncomplete = resolve));
			db.close();
		},
		{ id, bytes: [...state] }
	);
	await page.goto(`/${lang}/ideas/${where}/?id=${id}`);
	await ready(page);
	return id;
}
