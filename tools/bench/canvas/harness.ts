import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { flushSync, mount, unmount } from 'svelte';
import { DeviceDb } from '#lib/db/db.ts';
import type { IdeaEditor } from '#lib/ideas/edit.ts';
import { readIdea } from '#lib/ideas/read.ts';
import { IdeaSession } from '#lib/session/idea-session.svelte.ts';
import Board from './Board.svelte';

/*
 * Runs in the page: a canvas of 300 notes with 100 links. Leaves measures of opening it and of the frames in which it
 * is shifted and zoomed. "harness:done" is the last mark.
 */
const notes = 300;
const opens = 10;
const frames = 80;
const sections = ['jobs', 'pains', 'gains', 'products', 'relievers', 'creators'] as const;

/** The work of the frame that is under way, layout and paint included, is done before this task gets its turn. */
function afterFrame(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

function fill(editor: IdeaEditor): void {
	editor.together(() => {
		const canvas = editor.addCanvas([]);
		const ids: string[] = [];
		for (let n = 0; n < notes; n++) {
			const section = sections[n % sections.length] ?? 'jobs';
			const text = `${n + 1}枚め。バスがいつ来るか分からないので、早めに家を出る`;
			ids.push(editor.addNote({ canvas, section, text, confidence: 'heard' }, readIdea(editor.doc).notes));
		}
		// Needs are the second and third of every six, their answers the fifth and sixth.
		for (let six = 0; six < notes; six += 6)
			for (const need of [1, 2]) {
				const from = ids[six + need + 3];
				const to = ids[(six * 7 + need) % notes];
				if (from !== undefined && to !== undefined) editor.link(from, to);
			}
	});
}

async function open(session: IdeaSession, name: string | null): Promise<() => Promise<void>> {
	const target = document.createElement('main');
	document.body.append(target);
	await nextFrame();
	const start = performance.now();
	const board = mount(Board, { target, props: { session } });
	flushSync();
	await afterFrame();
	if (name !== null) performance.measure(name, { start, end: performance.now() });
	const drawn = target.querySelectorAll('[data-note]').length;
	if (drawn !== notes) throw new Error(`${drawn} of ${notes} notes were drawn`);
	return async () => {
		await unmount(board);
		target.remove();
	};
}

/** An event of the wheel, and the frame that shows what it did, without the wait between them. */
async function roll(stage: Element, name: string, wheel: WheelEventInit): Promise<void> {
	await nextFrame();
	const start = performance.now();
	const event = new WheelEvent('wheel', {
		clientX: 500,
		clientY: 300,
		bubbles: true,
		cancelable: true,
		...wheel
	});
	stage.dispatchEvent(event);
	if (!event.defaultPrevented) throw new Error(`${name}: the wheel moved nothing`);
	flushSync();
	await afterFrame();
	performance.measure(name, { start, end: performance.now() });
}

const db = new DeviceDb('bench', { indexedDB: new IDBFactory(), IDBKeyRange });
const person = { nickname: '', face: 0 };
const session = new IdeaSession(db, { id: 'bench', author: 'learner.device', person });
fill(session.editor);
await session.settled();

for (let n = 0; n < opens; n++) await (await open(session, 'harness:open'))();

await open(session, null);
const stage = document.querySelector('.stage');
if (!stage) throw new Error('there is no canvas');
for (let n = 0; n < frames; n++) await roll(stage, 'harness:pan', { deltaY: n % 20 < 10 ? 40 : -40 });
for (let n = 0; n < frames; n++)
	await roll(stage, 'harness:zoom', { ctrlKey: true, deltaY: n % 20 < 10 ? -4 : 4 });
performance.mark('harness:done');
