import { expect, type Page } from '@playwright/test';
import * as Y from 'yjs';
import type { Cover, IdeaFile } from '#lib/exchange/format.ts';
import { pack } from '#lib/exchange/pack.ts';
import { device, draw, waitingRoom, type Device } from '#lib/ideas/testing/sketch.ts';
import type { Entry } from '#lib/review/entry.ts';
import { open } from './support/app.ts';

const rows = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};

/** A file as somebody hands it on, ready for a file field. */
export type Given = { name: string; mimeType: string; buffer: Buffer };

export function fileOf(
	{ ideas = [], entries = [] }: { ideas?: IdeaFile[]; entries?: Entry[] },
	cover: Cover,
	name = 'given.mirai'
): Given {
	const bytes = pack({ ...rows, ideas, entries }, new Date('2026-11-20T07:12:00Z'), cover);
	return { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

export function ideaFile(on: Device, id: string, at = 1_763_600_000_000): IdeaFile {
	const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
	return { id, learners: [], madeAt: 1, at, words, dialogue: null, versions: [] };
}

/** The waiting room beside a bus stop, with words in every part that a mentor reads. */
export function waitingIdea(title = 'まちあい', name = 'mio') {
	const on = device(name, 1_763_600_000_000);
	const { editor, read } = on;
	editor.introduce({ nickname: 'みお', face: 3 });
	editor.write('title', title);
	editor.write('ask', 'どう声をかければ、続くと思いますか。');
	const drawn = draw(on, waitingRoom);
	editor.write('headline', 'バスを待つ時間が、町でいちばん人気の時間に');
	editor.addStep(read().steps, { when: '来週', text: '放課後のバス停で、待っている人を数える' });
	editor.addGoal(read().goals, 11);
	editor.write('harm', 'スマートフォンを持たない人。');
	return { ...on, drawn };
}

/** The prepared idea of a class for one mentor. */
export function forMentor(on: Device, id: string): Given {
	return fileOf(
		{ ideas: [ideaFile(on, id)] },
		{
			kind: 'review',
			from: '田中先生',
			about: {
				class: { id: 'c1', name: '2年3組' },
				to: '佐伯',
				mentor: 'm-saeki',
				teams: [{ idea: id, name: 'チームみなと' }],
				rubric: null
			}
		}
	);
}

/** Lays files on the mentor's desk and waits until they are there. */
export async function layOn(page: Page, files: Given | Given[], lang = 'ja'): Promise<void> {
	await open(page, `/${lang}/review/`);
	const input = page.locator('[data-take=files]');
	await expect(input).toBeAttached();
	await input.setInputFiles(files);
	await expect(page.locator('.take .callout').first()).toBeVisible();
}
