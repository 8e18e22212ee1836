import type { Cover } from './format.ts';
import type { Packed } from './pack-within.ts';
import type { Packable } from './pack.ts';
import type { Read } from './read-file.ts';

/** What page and worker say to each other: one question, told how far it is, one answer. */
export type ToWorker =
	| { type: 'pack'; parts: Packable; now: Date; cover: Cover | undefined }
	| { type: 'read'; file: Blob; password: string | null };

export type FromWorker =
	| { type: 'progress'; share: number }
	| { type: 'packed'; packed: Packed }
	| { type: 'read'; read: Read }
	/** A mistake of ours, not of the file. */
	| { type: 'broken'; why: string };
