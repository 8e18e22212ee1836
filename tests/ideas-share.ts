import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { decodeQR } from 'qr/decode.js';
import * as Y from 'yjs';
import type { Learner } from '#lib/db/rows.ts';
import type { Cover, IdeaFile } from '#lib/exchange/format.ts';
import { toFragment } from '#lib/exchange/link.ts';
import { pack, type Packable } from '#lib/exchange/pack.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';

export const nothing = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};
const made = new Date('2026-11-20T03:00:00Z');

/** An idea of a teammate who wrote these words. */
export function teammates(title: string, nickname = 'れん', pain = '寒い'): Uint8Array<ArrayBuffer> {
	// Another author than the idea of `makeIdea` has: two devices never write as the same one.
	const on = device('another');
	draw(on, { ...waitingRoom, pains: [pain], links: [] });
	on.editor.write('title', title);
	on.editor.introduce({ nickname, face: 2 });
	return new Uint8Array(Y.encodeStateAsUpdate(on.doc));
}

export function ideaFile(id: string, words: Uint8Array<ArrayBuffer>, learners: string[] = []): IdeaFile {
	return { id, learners, madeAt: 1, at: 2, words, dialogue: null, versions: [] };
}

export function miraiFile(parts: Partial<Packable>, cover?: Cover): Uint8Array<ArrayBuffer> {
	return pack({ ...nothing, ...parts }, made, cover);
}

export function link(id: string, words: Uint8Array<ArrayBuffer>, from = 'れん'): string {
	return toFragment({ id, madeAt: 1, at: made.getTime(), from, words });
}

export function someone(id: string, nickname: string): Learner {
	return { id, nickname, grade: null, face: 1, pin: null, createdAt: 1, lastAt: 1 };
}

/** Everything the device keeps, as text: nothing of it may change when something is refused. */
export function everything(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('the store is not there'));
			});
		const db = await done(indexedDB.open('mirai-caravan'));
		const names = [...db.objectStoreNames];
		const work = db.transaction(names);
		const rows = await Promise.all(
			names.map(async (name) => [name, await done<unknown[]>(work.objectStore(name).getAll())])
		);
		db.close();
		return JSON.stringify(rows, (_, value: unknown) =>
			value instanceof Uint8Array ? [...value].join(' ') : value
		);
	});
}

/** Pixels of a picture, by the program that made them. */
function pixels(png: Uint8Array): { width: number; height: number; data: Uint8Array } {
	const head = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const [width, height] = [head.getUint32(16), head.getUint32(20)];
	const data = execFileSync(
		'ffmpeg',
		['-v', 'error', '-f', 'png_pipe', '-i', '-', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'],
		{ input: png, maxBuffer: width * height * 5 }
	);
	return { width, height, data };
}

/** What a camera would read on a screenshot. */
export function readPicture(png: Uint8Array): string {
	return decodeQR(pixels(png), { timeLimit: 1000 });
}

/** A film of the screen, each picture half a second, as the browser takes it for a camera. */
export function film(screens: readonly Uint8Array[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'mirai-camera-'));
	screens.forEach((png, index) => writeFileSync(join(folder, `${index}.png`), png));
	const file = join(folder, 'camera.mjpeg');
	execFileSync('ffmpeg', [
		...['-v', 'error', '-framerate', '2', '-i', join(folder, '%d.png')],
		// Not quite sharp and not quite still, as held in a hand.
		...[
			'-vf',
			'scale=1280:720,gblur=sigma=0.6,rotate=0.03:c=gray,format=yuvj420p',
			'-r',
			'10',
			'-q:v',
			'4',
			file
		]
	]);
	return file;
}

/** A copy with one byte turned, near the end of what is said. */
export function damaged(bytes: Uint8Array): Uint8Array {
	const copy = Uint8Array.from(bytes);
	const at = Math.floor(copy.length / 2);
	copy[at] = (copy[at] ?? 0) ^ 0x55;
	return copy;
}

/** A document of Yjs, but none of ours. */
export function otherDocument(): Uint8Array<ArrayBuffer> {
	const doc = new Y.Doc();
	doc.getMap('diary').set('today', '雨');
	return new Uint8Array(Y.encodeStateAsUpdate(doc));
}

/** The same file as a newer app would write it. */
export function newer(bytes: Uint8Array): Uint8Array {
	const files = unzipSync(bytes);
	const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array());
	return zipSync({ ...files, 'manifest.json': strToU8(manifest.replace(/"version":\d+/, '"version":99')) });
}
