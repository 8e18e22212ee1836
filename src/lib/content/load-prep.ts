import preps from 'virtual:content/index/preps';
import type { Locale } from '#lib/words/locale.ts';
import type { LessonPrep } from './catalog.ts';

/** What a teacher prepares a lesson with, or null when there is none of that id. */
export async function loadPrep(id: string, lang: Locale): Promise<LessonPrep | null> {
	const loader = preps[lang][id];
	return loader ? (await loader()).default : null;
}
