import type { Choices } from './choices.ts';
import type { PackedColumn } from './pack.ts';
import type { Previewed } from './preview.ts';

/** What page and worker say to each other. `ask` counts the questions, so that a late answer is known as one. */
export type ToWorker =
	/** A file may come soon. */
	| { type: 'get-ready' }
	/** The file; the worker keeps it, for choices are tried out. */
	| { type: 'open'; source: Blob | ArrayBuffer }
	| { type: 'read'; ask: number; choices: Choices }
	/** The table that was read last, to be stored. The worker has nothing left afterwards. */
	| { type: 'take'; ask: number };

export type Taken = { original: Uint8Array<ArrayBuffer>; data: PackedColumn[] };

export type FromWorker =
	| { type: 'progress'; ask: number; share: number }
	| { type: 'read'; ask: number; result: Previewed; ms: number }
	| { type: 'taken'; ask: number; taken: Taken | null };
