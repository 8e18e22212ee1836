import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readLibrary, type Library } from '#lib/content/build/library.ts';

let read: Library | undefined;

/** All of `content/`. It takes a second to read, so a process of the tests reads it once. */
export function library(): Library {
	return (read ??= readLibrary('.'));
}

/** Lessons as they are published, with the ids of their steps. Exercises, which are listed beside them, are left out. */
export function publishedLessons(): { id: string; steps: string[] }[] {
	const ids: unknown = parse(readFileSync('content/step-ids.yaml', 'utf8'));
	return Object.entries(typeof ids === 'object' && ids !== null ? ids : {})
		.map(([id, steps]: [string, unknown]) => ({ id, steps: Array.isArray(steps) ? steps.map(String) : [] }))
		.filter(({ id }) => !id.startsWith('exercises/'));
}
