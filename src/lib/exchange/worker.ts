import { limits } from './format.ts';
import { packWithin } from './pack-within.ts';
import { readHere } from './read-file.ts';
import type { FromWorker, ToWorker } from './worker-talk.ts';

/** Packs or reads one file beside the page, which stays free. To cancel is to end the worker. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	answer(data).catch((cause: unknown) => say({ type: 'broken', why: String(cause) }));
});

async function answer(message: ToWorker): Promise<void> {
	let shown = 0;
	const onprogress = (share: number) => {
		// One that had to be packed anew, smaller, starts from the beginning.
		if (share >= shown && share - shown < 0.01) return;
		shown = share;
		say({ type: 'progress', share });
	};
	if (message.type === 'read') {
		say({ type: 'read', read: await readHere(message.file, message.password, onprogress) });
		return;
	}
	const packed = packWithin(message.parts, message.now, limits, message.cover, onprogress);
	say({ type: 'packed', packed }, [packed.bytes.buffer]);
}

function say(message: FromWorker, transfer: ArrayBuffer[] = []): void {
	postMessage(message, { transfer });
}
