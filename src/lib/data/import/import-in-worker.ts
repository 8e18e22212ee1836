import type { Choices } from './choices.ts';
import { limits } from './limits.ts';
import type { Previewed } from './preview.ts';
import type { OnProgress } from './read-table.ts';
import type { FromWorker, Taken, ToWorker } from './worker-talk.ts';

/** One file on its way to become a table, read beside the page. Whoever opens it closes it. */
export type Import = {
	/** Reads the file with these choices. An earlier reading that is still going on is given up: null. */
	read: (choices: Choices, onprogress?: OnProgress) => Promise<Previewed | null>;
	/** The cells and the file itself, as they were read last; null when there are none. */
	take: () => Promise<Taken | null>;
	close: () => void;
};

/** A worker that waits for a file. */
let ready: Worker | null = null;

function start(): Worker {
	return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * To be called where a file may be chosen soon: a worker makes itself ready meanwhile. Gives how to send it away again;
 * after a file was opened that does nothing.
 */
export function prepareImport(): () => void {
	if (ready) return () => undefined;
	const worker = start();
	ready = worker;
	const leave = () => {
		if (ready !== worker) return;
		worker.terminate();
		ready = null;
	};
	// Whoever opens a file tries again, and says what is wrong.
	worker.addEventListener('error', (event) => {
		if (ready === worker) event.preventDefault();
		leave();
	});
	worker.postMessage({ type: 'get-ready' } satisfies ToWorker);
	return leave;
}

/** Rejects when the worker itself breaks: a mistake of ours, or its script is not on the device. */
export function openImport(source: Blob | ArrayBuffer): Import {
	const size = source instanceof Blob ? source.size : source.byteLength;
	if (size > limits.bytes) return refused(size);
	const worker = ready ?? start();
	ready = null;
	const say = (message: ToWorker, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer);
	let asked = 0;
	let open: { resolve: (message: FromWorker | null) => void; reject: (cause: Error) => void } | null = null;
	let progress: OnProgress = () => undefined;

	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		if (data.ask !== asked) return;
		if (data.type === 'progress') progress(data.share);
		else open?.resolve(data);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		open?.reject(new Error(event.message || 'the import worker could not be started'));
	});

	function answer(ask: (number: number) => ToWorker): Promise<FromWorker | null> {
		open?.resolve(null);
		asked += 1;
		return new Promise((resolve, reject) => {
			open = { resolve, reject };
			say(ask(asked));
		});
	}

	say({ type: 'open', source }, source instanceof ArrayBuffer ? [source] : []);
	return {
		async read(choices, onprogress = () => undefined) {
			progress = onprogress;
			const message = await answer((ask) => ({ type: 'read', ask, choices }));
			return message?.type === 'read' ? message.result : null;
		},
		async take() {
			const message = await answer((ask) => ({ type: 'take', ask }));
			return message?.type === 'taken' ? message.taken : null;
		},
		close() {
			open?.resolve(null);
			worker.terminate();
		}
	};
}

/** Too large to be read at all, which nobody should have to wait for. */
function refused(bytes: number): Import {
	return {
		read: () => Promise.resolve({ ok: false, fault: { type: 'too-large', bytes } }),
		take: () => Promise.resolve(null),
		close: () => undefined
	};
}
