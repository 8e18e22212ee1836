import type { Score } from '../step.ts';

type Reading = { read: boolean };

/**
 * The rules of a reading step without its schemas: it is the first page most learners see, and a validator for one
 * boolean would be a large part of what they download.
 */
export const reading = {
	empty: (): Reading => ({ read: false }),
	score: ({ read }: Reading): Score => (read ? { type: 'done' } : { type: 'unready', missing: 'finish' }),
	readAnswer(stored: unknown): Reading | null {
		if (typeof stored !== 'object' || stored === null || Object.keys(stored).length !== 1) return null;
		return 'read' in stored && typeof stored.read === 'boolean' ? { read: stored.read } : null;
	}
};
