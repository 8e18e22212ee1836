import { lessonIds } from '#lib/content/lesson-ids.ts';
import { locales } from '#lib/words/locale.ts';
import type { EntryGenerator } from './$types';

/** Pages that are made at build. Here, and not beside `load`, so that no browser downloads the list. */
export const entries: EntryGenerator = () =>
	lessonIds().flatMap((id) => {
		const [program = '', lesson = ''] = id.split('/');
		return locales.map((lang) => ({ lang, program, lesson }));
	});
