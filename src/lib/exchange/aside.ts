import type { Cover } from './format.ts';
import { limits } from './format.ts';
import { packWithin, sizeOf, type Packed } from './pack-within.ts';
import type { Packable } from './pack.ts';
import { readHere, type Read } from './read-file.ts';
import type { FromWorker, ToWorker } from './worker-talk.ts';
import type { OnProgress } from './zip.ts';

/** How long work is watched, and given up: `signal` ends it, and the promise rejects with its reason. */
export type Watch = { onprogress?: OnProgress; signal?: AbortSignal };

/** Bytes below which a worker takes longer to start than the work takes. */
const small = 256 * 1024;

/** A backup of these parts, packed beside the page where it is large. */
export async function packAside(
	parts: Packable,
	now: Date,
	cover?: Cover,
	{ onprogress, signal }: Watch = {}
): Promise<Packed> {
	if (sizeOf(parts) < small || !hasWorkers()) return packWithin(parts, now, limits, cover, onprogress);
	const answer = await ask({ type: 'pack', parts, now, cover }, { onprogress, signal });
	if (answer?.type === 'packed') return answer.packed;
	return packWithin(parts, now, limits, cover, onprogress);
}

/** Reads and checks a file, beside the page where it is large. Nothing is stored. */
export async function readAside(
	file: Blob,
	password: string | null,
	{ onprogress, signal }: Watch = {}
): Promise<Read> {
	if (file.size < small || file.size > limits.file || !hasWorkers())
		return readHere(file, password, onprogress);
	const answer = await ask({ type: 'read', file, password }, { onprogress, signal });
	if (answer?.type === 'read') return answer.read;
	return readHere(file, password, onprogress);
}

function hasWorkers(): boolean {
	return typeof Worker !== 'undefined';
}

/** The worker's answer; null where none could be started, so that the page does the work itself. */
function ask(message: ToWorker, { onprogress, signal }: Watch): Promise<FromWorker | null> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		const stop = () => {
			end();
			reject(signal?.reason instanceof Error ? signal.reason : new DOMException('given up', 'AbortError'));
		};
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', stop);
		};
		signal?.addEventListener('abort', stop);
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'progress') {
				onprogress?.(data.share);
				return;
			}
			end();
			if (data.type === 'broken') reject(new Error(data.why));
			else resolve(data);
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			console.warn('The file is worked on without a worker:', event.message);
			end();
			resolve(null);
		});
		worker.postMessage(message);
	});
}
