import { limits } from './limits.ts';
import { buffersOf, type PackedColumn } from './pack.ts';
import { practise } from './practice.ts';
import { previewOf, type Previewed } from './preview.ts';
import { readTable } from './read-table.ts';
import type { FromWorker, ToWorker } from './worker-talk.ts';

/** Reads files beside the page, which stays free. One worker reads one file; to cancel is to end the worker. */
let bytes: Promise<Uint8Array<ArrayBuffer>> | null = null;
let data: PackedColumn[] | null = null;

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
	switch (message.type) {
		case 'get-ready':
			void practise(() => bytes !== null);
			break;
		case 'open':
			bytes = bytesOf(message.source);
			// Told when it is read.
			bytes.catch(() => undefined);
			break;
		case 'read':
			void answer(message);
			break;
		case 'take':
			void hand(message.ask);
	}
});

async function bytesOf(source: Blob | ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(source instanceof Blob ? await source.arrayBuffer() : source);
}

async function answer({ ask, choices }: Extract<ToWorker, { type: 'read' }>): Promise<void> {
	const begun = performance.now();
	let shown = 0;
	data = null;
	let result: Previewed;
	try {
		const file = (await bytes) ?? new Uint8Array();
		const read = readTable(file, choices, (share) => {
			if (share - shown < 0.04) return;
			shown = share;
			say({ type: 'progress', ask, share });
		});
		if (read.ok) data = read.value.data;
		result = read.ok ? { ok: true, value: previewOf(read.value) } : read;
	} catch (cause) {
		if (!(cause instanceof DOMException)) throw cause;
		result = { ok: false, fault: { type: 'gone' } };
	}
	say({ type: 'read', ask, result, ms: performance.now() - begun });
}

async function hand(ask: number): Promise<void> {
	const original = await bytes;
	if (!original || !data || original.length > limits.bytes) return say({ type: 'taken', ask, taken: null });
	const taken = { original, data };
	bytes = null;
	data = null;
	say({ type: 'taken', ask, taken }, [original.buffer, ...buffersOf(taken.data)]);
}

function say(message: FromWorker, transfer: ArrayBuffer[] = []): void {
	postMessage(message, { transfer });
}
