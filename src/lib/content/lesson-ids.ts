import ids from 'virtual:content/index/lesson-ids';

/** Ids of all lessons, "<program>/<slug>". They stand apart from `load.ts`: what shows one lesson needs no others. */
export function lessonIds(): string[] {
	return ids;
}
